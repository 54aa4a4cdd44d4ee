/** Points for money spent: `2 points per €1`, `1 point for every dollar`, `100円につき1ポイント`. */

import type { Money, PointsRate } from '../quantity.ts';
import { type Amount, amountAt } from './expression.ts';
import { currencyAlone } from './money.ts';
import { endOf, isNumber, phraseAt, type Reader, symbolAt } from './reader.ts';

/** A rate where it stands. */
export interface FoundRate {
  readonly value: PointsRate;
  readonly end: number;
  readonly next: number;
}

/** The rate that begins with a number of points. */
export function rateAfter(reader: Reader, { numeral }: Amount): FoundRate | undefined {
  const noun = phraseAt(reader, numeral.next, ({ points }) => points === true);
  if (noun === undefined) return undefined;
  const per = perAt(reader, noun.next);
  const money = per < 0 ? undefined : moneyAt(reader, per);
  if (money === undefined) return undefined;
  return { value: { kind: 'points', points: numeral.value, per: money.value }, end: money.end, next: money.next };
}

/** The rate that begins with an amount of money, as Japanese has it. */
export function rateAfterMoney(reader: Reader, amount: Amount): FoundRate | undefined {
  if (reader.vocabulary.lexicon.hasSpaces || amount.measure?.kind !== 'money') return undefined;
  const per = phraseAt(reader, amount.next, (roles) => roles.per === true);
  const points = per === undefined ? undefined : amountAt(reader, per.next);
  const noun = points === undefined ? undefined : phraseAt(reader, points.numeral.next, (roles) => roles.points === true);
  if (points === undefined || noun === undefined) return undefined;
  const value: PointsRate = { kind: 'points', points: points.numeral.value, per: moneyOf(amount) };
  return { value, end: endOf(reader, noun.next - 1), next: noun.next };
}

/** The token behind "per", a slash or an equals sign; -1 if there is none. */
function perAt(reader: Reader, index: number): number {
  const sign = symbolAt(reader, index);
  if (sign === 0x2f || sign === 0x3d) return index + 1;
  return phraseAt(reader, index, ({ per }) => per === true)?.next ?? -1;
}

function moneyAt(reader: Reader, index: number): { readonly value: Money; readonly end: number; readonly next: number } | undefined {
  for (let i = index; i < index + 3; i++) {
    const amount = isNumber(reader, i) ? amountAt(reader, i) : undefined;
    if (amount === undefined) continue;
    return amount.measure?.kind === 'money' && amount.first === index
      ? { value: moneyOf(amount), end: amount.end, next: amount.next }
      : undefined;
  }
  const alone = currencyAlone(reader, index);
  if (alone === undefined) return undefined;
  return { value: money(1, alone.currency), end: endOf(reader, alone.next - 1), next: alone.next };
}

function moneyOf({ numeral, measure }: Amount): Money {
  return money(numeral.value, measure?.kind === 'money' ? measure.currency : undefined);
}

function money(amount: number, currency: string | undefined): Money {
  return { kind: 'money', low: amount, high: amount, ...(currency === undefined ? {} : { currency }) };
}
