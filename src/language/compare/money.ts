/** Compares amounts of money, and points for money. */

import type { Money, PointsRate } from '../quantity.ts';
import { type Comparison, extents, scaled } from './comparison.ts';

/** Compares two amounts. Where one leaves the currency open, other numbers may be of another currency. */
export function money(a: Money, b: Money): Comparison {
  if (a.currency === b.currency) return extents(a, b);
  if (a.currency !== undefined && b.currency !== undefined) return 'other';
  return extents(a, b) === 'equal' ? 'equal' : 'other';
}

/** Compares two rates: 2 points per €1 are 10 points per €5. */
export function points(a: PointsRate, b: PointsRate): Comparison {
  return money(priced(a, b.points), priced(b, a.points));
}

/** The price of as many points as both rates can be had in. */
function priced({ per }: PointsRate, times: number): Money {
  return { ...per, ...scaled(per, times) };
}
