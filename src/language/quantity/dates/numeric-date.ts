/** Dates of digits only: `31.12.2026`, `2026-12-31`, `12/31/2026`, `31.12.`, `2026年12月31日`. */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { integerOf } from '../digits-of-scripts.ts';
import { isDay, isYear } from './calendar.ts';
import type { FoundDate } from './found-date.ts';

const threeParts =
  /(\p{Nd}{1,4})( ?[./‐‑-] ?)(\p{Nd}{1,2})\2(\p{Nd}{4}|\p{Nd}{2})(?!\p{Nd})(?:[ \u00A0\u202F]?(?:г\.|г(?![\p{L}.])|года|р\.|року|r\.|roku)(?!\p{L}))?/uy;
const dayAndMonth = /(\p{Nd}\p{Nd})\. ?(\p{Nd}\p{Nd})\.(?![.\p{Nd}\p{L}]| \p{Nd}{4}(?!\p{Nd}))/uy;
const dayOfMonth = /(\p{Nd}\p{Nd})\/(0\p{Nd}|1[0-2])(?!\p{Nd})/uy;
const monthAndDay = /(\p{Nd}{1,2})\/(\p{Nd}\p{Nd})(?!\p{Nd})/uy;
const east =
  /(?:(\p{Nd}{4})\s?[年년]\s?)?(\p{Nd}{1,2})\s?[月월]\s?(\p{Nd}{1,2})\s?[日일号號](?!間|동안|간| ?[-–〜～~] ?\p{Nd}{1,2} ?[日일])/uy;

/** What goes on behind digits makes them part of something longer. A second date may follow a hyphen. */
const longer = /[\p{Nd}_%‰°\uFFFC]|[/.:][\p{Nd}\p{Ll}\uFFFC]|[-‐‑](?!\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd})[\p{L}\p{Nd}\uFFFC]/uy;

/** Regions that write English with the month first; English without a region is theirs. */
const monthFirst = new Set(['US', 'AS', 'GU', 'MH', 'MP', 'PR', 'UM', 'VI', 'PH', 'CA']);

/** How a locale writes dates of digits. */
export interface NumericStyle {
  readonly isMonthFirst: boolean;
  /** Both orders are met in its texts. */
  readonly isOpen: boolean;
  /** `31.12.` is a date and no number. */
  readonly hasDottedDays: boolean;
}

/** The style of a locale. */
export function numericStyle(locale: string, { decimal, regions }: Pick<Lexicon, 'decimal' | 'regions'>): NumericStyle {
  const isEnglish = /^en(?:[-_]|$)/i.test(locale);
  const region = /[-_]([A-Z]{2})(?:[-_]|$)/i.exec(locale)?.[1]?.toUpperCase() ?? '';
  const isMonthFirst = isEnglish && monthFirst.has(region === '' ? 'US' : region);
  const own = Object.hasOwn(regions, region) ? regions[region]?.decimal : undefined;
  return { isMonthFirst, isOpen: isEnglish || monthFirst.has(region), hasDottedDays: (own ?? decimal) === ',' };
}

/** The date of digits that starts at an index. */
export function numericDate(text: string, index: number, style: NumericStyle): FoundDate | undefined {
  return ofThreeParts(text, index, style) ?? ofEast(text, index);
}

/** The day and month of digits that start at an index: `31.12.`, `31/12`. They are a date only if the words before them say so. */
export function numericDay(text: string, index: number, style: NumericStyle): FoundDate | undefined {
  return (style.hasDottedDays ? ofDots(text, index) : undefined) ?? ofSlash(text, index, style);
}

function ofThreeParts(text: string, index: number, style: NumericStyle): FoundDate | undefined {
  threeParts.lastIndex = index;
  const [all = '', first = '', separator = '', second = '', third = ''] = threeParts.exec(text) ?? [];
  if (all === '' || goesOn(text, index + all.length)) return undefined;
  if (first.length === 4) return third.length === 2 ? found(index, all, first, second, third) : undefined;
  const year = fullYear(third);
  if (first.length > 2 || !isYear(year) || !isYearAllowed(first, separator, second, third)) return undefined;
  const takesMonth = style.isMonthFirst && !separator.includes('.');
  const order = ordered(year, integerOf(first), integerOf(second), takesMonth);
  if (order === undefined) return undefined;
  const { isOpen, ...date } = order;
  return { start: index, end: index + all.length, year, ...date, ...(isOpen && style.isOpen ? { isAmbiguous: true } : {}) };
}

/** Day and month; in the other order if only that one is a day. Open where both are, and differ. */
function ordered(
  year: number,
  first: number,
  second: number,
  takesMonth: boolean,
): { readonly month: number; readonly day: number; readonly isOpen: boolean } | undefined {
  const byMonth = isDay(year, first, second);
  const byDay = isDay(year, second, first);
  if (!byMonth && !byDay) return undefined;
  const isOpen = byMonth && byDay && first !== second;
  return byMonth && (takesMonth || !byDay) ? { month: first, day: second, isOpen } : { month: second, day: first, isOpen };
}

/** A year of two digits only where the rest looks like a date: `31.12.26`; a hyphen may be one of a phone number. */
function isYearAllowed(first: string, separator: string, second: string, year: string): boolean {
  return year.length === 4 || (first.length === 2 && second.length === 2 && /^[./]$/.test(separator));
}

function ofDots(text: string, index: number): FoundDate | undefined {
  dayAndMonth.lastIndex = index;
  const [all = '', first, second] = dayAndMonth.exec(text) ?? [];
  return all === '' ? undefined : found(index, all, undefined, second, first);
}

/** Only where the day can't be a month. `24/7` and `16/9` are none; `3/4` is a fraction. */
function ofSlash(text: string, index: number, { isMonthFirst }: NumericStyle): FoundDate | undefined {
  const pattern = isMonthFirst ? monthAndDay : dayOfMonth;
  pattern.lastIndex = index;
  const [all = '', first, second] = pattern.exec(text) ?? [];
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  return all === '' || integerOf(day) <= 12 || goesOn(text, index + all.length) ? undefined : found(index, all, undefined, month, day);
}

function ofEast(text: string, index: number): FoundDate | undefined {
  east.lastIndex = index;
  const [all = '', year, month, day] = east.exec(text) ?? [];
  return all === '' ? undefined : found(index, all, year, month, day);
}

function found(start: number, all: string, y: string | undefined, m: string | undefined, d: string | undefined): FoundDate | undefined {
  const [month, day] = [integerOf(m), integerOf(d)];
  const end = start + all.length;
  if (y === undefined) return isDay(undefined, month, day) ? { start, end, month, day } : undefined;
  const year = integerOf(y);
  return isYear(year) && isDay(year, month, day) ? { start, end, year, month, day } : undefined;
}

function goesOn(text: string, end: number): boolean {
  longer.lastIndex = end;
  return longer.test(text);
}

/** A year of two digits lies between 1970 and 2069. */
function fullYear(digits: string): number {
  const year = integerOf(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
