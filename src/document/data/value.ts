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
  /** The text that it translates, where the file holds it beside. */
  readonly original?: Cooked;
  /** A replacement as it must be written inside this value, or `undefined` if it can't be written there safely. */
  encode(replacement: string): string | undefined;
}

/** A value that is no text: ids, switches. What stands beside a text may say what the text is. */
export interface DataScalar {
  readonly path: DataPath;
  readonly document: number;
  readonly value: number | boolean;
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
  /** Numbers, `true` and `false`; absent where the format has none. */
  readonly scalars?: readonly DataScalar[];
}

/** The key that a path leads to, whatever lists are in between; empty where there is none. */
export function lastKey(path: DataPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
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
