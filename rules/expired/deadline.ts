/** Which dates of a text are the last day of something. */

import { type Hit, hitsInside, type Range, type Stated, wordsBetween } from '../../src/rule/index.ts';
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
  const { text } = segment;
  const date: Range = [quantity.start, quantity.end];
  const near: Range = [Math.max(sentence[0], date[0] - span), Math.min(sentence[1], date[1] + span)];
  const sight: Sight = { text, date, sentence: near, hits: hitsInside(hits, near) };
  if (sight.hits.some((hit) => is(hit, 'past'))) return undefined;
  const word = wordOf(sight);
  if (!word) return undefined;
  const { year, month, day } = value;
  const days = [[month, day], ...(isAmbiguous ? [[day, month]] : [])].map(([m = 0, d = 0]) => `${year}-${pad(m)}-${pad(d)}`);
  return { start: Math.min(word.start, date[0]), end: Math.max(word.end, date[1]), until: days.sort().at(-1) ?? '' };
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
