/** Writes a date in the form of another. */

import { fold } from '../fold.ts';
import { inScriptOf, integerOf } from '../quantity/digits-of-scripts.ts';
import { type CalendarDate, type Weekday, weekdays } from '../quantity.ts';
import { monthName } from './month-names.ts';
import { inCaseOf } from './numerals.ts';

/** The text of a date with another day. A weekday that stands beside it must still be right. */
export function rewrittenDate(surface: string, old: CalendarDate, next: CalendarDate, language: string): string | undefined {
  // The form decides whether there is a year; one that the new date does not tell stays.
  const year = next.year ?? old.year;
  const target: CalendarDate = { kind: 'date', ...(year === undefined ? {} : { year }), month: next.month, day: next.day };
  if (old.weekday !== undefined && old.weekday !== (next.weekday ?? weekdayOf(target))) return undefined;
  return /\p{L}{3}/u.test(surface) ? ofWords(surface, old, target, language) : ofDigits(surface, old, target);
}

function weekdayOf({ year, month, day }: CalendarDate): Weekday | undefined {
  if (year === undefined) return undefined;
  return weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7];
}

/** `31.12.2026`, `2026-12-31`, `2026年12月31日`: the same order, padded if the old one is. */
function ofDigits(surface: string, old: CalendarDate, next: CalendarDate): string | undefined {
  const parts = [...surface.matchAll(/\p{Nd}+/gu)].map(({ 0: digits }) => digits);
  const order = orderOf(parts, old);
  if (order === undefined) return undefined;
  // In the East only a zero that stands there shows that all are padded.
  const isPadded = parts.some((part) => part.startsWith('0')) || (parts.every((part) => part.length > 1) && !/[月월]/u.test(surface));
  let at = 0;
  return surface.replace(/\p{Nd}+/gu, (digits) => {
    const name = order[at++] ?? 'day';
    const text = String(next[name] ?? '');
    if (name === 'year') return inScriptOf(digits, text.slice(-digits.length));
    return inScriptOf(digits, isPadded ? text.padStart(2, '0') : text);
  });
}

type Part = 'year' | 'month' | 'day';
const orders: readonly (readonly Part[])[] = [
  ['year', 'month', 'day'],
  ['day', 'month', 'year'],
  ['month', 'day', 'year'],
  ['day', 'month'],
  ['month', 'day'],
];

/** The order in which digits say a date. Where day and month are the same number, both orders do: then none. */
function orderOf(parts: readonly string[], date: CalendarDate): readonly Part[] | undefined {
  const fitting = orders.filter((order) => {
    return order.length === parts.length && order.every((name, at) => isPart(parts[at] ?? '', date[name] ?? Number.NaN));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isPart(digits: string, number: number): boolean {
  return integerOf(digits) === number || (digits.length === 2 && integerOf(digits) === number % 100);
}

/** `31 December 2026`, `December 31st`, `1er janvier`, `31 de diciembre de 2026`. */
function ofWords(surface: string, old: CalendarDate, next: CalendarDate, language: string): string | undefined {
  const months = [old.month, next.month].map((month) => monthName(month, language));
  const [from, to] = months;
  if (from === undefined || to === undefined) return undefined;
  const day = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})(st|nd|rd|th|er|º|ª|°)?/u.exec(surface);
  const name = [...surface.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].find(
    ({ 0: word }) => fold(word) === fold(from) || isShort(word, from, language),
  );
  if (day === null || name === undefined || integerOf(/\p{Nd}+/u.exec(day[0])?.[0]) !== old.day) return undefined;
  const month = fold(name[0]) === fold(from) ? to : to.slice(0, 3);
  const changes: readonly Change[] = [
    { start: day.index, end: day.index + day[0].length, text: inScriptOf(day[0], dayWith(day[1], next.day, language)) },
    { start: name.index, end: name.index + name[0].length, text: inCaseOf(name[0], month) },
    ...yearChange(surface, old, next),
  ];
  return changed(surface, changes);
}

/** English and German shorten months to three letters; others do so in ways of their own. */
function isShort(word: string, month: string, language: string): boolean {
  return language === 'en' && month.length > 3 && fold(word) === fold(month.slice(0, 3));
}

function dayWith(ordinal: string | undefined, day: number, language: string): string {
  if (language === 'fr') return day === 1 ? '1er' : String(day);
  if (ordinal === undefined || language !== 'en') return String(day);
  const isTeen = day > 10 && day < 14;
  return day + ((isTeen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th');
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function yearChange(surface: string, old: CalendarDate, next: CalendarDate): Change[] {
  const found = /\p{Nd}{4}/u.exec(surface);
  if (found === null || old.year === undefined || next.year === undefined) return [];
  return [{ start: found.index, end: found.index + 4, text: inScriptOf(found[0], String(next.year)) }];
}

function changed(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: part }) => result.slice(0, start) + part + result.slice(end), text);
}
