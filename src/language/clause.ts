/** Clauses: the part of a sentence in which one word can govern another. */

import type { Range } from '../document/map.ts';

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
