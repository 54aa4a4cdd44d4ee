/** Last days of which it is not said whether they count: "order until 5 May". */

import {
  clauseAround,
  type Hit,
  hitsInside,
  onOneLine,
  type Range,
  type Report,
  type Stated,
  type Value,
  wordsBetween,
} from '../../src/rule/index.ts';
import type { Data, Kind } from './phrases.ts';

/** Words between the lead and its date, at most: an article, a day of the week. */
const reach = 2;

/** How far around a date its sentence is looked at, in UTF-16 units. */
const span = 200;

/** A time of the day, with which nothing is open. */
const time = /\d{1,2}[:.h]\d{2}(?!\d)(?!\.\d)|\d\s?(?:a\.?m\.?|p\.?m\.?|uhr|uur|h)(?!\p{L})|\d\s?बजे/iu;

/** A percentage or an amount of money: what ends is a price. */
const amount = /\d\s?%|[$€£₹₽]\s?\d|\d\s?(?:[€₽₹]|eur|usd|gbp|руб|प्रतिशत|रुपये)/iu;

/** A date right before: the lead ends a span. */
const spanned = /\p{N}[.,]?\s*(?:\p{L}+\.?\s*)?(?:\p{N}{4}\s*)?[–-]?\s*$/u;

type CalendarDate = Extract<Value, { kind: 'date' }>;

/** A last day with its lead: cooked range, and the report on it. */
export interface LastDay {
  readonly start: number;
  readonly end: number;
  readonly report: Report;
  /** The day, `YYYY-MM-DD`, where its year is told. */
  readonly until?: string;
}

/** The last day that a date is, if it is a customer's and it is left open whether it counts. */
export function openLastDay({ statement, quantity, segment, sentence }: Stated, hits: readonly Hit<Data>[]): LastDay | undefined {
  const { value } = quantity;
  if (value.kind !== 'date' || statement.aside || statement.isAmbiguous) return undefined;
  const near: Range = [Math.max(sentence[0], quantity.start - span), Math.min(sentence[1], quantity.end + span)];
  const inside = hitsInside(hits, near);
  const has = (kind: Kind): boolean => inside.some(({ phrase }) => phrase.data.kind === kind);
  const { text } = segment;
  if (!isCustomers(text, quantity, near, hits) || has('told') || has('past') || hasTime(text, near, quantity.start, quantity.end))
    return undefined;
  const date: Range = [quantity.start, quantity.end];
  const before = inside.findLast((hit) => hit.phrase.data.kind === 'lead' && hit.end <= date[0]);
  if (before && isLead(text, before, date)) {
    const rest = text.slice(before.end, date[1]).trim();
    return lastDay(text, [before.start, date[1]], `${before.phrase.data.included} ${rest}`, value);
  }
  const behind = inside.find((hit) => hit.phrase.data.kind === 'leadBehind' && hit.start >= date[1]);
  if (!behind || text.slice(date[1], behind.start).trim() !== '') return undefined;
  return lastDay(text, [date[0], behind.end], `${text.slice(...date)} ${behind.phrase.data.included}`, value);
}

/**
 * Whether a promise or an amount stands in the clause of the date. A date that is set apart ("Until 5 May, orders ship free") speaks of its whole sentence.
 *
 * @param near - Cooked range of the sentence, not far beyond the date.
 */
function isCustomers(text: string, date: Pick<Hit, 'start' | 'end'>, near: Range, hits: readonly Hit<Data>[]): boolean {
  const clause = clauseAround(text, date, near);
  const isApart = wordsBetween(text, [clause[0], clause[0]], [date.start, date.end]) <= reach;
  const told = isApart ? near : clause;
  return amount.test(text.slice(...told)) || hitsInside(hits, told).some(({ phrase }) => phrase.data.kind === 'promise');
}

/** Whether a time of the day stands in the sentence, outside of the date. */
function hasTime(text: string, [from, to]: Range, start: number, end: number): boolean {
  return time.test(text.slice(from, start)) || time.test(text.slice(end, to));
}

/** Whether the lead is right before the date, and ends no span. */
function isLead(text: string, { start, end }: Hit<Data>, date: Range): boolean {
  if (wordsBetween(text, [start, end], date) > reach || /[,;:.!?()\uFFFC]/.test(text.slice(end, date[0]))) return false;
  return !spanned.test(text.slice(Math.max(0, start - 20), start));
}

function lastDay(text: string, [start, end]: Range, included: string, { year, month, day }: CalendarDate): LastDay {
  const words = onOneLine(text, start, end);
  const expected = included.replace(/\s+/g, ' ');
  const reason = `Unexpected "${words}" without saying whether that day counts, expected "${expected}", or a time and the day.`;
  const until = year === undefined ? {} : { until: `${year}-${pad(month)}-${pad(day)}` };
  return { start, end, report: { reason, expected: [expected] }, ...until };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
