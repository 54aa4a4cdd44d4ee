/** Ranges that are read as a whole, and so are closed to the grammar. */

import type { Quantity } from '../quantity.ts';
import { type Lexed, maskedToken } from './lexed.ts';

/** Quantities of several readers in one list, in order; where two overlap, the one of the earlier reader counts. */
export function joined(lists: readonly (readonly Quantity[])[]): Quantity[] {
  let result: Quantity[] = [];
  for (const list of lists) {
    if (list.length > 0) result = result.length === 0 ? [...list] : merged(result, list);
  }
  return result;
}

/** Two lists in order as one; what overlaps one of the first is left out. */
export function merged(first: readonly Quantity[], second: readonly Quantity[]): Quantity[] {
  if (first.length === 0) return [...second];
  const result: Quantity[] = [];
  let i = 0;
  for (const quantity of second) {
    for (let next = first[i]; next !== undefined && next.end <= quantity.start; next = first[++i]) result.push(next);
    const next = first[i];
    if (next === undefined || next.start >= quantity.end) result.push(quantity);
  }
  return [...result, ...first.slice(i)];
}

/** Closes the tokens of quantities that are read already. */
export function mask(lexed: Lexed, quantities: readonly Quantity[]): void {
  for (const { start, end } of quantities) {
    for (let i = firstEndingAfter(lexed, start); i < lexed.count && (lexed.starts[i] as number) < end; i++) lexed.kinds[i] = maskedToken;
  }
}

function firstEndingAfter({ ends, count }: Lexed, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
