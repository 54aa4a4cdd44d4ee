/** How an approved writing is written where an unwanted one stands. */

import {
  capitalise,
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  startsSentence,
} from '../../src/rule/index.ts';
import type { Unwanted } from './phrases.ts';

/** A place of an unwanted writing: cooked text and range. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly locale: string;
}

/** The writing at a place. */
export function textOf({ text, start, end }: Place): string {
  return text.slice(start, end);
}

/** What to write, and whether that is sure to fit the sentence. */
export interface Replacement {
  readonly text: string;
  readonly safe: boolean;
  /** Whether the writing may be part of somebody's name: "Office of Government-wide Policy". */
  readonly named: boolean;
}

/** Languages without grammatical gender or articles that change with the noun. */
const genderless = new Set(['en', 'fi', 'hu', 'id', 'ja', 'ko', 'ms', 'th', 'tr', 'vi', 'zh']);

/** Endings that both writings can take alike. */
const carried = /^(?:e?s|'s|s')?$/;

/** The approved writing in the capitals and with the ending of the place. */
export function replacementAt(place: Place, unwanted: Unwanted): Replacement {
  const actual = textOf(place);
  const ending = unwanted.open ? endingOf(actual, unwanted.entry) : '';
  const language = place.locale.split('-', 1)[0] ?? '';
  const takes = ending !== undefined && carried.test(straight(ending)) && takesEnding(unwanted, straight(ending), language);
  const text = inCapitalsOf(actual, place, unwanted) + (takes ? ending : '');
  const sameWord = isSameWord(unwanted.entry, unwanted.use);
  const fits = language === 'en' ? articleFits(place, unwanted.use) : genderless.has(language) || sameWord;
  const named = isPartOfName(place, language);
  return { text, safe: takes && fits && !named, named };
}

/** What a hit of `basket*` has after `basket`, as it is written; `undefined` when the hit is not spelt as the entry is. */
function endingOf(actual: string, entry: string): string | undefined {
  return straight(actual).startsWith(straight(entry)) ? actual.slice(entry.length) : undefined;
}

function straight(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'");
}

/** Whether the writing has a capital for the sake of a longer name, which may not be the brand's to change. */
function isPartOfName({ text, start, end }: Place, language: string): boolean {
  if (language === 'de' || !isCapitalised(text.slice(start, end)) || startsSentence(text, start)) return false;
  return hasCapitalisedNeighbour(text, start, end) && !isTitleCase(text, start, end) && !isAmongCapitals(text, start, end);
}

/** Whether the approved writing makes its plural as the unwanted one does. Only English plurals are known. */
function takesEnding({ use }: Unwanted, ending: string, language: string): boolean {
  if (ending === '' || ending === "'s") return true;
  if (language !== 'en') return false;
  const hisses = /(?:s|x|z|ch|sh)$/i.test(use);
  if (/[^aeiou]y$/i.test(use)) return false;
  return ending === 'es' ? hisses : !hisses;
}

/**
 * A capital that the place asks for (a sentence's start, a title, a line in capitals) is kept.
 * One that it doesn't ask for is kept too where the words differ (`Shopping Bag` → `Cart`),
 * but not where only the writing does (`an E-Mail` → `an email`).
 */
function inCapitalsOf(actual: string, place: Place, { entry, use, exact }: Unwanted): string {
  const { text, start, end, locale } = place;
  if (isCapitals(actual) && keepsCapitals(place, entry, exact)) return use.toLocaleUpperCase(locale);
  if (!isCapitalised(actual)) return use;
  const plain = isSameWord(entry, use) || isCapitalised(entry) ? use : capitalise(use, locale);
  const inTitle = isTitleCase(text, start, end) || hasCapitalisedNeighbour(text, start, end);
  if (isCapitals(entry) || !(inTitle || isTitle(actual))) return startsSentence(text, start) ? capitalise(use, locale) : plain;
  if (inTitle || !isSameWord(entry, use)) return capitaliseWords(use, actual, locale);
  return startsSentence(text, start) ? capitalise(use, locale) : use;
}

/** Whether a writing of several words has them all in capitals: `Shopping Bag`, `End of Life`. */
function isTitle(text: string): boolean {
  const all = wordsOf(text);
  return all.length > 1 && all.every((word) => isCapitalised(word) || smallWords.has(word));
}

/** Whether a writing in capitals is so because its line is, or because someone shouts; not because it is an acronym. */
function keepsCapitals(place: Place, entry: string, exact: readonly string[]): boolean {
  if (isAmongCapitals(place.text, place.start, place.end)) return true;
  return !isCapitals(entry) && (exact.length === 0 || textOf(place) === place.text);
}

/** Words that stay lower case in a title, unless the writing that is replaced has them in capitals. */
const smallWords: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function capitaliseWords(text: string, actual: string, locale: string): string {
  const keepsSmall = wordsOf(actual).some((word) => smallWords.has(word));
  return text
    .split(/([\s-])/)
    .map((word, index) => (index > 0 && keepsSmall && smallWords.has(word) ? word : capitalise(word, locale)))
    .join('');
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]/);
}

function isSameWord(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether an English `a` or `an` before the place still fits. Where the sound is not sure, it doesn't. */
function articleFits({ text, start }: Place, replacement: string): boolean {
  const article = /(?:^|[^\p{L}\p{N}'’])(an?)[\s"'“‘*_]+$/iu.exec(text.slice(Math.max(0, start - 10), start))?.[1]?.toLowerCase();
  if (article === undefined) return true;
  const first = /^[\p{L}\p{N}]+/u.exec(replacement)?.[0] ?? '';
  if (isCapitals(first)) return false;
  if (article === 'an') return /^[aeio](?!ne(?:\b|$)|nce|u)/i.test(first);
  return /^[bcdfgjklmnpqrstvwyz]/i.test(first) || /^h(?!o(?:ur|n)|eir)/i.test(first);
}
