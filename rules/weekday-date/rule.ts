/** Days of the week that do not match their date. */

import { z } from 'zod';
import {
  type CheckContext,
  defineRule,
  languageOf,
  overlapsAny,
  type Quantity,
  type Range,
  rewritten,
  type Segment,
} from '../../src/rule/index.ts';
import { dayNumber, exists, type FullDate, type StatedDate, shifted, weekdayOf } from './calendar.ts';
import { dayName, dayNameLike, isShort } from './names.ts';
import { weekdayRange } from './written.ts';
import { type YearContext, yearsOf } from './year.ts';

const options = z.strictObject({});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** Before this year, some countries had another calendar. */
const firstYear = 1924;

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** How far around a date its sentence is looked at for the year, in UTF-16 units. */
const span = 300;

/** A date with the day of the week that is written with it. */
interface Written {
  readonly segment: Segment;
  readonly quantity: Quantity;
  /** Place of the quantity among those of the segment. */
  readonly index: number;
  readonly date: StatedDate;
  /** From 0, Monday. */
  readonly weekday: number;
}

export default defineRule<Options>({
  meta: {
    description: 'A day of the week that does not match its date: "Monday, 31 December 2026"',
    family: 'clarity',
    severity: 'error',
    notRoles: ['path'],
  },
  options,
  check(document, context) {
    for (const segment of document.segments) {
      for (const [index, quantity] of context.quantities(segment).entries()) {
        const { value } = quantity;
        if (value.kind !== 'date' || value.weekday === undefined) continue;
        judge({ segment, quantity, index, date: value, weekday: days.indexOf(value.weekday) }, document.date, context);
      }
    }
  },
});

function judge(written: Written, dated: string | undefined, context: Context): void {
  const { segment, quantity, index, date, weekday } = written;
  if (overlapsAny(context.inert(segment), quantity.start, quantity.end)) return;
  const sentence = context.sentence(segment, quantity.start);
  const near: Range = [Math.max(sentence[0], quantity.start - span), Math.min(sentence[1], quantity.end + span)];
  const possible = datesOf(written, {
    sentence: segment.text.slice(...near),
    others: fullDates(context.quantities(segment), index, near),
    ...(dated === undefined ? {} : { dated }),
  });
  const [first] = possible;
  if (!first || possible.some((each) => each.year < firstYear || weekdayIn(each) === weekday)) return;
  const locale = context.locale(segment);
  const range = weekdayRange(segment, quantity, locale);
  if (!range || range[0] < sentence[0] || isOtherWord(segment.text, range, locale)) return;
  if (date.year === undefined) reportYearless(written, range, possible, context);
  else report(written, range, { ...date, year: date.year }, context);
}

/** All dates that can be meant: of other years where none is written, and in the other order where digits can be read in two. */
function datesOf({ quantity, date }: Written, context: YearContext): FullDate[] {
  const { month, day } = date;
  const years = date.year === undefined ? yearsOf(date, context) : [date.year];
  const orders = quantity.isAmbiguous ? [date, { ...date, month: day, day: month }] : [date];
  return years.flatMap((year) => orders.filter((each) => exists(year, each.month, each.day)).map((each): FullDate => ({ ...each, year })));
}

/** Dates with their years in a range around a quantity. */
function fullDates(quantities: readonly Quantity[], index: number, [from, to]: Range): FullDate[] {
  let [first, last] = [index, index];
  while ((quantities[first - 1]?.start ?? -1) >= from) first--;
  while ((quantities[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= to) last++;
  return quantities
    .slice(first, last + 1)
    .flatMap(({ value }) => (value.kind === 'date' && value.year !== undefined ? [{ ...value, year: value.year }] : []));
}

function weekdayIn({ year, month, day }: FullDate): number {
  return weekdayOf(dayNumber(year, month, day));
}

/** Short forms are words too: German "so", Dutch "zo", Portuguese "ter". Capitals or a mark tell that a day is meant. */
function isOtherWord(text: string, [start, end]: Range, locale: string): boolean {
  const word = text.slice(start, end);
  if (!isShort(word, languageOf(locale)) || word !== word.toLowerCase() || word === word.toUpperCase()) return false;
  return !/[.,)）]/.test(text.charAt(end));
}

function report({ segment, quantity, weekday }: Written, range: Range, date: FullDate, context: Context): void {
  const { text } = segment;
  const locale = context.locale(segment);
  const language = languageOf(locale);
  const [start, end] = around(text, range, quantity);
  const word = text.slice(...range);
  const surface = text.slice(quantity.start, quantity.end);
  const right = weekdayIn(date);
  const name = dayNameLike(word, language, weekday, right);
  const other = quantity.isAmbiguous ? undefined : rewritten(text, quantity, nearest(date, weekday), locale);
  const put = (at: Range, replacement: string): string => text.slice(start, at[0]) + replacement + text.slice(at[1], end);
  context.report(segment, start, end, {
    reason: `Unexpected "${word}" for "${surface}", expected "${name ?? dayName(language, right)}", or another date.`,
    expected: [
      ...(name === undefined ? [] : [put(range, name)]),
      ...(other === undefined ? [] : [put([quantity.start, quantity.end], other)]),
    ],
    ...noteOn(date, weekday),
  });
}

/** Without a year there is no one day to name. */
function reportYearless({ segment, quantity }: Written, range: Range, possible: readonly FullDate[], context: Context): void {
  const { text } = segment;
  const language = languageOf(context.locale(segment));
  const word = text.slice(...range);
  const surface = text.slice(quantity.start, quantity.end);
  const told = possible.map((date) => `"${dayName(language, weekdayIn(date))}" in ${date.year}`).join(', ');
  context.report(segment, ...around(text, range, quantity), {
    reason: `Unexpected "${word}" for "${surface}", expected ${told}, or another date.`,
    severity: 'warning',
  });
}

/** From the first of both to the last, with a bracket that closes there. */
function around(text: string, [from, to]: Range, { start, end }: Quantity): Range {
  const last = Math.max(to, end);
  return [Math.min(from, start), from > start && /[)）]/.test(text.charAt(last)) ? last + 1 : last];
}

/** The day nearest to a date that is this day of the week. */
function nearest(date: FullDate, weekday: number): FullDate {
  const days = (weekday - weekdayIn(date) + 7) % 7;
  return shifted(date, days > 3 ? days - 7 : days);
}

/** A text taken over from another year has that year's day of the week. */
function noteOn({ year, month, day }: FullDate, weekday: number): { readonly note?: string } {
  const other = [year - 1, year + 1].find((each) => exists(each, month, day) && weekdayOf(dayNumber(each, month, day)) === weekday);
  return other === undefined ? {} : { note: `It fits the same date in ${other}.` };
}
