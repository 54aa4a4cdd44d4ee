/** All pairs of sets that are alike, without comparing each with each: PPJoin. */

import { leastShared, likeness, prefixToIndex, prefixToProbe, sharedBy, smallestAlike } from './bounds.ts';
import { Ranks } from './ranks.ts';

/** Two sets that are alike, by their indexes. */
interface AlikePair {
  readonly first: number;
  readonly second: number;
  /** Likeness in per cent. */
  readonly percent: number;
}

/** What a join found. */
interface Join {
  /** In order of `first`, then `second`; `first < second`. */
  readonly pairs: readonly AlikePair[];
  /** Sets that have too many others near them for all to be looked at, ascending: some of their pairs are missing. */
  readonly crowded: readonly number[];
}

/** Entries of the index that are looked at for one set. Real sentences need a few hundred; what needs more is a template's. */
const mostEntries = 1000;

/** Smaller sets that one set is paired with. */
const mostPartners = 16;

/**
 * All pairs of sets that are alike. Time and memory are bounded by the number of words, whatever they are.
 *
 * @param sets - Each without repetitions. Equal sets are best given once: they are pairs, too.
 * @param percent - Least likeness (Jaccard) in per cent, a whole number from 1.
 */
export function alikePairs(sets: readonly (readonly string[])[], percent: number): Join {
  const ranks = new Ranks(sets);
  const ranked = sets.map((set) => ranks.of(set));
  const bySize = ranked.map((_, index) => index).sort((a, b) => size(ranked, a) - size(ranked, b) || a - b);
  const walk = new Walk(ranked, percent, ranks.size);
  for (const index of bySize) if (size(ranked, index) > 0) walk.visit(index);
  return {
    pairs: walk.pairs.sort((a, b) => a.first - b.first || a.second - b.second),
    crowded: walk.crowded.sort((a, b) => a - b),
  };
}

/** Sets that have a word in their prefix: index of the set and place of the word, in turn. The first ones may be too small by now. */
interface Posting {
  readonly entries: number[];
  from: number;
}

/** Visits sets, smaller ones first: each asks the index for those before it, then is put there itself. */
class Walk {
  readonly pairs: AlikePair[] = [];
  readonly crowded: number[] = [];
  readonly #sets: readonly Uint32Array[];
  readonly #percent: number;
  readonly #postings: (Posting | undefined)[];
  /** What each set is known to share with the visited one; -1 where that can't be enough. All 0 between visits. */
  readonly #shared: Int32Array;

  constructor(sets: readonly Uint32Array[], percent: number, words: number) {
    this.#sets = sets;
    this.#percent = percent;
    this.#postings = new Array<Posting | undefined>(words);
    this.#shared = new Int32Array(sets.length);
  }

  visit(index: number): void {
    const set = this.#sets[index] ?? new Uint32Array();
    const candidates: number[] = [];
    const isWhole = this.#gather(set, candidates);
    const partners = this.#verify(index, set, candidates);
    if (!isWhole || partners >= mostPartners) this.crowded.push(index);
    for (let place = 0; place < prefixToIndex(set.length, this.#percent); place++) this.#add(set[place] ?? 0, index, place);
  }

  /** Finds sets that share enough of the prefix. Says whether it looked at all. */
  #gather(set: Uint32Array, candidates: number[]): boolean {
    const smallest = smallestAlike(set.length, this.#percent);
    let left = mostEntries;
    for (let place = 0; place < prefixToProbe(set.length, this.#percent); place++) {
      const posting = this.#postings[set[place] ?? 0];
      if (!posting) continue;
      this.#dropSmall(posting, smallest);
      const { entries, from } = posting;
      const to = Math.min(entries.length, from + 2 * left);
      for (let i = from; i < to; i += 2) this.#count(set.length - place, set.length, entries[i] ?? 0, entries[i + 1] ?? 0, candidates);
      left -= (to - from) / 2;
      if (to < entries.length) return false;
    }
    return true;
  }

  /**
   * Counts a word that a candidate shares, unless too little is left in both after it.
   *
   * @param left - Words of the visited set from the shared one on.
   */
  #count(left: number, length: number, candidate: number, place: number, candidates: number[]): void {
    const known = this.#shared[candidate] ?? 0;
    if (known < 0) return;
    const other = size(this.#sets, candidate);
    const reachable = known + Math.min(left, other - place);
    if (known === 0) candidates.push(candidate);
    this.#shared[candidate] = reachable >= leastShared(length, other, this.#percent) ? known + 1 : -1;
  }

  /** Keeps the candidates that are alike, and forgets what was counted. Gives their number. */
  #verify(index: number, set: Uint32Array, candidates: readonly number[]): number {
    let partners = 0;
    for (const candidate of candidates) {
      const mayBe = (this.#shared[candidate] ?? 0) > 0;
      this.#shared[candidate] = 0;
      if (!mayBe || partners >= mostPartners) continue;
      const other = this.#sets[candidate] ?? set;
      const least = leastShared(set.length, other.length, this.#percent);
      const shared = sharedBy(set, other, least);
      if (shared < least) continue;
      partners++;
      const [first, second] = index < candidate ? [index, candidate] : [candidate, index];
      this.pairs.push({ first, second, percent: likeness(shared, set.length, other.length) });
    }
    return partners;
  }

  #add(word: number, index: number, place: number): void {
    const posting = this.#postings[word] ?? { entries: [], from: 0 };
    posting.entries.push(index, place);
    this.#postings[word] = posting;
  }

  /** Sets come in order of size: what is too small now stays so. */
  #dropSmall(posting: Posting, smallest: number): void {
    while (posting.from < posting.entries.length && size(this.#sets, posting.entries[posting.from] ?? 0) < smallest) posting.from += 2;
  }
}

function size(sets: readonly Uint32Array[], index: number): number {
  return sets[index]?.length ?? 0;
}
