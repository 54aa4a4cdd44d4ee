/** One number with what it counts, and two of them as a range. */

import { durationAfter } from './duration.ts';
import { afterHalf } from './half.ts';
import type { Found, Measure } from './measure.ts';
import { isSame } from './measure.ts';
import { afterDash, afterName, centsAfter, codeAt, currencyAfter, currencyBefore } from './money.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { percentAfter, percentBefore } from './percent.ts';
import { endOf, isGlued, isHyphen, isNumber, isRangeSign, isWordAt, phraseAt, type Reader, startOf, symbolAt, textOf } from './reader.ts';
import { sizeAfter } from './size.ts';

/** A number with its signs and units. */
export interface Amount {
  readonly numeral: Numeral;
  /** First token, sign included. */
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly measure?: Measure;
  /** Sign or code before the number. */
  readonly isPrefixed: boolean;
}

/** The amount whose number is at a token. */
export function amountAt(reader: Reader, index: number): Amount | undefined {
  const numeral = numeralAt(reader, index);
  if (numeral === undefined) return undefined;
  const plain: Amount = { numeral, first: index, next: numeral.next, start: numeral.start, end: numeral.end, isPrefixed: false };
  if (!numeral.isWord) {
    const money = withCurrencyBefore(reader, plain, index);
    if (money !== undefined) return money;
    const sign = percentBefore(reader, index);
    if (sign >= 0) return { ...plain, first: sign, start: startOf(reader, sign), measure: percent, isPrefixed: true };
  }
  return withMeasure(reader, plain);
}

const percent: Measure = { kind: 'percent', times: 1, isRest: false };

function withCurrencyBefore(reader: Reader, amount: Amount, index: number): Amount | undefined {
  const prefix = currencyBefore(reader, index);
  if (prefix === undefined) return undefined;
  const dashed = afterDash(reader, amount.next);
  const code = codeAt(reader, dashed);
  const next = code === undefined ? afterName(reader, dashed, prefix.currency) : dashed + 1;
  const currency = code ?? prefix.currency;
  return {
    ...amount,
    first: prefix.first,
    next,
    start: startOf(reader, prefix.first),
    end: next === amount.next ? amount.end : endOf(reader, next - 1),
    measure: { kind: 'money', ...(currency === undefined ? {} : { currency }) },
    isPrefixed: true,
  };
}

function withMeasure(reader: Reader, amount: Amount): Amount {
  const { numeral } = amount;
  const found = measureAfter(reader, numeral);
  if (found === undefined) return amount;
  const cents = found.measure.kind === 'money' ? centsAfter(reader, numeral, found) : undefined;
  if (cents !== undefined) {
    const value = Number((numeral.value + cents).toFixed(2));
    return { ...amount, numeral: { ...numeral, value }, next: found.next + 1, end: endOf(reader, found.next), measure: found.measure };
  }
  return withHalf(reader, { ...amount, next: found.next, end: found.end, measure: found.measure }, found.measure);
}

/** `two years and a half`; `un año y medio`, whose article is a number then. */
function withHalf(reader: Reader, amount: Amount, measure: Measure): Amount {
  const { numeral } = amount;
  const next = measure.kind === 'duration' && Number.isInteger(numeral.value) ? afterHalf(reader, amount.next, measure.unit) : undefined;
  if (next === undefined) return amount;
  const halved: Numeral = { ...numeral, value: numeral.value + 0.5, isArticle: false, isBare: false };
  return { ...amount, numeral: halved, next, end: endOf(reader, next - 1) };
}

function measureAfter(reader: Reader, numeral: Numeral): Found | undefined {
  return percentAfter(reader, numeral) ?? currencyAfter(reader, numeral) ?? durationAfter(reader, numeral) ?? sizeAfter(reader, numeral);
}

/** A range: its numbers, and the amount that ends it. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly measure?: Measure;
  readonly last: Amount;
}

/** The range that an amount begins. */
export function rangeFrom(reader: Reader, from: Amount): Range | undefined {
  const second = afterRangeSign(reader, from);
  if (second === undefined) return undefined;
  const to = amountAt(reader, numberIn(reader, second));
  if (to === undefined || to.first !== second) return undefined;
  const measure = sharedMeasure(from, to);
  if (measure === 'none') return undefined;
  const low = from.numeral.scale === 1 && to.numeral.scale > 1 ? sharedScale(from, to) : from.numeral.value;
  const high = to.numeral.value;
  if (low >= high) return undefined;
  const { first, start } = from;
  return { low, high, first, start, next: to.next, end: to.end, last: to, ...(measure === undefined ? {} : { measure }) };
}

/** `10–15k`, `1 to 2 million`: the scale is said once. */
function sharedScale(from: Amount, to: Amount): number {
  const scaled = from.numeral.value * to.numeral.scale;
  return from.measure === undefined || from.isPrefixed ? scaled : from.numeral.value;
}

/** What both amounts count; `none` where they count different things. */
function sharedMeasure(from: Amount, to: Amount): Measure | undefined | 'none' {
  if (from.measure === undefined) return to.isPrefixed ? 'none' : to.measure;
  if (to.measure === undefined) return from.isPrefixed ? from.measure : 'none';
  return isSame(from.measure, to.measure) ? to.measure : 'none';
}

/** The token behind the sign or word of a range; `undefined` if there is none. */
function afterRangeSign(reader: Reader, from: Amount): number | undefined {
  const { next } = from;
  if (isRangeSign(reader, next))
    return isGlued(reader, next) === isGlued(reader, next + 1) || !isHyphen(reader, next) ? next + 1 : undefined;
  const found = phraseAt(reader, next, ({ range }) => range !== undefined);
  if (found === undefined) return isSlashRange(reader, from) ? next + 1 : undefined;
  const needs = found.roles.range ?? [];
  if (needs.length > 0) return needs.includes(wordBefore(reader, from.first)) ? found.next : undefined;
  // "30 days or 60 days" is a choice.
  return from.measure !== undefined && !from.isPrefixed && isChoice(reader, next) ? undefined : found.next;
}

/** `24/48 h`, `2/3 giorni`: a range outside of English, where it would be a fraction. */
function isSlashRange(reader: Reader, { next, numeral, measure }: Amount): boolean {
  if (symbolAt(reader, next) !== 0x2f || measure !== undefined || !numeral.isBare || !isNumber(reader, next + 1)) return false;
  if (!isGlued(reader, next) || !isGlued(reader, next + 1) || numeral.value < 2) return false;
  const isFraction = reader.vocabulary.lexicon.language === 'en' && numeral.value < 24;
  return !isFraction && durationAfterNumber(reader, next + 1);
}

function durationAfterNumber(reader: Reader, index: number): boolean {
  const to = numeralAt(reader, index);
  return to !== undefined && durationAfter(reader, to) !== undefined;
}

function wordBefore(reader: Reader, index: number): string {
  return isWordAt(reader, index - 1) ? textOf(reader, index - 1).toLowerCase() : '';
}

const choices: ReadonlySet<string> = new Set('or o u of oder ou или либо या または か lub eller nebo či veya 또는 或 أو або чи'.split(' '));

function isChoice(reader: Reader, index: number): boolean {
  return choices.has(textOf(reader, index).toLowerCase());
}

/** The token of the number that begins at a token, maybe behind its currency. */
function numberIn(reader: Reader, index: number): number {
  for (let i = index; i < index + 3; i++) if (isNumber(reader, i)) return i;
  return index;
}

/** Whether a range goes on as no range does: `800-555-0199`. */
export function isChain(reader: Reader, next: number): boolean {
  return isRangeSign(reader, next) && isNumber(reader, next + 1) && isGlued(reader, next + 1) && symbolAt(reader, next) !== 0x7e;
}
