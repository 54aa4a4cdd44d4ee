/** Backslashes outside of texts. Each is an error to the parser, which keeps a copy of its line with it: thousands on a long line fill the memory. */

import type { Range } from '../document.ts';

/** Backslashes times length of their line, in UTF-16 units; so much takes a second. */
const most = 100_000_000;

/** Lines, stray backslashes, and what may hold others: texts and comments. */
const token = /\n|\\|"(?:\\.|[^"\\\r\n])*"?|'(?:\\.|[^'\\\r\n])*'?|`(?:\\[\s\S]|[^`\\])*`?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** The first stray backslash of a line with too many of them. */
export function strayBackslashes(source: string): Range | undefined {
  let [lineStart, first, count] = [0, 0, 0];
  const isTooMany = (end: number): boolean => count * (end - lineStart) > most;
  for (const { 0: text, index } of source.matchAll(token)) {
    if (text === '\\') {
      if (count === 0) first = index;
      count++;
    }
    if (isTooMany(index)) return [first, first + 1];
    if (text === '\n') [lineStart, count] = [index + 1, 0];
  }
  return isTooMany(source.length) ? [first, first + 1] : undefined;
}
