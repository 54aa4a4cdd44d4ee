/** Keys that stand twice in a file of pairs, or in a map. */

import type { Range } from '../document.ts';
import type { RepeatedKey } from './problem.ts';

/** The items that programs use, and what stands in vain. */
export interface LastByKey<Item> {
  /** In order of their places. */
  readonly last: ReadonlyMap<string, Item>;
  /** The items whose key stands again further down. */
  readonly shadowed: ReadonlySet<Item>;
  readonly repeats: readonly RepeatedKey[];
}

/**
 * Of the items with one key, the last.
 *
 * @param placeOf - Where a problem with the key is told.
 */
export function lastByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string, placeOf: (item: Item) => Range): LastByKey<Item> {
  const last = new Map<string, Item>();
  const shadowed = new Set<Item>();
  const repeats: RepeatedKey[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const before = last.get(key);
    if (before !== undefined) {
      shadowed.add(before);
      repeats.push({ key, first: placeOf(before), second: placeOf(item) });
    }
    last.delete(key);
    last.set(key, item);
  }
  return { last, shadowed, repeats };
}
