/** Months that are named without a day: `March 2025`, `03/2025`, `2025年3月`. */

import { fold } from './fold.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { isYear } from './quantity/dates/calendar.ts';
import { calendarWords } from './quantity/dates/calendar-words.ts';
import { integerOf } from './quantity/digits-of-scripts.ts';

/** A month of a year, where it stands: cooked offsets. */
export interface NamedMonth {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** How far before a year its month is looked for, in UTF-16 units. */
const reach = 40;

const years = /(?<![\p{Nd}.,:$€£¥₹₽])\p{Nd}{4}(?![\p{Nd}%‰]|[.,:]\p{Nd})/gu;
/** The word before a year, and one like "of" or "de" that may stand between. */
const wordBefore = /(?<![\p{L}\p{M}\p{Nd}_-])([\p{L}\p{M}]{1,20})\.?,?[ \u00A0]{1,2}$/u;
const numberBefore = /(?<![\p{Nd}/.-])(\p{Nd}{1,2})\/$/u;
const numberBehind = /^(?:年|년) ?(\p{Nd}{1,2})(?:月|월)(?! ?\p{Nd})/u;
/** A day before the month's name: then it is a date. */
const dayBefore = /(?<!\p{Nd})\p{Nd}{1,2}(?:\.|st|nd|rd|th|er|º|ª)?[ \u00A0-](?:[\p{L}\p{M}]{1,4}[ \u00A0])?$/iu;

/**
 * Months of a text that have a year and no day, in order.
 *
 * @param text - Cooked text.
 * @param language - ISO 639-1.
 */
export function monthsIn(text: string, language: string): NamedMonth[] {
  return [...text.matchAll(years)].flatMap(({ 0: digits, index }) => {
    const year = integerOf(digits);
    if (!isYear(year)) return [];
    const end = index + digits.length;
    const behind = numberBehind.exec(text.slice(end, end + 8));
    if (behind) return monthOf(integerOf(behind[1]), year, index, end + behind[0].length);
    const from = Math.max(0, index - reach);
    const before = text.slice(from, index);
    const number = numberBefore.exec(before);
    if (number) return monthOf(integerOf(number[1]), year, from + number.index, end);
    return named(before, language).flatMap(({ start, month }) => monthOf(month, year, from + start, end));
  });
}

/** The month whose name ends a text. */
function named(before: string, language: string): { readonly start: number; readonly month: number }[] {
  const lexicon = lexiconOf(language);
  const last = wordBefore.exec(before);
  if (!lexicon || !last) return [];
  const { months, of } = calendarWords(lexicon);
  const found = of.has(fold(last[1] ?? '')) ? wordBefore.exec(before.slice(0, last.index)) : last;
  const word = months.get(fold(found?.[1] ?? ''));
  return !found || word === undefined || dayBefore.test(before.slice(0, found.index)) ? [] : [{ start: found.index, month: word.month }];
}

function monthOf(month: number, year: number, start: number, end: number): NamedMonth[] {
  return month >= 1 && month <= 12 ? [{ start, end, year, month }] : [];
}
