/**
 * What the sizes of two sets say of their likeness: the filters of PPJoin
 * (Xiao, Wang, Lin, Yu: "Efficient similarity joins for near-duplicate detection", 2008).
 *
 * Likeness is that of Jaccard: what two sets share, of all that is in either. It is given in per cent, as a whole number,
 * so that no bound depends on how a fraction is rounded.
 */

/** Smallest size of a set that can be like one of a size. */
export function smallestAlike(size: number, percent: number): number {
  return Math.ceil((percent * size) / 100);
}

/** What two sets of these sizes must share to be alike. */
export function leastShared(size: number, other: number, percent: number): number {
  return Math.ceil((percent * (size + other)) / (100 + percent));
}

/** Length of the prefix in which a set has something in common with each set that is like it, both in the same order. */
export function prefixToProbe(size: number, percent: number): number {
  return size - smallestAlike(size, percent) + 1;
}

/** Length of the prefix that is enough where only sets of the same size or larger ask. */
export function prefixToIndex(size: number, percent: number): number {
  return size - leastShared(size, size, percent) + 1;
}

/** Likeness of two sets in per cent. */
export function likeness(shared: number, size: number, other: number): number {
  const all = size + other - shared;
  return all === 0 ? 100 : (100 * shared) / all;
}

/**
 * Number of members that two ascending lists share, if it reaches a number; otherwise some number below that, found sooner.
 *
 * @param least - What the number has to reach.
 */
export function sharedBy(one: Uint32Array, other: Uint32Array, least: number): number {
  let shared = 0;
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (shared + Math.min(one.length - i, other.length - j) < least) return shared;
    const a = one[i] ?? 0;
    const b = other[j] ?? 0;
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}
