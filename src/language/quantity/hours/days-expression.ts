/** Reads days of the week: `Mon–Fri`, `lunes a viernes`, `ma t/m vr`, `Monday, Wednesday and Friday`, `daily`. */

import { type Weekday, weekdays } from '../../quantity.ts';
import { type Expressions, endOfExpression, expressionAt } from './expression.ts';
import type { HourWords } from './hour-words.ts';

/** Days as they stand in a text. */
export interface DaysExpression {
  readonly end: number;
  readonly days: ReadonlySet<Weekday>;
}

const gap = /[ \t\u00A0\u202F]{0,2}/uy;
const dash = /[ \u00A0\u202F]{0,2}[-‐‑–—―~〜～][ \u00A0\u202F]{0,2}/uy;
const comma = /[ \u00A0\u202F]?[,、&+/・][ \u00A0\u202F]?/uy;
/** Days of a list, at most. */
const mostItems = 7;

/** The days that are told at an index. */
export function daysAt(text: string, index: number, words: HourWords): DaysExpression | undefined {
  const first = itemAt(text, index, words);
  if (first === undefined) return undefined;
  const days = new Set(first.days);
  let end = first.end;
  for (let items = 1; items < mostItems; items++) {
    const next = nextItem(text, end, words);
    if (next === undefined) break;
    for (const day of next.days) days.add(day);
    end = next.end;
  }
  return { end, days };
}

/** Runs of days from Monday on, as values name them: `Mo-Fr`, `Mo,We`, `Mo-Fr,Su`. */
export function runsOf(days: ReadonlySet<Weekday>): string {
  const runs: string[] = [];
  for (let first = 0; first < 7; first++) {
    if (!days.has(at(first))) continue;
    let last = first;
    while (last < 6 && days.has(at(last + 1))) last++;
    runs.push(first === last ? at(first) : `${at(first)}-${at(last)}`);
    first = last;
  }
  return runs.join(',');
}

function at(index: number): Weekday {
  return weekdays[index % 7] ?? 'Mo';
}

/** One day, several in one word, or a run. */
function itemAt(text: string, index: number, words: HourWords): DaysExpression | undefined {
  const first = expressionAt(text, index, words.days, words.hasSpaces);
  if (first === undefined) return undefined;
  const end = afterPoint(text, index, first.end);
  const [from] = first.value;
  if (from === undefined || first.value.length > 1) return { end, days: new Set(first.value) };
  const last = lastOfRun(text, end, words);
  return last === undefined ? { end, days: new Set(first.value) } : { end: last.end, days: run(from, last.value) };
}

/** The last day of a run whose first ends at an index. */
function lastOfRun(text: string, index: number, words: HourWords): { readonly end: number; readonly value: Weekday } | undefined {
  const from = after(dash, text, index) ?? afterWord(text, index, words.spans, words);
  if (from === undefined) return undefined;
  const start = afterArticle(text, from, words);
  const last = expressionAt(text, start, words.days, words.hasSpaces);
  const [day, more] = last?.value ?? [];
  if (last === undefined || day === undefined || more !== undefined) return undefined;
  return { end: afterTail(text, afterPoint(text, start, last.end), words), value: day };
}

function nextItem(text: string, index: number, words: HourWords): DaysExpression | undefined {
  const commaEnd = after(comma, text, index) ?? index;
  const from = afterWord(text, commaEnd, words.andWords, words) ?? (commaEnd > index ? commaEnd : undefined);
  return from === undefined ? undefined : itemAt(text, afterArticle(text, from, words), words);
}

function run(first: Weekday, last: Weekday): ReadonlySet<Weekday> {
  const days = new Set<Weekday>([last]);
  for (let index = weekdays.indexOf(first); at(index) !== last; index++) days.add(at(index));
  return days;
}

/** The offset after a word of a set and the spaces around it. */
function afterWord(text: string, index: number, set: Expressions<true>, words: HourWords): number | undefined {
  const start = after(gap, text, index) ?? index;
  if (words.hasSpaces && start === index) return undefined;
  const end = endOfExpression(text, start, set, words.hasSpaces);
  return end === undefined ? undefined : (after(gap, text, end) ?? end);
}

function afterArticle(text: string, index: number, words: HourWords): number {
  const end = words.hasSpaces ? endOfExpression(text, index, words.articles, true) : undefined;
  return end === undefined ? index : (after(gap, text, end) ?? end);
}

/** Korean and Japanese close a run: 월요일부터 금요일까지. */
function afterTail(text: string, index: number, words: HourWords): number {
  if (words.hasSpaces) return index;
  return index + (/^(?:까지|まで|の)/.exec(text.slice(index, index + 2))?.[0].length ?? 0);
}

/** The offset after the full stop of an abbreviation; behind a longer name it ends the sentence. */
function afterPoint(text: string, start: number, end: number): number {
  return text.charAt(end) === '.' && end - start <= 4 ? end + 1 : end;
}

function after(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  const found = pattern.exec(text);
  return found === null ? undefined : index + found[0].length;
}
