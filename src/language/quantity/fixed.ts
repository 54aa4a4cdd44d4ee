/** Durations without a number: `fortnight`, `half an hour`, `сутки`, and units that an article or nothing makes one. */

import type { DurationUnit } from '../quantity.ts';
import type { Numeral } from './numeral.ts';
import { endOf, isGlued, isHyphen, isWordAt, phraseAt, type Reader, rolesAt, startOf, symbolAt, textOf } from './reader.ts';

/** A duration that is read as a whole. */
export interface FixedDuration {
  readonly number: number;
  readonly unit: DurationUnit;
  readonly isWeak: boolean;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The expression at a token. */
export function fixedAt(reader: Reader, index: number): FixedDuration | undefined {
  const found = phraseAt(reader, index, ({ fixed }) => fixed !== undefined);
  const fixed = found?.roles.fixed;
  if (found === undefined || fixed === undefined) return undefined;
  const { number, unit, isWeak = false } = fixed;
  const first = rolesAt(reader, index - 1).article === true ? index - 1 : index;
  return { number, unit, isWeak, start: startOf(reader, first), end: endOf(reader, found.next - 1), next: found.next };
}

/** The expression behind a number that counts it: `two fortnights`, `2 quincenas`. */
export function fixedAfter(reader: Reader, { next }: Numeral): FixedDuration | undefined {
  return isGlued(reader, next) ? undefined : fixedAt(reader, next);
}

/** A bare unit that may mean one of it: `гарантия год`. Not behind a number, and not as a part of a date. */
export function weakUnitAt(reader: Reader, index: number): FixedDuration | undefined {
  const unit = rolesAt(reader, index).weak;
  if (unit === undefined || !isWordAt(reader, index)) return undefined;
  if (isRate(reader, index) || !isPromised(reader, index)) return undefined;
  return { number: 1, unit, isWeak: true, start: startOf(reader, index), end: endOf(reader, index), next: index + 1 };
}

/** A bare unit counts behind a word that bounds or promises it, at the end of its clause. */
function isPromised(reader: Reader, index: number): boolean {
  const isLast = index + 1 >= reader.lexed.count || '.,;!?)|'.includes(String.fromCharCode(symbolAt(reader, index + 1) || 0x20));
  return isLast && isWordAt(reader, index - 1) && promises.test(textOf(reader, index - 1));
}

/** "for", "guarantee". */
const promises = /^(?:на|гаранти\p{L}*|гарантії|до)$/iu;

/** Whether what stands before an article makes it a rate: `$10 a month`, `3 times a day`, `once a week`. */
export function isRate(reader: Reader, index: number): boolean {
  const before = index - 1;
  if (before < 0) return false;
  if (!isWordAt(reader, before)) {
    const unit = symbolAt(reader, before);
    return (
      unit === 0 || unit === 0x25 || unit === 0x2f || unit === 0x2a || isHyphen(reader, before) || /\p{Sc}/u.test(String.fromCharCode(unit))
    );
  }
  const { unit, size, currency, code, per, counted, number, scale } = rolesAt(reader, before);
  if (unit !== undefined || size !== undefined || currency !== undefined || code !== undefined || counted !== undefined) return true;
  return (
    per !== undefined ||
    number !== undefined ||
    scale !== undefined ||
    times.has(reader.lexed.text.slice(startOf(reader, before), endOf(reader, before)).toLowerCase())
  );
}

/** Words for how often, in the languages that have articles. */
const times: ReadonlySet<string> = new Set(
  (
    'once twice thrice times many often half such quite what not every per each ' +
    'keer maal eens vaker einmal zweimal dreimal mal oft pro je ' +
    'vez veces cada fois par chaque volta volte ogni al por vezes'
  ).split(' '),
);
