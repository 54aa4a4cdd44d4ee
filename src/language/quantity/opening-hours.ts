/** Reads opening hours: `Mon–Fri 9am–5pm ET`, `lunes a viernes de 9:00 a 18:00`, `9–17 Uhr, Mo.–Fr.`. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Quantity } from '../quantity.ts';
import { type DaysExpression, daysAt, runsOf } from './hours/days-expression.ts';
import { endOfExpression, expressionAt, isWordUnit } from './hours/expression.ts';
import { type HourWords, hourWords } from './hours/hour-words.ts';
import { type Lead, type TimeRange, timeRangeAt } from './hours/time-range.ts';
import { zoneAt } from './hours/zone.ts';

const digits = /\p{Nd}+/gu;
/** Right before digits that are a part of something longer. */
const glued = /[\p{Nd}$€£¥₹₽#_/\uFFFC\\]$|\p{Nd}[.,:]$|\p{Nd} ?[-–—~〜～] ?$/u;
const punctuation = /[ \t\u00A0\u202F\n]{0,3}(?:[:,;(（|·•–—-][ \t\u00A0\u202F\n]{0,3})?/uy;
/** Words and signs between days and times, at most. */
const mostLeads = 4;
/** Days of a word for working days. */
const workingDays = 5;
/** How far before the times their days may begin, in UTF-16 units. */
const reach = 72;
/** What ends a clause: two bare numbers before it count nothing. */
const clauseEnd = /[ \u00A0\u202F]?(?:[.,;:!?)\]|·•/）。、，]|\n|$)/uy;

/** Days, times and zone, before they are a quantity. */
interface FoundHours {
  readonly start: number;
  readonly end: number;
  readonly days: DaysExpression['days'];
  readonly times: TimeRange;
  readonly zone?: string;
}

/**
 * Opening hours of a text, in order, disjoint: two times with the days that stand before or behind them. Days with two
 * ranges of times (9–12 and 13–17) are left out: one range of them would be wrong.
 *
 * @param text - Cooked text.
 */
export function hoursIn(text: string, lexicon: Lexicon, _locale: string): Quantity[] {
  const words = hourWords(lexicon);
  const found: Quantity[] = [];
  let from = 0;
  for (const { index, 0: run } of text.matchAll(digits)) {
    if (index < from || (run.length > 2 && run.length !== 4) || isGlued(text, index)) continue;
    const hours = hoursAt(text, index, from, words);
    if (hours === undefined) continue;
    const second = secondRange(text, hours.times.end, words);
    from = Math.max(hours.end, second ?? 0);
    if (second === undefined) found.push(quantity(hours));
  }
  return found;
}

function isGlued(text: string, index: number): boolean {
  return glued.test(text.slice(Math.max(0, index - 3), index)) || (index > 0 && isWordUnit(text.charCodeAt(index - 1)));
}

/** The hours whose first time starts at an index; their days before it, else behind it. */
function hoursAt(text: string, index: number, from: number, words: HourWords): FoundHours | undefined {
  // Two times at least: most numbers are none.
  if (timeRangeAt(text, index, { isBetween: true }, words) === undefined) return undefined;
  return withDaysBefore(text, index, from, words) ?? withDaysBehind(text, index, words);
}

function withDaysBefore(text: string, index: number, from: number, words: HourWords): FoundHours | undefined {
  for (let start = Math.max(from, index - reach); start < index; start++) {
    if (words.hasSpaces ? !startsWord(text, start) : isBehindDigit(text, start)) continue;
    const days = daysAt(text, start, words);
    const lead = days === undefined ? undefined : leadBetween(text, days.end, index, words);
    const times = lead === undefined ? undefined : timeRangeAt(text, index, lead, words);
    if (days !== undefined && times !== undefined) return closed(text, { start, end: times.end, days: days.days, times }, words);
  }
  return undefined;
}

/** In scripts without spaces, a weekday's sign behind a digit is that of a month or a day (`5월`), or days are counted (`3个工作日`). */
function isBehindDigit(text: string, index: number): boolean {
  return /\p{Nd}[个個]?$/u.test(text.slice(Math.max(0, index - 2), index));
}

function startsWord(text: string, index: number): boolean {
  return isWordUnit(text.charCodeAt(index)) && !(index > 0 && isWordUnit(text.charCodeAt(index - 1)));
}

/** Takes in the zone and a bracket behind the times. Bare numbers must prove to be hours. */
function closed(text: string, hours: FoundHours, words: HourWords): FoundHours | undefined {
  const zone = zoneAt(text, hours.end, words.language);
  const end = afterBracket(text, hours.start, zone?.end ?? hours.end);
  if (hours.times.isBare && zone === undefined && !areHours(text, end, words)) return undefined;
  return { ...hours, end, ...(zone === undefined ? {} : { zone: zone.name }) };
}

function withDaysBehind(text: string, index: number, words: HourWords): FoundHours | undefined {
  const times = timeRangeAt(text, index, leadBefore(text, index, words), words);
  if (times === undefined) return undefined;
  const zone = zoneAt(text, times.end, words.language);
  const from = afterPunctuation(text, zone?.end ?? times.end);
  const found = daysBehind(text, from, words);
  // "9–5, Mon–Fri"; but "5–7 Monday" may count something, and so does "2–5 weekdays".
  if (found === undefined || (times.isBare && (found.days.size < 2 || countsDays(text, times.end, from, words)))) return undefined;
  const late = zone === undefined ? zoneAt(text, found.end, words.language) : undefined;
  const end = afterBracket(text, index, late?.end ?? found.end);
  const name = (zone ?? late)?.name;
  return {
    start: index,
    end: text.charAt(end - 1) === '.' ? end - 1 : end,
    days: found.days,
    times,
    ...(name === undefined ? {} : { zone: name }),
  };
}

/** Whether bare numbers stand right before a word for working days. */
function countsDays(text: string, end: number, from: number, words: HourWords): boolean {
  const days = expressionAt(text, from, words.days, words.hasSpaces)?.value.length;
  return days === workingDays && !/[,;:(（|·•–—-]/.test(text.slice(end, from));
}

/** The days at an index, maybe behind a small word: "on Monday", "du lundi au vendredi". */
function daysBehind(text: string, index: number, words: HourWords): DaysExpression | undefined {
  const days = daysAt(text, index, words);
  const article = days === undefined && words.hasSpaces ? endOfExpression(text, index, words.articles, true) : undefined;
  return article === undefined ? days : daysAt(text, afterPunctuation(text, article), words);
}

/** Takes in the bracket that closes one of the hours: `Mon–Fri (9am–5pm)`. */
function afterBracket(text: string, start: number, end: number): number {
  const own = text.slice(start, end);
  return /[)）]/.test(text.charAt(end)) && /[(（][^)）]*$/.test(own) ? end + 1 : end;
}

/** What stands between days and times, if it is nothing but small words and signs. */
function leadBetween(text: string, start: number, end: number, words: HourWords): Lead | undefined {
  let at = afterPunctuation(text, start);
  let isBetween = false;
  for (let count = 0; at < end && count < mostLeads; count++) {
    const half = expressionAt(text, at, words.halvesBefore, words.hasSpaces);
    if (half !== undefined) return afterPunctuation(text, half.end) === end ? { half: half.value, isBetween } : undefined;
    const next = endOfExpression(text, at, words.leads, words.hasSpaces);
    if (next === undefined) return undefined;
    isBetween ||= endOfExpression(text, at, words.betweens, words.hasSpaces) !== undefined;
    at = afterPunctuation(text, text.charAt(next) === '.' ? next + 1 : next);
  }
  return at === end ? { isBetween } : undefined;
}

/** The word right before the first time, if it has a say. */
function leadBefore(text: string, index: number, words: HourWords): Lead {
  const before = text.slice(Math.max(0, index - 16), index);
  const last = /[\p{L}\p{M}]+(?=[ \u00A0]?$)/u.exec(before)?.[0] ?? '';
  const half = words.halvesBefore.values.get(last);
  const isBetween = words.betweens.values.has(last.toLowerCase());
  return half === undefined ? { isBetween } : { half, isBetween };
}

/** Whether bare numbers behind days are hours: the clause ends, a small word or other days follow. */
function areHours(text: string, end: number, words: HourWords): boolean {
  clauseEnd.lastIndex = end;
  if (clauseEnd.test(text)) return true;
  const next = afterPunctuation(text, end);
  return endOfExpression(text, next, words.follows, words.hasSpaces) !== undefined || daysAt(text, next, words) !== undefined;
}

/** The end of a second range of times behind the first: `9–12 and 13–17`. */
function secondRange(text: string, index: number, words: HourWords): number | undefined {
  const from = afterPunctuation(text, index);
  const and = endOfExpression(text, from, words.andWords, words.hasSpaces) ?? endOfSign(text, from);
  const start = and === undefined ? from : afterPunctuation(text, and);
  const lead = endOfExpression(text, start, words.leads, words.hasSpaces);
  const at = lead === undefined ? start : afterPunctuation(text, lead);
  return at === index ? undefined : timeRangeAt(text, at, { isBetween: false }, words)?.end;
}

function endOfSign(text: string, index: number): number | undefined {
  return /[&+/]/.test(text.charAt(index)) ? index + 1 : undefined;
}

function quantity({ start, end, days, times, zone }: FoundHours): Quantity {
  const { opens, closes } = times;
  return { start, end, value: { kind: 'hours', days: runsOf(days), opens, closes, ...(zone === undefined ? {} : { zone }) } };
}

function afterPunctuation(text: string, index: number): number {
  punctuation.lastIndex = index;
  return index + (punctuation.exec(text)?.[0].length ?? 0);
}
