/** What comes of comparing two values, and the comparing of numbers. */

/**
 * - `equal`: the same, maybe in other words (`two weeks`, `14 days`);
 * - `near`: not the same, but who wrote it may have meant it (`30 days`, `1 month`; `days`, `business days`);
 * - `different`;
 * - `other`: not to be compared (another kind, another currency, a part that one of them leaves open).
 */
export type Comparison = 'equal' | 'near' | 'different' | 'other';

/** One number, or a range of them. */
interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Compares numbers of one unit. A range equals the same range only. */
export function extents(a: Extent, b: Extent): Comparison {
  return areSame(a.low, b.low) && areSame(a.high, b.high) ? 'equal' : 'different';
}

/** The extent in a unit that is `factor` times smaller. */
export function scaled({ low, high }: Extent, factor: number): Extent {
  return { low: low * factor, high: high * factor };
}

/** Whether two numbers are the same but for the rounding of arithmetic. */
export function areSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
