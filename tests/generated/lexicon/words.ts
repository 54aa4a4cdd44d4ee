/** Words as the lexicon keeps them. */

import { fold } from '../../../src/language/fold.ts';

/** Folded, with plain spaces, without soft hyphens and a final full stop. */
export function plain(word: string): string {
  return fold(word).replace(/\s+/g, ' ').trim().replace(/\.$/, '').trim();
}

/** Each word once, plain, in the order of code units, without those to drop. */
export function wordList(words: readonly string[], dropped: readonly string[] = []): string[] {
  const without = new Set(dropped.map(plain));
  return [...new Set(words.map(plain))].filter((word) => word !== '' && !without.has(word)).sort();
}

/** A map in the order of its keys. */
export function sorted<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
