/** Words before a value that bound it, read from their last word backwards. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Bound } from '../quantity.ts';

/** A node: the bound of the phrase that begins here, and what may stand before. */
export interface BoundWords {
  bound?: Bound;
  readonly before: Map<number, BoundWords>;
}

/** Compiles the bounds that stand before a value. */
export function boundWordsOf(lexicon: Lexicon, keysOf: (phrase: string) => readonly number[] | undefined): BoundWords {
  const root: BoundWords = { before: new Map() };
  for (const [bound, phrases] of Object.entries(lexicon.boundsBefore)) {
    for (const phrase of phrases ?? []) {
      const keys = keysOf(phrase);
      if (keys !== undefined) add(root, keys, bound as Bound);
    }
  }
  return root;
}

function add(root: BoundWords, keys: readonly number[], bound: Bound): void {
  let node = root;
  for (const key of keys.toReversed()) {
    let before = node.before.get(key);
    if (before === undefined) {
      before = { before: new Map() };
      node.before.set(key, before);
    }
    node = before;
  }
  if (keys.length > 0) node.bound ??= bound;
}
