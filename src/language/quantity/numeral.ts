/** Numbers: digits, words, scales. */

import { valueOfDigits } from './digits.ts';
import {
  endOf,
  isGlued,
  isHyphen,
  isNumber,
  isUnspaced,
  isWordAt,
  phraseAt,
  type Reader,
  rolesAt,
  startOf,
  symbolAt,
  textOf,
} from './reader.ts';

/** A number as it stands there. */
export interface Numeral {
  readonly value: number;
  /** Cooked offsets. */
  readonly start: number;
  readonly end: number;
  /** Token after it. */
  readonly next: number;
  /** Written in words, without digits. */
  readonly isWord: boolean;
  /** A word that is also an article. */
  readonly isArticle: boolean;
  /** Digits only, without signs between them. */
  readonly isBare: boolean;
  /** What the digits say read otherwise: 1500 where 1.5 is read. */
  readonly other?: number;
  /** Factor of the scale word behind it: 1000. */
  readonly scale: number;
}

/** The number at a token. */
export function numeralAt(reader: Reader, index: number): Numeral | undefined {
  const bare = isNumber(reader, index) ? digitsAt(reader, index) : wordsAt(reader, index);
  return bare === undefined ? undefined : repeated(reader, bare);
}

function digitsAt(reader: Reader, index: number): Numeral | undefined {
  const [start, end] = [startOf(reader, index), endOf(reader, index)];
  const read = valueOfDigits(reader.lexed.text, start, end, reader.separators);
  if (read === undefined) return undefined;
  const numeral: Numeral = {
    value: read.value,
    start,
    end,
    next: index + 1,
    isWord: false,
    isArticle: false,
    isBare: !read.isGrouped && read.decimals === 0,
    ...(read.other === undefined ? {} : { other: read.other }),
    scale: 1,
  };
  return withoutCase(reader, scaled(reader, fractioned(reader, inflected(reader, numeral))));
}

/** ½ and its like behind digits. */
const fractions: Readonly<Record<number, number>> = { 189: 0.5, 188: 0.25, 190: 0.75 };

function fractioned(reader: Reader, numeral: Numeral): Numeral {
  const fraction = isGlued(reader, numeral.next) ? fractions[symbolAt(reader, numeral.next)] : undefined;
  if (fraction === undefined) return numeral;
  return { ...numeral, value: numeral.value + fraction, end: endOf(reader, numeral.next), next: numeral.next + 1, isBare: false };
}

/** Endings of cardinal numbers in digits, as Russian and Ukrainian write them: `2-х`, `30-ти`. */
const endings: ReadonlySet<string> = new Set(['х', 'ти', 'ми', 'и']);

function inflected(reader: Reader, numeral: Numeral): Numeral {
  const { next } = numeral;
  const isEnding = isHyphen(reader, next) && isGlued(reader, next) && isGlued(reader, next + 1) && endings.has(textOf(reader, next + 1));
  if (!isEnding) return numeral;
  return { ...numeral, end: endOf(reader, next + 1), next: next + 2 };
}

/** Case endings of Turkish stand behind an apostrophe, and are no part of the number: `10.000'den fazla`. */
function withoutCase(reader: Reader, numeral: Numeral): Numeral {
  const { next } = numeral;
  const isCase = symbolAt(reader, next) === 0x27 && isGlued(reader, next) && isGlued(reader, next + 1) && isWordAt(reader, next + 1);
  return isCase && reader.vocabulary.lexicon.language === 'tr' ? { ...numeral, next: next + 2 } : numeral;
}

/** Short scales only count right behind digits: `10k`, not `10 k`. */
function scaled(reader: Reader, numeral: Numeral): Numeral {
  let result = numeral;
  for (let rounds = 0; rounds < 2; rounds++) {
    const found = phraseAt(reader, result.next, (roles) => roles.scale !== undefined);
    if (found === undefined || !isScale(reader, result, found.next)) return result;
    const scale = found.roles.scale ?? 1;
    result = {
      ...result,
      value: Number((result.value * scale).toFixed(6)),
      end: endOf(reader, found.next - 1),
      next: afterPoint(reader, found.next),
      isBare: false,
      scale: result.scale * scale,
    };
  }
  return withRest(reader, result);
}

/** The full stop of an abbreviation: `Mio.`, `тыс.` */
function afterPoint(reader: Reader, next: number): number {
  const length = endOf(reader, next - 1) - startOf(reader, next - 1);
  return symbolAt(reader, next) === 0x2e && isGlued(reader, next) && length <= 4 ? next + 1 : next;
}

function isScale(reader: Reader, { next, isWord }: Numeral, after: number): boolean {
  const isShort = after === next + 1 && endOf(reader, next) - startOf(reader, next) <= 2 && !isUnspaced(reader, next);
  if (isWord) return !isShort;
  return isGlued(reader, next) || !isShort;
}

/** Digits behind a scale of a script without spaces: `1万5000`. */
function withRest(reader: Reader, numeral: Numeral): Numeral {
  const { next, scale } = numeral;
  if (!isNumber(reader, next) || !isGlued(reader, next) || !isUnspaced(reader, next - 1)) return numeral;
  const rest = digitsAt(reader, next);
  if (rest === undefined || rest.value >= scale) return numeral;
  return { ...numeral, value: numeral.value + rest.value, end: rest.end, next: rest.next };
}

/** Number words, maybe with a scale and a smaller number behind it: `two hundred and fifty`. */
function wordsAt(reader: Reader, index: number): Numeral | undefined {
  const { elided } = rolesAt(reader, index);
  if (elided !== undefined && symbolAt(reader, index + 1) === 0x27 && isGlued(reader, index + 1)) return elidedAt(reader, index, elided);
  const found = phraseAt(reader, index, ({ number }) => number !== undefined);
  const isArticle = found === undefined && rolesAt(reader, index).article === true;
  if (found === undefined && !isArticle) return undefined;
  const next = found?.next ?? index + 1;
  const numeral: Numeral = {
    value: found?.roles.number ?? 1,
    start: startOf(reader, index),
    end: endOf(reader, next - 1),
    next,
    isWord: true,
    isArticle: isArticle || found?.roles.article === true,
    isBare: false,
    scale: 1,
  };
  const big = scaled(reader, numeral);
  if (big.scale > 1) return withSmaller(reader, { ...big, isArticle: false }, big.scale);
  // `mil doscientos`, `two hundred five`: a round number that is one word, or known as a phrase.
  if (big.value < 100 || big.value % 100 !== 0) return big;
  return withSmaller(reader, big, big.value % 1000 === 0 ? 1000 : 100);
}

/** The unit follows the apostrophe without a space; the number ends before it. */
function elidedAt(reader: Reader, index: number, value: number): Numeral {
  const [start, end] = [startOf(reader, index), endOf(reader, index)];
  return { value, start, end, next: index + 2, isWord: true, isArticle: false, isBare: false, scale: 1 };
}

/** Most words that go on: `two thousand five hundred and twenty`. */
const mostRests = 3;

/** Adds the smaller numbers behind one, each smaller than what the one before it leaves open. */
function withSmaller(reader: Reader, numeral: Numeral, scale: number): Numeral {
  let result = numeral;
  let open = scale;
  for (let rounds = 0; rounds < mostRests; rounds++) {
    const joined = phraseAt(reader, result.next, ({ range }) => range !== undefined && range.length > 0);
    const found = phraseAt(reader, joined?.next ?? result.next, ({ number, article }) => number !== undefined && article !== true);
    const rest = found?.roles.number ?? 0;
    if (found === undefined || rest < 1 || rest >= open) return result;
    result = { ...result, value: result.value + rest, end: endOf(reader, found.next - 1), next: found.next };
    open = rest % 100 === 0 ? 100 : 10;
    if (rest % 10 !== 0) return result;
  }
  return result;
}

/** The same number again in brackets, as contracts have it: `thirty (30)`, `30 (thirty)`. */
function repeated(reader: Reader, numeral: Numeral): Numeral {
  const { next } = numeral;
  if (symbolAt(reader, next) !== 0x28) return numeral;
  const again = isNumber(reader, next + 1) ? digitsAt(reader, next + 1) : wordsAt(reader, next + 1);
  if (again === undefined || again.value !== numeral.value || symbolAt(reader, again.next) !== 0x29) return numeral;
  return { ...numeral, end: endOf(reader, again.next), next: again.next + 1, isArticle: false };
}
