/** All-numeric dates that can be read in two ways. */

import { z } from 'zod';
import {
  type CheckContext,
  defineRule,
  forLocale,
  type Hit,
  languageOf,
  overlapsAny,
  type Phrase,
  type Segment,
  wordsBetween,
} from '../../src/rule/index.ts';
import { isMonthFirst, readersOf, wordsByLanguage, writeDay } from './words.ts';

/** What stands before a date. */
type Lead = 'deadline' | 'before';

const options = z.strictObject({
  always: z.boolean().default(false).describe('Also report where the language always writes the day first, for readers from elsewhere.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Lead>;

/** A date of three numbers with one separator; not part of a longer number, version, path or word. */
const numeric = /(?<![\p{L}\p{N}\uFFFC./:_$€£#-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}_%]|[/.:-][\d\uFFFC])/gu;

/** Day and month, or a fraction or ratio; only what stands before can tell. */
const pair = /(?<![\p{L}\p{N}\uFFFC./:_$€£#-])(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}_%"″”]|[/.:,-][\d\uFFFC])/gu;

/** The order of the parts, told: `DD/MM/YYYY`, `TT.MM.JJJJ`, `day/month/year`. */
const order = /(?<!\p{L})(?:[djtg]{1,2}|m{1,2}|day|month)([/.-])(?:m{1,2}|d{1,2}|month|day)(?:\1(?:y{2,4}|a{2,4}|j{2,4}|year))?(?!\p{L})/iu;

/** A bank card, whose `04/05` is a month and a year. */
const card = /(?<!\p{L})(?:cards?|visa|mastercard|amex|cvv|cvc|exp|mm|tarjeta|karte|kaart|carte|carta|cartão)(?!\p{L})/iu;

/** Words between the word that announces a date and the date, at most. */
const reach = 2;

export default defineRule<Options, Lead>({
  meta: {
    description: 'All-numeric dates that can be read day first or month first: "03/04/2026"',
    family: 'clarity',
    severity: 'warning',
    locales: Object.keys(wordsByLanguage),
    notRoles: ['path'],
  },
  options,
  phrases: ({ locale }) => phrases(locale),
  check(document, context) {
    for (const segment of document.segments) {
      const locale = context.locale(segment);
      for (const date of openDates(segment, locale, context.options.always)) {
        if (isDate(date, segment, context)) report(date, segment, locale, context);
      }
    }
  },
});

function* phrases(locale: string): Generator<Phrase<Lead>> {
  const words = forLocale(wordsByLanguage, locale);
  for (const text of words?.deadline.split(', ') ?? []) yield { text, data: 'deadline' };
  for (const text of words?.before.split(', ') ?? []) yield { text, data: 'before' };
}

/** Numbers that may be a date. */
interface Numbers {
  /** Cooked offset. */
  readonly start: number;
  readonly text: string;
  readonly first: number;
  readonly second: number;
  readonly separator: string;
  /** The year's digits; absent in a pair. */
  readonly year?: string;
}

function numericDates(text: string): Numbers[] {
  return [...text.matchAll(numeric)].map(({ index, 0: all, 1: first, 2: separator = '/', 3: second, 4: year = '' }) => {
    return { start: index, text: all, first: Number(first), second: Number(second), separator, year };
  });
}

function pairs(text: string): Numbers[] {
  return [...text.matchAll(pair)].map(({ index, 0: all, 1: first, 2: second }) => {
    return { start: index, text: all, first: Number(first), second: Number(second), separator: '/' };
  });
}

/** Numbers whose order nothing tells: neither the language, nor a hint (`DD/MM/YYYY`), nor a clear date beside them. */
function openDates({ text, label, heading }: Segment, locale: string, always: boolean): Numbers[] {
  const isEnglish = languageOf(locale) === 'en';
  if (!/\d[/.-]\d/.test(text) || !(isEnglish || always) || order.test(`${label ?? ''} ${heading ?? ''} ${text}`)) return [];
  const dates = numericDates(text);
  const told = new Set(dates.filter(tellsOrder).map(({ separator }) => separator));
  // Where dots part dates, the day always stands first.
  if (!isEnglish) told.add('.');
  return [...dates, ...pairs(text)].filter((date) => isOpen(date) && !told.has(date.separator));
}

/** Whether both numbers can be the month, and it makes a difference. */
function isOpen({ first, second }: Numbers): boolean {
  return first !== second && isMonth(first) && isMonth(second);
}

/** Whether a date beside the others shows which number is the day: `13/04/2026`. */
function tellsOrder({ first, second }: Numbers): boolean {
  return isMonth(first) !== isMonth(second) && Math.max(first, second) <= 31;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

/** Whether the numbers are a date: by their shape, or by the word before them. */
function isDate(date: Numbers, segment: Segment, context: Context): boolean {
  const { start, text, separator, year } = date;
  if (overlapsAny(context.inert(segment), start, start + text.length)) return false;
  if (year?.length === 4) return year.startsWith('19') || year.startsWith('20');
  const isPadded = /^\d\d\D\d\d/.test(text);
  if (year !== undefined && isPadded && separator === '/') return true;
  const lead = leadOf(date, segment, context);
  if (year !== undefined) return lead !== undefined;
  if (card.test(segment.text)) return false;
  return lead === 'deadline' || (lead === 'before' && isPadded);
}

/** What announces a date just before the numbers, in their sentence. */
function leadOf({ start, text }: Numbers, segment: Segment, context: Context): Lead | undefined {
  const [from] = context.sentence(segment, start);
  const lead = lastBefore(context.hits(segment), start);
  if (!lead || lead.start < from) return undefined;
  const between = wordsBetween(segment.text, [lead.start, lead.end], [start, start + text.length]);
  return between > reach ? undefined : lead.phrase.data;
}

/** The last hit that ends at or before an offset; hits are in order. */
function lastBefore(hits: readonly Hit<Lead>[], offset: number): Hit<Lead> | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return hits[low - 1];
}

function report(date: Numbers, segment: Segment, locale: string, context: Context): void {
  const year = date.year === undefined ? {} : { year: fullYear(date.year) };
  const home = homeOf(locale, context.brand.locale);
  const dayFirst = { text: writeDay({ day: date.first, month: date.second, ...year }, home), readers: readersOf(home, false) };
  const monthFirst = { text: writeDay({ day: date.second, month: date.first, ...year }, home), readers: readersOf(home, true) };
  const readings = isMonthFirst(home) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  context.report(segment, date.start, date.start + date.text.length, {
    reason: `Unexpected ambiguous date "${date.text}", expected ${readings.map(({ text, readers }) => `"${text}" (as read ${readers})`).join(' or ')}.`,
    expected: readings.map(({ text }) => text),
    note: 'Some readers take the first number for the day, others for the month.',
  });
}

/** The locale that decides which reading comes first: the text's, or the guide's where the text names no country. */
function homeOf(locale: string, guide: string): string {
  return !locale.includes('-') && guide.startsWith(`${locale}-`) ? guide : locale;
}

/** A year of two digits lies between 1970 and 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
