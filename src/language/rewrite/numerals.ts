/** Finds the numbers of a text of a quantity, and writes others in their form. */

import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { asciiDigits, inScriptOf } from '../quantity/digits-of-scripts.ts';

/** A number as it stands in a text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Value of the digits or the word alone. */
  readonly number: number;
  readonly isWord: boolean;
}

/** Signs of a locale for writing numbers. */
export interface Signs {
  readonly decimal: string;
  readonly group: string;
  /** Groups of two above the thousands: 1,00,000. */
  readonly isIndian: boolean;
  /** Fewest digits that are grouped. */
  readonly groupsFrom: number;
}

const digits = /\p{Nd}+(?:[.,'’٫٬ \u00A0\u202F\u2009]\p{Nd}+)*/gu;
const longestWord = 32;

/** The numbers of a text, and what each is multiplied with: `10k` is ten times a thousand. */
export interface Numerals {
  readonly numerals: readonly Numeral[];
  readonly factor: number;
}

/**
 * The numbers of a text that say the expected ones, all with the same factor; `undefined` where they don't.
 *
 * @param expected - One number, or the two of a range.
 */
export function numeralsOf(text: string, expected: readonly number[], lexicon: Lexicon): Numerals | undefined {
  const written = [...text.matchAll(digits)];
  const [first] = written;
  if (first !== undefined && wordsOf(text.slice(0, first.index), lexicon).length > 0) return undefined;
  for (const factor of factorsIn(text, lexicon)) {
    const numbers = expected.map((number) => number / factor);
    const numerals =
      first === undefined ? wordsOf(text, lexicon) : written.map(({ index, 0: all }, at) => ofDigits(index, all, numbers[at]));
    const fits = numerals.length === numbers.length && numerals.every(({ number }, at) => Math.abs(number - (numbers[at] ?? 0)) < 1e-6);
    if (fits && numerals.length > 0) return { numerals, factor };
  }
  return undefined;
}

/** One, and the scales whose words stand in the text. */
function factorsIn(text: string, { scales, tenths }: Lexicon): readonly number[] {
  const folded = fold(text);
  const found = Object.keys(scales).filter((word) => folded.includes(word));
  const ten = tenths.some((word) => folded.includes(word)) ? [10] : [];
  return [1, ...ten, ...new Set(found.map((word) => scales[word] ?? 1))];
}

/** Digits are read with the decimal sign that gives the expected number. */
function ofDigits(start: number, text: string, expected = Number.NaN): Numeral {
  const whole = plainNumber(text, false);
  const divided = plainNumber(text, true);
  return { start, end: start + text.length, text, number: Math.abs(divided - expected) < 1e-6 ? divided : whole, isWord: false };
}

function plainNumber(text: string, isDivided: boolean): number {
  const parts = asciiDigits(text).split(/\D/);
  if (!isDivided || parts.length < 2) return Number(parts.join(''));
  return Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`);
}

function wordsOf(text: string, lexicon: Lexicon): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; at++) {
    if (lexicon.hasSpaces && at > 0 && /[\p{L}\p{M}]/u.test(text.charAt(at - 1)) && found.at(-1)?.end !== at) continue;
    const numeral = wordAt(text, at, lexicon);
    if (numeral === undefined) continue;
    found.push(numeral);
    at = numeral.end - 1;
  }
  return found;
}

/** The longest number word at an index. The unit may be glued to it: "zweijährig". */
function wordAt(text: string, start: number, { numbers, one }: Lexicon): Numeral | undefined {
  for (let end = Math.min(text.length, start + longestWord); end > start; end--) {
    const word = fold(text.slice(start, end));
    const number = Object.hasOwn(numbers, word) ? numbers[word] : undefined;
    const isArticle = number === undefined && one.includes(word) && !/[\p{L}\p{M}]/u.test(text.charAt(end));
    if (number !== undefined || isArticle) return { start, end, text: text.slice(start, end), number: number ?? 1, isWord: true };
  }
  return undefined;
}

/**
 * A number in the form of another: as a word where there is one only, else in digits of the same script.
 *
 * @param signs - For digits that show no signs of their own.
 */
export function inFormOf(numeral: Numeral, number: number, signs: Signs, lexicon: Lexicon): string {
  const word = numeral.isWord ? wordFor(numeral, number, lexicon) : undefined;
  if (word !== undefined) return word;
  return inScriptOf(numeral.text, withSigns(number, numeral.isWord ? '' : numeral.text, signs));
}

/** Above it, digits are what readers expect. */
const mostSpelled = 99;

/**
 * Words that are read, and not written: of speech or a region ("zwo", "nonante"), with a gender that the noun decides ("veintiún"),
 * without the accent or dot that they are written with, in Polish of whatever case.
 */
const unwritten: Readonly<Record<string, RegExp>> = {
  de: /^(?:eins|zwo|zweier)$/,
  es: /[uú]n[ao]?$|^(?:dós|trés|dieciseis|veinti(?:dos|tres|seis))$/,
  fr: /^(?:septante|huitante|octante|nonante)/,
  hi: /ड[तस]/,
  pl: /./,
};

/** The one word for a number; in inflected languages only where the shortest form is the plain one, as it is for this number. */
function wordFor({ text, number }: Numeral, wanted: number, lexicon: Lexicon): string | undefined {
  if (wanted > mostSpelled || plainWord(lexicon, number) !== fold(text)) return undefined;
  const word = plainWord(lexicon, wanted);
  return word === undefined ? undefined : inCaseOf(text, word);
}

/** The shortest word for a number, if there is only one; of "eighty-eight" and "eighty eight" the one with the hyphen. */
function plainWord({ numbers, language }: Lexicon, number: number): string | undefined {
  const words = Object.keys(numbers).filter((word) => numbers[word] === number && !unwritten[language]?.test(word));
  const clear = words.filter((word) => !words.includes(word.replaceAll(' ', '-')) || !word.includes(' '));
  const shortest = Math.min(...clear.map((word) => word.length));
  const plain = clear.filter((word) => word.length === shortest);
  return plain.length === 1 ? plain[0] : undefined;
}

/** A word with the capitals of another. */
export function inCaseOf(model: string, word: string): string {
  const first = model.charAt(0);
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The digits of a number with decimal sign and groups, in ASCII. Decimals and signs are those of the model, if it has any. */
function withSigns(number: number, model: string, signs: Signs): string {
  const [whole = '', decimals = ''] = String(Number(number.toFixed(6))).split('.');
  const marks = model.replace(/\p{Nd}/gu, '');
  const decimal = marks.length > 0 && /[.,٫]\p{Nd}{1,2}$/u.test(model) ? marks.charAt(marks.length - 1) : signs.decimal;
  const group = groupOf(model, marks, signs, decimal);
  const isLong = whole.length >= (group === marks.charAt(0) ? 4 : signs.groupsFrom);
  const parted = isLong && group !== '' ? grouped(whole, group, signs.isIndian) : whole;
  return decimals === '' ? parted : parted + decimal + decimals;
}

function groupOf(model: string, marks: string, signs: Signs, decimal: string): string {
  const first = marks.charAt(0);
  if (first !== '' && /^\p{Nd}{1,3}\D(?:\p{Nd}{2}\D)*\p{Nd}{3}(?!\p{Nd})/u.test(model)) return first;
  if (/\p{Nd}{4}/u.test(model)) return '';
  return signs.group === decimal ? '' : signs.group;
}

function grouped(whole: string, group: string, isIndian: boolean): string {
  const rest = whole.slice(0, -3);
  const pattern = isIndian ? /\B(?=(?:\d{2})+$)/g : /\B(?=(?:\d{3})+$)/g;
  return rest.replace(pattern, group) + group + whole.slice(-3);
}
