/** Cuts a `.properties` file into pairs and comments, as Java reads them. */

import type { DataComment } from '../data/value.ts';
import type { Range } from '../document.ts';
import { endOfLine } from '../lines.ts';

/** A key with its value, as written. */
export interface Pair {
  /** The key, without the blanks around it. */
  readonly key: Range;
  /** From the first character behind the separator to the end of the last line; its escapes and line breaks are as written. */
  readonly value: Range;
  /** Whether `=` or `:` stands between the two; else it is blanks. */
  readonly isMarked: boolean;
}

/** The pairs and comments of a file. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly comments: readonly Omit<DataComment, 'scope'>[];
}

/** Cuts a file. */
export function propertyPairs(source: string): Pairs {
  const pairs: Pair[] = [];
  const comments: Omit<DataComment, 'scope'>[] = [];
  const lineStart = /[^ \t\f\r\n]/g;
  for (let found = lineStart.exec(source); found; found = lineStart.exec(source)) {
    const start = found.index;
    if (found[0] === '#' || found[0] === '!') {
      const end = endOfLine(source, start);
      comments.push({
        text: source
          .slice(start, end)
          .replace(/^[#!]+/, '')
          .trim(),
        range: [start, end],
      });
      lineStart.lastIndex = end;
    } else {
      const pair = readPair(source, start);
      pairs.push(pair);
      lineStart.lastIndex = pair.value[1];
    }
  }
  return { pairs, comments };
}

function readPair(source: string, start: number): Pair {
  const keyEnd = endOfKey(source, start);
  const mark = pastBlanks(source, keyEnd);
  const isMarked = source[mark] === '=' || source[mark] === ':';
  const value = isMarked ? pastBlanks(source, mark + 1) : mark;
  return { key: [start, keyEnd], value: [value, endOfValue(source, value)], isMarked };
}

function endOfKey(source: string, start: number): number {
  let at = start;
  while (at < source.length && !/[=: \t\f\r\n]/.test(source[at] ?? '')) at = source[at] === '\\' ? pastEscape(source, at) : at + 1;
  return Math.min(at, source.length);
}

function endOfValue(source: string, start: number): number {
  const stop = /[\\\r\n]/g;
  let at = start;
  for (;;) {
    stop.lastIndex = at;
    const found = stop.exec(source);
    if (!found) return source.length;
    if (found[0] !== '\\') return found.index;
    at = pastEscape(source, found.index);
  }
}

/** Past blanks and line ends that a backslash takes away. */
function pastBlanks(source: string, start: number): number {
  let at = pastIndent(source, start);
  while (source[at] === '\\' && (source[at + 1] === '\r' || source[at + 1] === '\n')) at = pastEscape(source, at);
  return at;
}

/** Past a backslash and what it escapes: a character, or a line end with the indent of the next line. */
function pastEscape(source: string, at: number): number {
  const next = source[at + 1];
  if (next !== '\r' && next !== '\n') return at + 2;
  const lineEnd = source.startsWith('\r\n', at + 1) ? 2 : 1;
  return pastIndent(source, at + 1 + lineEnd);
}

function pastIndent(source: string, start: number): number {
  let at = start;
  while (/[ \t\f]/.test(source[at] ?? '')) at++;
  return at;
}
