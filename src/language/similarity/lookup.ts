/** Sets that are like one of a few known ones. */

import { leastShared, likeness, prefixToProbe, sharedBy, smallestAlike } from './bounds.ts';
import { Ranks } from './ranks.ts';

/** A known set that is like another. */
interface AlikeKnown {
  /** Index of the known set. */
  readonly index: number;
  /** Likeness in per cent. */
  readonly percent: number;
}

/** Known sets, compiled: to be asked for many others. */
export class KnownSets {
  readonly #percent: number;
  readonly #ranks: Ranks;
  readonly #sets: readonly Uint32Array[];
  /** Known sets that have a word in their prefix. */
  readonly #postings = new Map<number, number[]>();

  /**
   * @param sets - Each without repetitions.
   * @param percent - Least likeness (Jaccard) in per cent, a whole number from 1.
   */
  constructor(sets: readonly (readonly string[])[], percent: number) {
    this.#percent = percent;
    this.#ranks = new Ranks(sets);
    this.#sets = sets.map((set) => this.#ranks.of(set));
    for (const [index, set] of this.#sets.entries()) {
      for (const word of set.subarray(0, prefixToProbe(set.length, percent))) {
        const posting = this.#postings.get(word) ?? [];
        posting.push(index);
        this.#postings.set(word, posting);
      }
    }
  }

  /** The known sets that are like this one, the most alike first. */
  alike(set: readonly string[]): AlikeKnown[] {
    const known = this.#ranks.of(set);
    // Words that no known set has come first in the order: they fill the prefix, and find nothing.
    const probed = prefixToProbe(set.length, this.#percent) - (set.length - known.length);
    const candidates = this.#withOneOf(known.subarray(0, Math.max(0, probed)));
    const found = candidates.flatMap((index) => this.#compared(known, set.length, index));
    return found.sort((a, b) => b.percent - a.percent || a.index - b.index);
  }

  /** Whether a part of this set may be like a known one: the set shares enough with it, whatever else it has. */
  mayHoldOne(set: readonly string[]): boolean {
    const known = this.#ranks.of(set);
    const candidates = this.#withOneOf(known);
    return candidates.some((index) => {
      const other = this.#sets[index] ?? known;
      const least = smallestAlike(other.length, this.#percent);
      return sharedBy(known, other, least) >= least;
    });
  }

  /** Known sets that have one of the words in their prefix. */
  #withOneOf(words: Uint32Array): number[] {
    const candidates = new Set<number>();
    for (const word of words) for (const index of this.#postings.get(word) ?? []) candidates.add(index);
    return [...candidates];
  }

  #compared(known: Uint32Array, size: number, index: number): AlikeKnown[] {
    const other = this.#sets[index] ?? known;
    const least = leastShared(size, other.length, this.#percent);
    const shared = sharedBy(known, other, least);
    return shared < least ? [] : [{ index, percent: likeness(shared, size, other.length) }];
  }
}
