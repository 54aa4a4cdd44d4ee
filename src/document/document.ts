/**
 * What every reader gives: one file as segments of prose with their way back to the source.
 * All offsets are UTF-16 code units into {@link Document.source}, unless they are said to be cooked.
 */

import type { Cooked, Range } from './map.ts';

/** What a text is for. Rules can be set by role. */
export type Role =
  | 'alt'
  | 'body'
  | 'caption'
  | 'cell'
  | 'cta'
  | 'description'
  | 'fallback'
  | 'footer'
  | 'headline'
  | 'heading'
  | 'label'
  | 'listItem'
  | 'path'
  | 'preheader'
  | 'quote'
  | 'subject'
  | 'title';

/** All roles, for schemas and messages. */
export const roles: readonly Role[] = [
  'alt',
  'body',
  'caption',
  'cell',
  'cta',
  'description',
  'fallback',
  'footer',
  'headline',
  'heading',
  'label',
  'listItem',
  'path',
  'preheader',
  'quote',
  'subject',
  'title',
];

/** A template output (`{{ name | default: "there" }}`): one U+FFFC in the cooked text. */
export interface Placeholder {
  /** Cooked offset of its U+FFFC. */
  readonly at: number;
  /** Name as compared: lower case, no white space, no filters. */
  readonly name: string;
  /** What is shown when the value is missing, if the placeholder says so. */
  readonly fallback?: string;
  /** Family of syntaxes: `mustache`, `liquid`, `mailchimp`, `google-ads`, … */
  readonly dialect: string;
  /** Source text of the placeholder, delimiters included. */
  readonly raw: string;
}

/** A template tag that shows nothing itself: the start, middle or end of a block. */
export interface TemplateTag {
  readonly kind: 'open' | 'else' | 'close';
  /** Name of the block: `if`, `each`, `block`. */
  readonly name: string;
  readonly dialect: string;
  /** Source range. */
  readonly range: Range;
}

/** A link's text in a segment. */
export interface Link {
  /** Cooked range of the link text. */
  readonly range: Range;
  readonly url: string;
}

/** Text that a customer reads at one go: a heading, a paragraph, a cell, a button. */
export interface Segment extends Cooked {
  readonly role: Role;
  /** The field that it belongs to, as limits name it: `headline`, `subject`, `body`. */
  readonly field?: string | undefined;
  /** The field as the file writes it: `Headline 3`, `macros[2].actions[0].value`. */
  readonly label?: string | undefined;
  /** BCP 47 tag, when the file itself says so. */
  readonly locale?: string | undefined;
  /** Segments of one message (an ad's row, a macro, a file) share a number. */
  readonly unit: number;
  /** Number of a text that is shown instead of others of its unit, from 1: a plural form, the plain text of an HTML mail. */
  readonly alternative?: number | undefined;
  /** Cooked text of the nearest heading above. */
  readonly heading?: string | undefined;
  /** Cooked texts of the headers of a cell's row and column, or the term of a definition. */
  readonly headers?: readonly string[] | undefined;
  readonly links: readonly Link[];
  /** Cooked ranges that are no prose: inline code, autolinks. */
  readonly inert: readonly Range[];
  readonly placeholders: readonly Placeholder[];
  /** The text that it translates, read in the same way, where the file holds it beside (`msgid` of PO, `source` of XLIFF). */
  readonly original?: (() => readonly Segment[]) | undefined;
  /** A replacement as it must be written at this place, or `undefined` if it can't be written there safely. */
  encode(replacement: string): string | undefined;
}

/** A field as a whole, whatever segments its text has: what limits count. */
export interface Field extends Cooked {
  /** Name as limits write it: `headline`, `description`, `subject`, `preheader`, `title`, `body`. */
  readonly name: string;
  /** Name as the file writes it: `Headline 3`. */
  readonly label: string;
  readonly role: Role;
  readonly unit: number;
  readonly placeholders: readonly Placeholder[];
}

/** A comment in the content that silences rules: `<!-- univocal ignore vague-time -->`. */
export interface Directive {
  readonly verb: 'ignore' | 'disable' | 'enable';
  /** Rule ids; empty for all rules. */
  readonly rules: readonly string[];
  /** What is wrong with the comment, as a sentence; it silences nothing then. */
  readonly fault?: string;
  /** Source range of the comment. */
  readonly range: Range;
  /** Source range of the block that an `ignore` silences. */
  readonly scope: Range;
}

/** An image that customers see. */
export interface Image {
  /** Source range of its tag. */
  readonly range: Range;
  /** Its alternative text as written, empty for what only decorates; absent where the image has none. */
  readonly alt?: string;
  /** Whether it is all that a link or a button shows. */
  readonly isLink: boolean;
}

/** What a reader found wrong with the file itself. */
export interface Problem {
  readonly reason: string;
  /** Source range. */
  readonly range: Range;
  readonly severity: 'warning' | 'error';
  readonly note?: string;
}

/** What a reader takes out of a text. */
export interface Reading {
  readonly segments: readonly Segment[];
  readonly fields: readonly Field[];
  readonly tags: readonly TemplateTag[];
  readonly directives: readonly Directive[];
  readonly problems: readonly Problem[];
  /** Locale that the file names (front matter, `<html lang>`, a field). */
  readonly locale?: string;
  /** Day that the content is dated (`YYYY-MM-DD`), from front matter. */
  readonly date?: string;
  /** Texts at the top of front matter, by key. */
  readonly matter?: Readonly<Record<string, string>>;
  /** Source ranges of these texts, by key. */
  readonly matterRanges?: Readonly<Record<string, Range>>;
  /** Images, in order; absent where the format tells of none. */
  readonly images?: readonly Image[];
  /** What the file says that messages are for (WhatsApp: `UTILITY`), by unit. */
  readonly categories?: Readonly<Record<number, string>>;
  /** Preset whose limits and conventions the content shows by itself: `google-ads`, `zendesk`. */
  readonly preset?: string;
  /** Whether the file is known to hold nothing that customers read: it need not be told that nothing was found. */
  readonly isKnownEmpty?: true;
}

/** One file, read. */
export interface Document extends Reading {
  /** Path as reported: relative to the working folder, `/` between folders. */
  readonly path: string;
  readonly format: string;
  /** Decoded text without byte order mark. */
  readonly source: string;
  readonly channel?: string;
  readonly locale: string;
  /** All of the file, where this is a part of it: some roles or locales have settings of their own. */
  readonly whole?: Document;
}

/** What a container knows about a value that it hands to a text reader. */
export interface Place {
  readonly role: Role;
  readonly unit: number;
  readonly alternative?: number;
  readonly field?: string;
  readonly label?: string;
  readonly locale?: string;
  readonly heading?: string;
  readonly headers?: readonly string[];
  /** Reads the text that it translates. */
  readonly original?: () => readonly Segment[];
  /** Writes a replacement for the container (a CSV cell, a JSON string). Absent: as it stands. */
  readonly encode?: (replacement: string) => string | undefined;
}

export type { Cooked, Range };
