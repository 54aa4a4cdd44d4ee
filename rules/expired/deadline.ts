/** Which dates of a text are the last day of something. */

import { type Hit, hitsInside, type NamedMonth, type Range, type Stated, wordsBetween } from '../../src/rule/index.ts';
import type { Data, Part } from './phrases.ts';

/** A date that ends something: cooked range of it with its word. */
export interface Deadline {
  readonly start: number;
  readonly end: number;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Words between a word and its date, at most: a day of the week, an article, a time. */
const reach = { ends: 3, until: 2, span: 6 } as const;

/** A date beside the day that a span begins with: "1–20 November 2026", "Nov 27, 2025 – Dec 1, 2025". In UTF-16 units. */
const longestStart = 24;
const spanStart =
  /(?<![\p{Nd}.,:/-])\p{Nd}{1,4}(?:[./][\p{Nd}./]{1,9}|(?:st|nd|rd|th|er|º|ª)?(?:,? [\p{L}\p{Nd}]{2,12}){0,3}\.?)? ?[-–—] ?$/u;

/** Before a month, such a word tells what was reached by then: "by October 2025, one user in three had …". */
const goal = /^(?:by|before|up to|on or before|antes de|antes del|vor dem|voor|avant|prima del)$/i;

/** Where the mark of a question stands, in UTF-16 units from the end of its sentence. */
const endOfQuestion = 10;

/** How far around a date its sentence is looked at, in UTF-16 units. */
const span = 300;

/** A percentage or an amount of money: an offer. */
const amount = /\d\s?%|[$€£₹₽¥]\s?\d|\d\s?[€₽]/u;

/** The date with the words of its sentence. */
interface Sight {
  readonly text: string;
  readonly date: Range;
  readonly sentence: Range;
  /** Hits of the sentence. */
  readonly hits: readonly Hit<Data>[];
}

/** The deadline that a date is; nothing if it is another date, or is told of what has been. */
export function deadlineOf({ statement, segment, quantity, sentence }: Stated, hits: readonly Hit<Data>[]): Deadline | undefined {
  const { value, aside, isAmbiguous } = statement;
  if (value.kind !== 'date' || value.year === undefined || aside !== undefined) return undefined;
  const { year, month, day } = value;
  const days = [[month, day], ...(isAmbiguous ? [[day, month]] : [])].map(([m = 0, d = 0]) => `${year}-${pad(m)}-${pad(d)}`);
  const sight = sightOf(segment.text, [quantity.start, quantity.end], sentence, hits);
  return sight && endedAt(sight, days.sort().at(-1) ?? '');
}

/** Hits that can make a month a deadline. */
export function endingsOfMonths(text: string, hits: readonly Hit<Data>[]): readonly Hit<Data>[] {
  return hits.filter(({ start, end }) => !goal.test(text.slice(start, end)));
}

/** The deadline that a month without a day is: its last day. */
export function monthDeadlineOf(named: NamedMonth, text: string, sentence: Range, hits: readonly Hit<Data>[]): Deadline | undefined {
  const sight = sightOf(text, [named.start, named.end], sentence, hits);
  if (!sight || /[?？؟]\s*$/u.test(text.slice(Math.max(sentence[0], sentence[1] - endOfQuestion), sentence[1]))) return undefined;
  // No month has more days.
  return endedAt(sight, `${named.year}-${pad(named.month)}-31`);
}

/** A date with the words around it; nothing where they tell what has been. */
function sightOf(text: string, date: Range, sentence: Range, hits: readonly Hit<Data>[]): Sight | undefined {
  const near: Range = [Math.max(sentence[0], date[0] - span), Math.min(sentence[1], date[1] + span)];
  const inside = hitsInside(hits, near);
  return inside.some((hit) => is(hit, 'past')) ? undefined : { text, date, sentence: near, hits: inside };
}

function endedAt(sight: Sight, until: string): Deadline | undefined {
  const [from, to] = sight.date;
  const word = wordOf(sight) ?? startOfSpan(sight);
  return word && { start: Math.min(word.start, from), end: Math.max(word.end, to), until };
}

/** The day that a span of an offer begins with: "Sale: Nov 1 – Nov 20, 2026". */
function startOfSpan(sight: Sight): { readonly start: number; readonly end: number } | undefined {
  const [date] = sight.date;
  const from = Math.max(sight.sentence[0], date - longestStart);
  const before = sight.text.slice(from, date);
  const found = isOffer(sight) ? spanStart.exec(before) : null;
  if (!found) return undefined;
  // The name of the month stands before both days, or behind.
  const month = /^\p{L}/u.test(sight.text.slice(date)) ? (/\p{L}{3,12}\.? $/u.exec(before.slice(0, found.index))?.[0].length ?? 0) : 0;
  return { start: from + found.index - month, end: date };
}

/** The word that makes the date a deadline. */
function wordOf(sight: Sight): Hit<Data> | undefined {
  const sure = nearest(sight, ['ends'], 'before', reach.ends) ?? nearest(sight, ['endsBehind'], 'behind', 0);
  if (sure || !isOffer(sight)) return sure;
  return nearest(sight, ['until'], 'before', reach.until) ?? nearest(sight, ['untilBehind'], 'behind', 0) ?? endOfSpan(sight);
}

/** "From 1 to 30 November 2025". */
function endOfSpan(sight: Sight): Hit<Data> | undefined {
  const to = nearest(sight, ['to'], 'before', 1);
  if (!to) return undefined;
  const from = nearest({ ...sight, date: [to.start, to.end] }, ['from'], 'before', reach.span);
  return from && /\d/.test(sight.text.slice(from.end, to.start)) ? from : undefined;
}

function isOffer({ text, sentence, hits }: Sight): boolean {
  return hits.some((hit) => is(hit, 'offer')) || amount.test(text.slice(...sentence));
}

/** The nearest of such words; a colon may stand between: "Deadline: 30 November". */
function nearest({ text, date, hits }: Sight, parts: readonly Part[], side: 'before' | 'behind', most: number): Hit<Data> | undefined {
  const found = hits.filter((hit) => {
    if (!parts.some((part) => is(hit, part)) || (side === 'before' ? hit.end > date[0] : hit.start < date[1])) return false;
    return wordsBetween(text, [hit.start, hit.end], date) <= most;
  });
  return side === 'before' ? found.at(-1) : found[0];
}

function is({ phrase: { data } }: Hit<Data>, part: Part): boolean {
  return data.parts.includes(part);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
