/** Reads two clock times: `9am–5pm`, `9 bis 17 Uhr`, `9.00 tot 17.30 uur`, `с 9 до 18`. */

import { anyClockAt, type ClockTime, clockAt } from './clock-time.ts';
import { endOfExpression, isWordUnit } from './expression.ts';
import type { Half, HourWords } from './hour-words.ts';

/** A range of clock times. */
export interface TimeRange {
  readonly end: number;
  /** `HH:MM`. */
  readonly opens: string;
  readonly closes: string;
  /** Mere numbers: only what stands around them can tell that they are times. */
  readonly isBare: boolean;
}

/** What was said before the first time. */
export interface Lead {
  readonly half?: Half;
  /** "Between": "and" parts the times. */
  readonly isBetween: boolean;
}

const dash = /[ \u00A0\u202F]{0,2}[-‐‑–—―~〜～−][ \u00A0\u202F]{0,2}/uy;
const gap = /[ \t\u00A0\u202F]{0,2}/uy;
/** More digits, money or a percentage follow: no time. */
const counted = /[ \u00A0\u202F]?[%‰€$£₹₽°]|[.,:/]\p{Nd}|\p{Nd}/uy;

/** With a unit that may count hours ("2–3 hours"), opening hours begin no earlier and are no shorter, in minutes. */
const earliest = 5 * 60;
const shortest = 3 * 60;

/** The range whose first digits start at an index. */
export function timeRangeAt(text: string, index: number, lead: Lead, words: HourWords): TimeRange | undefined {
  const first = clockAt(text, index, words);
  if (first === undefined) return undefined;
  const from = afterSeparator(text, first.end, lead, words);
  const second = from === undefined ? undefined : anyClockAt(text, from, words);
  if (second === undefined || goesOn(text, second.end)) return undefined;
  return resolved(lead.half === undefined || first.hour > 12 ? first : { ...first, half: lead.half, isBare: false }, second);
}

/** The offset of the second time. */
function afterSeparator(text: string, index: number, lead: Lead, words: HourWords): number | undefined {
  dash.lastIndex = index;
  const sign = dash.exec(text);
  if (sign !== null) return index + sign[0].length;
  const start = afterGap(text, index);
  const end = endOfExpression(text, start, words.toWords, words.hasSpaces) ?? endOfAnd(text, start, lead, words);
  if (end === undefined) return undefined;
  const next = afterGap(text, end);
  const article = words.hasSpaces ? endOfExpression(text, next, words.leads, true) : undefined;
  return article === undefined ? next : afterGap(text, article);
}

function endOfAnd(text: string, index: number, lead: Lead, words: HourWords): number | undefined {
  return lead.isBetween ? endOfExpression(text, index, words.andWords, words.hasSpaces) : undefined;
}

function resolved(first: ClockTime, second: ClockTime): TimeRange | undefined {
  const closes = minutesOf(second, second.half);
  const opens = openingOf(first, second, closes);
  const end = closingOf(first, second, opens, closes);
  const isBare = first.isBare && second.isBare;
  if (opens === end || opens >= 24 * 60) return undefined;
  if (isBare && second.isCounted && (opens < earliest || end - opens < shortest)) return undefined;
  return { end: second.end, opens: written(opens), closes: written(end), isBare };
}

/** "9–5pm": the first time takes the half of the second, unless it would be later. */
function openingOf(first: ClockTime, second: ClockTime, closes: number): number {
  if (first.half !== undefined || second.half === undefined || first.hour > 12 || first.hour === 0) return minutesOf(first, first.half);
  const same = minutesOf(first, second.half);
  return same < closes ? same : minutesOf(first, second.half === 'pm' ? 'am' : 'pm');
}

/** "9–5", "9am–5": the second time is in the afternoon if it would be earlier. */
function closingOf(first: ClockTime, second: ClockTime, opens: number, closes: number): number {
  const isOpen = second.half === undefined && first.half !== 'pm' && second.hour <= 12 && closes <= opens;
  return isOpen && opens < 12 * 60 ? closes + 12 * 60 : closes;
}

function minutesOf({ hour, minute }: ClockTime, half: Half | undefined): number {
  if (half === undefined) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

function written(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function goesOn(text: string, index: number): boolean {
  counted.lastIndex = index;
  return counted.test(text) || (isWordUnit(text.charCodeAt(index)) && isWordUnit(text.charCodeAt(index - 1)));
}

function afterGap(text: string, index: number): number {
  gap.lastIndex = index;
  return index + (gap.exec(text)?.[0].length ?? 0);
}
