/** The lines of a text with their places. */

/** A line without its end. Offsets are into the text. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Where the first character that is no blank stands; the end, for an empty line. */
  readonly from: number;
  /** The line without white space at its ends. */
  readonly text: string;
}

/** All lines; CR, LF and CRLF end one. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const lineEnd = /\r\n|\n|\r|$/g;
  for (let start = 0; start <= text.length; start = lineEnd.lastIndex) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const raw = text.slice(start, end);
    const trimmed = raw.trimEnd();
    const shown = trimmed.trimStart();
    lines.push({ start, end: start + trimmed.length, from: start + trimmed.length - shown.length, text: shown });
    if (end === text.length) break;
  }
  return lines;
}

/** How far a line is indented; a tab goes to the next column of eight. */
export function indentOf(text: string, { start, from }: TextLine): number {
  let width = 0;
  for (let at = start; at < from; at++) width = text[at] === '\t' ? width + 8 - (width % 8) : width + 1;
  return width;
}
