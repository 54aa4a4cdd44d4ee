/** Sets of words as ascending lists of numbers, rare words first: what is rare tells the most, so that filters look at it first. */

/** Numbers of words. Smaller is rarer. */
export class Ranks {
  readonly #ranks: ReadonlyMap<string, number>;

  /** @param sets - Each without repetitions. */
  constructor(sets: Iterable<readonly string[]>) {
    const counts = new Map<string, number>();
    for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
    // Equally rare words in the order of their letters: the result doesn't depend on the order of files.
    const words = [...counts].sort(([a, many], [b, more]) => many - more || (a < b ? -1 : 1));
    this.#ranks = new Map(words.map(([word], rank) => [word, rank]));
  }

  /** Number of different words. */
  get size(): number {
    return this.#ranks.size;
  }

  /** The ranks of the words that are known, ascending. */
  of(set: readonly string[]): Uint32Array {
    return Uint32Array.from(set.flatMap((word) => this.#ranks.get(word) ?? [])).sort();
  }
}
