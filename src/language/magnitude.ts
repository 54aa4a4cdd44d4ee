/** How large a value is, roughly, to tell another value of the same thing from a value of something else. */

import type { DurationUnit, Value } from './quantity.ts';

/** Hours in a unit; a business day counts as a day, a month as 30. */
const hours: Readonly<Record<DurationUnit, number>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, bd: 24, w: 168, mo: 720, y: 8760 };

/** The lower end of a value, in hours for a duration; `undefined` for what has no size. */
export function magnitudeOf(value: Value): number | undefined {
  if (value.kind === 'duration') return value.low * hours[value.unit];
  if (value.kind === 'points') return value.points / value.per.low;
  return 'low' in value ? value.low : undefined;
}
