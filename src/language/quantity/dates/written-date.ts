/** Dates with the month as a word: `31 December 2026`, `December 31st, 2026`, `31 de diciembre`, `31. März`. */

import { fold } from '../../fold.ts';
import { integerOf } from '../digits-of-scripts.ts';
import { isDay, isYear } from './calendar.ts';
import type { CalendarWords, MonthWord } from './calendar-words.ts';
import type { FoundDate } from './found-date.ts';

const space = '[ \\t\\u00A0\\u202F]';
/** A day with what makes it an ordinal, and the gap before the next word. */
const dayThenWord = new RegExp(`(\\p{Nd}{1,2})(\\.|st|nd|rd|th|er|re|º|ª|°|-?го|-?е|-?те)?(?:${space}{1,2}|[-/‐‑])`, 'uy');
const word = /[\p{L}\p{M}]{1,24}/uy;
const gap = new RegExp(`${space}{1,2}`, 'uy');
/** A year behind the month; `г.` and `roku` belong to it. */
const year =
  /(?:,?[ \t\u00A0\u202F]{1,2}|[-/‐‑])(\p{Nd}{4})(?![\p{Nd}%‰]|[.,:/]\p{Nd})(?:[ \u00A0\u202F]?(?:г\.|года|году|год|р\.|року|r\.|roku)(?!\p{L}))?/uy;
const wordBefore = new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}_-])([\\p{L}\\p{M}]{2,20})(\\.?)(?:${space}{1,2}(?:the${space})?|${space}?-)$`, 'u');
/** A day behind the month, with what makes it an ordinal; not a number of anything else. */
const dayBehind =
  /(\p{Nd}{1,2})(st|nd|rd|th|º|ª|°|\.(?= \p{Nd}{4}))?(?![\p{Nd}\p{L}%‰°€$£₹/])(?!:\p{Nd}|[.,]\p{Nd}{1,3}(?!\p{Nd})| ?[-–—] ?\p{Nd}| (?:to|through|thru) \p{Nd}{1,2}(?:st|nd|rd|th)?(?! \p{L}| ?\p{Nd}))/uy;
/** Languages that write the names of months with a capital: there it tells them from other words. */
const capitals = new Set(['en', 'de']);
/** Languages that write no full stop behind a day: there "6. May" is an item of a list. */
const pointless = new Set(['en', 'es', 'fr', 'it', 'pt', 'nl', 'ru', 'uk', 'hi']);
/** Words that make "in May 20 …" a month and a number. */
const monthOnly = /(?:^|[^\p{L}])(?:in|since|during|of|this|last|next|every|each|by mid|im|en)\s$/iu;
/** Languages that write month and day without more. */
const monthFirstLanguages = new Set(['en', 'hi', 'hu', 'fil', 'sw', 'ar', 'ko', 'zh', 'ja']);

/** The date whose day is the digits at an index, with the month behind it. */
export function dayMonth(text: string, index: number, words: CalendarWords): FoundDate | undefined {
  dayThenWord.lastIndex = index;
  const [lead = '', digits, ordinal] = dayThenWord.exec(text) ?? [];
  if (lead === '' || (ordinal === '.' && pointless.has(words.language))) return undefined;
  const month = monthAt(text, index + lead.length, words);
  if (month === undefined) return undefined;
  const behind = yearAt(text, month.end, words);
  const day = integerOf(digits);
  if (!isDay(behind?.year, month.month, day)) return undefined;
  if (behind !== undefined) return { start: index, end: behind.end, year: behind.year, month: month.month, day };
  return month.isLoose && !month.isMarked ? undefined : { start: index, end: month.end, month: month.month, day };
}

/** The date whose day is the digits at an index, with the month before it. */
export function monthDay(text: string, index: number, words: CalendarWords): FoundDate | undefined {
  const name = monthBefore(text, index, words);
  if (name === undefined) return undefined;
  dayBehind.lastIndex = index;
  const [all = '', digits, ordinal] = dayBehind.exec(text) ?? [];
  if (all === '') return undefined;
  const end = index + all.length;
  const day = integerOf(digits);
  const behind = yearAt(text, end, words);
  if (!isDay(behind?.year, name.month, day)) return undefined;
  if (behind !== undefined) return { start: name.start, end: behind.end, year: behind.year, month: name.month, day };
  if ((name.isLoose && !name.isMarked) || !monthFirstLanguages.has(words.language)) return undefined;
  if (ordinal === undefined && (isMonthOnly(text, name.start) || isCounted(text, end, words))) return undefined;
  return { start: name.start, end, month: name.month, day };
}

/** The month right before an index. */
function monthBefore(text: string, index: number, words: CalendarWords): (MonthAt & { readonly start: number }) | undefined {
  const from = Math.max(0, index - 32);
  const before = wordBefore.exec(text.slice(from, index));
  const month = before?.[1] === undefined ? undefined : words.months.get(fold(before[1]));
  if (before === null || month === undefined) return undefined;
  const [all, name = '', point] = before;
  const start = from + before.index;
  return { ...month, start, end: start + all.length, isMarked: point === '.' || startsUpper(name, words.language) };
}

function isMonthOnly(text: string, start: number): boolean {
  return monthOnly.test(text.slice(Math.max(0, start - 12), start));
}

/** The date that begins with the year at an index: `2026. december 31`. */
export function yearMonthDay(text: string, index: number, words: CalendarWords): FoundDate | undefined {
  const lead = /(\p{Nd}{4})\.?[ \u00A0]/uy;
  lead.lastIndex = index;
  const [all = '', digits] = lead.exec(text) ?? [];
  const value = integerOf(digits);
  if (all === '' || !isYear(value)) return undefined;
  const month = monthAt(text, index + all.length, words);
  if (month === undefined || month.isLoose) return undefined;
  const tail = /[ \u00A0](\p{Nd}{1,2})(?:\.(?=[ -]|$)|(?!\p{Nd}|[.,:%]\p{Nd}|%))/uy;
  tail.lastIndex = month.end;
  const [rest = '', second] = tail.exec(text) ?? [];
  const day = integerOf(second);
  if (rest === '' || !isDay(value, month.month, day)) return undefined;
  return { start: index, end: month.end + rest.length, year: value, month: month.month, day };
}

interface MonthAt extends MonthWord {
  readonly end: number;
  /** A capital or a full stop shows that it is a name. */
  readonly isMarked: boolean;
}

/** The month at an index; words like "of" may stand before it. */
function monthAt(text: string, index: number, words: CalendarWords): MonthAt | undefined {
  const first = wordAt(text, index);
  const month = words.months.get(fold(first));
  if (month !== undefined) {
    const end = index + first.length;
    return { ...month, end: afterPoint(text, end, words), isMarked: startsUpper(first, words.language) || text.charAt(end) === '.' };
  }
  if (first === '' || !words.of.has(fold(first))) return undefined;
  gap.lastIndex = index + first.length;
  if (!gap.test(text)) return undefined;
  const start = gap.lastIndex;
  const second = wordAt(text, start);
  const behind = words.months.get(fold(second));
  // "5 de mayo": "de" says that it is a month.
  return behind === undefined ? undefined : { ...behind, end: afterPoint(text, start + second.length, words), isMarked: true };
}

/** The offset after the full stop of a short month; it belongs to the date only if the date goes on. */
function afterPoint(text: string, end: number, words: CalendarWords): number {
  return text.charAt(end) === '.' && yearAt(text, end + 1, words) !== undefined ? end + 1 : end;
}

/** The year behind a day or month, with what stands between. */
function yearAt(text: string, index: number, words: CalendarWords): { readonly year: number; readonly end: number } | undefined {
  const from = afterOf(text, index, words.of);
  year.lastIndex = from;
  const [all = '', digits] = year.exec(text) ?? [];
  const value = integerOf(digits);
  const end = from + all.length;
  return all !== '' && isYear(value) && !isCounted(text, end, words) ? { year: value, end } : undefined;
}

/** The offset after "de" in "diciembre de 2026", so that a gap and the year follow. */
function afterOf(text: string, index: number, of: ReadonlySet<string>): number {
  gap.lastIndex = index;
  if (!gap.test(text)) return index;
  const start = gap.lastIndex;
  const found = wordAt(text, start);
  return found !== '' && of.has(fold(found)) ? start + found.length : index;
}

/** Whether a word follows that a number is counted in. */
function isCounted(text: string, index: number, words: CalendarWords): boolean {
  gap.lastIndex = index;
  if (!gap.test(text)) return false;
  const next = wordAt(text, gap.lastIndex);
  return next !== '' && words.counted.has(fold(next));
}

function wordAt(text: string, index: number): string {
  word.lastIndex = index;
  return word.exec(text)?.[0] ?? '';
}

/** Whether a capital shows that a word is a name. Scripts without case have no way to show it, and need none. */
function startsUpper(name: string, language: string): boolean {
  const first = name.charAt(0);
  if (first.toLowerCase() === first) return first.toUpperCase() === first;
  return capitals.has(language);
}
