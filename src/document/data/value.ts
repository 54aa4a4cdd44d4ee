/** What the walkers of structured formats (JSON, YAML) give: values with the way back to the file, whatever the syntax. */

import type { Cooked, Problem, Range } from '../document.ts';

/** Keys and indexes from the root to a value. */
export type DataPath = readonly (string | number)[];

/** One string in a structured file. Ranges are offsets into the text that was walked. */
export interface DataValue {
  readonly path: DataPath;
  /** The string as a program reads it. */
  readonly cooked: Cooked;
  /** The value as written, with quotes or block header. */
  readonly range: Range;
  /** The nearest key above the value; an empty range at the value when there is none. */
  readonly keyRange: Range;
  /** Number of the document in the file, from 0. */
  readonly document: number;
  /** A replacement as it must be written inside this value, or `undefined` if it can't be written there safely. */
  encode(replacement: string): string | undefined;
}

/** A comment that may silence rules. */
export interface DataComment {
  /** Text without comment marks and outer white space. */
  readonly text: string;
  readonly range: Range;
  /** The pair or item that the comment stands at. */
  readonly scope: Range;
}

/** Everything that a walker takes out of a file. */
export interface DataValues {
  readonly values: readonly DataValue[];
  readonly problems: readonly Problem[];
  readonly comments: readonly DataComment[];
}

/** The path as people write it: `macros[2].actions[0].value`; odd keys in brackets: `faq["How long?"]`. */
export function pathLabel(path: DataPath): string {
  let label = '';
  for (const step of path) {
    if (typeof step === 'number') label += `[${step}]`;
    else if (!/^[\p{L}\p{N}_$@/-]+$/u.test(step)) label += `[${JSON.stringify(step)}]`;
    else label += label === '' ? step : `.${step}`;
  }
  return label;
}

/**
 * The block that a comment silences: on a line of its own, the next pair or item;
 * after something on its line, the pair or item of that line.
 * @param blocks - Source ranges of all pairs and items, in order of their start.
 */
export function commentScope(source: string, comment: Range, blocks: readonly Range[]): Range {
  const lineStart = source.lastIndexOf('\n', comment[0] - 1) + 1;
  const before = source.slice(lineStart, comment[0]);
  if (before.trim() === '') return blocks.find(([start]) => start >= comment[1]) ?? [comment[1], comment[1]];
  const code = lineStart + before.length - before.trimStart().length;
  return (
    blocks.findLast(([start]) => start >= lineStart && start < comment[0]) ??
    blocks.findLast(([start, end]) => start <= code && code < end) ?? [comment[1], comment[1]]
  );
}
