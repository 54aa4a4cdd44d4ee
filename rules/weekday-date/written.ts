/** Where the day of the week stands that belongs to a date. */

import { type Quantity, quantitiesOf, type Range, type Segment } from '../../src/rule/index.ts';

/** A word before a date, perhaps with an article between. */
const wordBefore = /([\p{L}\p{M}'’ʼ]{1,16}(?:-[\p{L}]{3,8})?)(\.?,?[ \t\u00A0]{1,2}(?:[\p{L}]{1,3}[ \t\u00A0])?)$/u;

/** A word in brackets behind it. */
const wordBehind = /^\s?[(（]([\p{L}\p{M}'’ʼ]{1,16}(?:-[\p{L}]{3,8})?)\.?[)）]/u;

/** How far before a date the word may begin, in UTF-16 units. */
const reach = 32;

/** The cooked range of the day of the week; nothing if it can't be told. */
export function weekdayRange({ text }: Segment, { start, end }: Quantity, locale: string): Range | undefined {
  const isDay = (from: number, to: number): boolean => hasWeekday(text.slice(from, to), locale);
  const before = wordBefore.exec(text.slice(Math.max(0, start - reach), start));
  if (before?.[1] !== undefined) {
    const from = start - before[0].length;
    if (isDay(from, end)) return [from, from + before[1].length];
  }
  const behind = wordBehind.exec(text.slice(end, end + reach));
  if (behind?.[1] === undefined || !isDay(start, end + behind[0].length)) return undefined;
  const from = end + behind[0].indexOf(behind[1]);
  return [from, from + behind[1].length];
}

function hasWeekday(text: string, locale: string): boolean {
  return quantitiesOf(text, locale).some(({ value }) => value.kind === 'date' && value.weekday !== undefined);
}
