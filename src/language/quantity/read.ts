/** The grammar: reads the quantity that begins at a token. */

import type { Bound, DurationUnit, Quantity, Value } from '../quantity.ts';
import { durationOfWord } from './adjective-word.ts';
import { boundOf } from './bounds.ts';
import { isClockRange, isClockTime } from './clock-times.ts';
import { combined } from './combined.ts';
import { countAfter } from './count.ts';
import { isDateInstead } from './date-units.ts';
import { type Amount, amountAt, isChain, type Range, rangeFrom } from './expression.ts';
import { type FixedDuration, fixedAfter, fixedAt, isRate, weakUnitAt } from './fixed.ts';
import { isInCompound, isPartOfBefore, isPartOfBehind } from './guards.ts';
import { wordToken } from './lexed.ts';
import { type Measure, measured } from './measure.ts';
import type { Numeral } from './numeral.ts';
import { rateAfter, rateAfterMoney } from './points.ts';
import { endOf, isNumber, phraseAt, type Reader, rolesAt, startOf } from './reader.ts';
import { isOtherWord } from './unspaced-words.ts';
import { versionAt } from './version.ts';
import { beginsArticle, beginsFixed, beginsIdiom, beginsNumber, beginsWeak } from './vocabulary.ts';

/** What was read at a token: the quantity, if any, and the token to go on with. */
export interface Read {
  readonly quantity?: Quantity;
  readonly next: number;
}

/** Reads at an anchor. */
export function readAt(reader: Reader, index: number): Read {
  if (isNumber(reader, index)) return readDigits(reader, index);
  const bits = bitsAt(reader, index);
  if ((bits & beginsIdiom) !== 0) {
    const idiom = phraseAt(reader, index, (roles) => roles.idiom === true);
    if (idiom !== undefined) return { next: idiom.next };
    const open = phraseAt(reader, index, (roles) => roles.alwaysOpen === true);
    if (open !== undefined) return { quantity: quantityOf(reader, index, open.next, { kind: 'availability' }), next: open.next };
  }
  const fixed = (bits & beginsFixed) === 0 ? undefined : fixedAt(reader, index);
  if (fixed !== undefined) return isInCompound(reader, index) ? { next: fixed.next } : readFixed(reader, index, 1, fixed);
  if ((bits & beginsWeak) !== 0) return readWeak(reader, index);
  return (bits & (beginsNumber | beginsArticle)) === 0 ? readAdjective(reader, index) : readWords(reader, index, bits);
}

/** Bits of what may begin at a token; 0 for a word that is not in the vocabulary. */
function bitsAt({ lexed, vocabulary }: Reader, index: number): number {
  return lexed.kinds[index] === wordToken ? (vocabulary.bits[lexed.data[index] as number] ?? 0) : 0;
}

function readDigits(reader: Reader, index: number): Read {
  const version = versionAt(reader, index);
  if (version !== undefined) return version;
  const amount = amountAt(reader, index);
  if (amount === undefined || isPartOfBefore(reader, amount.first)) return { next: index + 1 };
  return readAmount(reader, amount, index);
}

/** A word that is number and unit. */
function readAdjective(reader: Reader, index: number): Read {
  const found = durationOfWord(reader, index);
  if (found === undefined) return { next: index + 1 };
  const { number, unit } = found;
  return { quantity: quantityOf(reader, index, index + 1, { kind: 'duration', low: number, high: number, unit }), next: index + 1 };
}

function readWeak(reader: Reader, index: number): Read {
  const weak = weakUnitAt(reader, index);
  return weak === undefined ? { next: index + 1 } : readFixed(reader, index, 1, weak);
}

function readWords(reader: Reader, index: number, bits: number): Read {
  // Most articles stand before a word that counts nothing.
  if ((bits & beginsNumber) === 0 && isUnknown(reader, index + 1)) return { next: index + 1 };
  const amount = isInCompound(reader, index) ? undefined : amountAt(reader, index);
  if (amount === undefined) return { next: index + 1 };
  if (amount.numeral.isArticle) return readArticle(reader, amount, index);
  return readAmount(reader, amount, index);
}

function isUnknown({ lexed }: Reader, index: number): boolean {
  return lexed.kinds[index] === wordToken && (lexed.data[index] as number) < 0;
}

/** `two years`, `5–10 days`, `10,000 customers`. */
function readAmount(reader: Reader, amount: Amount, index: number): Read {
  const range = rangeFrom(reader, amount);
  if (range !== undefined && isChain(reader, range.next)) return { next: range.next };
  if (range === undefined) return readOne(reader, amount, index);
  return readRange(reader, amount, range, index);
}

function readOne(reader: Reader, single: Amount, index: number): Read {
  const amount = combined(reader, single);
  const { numeral, measure, first, next } = amount;
  if (measure === undefined) {
    const rate = rateAfter(reader, amount);
    if (rate !== undefined) return { quantity: quantity(amount.start, rate.end, rate.value, undefined), next: rate.next };
    const fixed = fixedAfter(reader, numeral);
    if (fixed !== undefined) return readFixed(reader, index, numeral.value, { ...fixed, start: numeral.start });
    return readCount(reader, numeral.value, amount, index);
  }
  if (isPartOfBehind(reader, next) || !isPossible(reader, amount, measure)) return { next };
  const rate = rateAfterMoney(reader, amount);
  if (rate !== undefined) return { quantity: quantity(amount.start, rate.end, rate.value, undefined), next: rate.next };
  const number = likelier(numeral, measure);
  const value = measured(measure, number, number);
  return { quantity: withFlags(quantity(amount.start, amount.end, value, boundOf(reader, first, next)), amount), next };
}

/** No amount of money has three decimals: `$1.500` was written by someone who groups with full stops. */
function likelier({ value, other = value }: Numeral, { kind }: Measure): number {
  return kind === 'money' ? Math.max(value, other) : value;
}

function readRange(reader: Reader, amount: Amount, range: Range, index: number): Read {
  const { measure, low, high, first, next, last } = range;
  if (measure === undefined) return readCount(reader, low, { ...last, first, start: range.start }, index);
  if (isPartOfBehind(reader, next) || !isPossible(reader, { ...last, first }, measure)) return { next };
  if (isClockRange(reader, amount, last)) return { next };
  const written = boundOf(reader, first, next);
  // "from 5 to 10": the word belongs to the range.
  const bound = written === 'from' ? undefined : written;
  const isAmbiguous = amount.numeral.other !== undefined || last.numeral.other !== undefined;
  const read = quantity(range.start, range.end, measured(measure, low, high), bound);
  return { quantity: isAmbiguous ? { ...read, isAmbiguous } : read, next };
}

function readCount(reader: Reader, low: number, amount: Amount, index: number): Read {
  const { numeral, first } = amount;
  const found = isPartOfBehind(reader, numeral.next) ? undefined : countAfter(reader, numeral, low, index);
  if (found === undefined) return { next: Math.max(index + 1, numeral.isWord ? numeral.next : index + 1) };
  const bound = found.bound ?? boundOf(reader, first, found.next);
  return { quantity: withFlags(quantity(amount.start, found.end, found.value, bound), amount), next: found.next };
}

/** An article that stands for one: weak, and only where it is no rate. */
function readArticle(reader: Reader, amount: Amount, index: number): Read {
  const { measure, next, first } = amount;
  const unit = measure?.kind === 'duration' ? measure.unit : undefined;
  if (unit === undefined || isRate(reader, index) || isPartOfBehind(reader, next)) return { next: index + 1 };
  const bound = boundOf(reader, first, next);
  if (bound === undefined && (isShort(unit) || isFirstWord(reader, index))) return { next };
  const value: Value = { kind: 'duration', low: 1, high: 1, unit };
  return { quantity: { ...quantity(amount.start, amount.end, value, bound), isWeak: true }, next };
}

function isShort(unit: DurationUnit): boolean {
  return unit === 's' || unit === 'min';
}

/** "A year ago", "A day in the life": no promise begins so. */
function isFirstWord(reader: Reader, index: number): boolean {
  const first = reader.lexed.text.charAt(startOf(reader, index));
  return first !== first.toLowerCase();
}

function readFixed(reader: Reader, index: number, times: number, fixed: FixedDuration): Read {
  const { number, unit, isWeak, start, end, next } = fixed;
  if (isPartOfBehind(reader, next)) return { next };
  const low = number * times;
  const bound = boundOf(reader, index, next);
  const read = quantity(start, end, { kind: 'duration', low, high: low, unit }, bound);
  return { quantity: isWeak && times === 1 ? { ...read, isWeak } : read, next };
}

function quantityOf(reader: Reader, first: number, next: number, value: Value): Quantity {
  const bound = value.kind === 'availability' ? undefined : boundOf(reader, first, next);
  return quantity(startOf(reader, first), endOf(reader, next - 1), value, bound);
}

function quantity(start: number, end: number, value: Value, bound: Bound | undefined): Quantity {
  return bound === undefined ? { start, end, value } : { start, end, value, bound };
}

function withFlags(read: Quantity, { numeral }: Amount): Quantity {
  return numeral.other === undefined ? read : { ...read, isAmbiguous: true };
}

/** No duration: nothing at all, a year of the calendar, a hundred and fifty years. */
function isPossible(reader: Reader, amount: Amount, measure: Measure): boolean {
  const { value, isBare } = amount.numeral;
  // 2026 г. is a year, not grams.
  if (measure.kind === 'size') return !(isBare && value >= 1900 && value <= 2100 && measure.unit === 'g');
  if (measure.kind !== 'duration') return true;
  if (value <= 0 || (measure.unit === 'y' && value > 150)) return false;
  if (isBare && value >= 1900 && value <= 2100) return false;
  if (measure.unit === 'h' && isClockTime(reader, amount)) return false;
  if (isOtherWord(reader, amount, measure.unit)) return false;
  return !isDateInstead(reader, amount, measure.unit) && !isOrdinal(reader, amount, measure.unit);
}

/** `第3週`, and the twenty-second. */
function isOrdinal(reader: Reader, { first, numeral, end }: Amount, unit: DurationUnit): boolean {
  if (rolesAt(reader, first - 1).notDuration?.before === true) return true;
  return unit === 's' && numeral.isWord && numeral.value > 1 && /second$/i.test(reader.lexed.text.slice(numeral.start, end));
}
