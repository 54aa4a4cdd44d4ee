/** Compares days of the calendar. */

import type { CalendarDate } from '../quantity.ts';
import type { Comparison } from './comparison.ts';

/** Compares two dates. One without a year is the same day of any year. */
export function dates(a: CalendarDate, b: CalendarDate): Comparison {
  const isSameYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return isSameYear && a.month === b.month && a.day === b.day ? 'equal' : 'different';
}
