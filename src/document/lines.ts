/** Lines and columns of a text. */

import type { Range } from './map.ts';

/** A place as people read it: 1-based, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Offset → line and column. Lines end with LF, CRLF or a lone CR; a line's end belongs to the line. */
export class LineIndex {
  /** Offset of each line's first character. */
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    if (text.includes('\r')) {
      const lineEnd = /\r\n|\n|\r/g;
      while (lineEnd.test(text)) this.#starts.push(lineEnd.lastIndex);
    } else for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1);
  }

  /** Number of lines; a final line end starts one more. */
  get count(): number {
    return this.#starts.length;
  }

  /** Line and column of an offset (at most the length of the text). Between CR and LF is the place of the CR. */
  at(offset: number): LineColumn {
    const inLineEnd = this.#text[offset] === '\n' && this.#text[offset - 1] === '\r';
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - this.startOf(line + 1) + (inLineEnd ? 0 : 1) };
  }

  /** Offset of a 1-based line's first character. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.count) - 1] ?? 0;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Where the line at an offset ends: before its line end, or at the end of the text. */
export function endOfLine(text: string, start: number): number {
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = start;
  return lineEnd.exec(text)?.index ?? text.length;
}

/** A part of a text with blanks in place of all but its line ends. */
export function blanked(text: string, [start, end]: Range): string {
  return text.slice(start, end).replaceAll(/[^\r\n]/g, ' ');
}
