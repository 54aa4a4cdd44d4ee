/** Days of the calendar as numbers. */

import type { Value } from '../../src/rule/index.ts';

/** A date that a text states. */
export type StatedDate = Extract<Value, { kind: 'date' }>;

/** A date with its year. */
export type FullDate = StatedDate & { readonly year: number };

const dayLength = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** The day of the week of a day number: from 0, Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Whether there is such a day: no 29 February in most years. */
export function exists(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** The day that is so many days later, as a date. */
export function shifted({ year, month, day }: FullDate, days: number): FullDate {
  const date = new Date((dayNumber(year, month, day) + days) * dayLength);
  return { kind: 'date', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
