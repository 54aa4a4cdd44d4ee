/** What an HTML tree is made of. All offsets are offsets into the whole text. */

/** An attribute with the range of its value, quotes excluded. */
export interface HtmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface HtmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, HtmlAttribute>;
  readonly parent: HtmlElement | undefined;
  readonly children: HtmlNode[];
  readonly start: number;
  /** End of the end tag, or of the content where there is none. */
  end: number;
}

/** A run of characters, or one character reference with what it stands for. */
export interface HtmlText {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  readonly reference?: string;
}

export interface HtmlComment {
  readonly type: 'comment';
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;
