/** What a number counts: time, money, a share, a size. */

import type { DurationUnit, Value } from '../quantity.ts';

/** The meaning of the words and signs around a number. */
export type Measure =
  | { readonly kind: 'duration'; readonly unit: DurationUnit }
  | { readonly kind: 'money'; readonly currency?: string }
  /** A share: by how much the number is multiplied, and whether it says what is left (8折). */
  | { readonly kind: 'percent'; readonly times: number; readonly isRest: boolean }
  | { readonly kind: 'size'; readonly unit: string };

/** A measure where it stands: cooked end, and the token after it. */
export interface Found {
  readonly measure: Measure;
  readonly end: number;
  readonly next: number;
}

/** Whether two measures are the same. */
export function isSame(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return b.kind === 'money' && a.currency === b.currency;
  return a.kind === 'percent' || (b.kind !== 'money' && b.kind !== 'percent' && a.unit === b.unit);
}

/** The value of one number or of two. */
export function measured(measure: Measure, low: number, high: number): Value {
  switch (measure.kind) {
    case 'duration':
      return { kind: 'duration', low, high, unit: measure.unit };
    case 'size':
      return { kind: 'size', low, high, unit: measure.unit };
    case 'money':
      return { kind: 'money', low, high, ...(measure.currency === undefined ? {} : { currency: measure.currency }) };
    default:
      return percent(low, high, measure.times, measure.isRest);
  }
}

/** Rounded: 0.07 × 100 is no whole number to a computer. */
function percent(low: number, high: number, times: number, isRest: boolean): Value {
  const share = (number: number): number => Number((number * times).toFixed(6));
  if (!isRest) return { kind: 'percent', low: share(low), high: share(high) };
  return { kind: 'percent', low: Number((100 - share(high)).toFixed(6)), high: Number((100 - share(low)).toFixed(6)) };
}
