/** Reads calendar dates: `31 December 2026`, `31.12.2026`, `2026年12月31日`, with the weekday that stands beside them. */

import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CalendarDate, Quantity, Weekday } from '../quantity.ts';
import { type CalendarWords, calendarWords } from './dates/calendar-words.ts';
import type { FoundDate } from './dates/found-date.ts';
import { type NumericStyle, numericDate, numericDay, numericStyle } from './dates/numeric-date.ts';
import { dayMonth, monthDay, yearMonthDay } from './dates/written-date.ts';

const digits = /\p{Nd}+/gu;
/** Right before digits that are a part of something longer: a word, a path, money, a number. */
const glued = /(?:[\p{L}\p{M}_/$€£¥₹₽#\uFFFC\\]|(?:[\p{L}\p{Nd}]|^)\.|\p{L}[-‐‑]|\p{Nd}[,:])$/u;
/** Words of these scripts stand right beside digits. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}]$/u;
/** Before `31.12.`: nothing, a sign, or a short word in small letters. Before `31/12`: one of a few words. */
const dottedLead = /(?:^|[([:–—-] ?|(?:^|[^\p{L}])\p{Ll}{1,6} )$/u;
const slashLead =
  /(?:^|[^\p{L}])(?:until|till|by|on|ends|from|before|through|el|al|del|le|au|du|il|dal|até|a|ao|dia|día|em|op|tot|t\/m|vanaf|voor) $/iu;
/** A weekday before a date: `Thursday, 31`, `Donnerstag, den 31.`, `segunda-feira 31`. */
const weekdayBefore =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,16}(?:-[\p{L}]{3,8})?)\.?,?[ \t\u00A0]{1,2}(?:(?:the|den|dem|de|el|le|il|lo|o|dia|día)[ \t\u00A0])?$/iu;
/** A weekday behind a date, in brackets: `12月31日（木）`. */
const weekdayBehind = /\s?[(（]([\p{L}\p{M}]{1,16}(?:-[\p{L}]{3,8})?)\.?[)）]/uy;

/**
 * Dates of a text, in order, disjoint. No bare months, no years alone, no `3/4`. Where the digits of a date can be read in
 * two orders and both are in use, it is ambiguous and read in the order of the locale.
 *
 * @param text - Cooked text.
 * @param locale - BCP 47 tag: its region decides the order.
 */
export function datesIn(text: string, lexicon: Lexicon, locale: string): Quantity[] {
  const reader = { words: calendarWords(lexicon), style: numericStyle(locale, lexicon) };
  const found: Quantity[] = [];
  let from = 0;
  for (const { index, 0: run } of text.matchAll(digits)) {
    if (index < from || run.length > 4) continue;
    const date = dateAt(text, index, run.length, reader);
    if (date === undefined || date.start < from) continue;
    found.push(quantity(text, date, reader.words));
    from = date.end;
  }
  return found;
}

interface Reader {
  readonly words: CalendarWords;
  readonly style: NumericStyle;
}

/** The date with the digits at an index: its first digits, or its day behind the month. */
function dateAt(text: string, index: number, length: number, reader: Reader): FoundDate | undefined {
  const before = text.slice(Math.max(0, index - 2), index);
  const isFree = unspaced.test(before) || !glued.test(before);
  const date = isFree ? dateFrom(text, index, length, reader) : undefined;
  return date ?? (length > 2 ? undefined : monthDay(text, index, reader.words));
}

function dateFrom(text: string, index: number, length: number, { words, style }: Reader): FoundDate | undefined {
  if (!/\p{Nd}[-‐‑]$/u.test(text.slice(Math.max(0, index - 2), index))) {
    const day = numericDate(text, index, style) ?? numericDay(text, index, style);
    if (day !== undefined && (day.year !== undefined || !isShort(text, day) || isAnnounced(text, day, words))) return day;
  }
  if (length === 4) return yearMonthDay(text, index, words);
  return length > 2 ? undefined : dayMonth(text, index, words);
}

/** `31.12.` and `31/12`: more than the digits must tell that it is a date. */
function isShort(text: string, { start, end }: FoundDate): boolean {
  return /^\p{Nd}+[./ ]+\p{Nd}+\.?$/u.test(text.slice(start, end));
}

/** Whether the word before a day and month of digits lets them be a date: "bis 31.12.", "hasta el 31/12"; not "macOS 10.12.". */
function isAnnounced(text: string, { start, end }: FoundDate, words: CalendarWords): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (weekdayOf(text, { start, end }, words) !== undefined) return true;
  return text.charAt(end - 1) === '.' ? dottedLead.test(before) : slashLead.test(before);
}

function quantity(text: string, date: FoundDate, words: CalendarWords): Quantity {
  const { start, end, isAmbiguous, year, month, day } = date;
  const weekday = weekdayOf(text, date, words);
  const value: CalendarDate = {
    kind: 'date',
    ...(year === undefined ? {} : { year }),
    month,
    day,
    ...(weekday === undefined ? {} : { weekday }),
  };
  return { start, end, value, ...(isAmbiguous ? { isAmbiguous } : {}) };
}

function weekdayOf(text: string, { start, end }: Pick<FoundDate, 'start' | 'end'>, words: CalendarWords): Weekday | undefined {
  const before = weekdayBefore.exec(text.slice(Math.max(0, start - 32), start))?.[1];
  const named = before === undefined ? undefined : words.weekdays.get(fold(before));
  if (named !== undefined) return named;
  weekdayBehind.lastIndex = end;
  const behind = weekdayBehind.exec(text)?.[1];
  return behind === undefined ? undefined : words.weekdays.get(fold(behind));
}
