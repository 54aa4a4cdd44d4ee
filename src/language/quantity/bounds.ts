/** Words around a value that bound it: `up to`, `at least`, `or more`, `以内`. */

import type { Bound } from '../quantity.ts';
import type { BoundWords } from './bound-words.ts';
import { isGlued, keyAt, phraseAt, type Reader, rolesAt, symbolAt } from './reader.ts';

/** The bound of the value between two tokens (the second one is behind it). */
export function boundOf(reader: Reader, first: number, next: number): Bound | undefined {
  return boundBehind(reader, next) ?? boundBefore(reader, first);
}

function boundBehind(reader: Reader, next: number): Bound | undefined {
  if (symbolAt(reader, next) === 0x2b && isGlued(reader, next)) return 'atLeast';
  return phraseAt(reader, next, ({ boundAfter }) => boundAfter !== undefined)?.roles.boundAfter;
}

/** An article may stand between: `más de un 20 %`. */
function boundBefore(reader: Reader, first: number): Bound | undefined {
  const direct = longestBefore(reader, first);
  if (direct !== undefined || rolesAt(reader, first - 1).article !== true) return direct;
  return longestBefore(reader, first - 1);
}

function longestBefore(reader: Reader, first: number): Bound | undefined {
  let node: BoundWords | undefined = reader.vocabulary.bounds;
  let bound: Bound | undefined;
  for (let i = first - 1; i >= 0; i--) {
    node = node.before.get(keyAt(reader, i));
    if (node === undefined) break;
    bound = node.bound ?? bound;
  }
  return bound;
}
