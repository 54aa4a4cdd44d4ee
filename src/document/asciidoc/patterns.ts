/** What the lines of AsciiDoc look like. */

import type { TextLine } from '../marked-text/lines.ts';

/** Blocks whose lines are shown as they are, or not at all. */
export const verbatim = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}[^`]{0,50})$/;
/** Blocks with blocks in them. */
export const container = /^(?:={4,}|\*{4,}|_{4,}|--|\?{4,}|")$/;
/** Starts and ends a table. */
export const tableFence = /^[|!]={3,}$/;
/** Starts and ends a table of values between commas. */
export const dataFence = /^[,:]={3,}$/;
/** Styles of blocks whose text is code. */
export const verbatimStyles = /^(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|ditaa|plantuml|mermaid|graphviz|diagram)\b/;
/** Attributes of the next block. */
export const attributeLine = /^\[(?:[^\s[\]][^\]]*|\[[^\]]*\]|)\]$/;
/** An attribute of the document. */
export const entry = /^:!?([\w-]+)!?:(?:[ \t]+(.*))?$/d;
/** A section title. */
export const heading = /^(={1,6}|#{1,6})[ \t]+(?=\S)/;
/** A line that puts something in: an image, another file. */
export const blockMacro = /^([a-z][\w-]*)::(\S*?)\[(.*)\]$/d;
/** The mark of a list item, with a check box. */
export const listMarker = /^(?:\*{1,6}|-|\.{1,6}|\d{1,3}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/;
/** A term, with its definition behind it or below. */
export const term = /^(.*?\S)(?:::{1,3}|;;)(?:[ \t]+(?=\S)|$)/d;
/** The label of an admonition. */
export const admonition = /^(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \t]+/;

/** Whether a line is a comment. */
export function isComment({ text }: TextLine): boolean {
  return text.startsWith('//') && !text.startsWith('///');
}

/** Titles of the old form: a line of one character, about as long as the title. */
export function underlines(title: TextLine, line: TextLine): boolean {
  if (!/^(?:={2,}|-{2,}|~{2,}|\^{2,}|\+{2,})$/.test(line.text) || !/^[^.[:|=/*].*[\p{L}\p{N}]|^[\p{L}\p{N}]/u.test(title.text))
    return false;
  return title.from === title.start && Math.abs([...title.text].length - line.text.length) <= 1;
}

/** Length of the marks behind a title: `== Title ==`. */
export function trailing(text: string): number {
  return /[ \t]+(?:={1,6}|#{1,6})$/.exec(text)?.[0].length ?? 0;
}
