/** Numbers of things: `10,000 loyal customers`. */

import type { Bound, Count } from '../quantity.ts';
import { isModel } from './guards.ts';
import type { Numeral } from './numeral.ts';
import { endOf, isGlued, isHyphen, isUnspaced, isWordAt, phraseAt, type Reader, rolesAt, startOf, symbolAt, textOf } from './reader.ts';

/** A count where it stands. */
export interface FoundCount {
  readonly value: Count;
  readonly end: number;
  readonly next: number;
  /** `10,000+ customers`, `10,000 or more customers`: read with the count. */
  readonly bound?: Bound;
}

/** Words between number and noun, at most. */
const mostBetween = 3;

/** The noun that a number counts, with what stands between them. */
export function countAfter(reader: Reader, read: Numeral, from: number, index: number): FoundCount | undefined {
  const numeral = whole(read);
  const low = from === read.value ? numeral.value : from;
  const isPlus = symbolAt(reader, numeral.next) === 0x2b && isGlued(reader, numeral.next);
  const more = isPlus ? undefined : phraseAt(reader, numeral.next, ({ boundAfter }) => boundAfter !== undefined);
  const first = isPlus ? numeral.next + 1 : (more?.next ?? numeral.next);
  if (first === numeral.next && isGlued(reader, first) && !isUnspaced(reader, first)) return undefined;
  if (!isClaim(reader, numeral, index)) return undefined;
  const found = nounFrom(reader, first);
  const least = found?.roles.counted;
  if (found === undefined || least === undefined || low < least) return undefined;
  const end = endOf(reader, found.next - 1);
  const noun = reader.lexed.text.slice(startOf(reader, first), end);
  return {
    value: { kind: 'count', low, high: numeral.value, noun },
    end,
    next: found.next,
    ...(isPlus ? { bound: 'atLeast' } : more?.roles.boundAfter === undefined ? {} : { bound: more.roles.boundAfter }),
  };
}

/** People come in whole numbers: `1.500 customers` are fifteen hundred. */
function whole(numeral: Numeral): Numeral {
  const { value, other } = numeral;
  return other === undefined || Number.isInteger(value) ? numeral : { ...numeral, value: other };
}

/** Years and models count nothing. */
function isClaim(reader: Reader, { value, isWord, isArticle, isBare, scale }: Numeral, index: number): boolean {
  if (isArticle || !Number.isInteger(value)) return false;
  if (isWord) return scale > 1 || value > 1;
  if (!isBare) return true;
  return !(value >= 1900 && value <= 2100) && !isModel(reader, index);
}

function nounFrom(reader: Reader, first: number): ReturnType<typeof phraseAt> {
  let i = first;
  for (let between = 0; between <= mostBetween; between++) {
    const found = phraseAt(reader, i, ({ counted }) => counted !== undefined);
    if (found !== undefined) return isHyphenated(reader, found.next) ? undefined : found;
    if (!isBetween(reader, i)) return undefined;
    i = isHyphen(reader, i + 1) && isGlued(reader, i + 1) ? i + 2 : i + 1;
    if (symbolAt(reader, i) === 0x27) i++;
  }
  return undefined;
}

/** `50 customer-facing teams` counts something else. */
function isHyphenated(reader: Reader, next: number): boolean {
  return isHyphen(reader, next) && isGlued(reader, next) && isGlued(reader, next + 1);
}

/** Words behind which another noun begins: "the top 15,000 by downloads". */
const partings: ReadonlySet<string> = new Set(
  (
    'by per in for with at from on to and or than that is are was were has have as via ' +
    'für mit bei und oder pro im auf aus sind ist dass voor met op zijn ' +
    'por para con y o que son es par pour avec et ou sont dans em com são che sono ' +
    'в на для с и или по что में और'
  ).split(' '),
);

/** A word that may stand between: no number, no unit, nothing that parts. */
function isBetween(reader: Reader, index: number): boolean {
  if (!isWordAt(reader, index) || partings.has(textOf(reader, index).toLowerCase())) return false;
  const { number, scale, unit, currency, size, range, boundAfter } = rolesAt(reader, index);
  if (number !== undefined || unit !== undefined || currency !== undefined || size !== undefined) return false;
  return scale === undefined && boundAfter === undefined && range === undefined;
}
