/** Reads clock times: `9`, `9:00`, `9.30 uur`, `9h30`, `5pm`, `शाम 6 बजे`, `noon`. */

import { integerOf } from '../digits-of-scripts.ts';
import { expressionAt } from './expression.ts';
import type { Half, HourWords } from './hour-words.ts';

/** A clock time as written. */
export interface ClockTime {
  readonly end: number;
  /** As written: up to 12 where a half of the day goes with it. */
  readonly hour: number;
  readonly minute: number;
  readonly half?: Half;
  /** A mere number: nothing shows that it is a time. */
  readonly isBare: boolean;
  /** The word behind it may as well be a unit: "24–48 h". */
  readonly isCounted?: true;
}

const digits =
  /(\p{Nd}{1,2})(?:[:.：](\p{Nd}{2})|[ \u00A0]?[hH][ \u00A0]?(\p{Nd}{2})|[時时點点시][ ]?(\p{Nd}{2})[分분])?(?!\p{Nd}|[.,:]\p{Nd})/uy;
const military = /([01]\p{Nd}|2[0-4])([0-5]\p{Nd})(?!\p{Nd}|[.,:]\p{Nd})/uy;
const meridiem = /[ \u00A0\u202F]?([ap])(?:\.[ \u00A0]?m\.?|m)(?![\p{L}\p{Nd}])/iuy;
const gap = /[ \u00A0\u202F]?/uy;

/** The time whose digits start at an index. */
export function clockAt(text: string, index: number, words: HourWords): ClockTime | undefined {
  const found = matched(digits, text, index) ?? matched(military, text, index);
  if (found === undefined) return undefined;
  const [all, hours, ...parts] = found;
  const minutes = parts.find((part) => part !== undefined);
  const hour = integerOf(hours);
  const minute = minutes === undefined ? 0 : integerOf(minutes);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const time = { end: index + all.length, hour, minute, isBare: minutes === undefined || /^\p{Nd}{4}$/u.test(all) };
  return withClockWord(text, time, words);
}

/** The time at an index, be it a word, or with a half of the day before it. */
export function anyClockAt(text: string, index: number, words: HourWords): ClockTime | undefined {
  const named = expressionAt(text, index, words.named, words.hasSpaces);
  if (named !== undefined) return { end: named.end, hour: named.value, minute: 0, isBare: false };
  const half = expressionAt(text, index, words.halvesBefore, words.hasSpaces);
  if (half === undefined) return clockAt(text, index, words);
  const time = clockAt(text, afterGap(text, half.end), words);
  return time === undefined || time.hour > 12 ? undefined : { ...time, half: half.value, isBare: false };
}

/** Takes in what stands behind the digits: `pm`, `Uhr`, `de la tarde`. */
function withClockWord(text: string, time: ClockTime, words: HourWords): ClockTime {
  const letters = matched(meridiem, text, time.end);
  // German "am" is a preposition: "9–12 am Samstag".
  if (letters !== undefined && time.hour >= 1 && time.hour <= 12 && (words.language !== 'de' || letters[0].includes('.'))) {
    return { ...time, end: time.end + letters[0].length, half: /a/i.test(letters[1] ?? '') ? 'am' : 'pm', isBare: false };
  }
  const found = expressionAt(text, afterGap(text, time.end), words.clock, words.hasSpaces);
  if (found === undefined) return time;
  if (found.value === 'oclock') return ofClock(text, { ...time, ...clockUnit(text, time, found.end) }, words);
  return time.hour > 12 ? time : { ...time, end: found.end, half: found.value, isBare: false };
}

/** "6 часов вечера": the half may follow the word for the hour. */
function ofClock(text: string, time: ClockTime, words: HourWords): ClockTime {
  const half = expressionAt(text, afterGap(text, time.end), words.clock, words.hasSpaces);
  if (half === undefined || half.value === 'oclock' || time.hour > 12) return time;
  return { ...time, end: half.end, half: half.value, isBare: false };
}

/** The word for hours behind a time. With a space it may be the unit of a length of time; `9h` and `9 Uhr` are times. */
function clockUnit(text: string, { end: start, isBare }: ClockTime, end: number): Pick<ClockTime, 'end' | 'isBare' | 'isCounted'> {
  const word = text.slice(start, end).toLowerCase();
  const isTime = !isBare || /^\S{1,2}$|uhr|uur|बजे|clock/.test(word);
  return isTime ? { end, isBare: false } : { end, isBare, isCounted: true };
}

function afterGap(text: string, index: number): number {
  return index + (matched(gap, text, index)?.[0].length ?? 0);
}

function matched(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}
