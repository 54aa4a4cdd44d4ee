/** What the scanner of template syntax finds. */

/** A piece of template syntax in a text. */
export interface TemplateToken {
  /** Offsets into the scanned text. */
  readonly start: number;
  readonly end: number;
  /**
   * `output` shows a value; `open`, `else` and `close` delimit a block whose content is read;
   * `comment` shows nothing (comments and statements such as `assign`); `raw` is a block whose content is code.
   */
  readonly kind: 'output' | 'open' | 'else' | 'close' | 'comment' | 'raw';
  /** Of an output its expression, of a tag its keyword: lower case, no white space, no filters. */
  readonly name: string;
  /** What an output shows when it has no value, where it says so. */
  readonly fallback?: string;
  /** What follows is a text in quotes, inside of template syntax that goes on behind it. */
  readonly opensText?: true;
  /** Family of syntaxes: `mustache`, `liquid`, `mailchimp`, `google-ads`, … */
  readonly dialect: string;
}
