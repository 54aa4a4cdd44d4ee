/** Ranges: questions about those that are disjoint and in order, answered in the logarithm of their number, and new ones from others. */

import type { Range } from './map.ts';

/** Index of the first range that ends after an offset; their number if none does. */
export function indexEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first range that ends after an offset. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): Range | undefined {
  return ranges[indexEndingAfter(ranges, offset)];
}

/** Whether a range has a part in common with one of the ranges. */
export function overlapsAny(ranges: readonly Range[], start: number, end: number): boolean {
  const next = firstEndingAfter(ranges, start);
  return next !== undefined && next[0] < end;
}

/** Any ranges as disjoint ones in order; those that touch become one. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** A range of a text without the white space at its ends; empty, at its end, where there is nothing else. */
export function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}
