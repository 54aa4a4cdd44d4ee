/** Clauses: the part of a sentence in which one word can govern another. */

import type { Range } from '../document/map.ts';
import type { Hit } from './matcher.ts';

/** A comma, semicolon, colon, bracket, bullet, bar, dash or line end; none of them inside a number, a time or a word. */
const breaks = /(?<!\d)[,:–—]|[,:–—](?!\d)|[;()[\]|•…،，、\n]|\s-{1,2}\s/gu;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/**
 * The clauses of a sentence: cooked ranges in order, without what parts them. None is blank.
 *
 * @param text - Cooked text of the segment.
 * @param sentence - Cooked range of the sentence.
 */
export function clauses(text: string, [from, to]: Range): Range[] {
  const found: Range[] = [];
  let start = from;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== '') found.push([start, end]);
  };
  for (const { index, 0: mark } of text.slice(from, to).matchAll(breaks)) {
    add(from + index);
    start = from + index + mark.length;
  }
  add(to);
  return found;
}

/** Number of words between two cooked ranges; 0 if they touch or overlap. */
export function wordsBetween(text: string, one: Range, other: Range): number {
  const [from, to] = one[0] < other[0] ? [one[1], other[0]] : [other[1], one[0]];
  return from < to ? (text.slice(from, to).match(word)?.length ?? 0) : 0;
}

/**
 * The hits that start at most so far from one of them, itself included.
 *
 * @param hits - In order of their starts.
 * @param reach - UTF-16 units.
 */
export function hitsAround<Data>(hits: readonly Hit<Data>[], index: number, reach: number): readonly Hit<Data>[] {
  const middle = hits[index]?.start ?? 0;
  let [first, last] = [index, index];
  while ((hits[first - 1]?.start ?? Number.NEGATIVE_INFINITY) >= middle - reach) first--;
  while ((hits[last + 1]?.start ?? Number.POSITIVE_INFINITY) <= middle + reach) last++;
  return hits.slice(first, last + 1);
}

/**
 * The hits that stand wholly in a range; none without one.
 *
 * @param hits - In order of their starts.
 */
export function hitsInside<Data>(hits: readonly Hit<Data>[], range: Range | undefined): readonly Hit<Data>[] {
  if (!range) return [];
  const [from, to] = range;
  let first = 0;
  for (let after = hits.length; first < after; ) {
    const middle = (first + after) >> 1;
    if ((hits[middle]?.start ?? 0) < from) first = middle + 1;
    else after = middle;
  }
  let next = first;
  while ((hits[next]?.start ?? Number.POSITIVE_INFINITY) < to) next++;
  return hits.slice(first, next).filter(({ end }) => end <= to);
}
