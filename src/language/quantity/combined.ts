/** Two units of one duration: `1 hour 30 minutes`, `2 years and 6 months`. */

import type { DurationUnit } from '../quantity.ts';
import { type Amount, amountAt } from './expression.ts';
import { isNumber, phraseAt, type Reader } from './reader.ts';

/** Units that are a whole number of another. Days and hours are kept apart: 24 hours are no day. */
const parts: Readonly<Partial<Record<DurationUnit, readonly [smaller: DurationUnit, times: number]>>> = {
  y: ['mo', 12],
  h: ['min', 60],
  min: ['s', 60],
};

/** The amount with the smaller unit that goes on behind it; the amount itself if there is none. */
export function combined(reader: Reader, amount: Amount): Amount {
  const { measure, numeral, next } = amount;
  const part = measure?.kind === 'duration' ? parts[measure.unit] : undefined;
  if (part === undefined || numeral.isArticle || !Number.isInteger(numeral.value)) return amount;
  const [smaller, times] = part;
  const and = phraseAt(reader, next, ({ range }) => range !== undefined && range.length > 0);
  const rest = amountAt(reader, and?.next ?? next);
  if (rest === undefined || rest.measure?.kind !== 'duration' || rest.measure.unit !== smaller) return amount;
  const isSameWriting = isNumber(reader, amount.first) === isNumber(reader, rest.first);
  if (!isSameWriting || rest.numeral.isArticle || rest.numeral.value >= times || rest.isPrefixed) return amount;
  const value = numeral.value * times + rest.numeral.value;
  return { ...amount, numeral: { ...numeral, value, isBare: false }, measure: rest.measure, next: rest.next, end: rest.end };
}
