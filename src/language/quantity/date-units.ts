/** Signs that mean a day of the calendar as well as a number of days: 30日, 30일. */

import type { DurationUnit } from '../quantity.ts';
import type { Amount } from './expression.ts';
import { isNumber, isUnspaced, isWordAt, phraseAt, type Reader, startOf, textOf } from './reader.ts';

/** What stands behind a number of days; anything else may be behind a day of the month. */
const behindDays: readonly string[] = [
  ...['以', 'の', '保', '返', '無', '前', '後', 'ほ', '程', '未', '経', '営', '間', '分', 'ま', 'ず'],
  ...['内', '内', '无', '退', '之', '免', '包', '质', '的', '左', '试'],
  ...['かか', '걸', '소', '쯤', '만'],
  ...['간', '이', '동', '무', '환', '반', '보', '후', '전', '안', '내', '의', '미', '체', '정', '연'],
];

/** Behind these a number is a day, a month or a year of the calendar. */
const beforeDates = /[月월年년時时시点點成和昭初第제]$/u;

/** Whether number and unit are a date, or a fraction (3分の1). */
export function isDateInstead(reader: Reader, { numeral, next }: Amount, unit: DurationUnit): boolean {
  const last = next - 1;
  if (!isUnspaced(reader, last)) return false;
  const { text } = reader.lexed;
  const sign = textOf(reader, last);
  if (beforeDates.test(text.slice(Math.max(0, numeral.start - 2), numeral.start).trimEnd())) return true;
  if (sign === '分') return text.charAt(startOf(reader, last) + 1) === 'の' && isNumber(reader, next + 1);
  if (unit !== 'd' || !(sign === '日' || sign === '일')) return false;
  if (numeral.isWord) return !isBounded(reader, next);
  return numeral.value <= 31 && isAmbiguousDay(reader, next) && !isBehindPeriod(text.slice(0, numeral.start));
}

function isAmbiguousDay(reader: Reader, next: number): boolean {
  if (isBounded(reader, next)) return false;
  // At the end, as in a table, it is a number of days.
  if (next >= reader.lexed.count) return false;
  if (!isWordAt(reader, next)) return true;
  const { text } = reader.lexed;
  return !behindDays.some((sign) => text.startsWith(sign, startOf(reader, next)));
}

/** "10 days from arrival", "the period is 10 days"; but 1日から10日 is from the first to the tenth. */
function isBehindPeriod(before: string): boolean {
  return behindPeriod.test(before.slice(-6));
}

const behindPeriod =
  /(?:(?<![\p{Nd}][日월일])(?:から|より)|[到受発購届](?:着|取|領|送|入)?後|(?:期間|日数)[はがも、：:]?|기간[은이]? ?:?) ?$/u;

/** "Until" and "from" are said of days of the calendar, too. */
function isBounded(reader: Reader, next: number): boolean {
  if (isWordAt(reader, next) && /^(?:まで|から|까지|부터|为止|為止)/u.test(textOf(reader, next))) return false;
  return phraseAt(reader, next, ({ boundAfter }) => boundAfter !== undefined) !== undefined;
}
