/** Words that leave out what stands before them: "sale items are excluded", `セール品を除く`. */

import { wordsBetween } from '../clause.ts';
import type { Hit } from '../matcher.ts';
import type { Narrowing } from './marks.ts';

type NarrowingHit = Hit<Narrowing>;

/** What can be left out. */
const narrowed: ReadonlySet<string> = new Set(['condition', 'goods', 'capitals', 'selection']);

/**
 * The same hits, where what an exception behind it leaves out narrows nothing.
 *
 * @param hits - Apart and in order.
 */
export function withExceptions(text: string, hits: readonly NarrowingHit[]): NarrowingHit[] {
  const found = [...hits];
  for (const [index, hit] of hits.entries()) {
    if (hit.phrase.data.kind !== 'exceptionBehind') continue;
    const next = hits[index + 1];
    const isAhead = next !== undefined && narrowed.has(next.phrase.data.kind) && isNext(text, hit, next);
    found[index] = as(isAhead ? 'exception' : 'ordinary', hit);
    for (let i = isAhead ? index : firstLeftOut(text, hits, index); i < index; i++) found[i] = as('ordinary', hits[i] ?? hit);
  }
  return found;
}

/** Index of the first hit of those that an exception takes back; that of the exception if there are none. */
function firstLeftOut(text: string, hits: readonly NarrowingHit[], index: number): number {
  let isList = false;
  let first = index;
  for (let i = index - 1; i >= 0; i--) {
    const [hit, after] = [hits[i], hits[i + 1]];
    if (hit === undefined || after === undefined || !narrowed.has(hit.phrase.data.kind) || !isNext(text, hit, after)) break;
    const gap = text.slice(hit.end, after.start);
    // A comma alone parts what belongs to the value from what is left out: "for members, sale items excluded".
    if (/[,،]/.test(gap) && !isList) break;
    isList ||= i < index - 1 && /[\p{L}&/・、]/u.test(gap);
    first = i;
  }
  return first;
}

function isNext(text: string, one: NarrowingHit, other: NarrowingHit): boolean {
  return !/[;:.()\n]/.test(text.slice(one.end, other.start)) && wordsBetween(text, [one.start, one.end], [other.start, other.end]) <= 1;
}

function as(kind: 'exception' | 'ordinary', hit: NarrowingHit): NarrowingHit {
  return { ...hit, phrase: { ...hit.phrase, data: { kind } } };
}
