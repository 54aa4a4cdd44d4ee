/** Compares lengths of time. */

import type { Duration, DurationUnit } from '../quantity.ts';
import { areSame, type Comparison, extents, scaled } from './comparison.ts';

/** Units that are whole numbers of each other, and how many of the smallest one is. */
const family: Readonly<Record<DurationUnit, readonly ['clock' | 'day' | 'business' | 'month', number]>> = {
  s: ['clock', 1],
  min: ['clock', 60],
  h: ['clock', 3600],
  d: ['day', 1],
  w: ['day', 7],
  bd: ['business', 1],
  mo: ['month', 1],
  y: ['month', 12],
};

/** Days that a length of time may mean, from and to. */
type Days = readonly [number, number];

/** Compares two durations: two weeks are 14 days, and 30 days are near one month. */
export function durations(a: Duration, b: Duration): Comparison {
  const [familyOfA, factorOfA] = family[a.unit];
  const [familyOfB, factorOfB] = family[b.unit];
  if (familyOfA === familyOfB) return extents(scaled(a, factorOfA), scaled(b, factorOfB));
  return mayMean(a.low, a.unit, b.low, b.unit) && mayMean(a.high, a.unit, b.high, b.unit) ? 'near' : 'different';
}

function mayMean(a: number, unitOfA: DurationUnit, b: number, unitOfB: DurationUnit): boolean {
  return daysOf(a, unitOfA).some((x) => daysOf(b, unitOfB).some((y) => overlap(x, y)));
}

/** A month is 30 or 31 days, one alone also four weeks; five business days are a week, fewer are as many days. */
function daysOf(number: number, unit: DurationUnit): readonly Days[] {
  const [name, factor] = family[unit];
  const count = number * factor;
  if (name === 'clock') return [[count / 86_400, count / 86_400]];
  if (name === 'day') return [[count, count]];
  if (name === 'month') return [[count === 1 ? 28 : count * 30, count * 31]];
  return count % 5 === 0
    ? [
        [count, count],
        [(count / 5) * 7, (count / 5) * 7],
      ]
    : [[count, count]];
}

function overlap([fromA, toA]: Days, [fromB, toB]: Days): boolean {
  return (fromA <= toB || areSame(fromA, toB)) && (fromB <= toA || areSame(fromB, toA));
}
