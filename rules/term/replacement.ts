/** How an approved writing is written where an unwanted one stands. */

import {
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  languageOf,
  startsSentence,
} from '../../src/rule/index.ts';
import { inCapitalsOf } from './capitals.ts';
import { type FinalStop, finalStop } from './final-stop.ts';
import type { Unwanted } from './phrases.ts';
import { type Place, textOf } from './place.ts';
import { looksPlural, pluralOf, regularPlural } from './plural.ts';
import { fold, isSameWord } from './spelling.ts';

/** What to write, and whether that is sure to fit the sentence. */
export interface Replacement {
  readonly text: string;
  /** What takes the place of the writing where that is sure to fit: the text, with the sentence's full stop seen to. */
  readonly fix?: string;
  /** Whether the writing may be part of somebody's name: "Office of Government-wide Policy". */
  readonly named: boolean;
}

/** Languages without grammatical gender or articles that change with the noun. */
const genderless = new Set(['en', 'fi', 'hu', 'id', 'ja', 'ko', 'ms', 'th', 'tr', 'vi', 'zh']);

/** The approved writing in the capitals and with the ending of the place. */
export function replacementAt(place: Place, unwanted: Unwanted): Replacement {
  const language = languageOf(place.locale);
  const form = formOf(textOf(place), unwanted, language);
  const text = inCapitalsOf(place, unwanted, form.use) + form.ending;
  const stop = finalStop(place, text);
  const named = stop !== 'added' && isPartOfName(place, language);
  const safe = form.sure && fits(place, unwanted, language) && !named && stop !== 'unsure' && !isShout(place, unwanted);
  return { text, named, ...(safe ? { fix: withStop(text, stop) } : {}) };
}

function withStop(text: string, stop: FinalStop): string {
  if (stop === 'added') return `${text}.`;
  return stop === 'dropped' ? text.slice(0, -1) : text;
}

/** The approved writing in the number of the place. */
interface Form {
  readonly use: string;
  /** What comes after it as it stands: `'s`. */
  readonly ending: string;
  readonly sure: boolean;
}

function formOf(actual: string, unwanted: Unwanted, language: string): Form {
  const { entry, open, use, number } = unwanted;
  const ending = open ? endingOf(actual, entry) : '';
  const tail = fold(ending ?? '');
  if (number === 'unsure' || ending === undefined) return { use, ending: '', sure: false };
  if (tail === '' || tail === "'s") return number === 'plural' ? { ...inPlural(use), ending } : { use, ending, sure: true };
  const isPlural = language === 'en' && number === 'same' && (tail === 's' || fold(entry) + tail === regularPlural(fold(entry)));
  return isPlural ? inPlural(use) : { use, ending: '', sure: false };
}

function inPlural(use: string): Form {
  const plural = looksPlural(use) ? use : pluralOf(use);
  return { use: plural ?? use, ending: '', sure: plural !== undefined };
}

/** What a hit of `basket*` has after `basket`, as it is written; `undefined` when the hit is not spelt as the entry is. */
function endingOf(actual: string, entry: string): string | undefined {
  return fold(actual).startsWith(fold(entry)) ? actual.slice(entry.length) : undefined;
}

/** Whether the writing has a capital for the sake of a longer name, which may not be the brand's to change. */
function isPartOfName({ text, start, end }: Place, language: string): boolean {
  if (language === 'de' || !isCapitalised(text.slice(start, end)) || startsSentence(text, start)) return false;
  return hasCapitalisedNeighbour(text, start, end) && !isTitleCase(text, start, end) && !isAmongCapitals(text, start, end);
}

/** Whether one word alone is in capitals: a shout, or a code that customers enter. */
function isShout(place: Place, { entry, use }: Unwanted): boolean {
  const actual = textOf(place);
  if (!isCapitals(actual) || isCapitals(entry) || /\s/.test(actual) || isSameWord(entry, use)) return false;
  return actual !== place.text.trim() && !isAmongCapitals(place.text, place.start, place.end);
}

/** Whether the words around the place still fit. */
function fits(place: Place, { entry, use }: Unwanted, language: string): boolean {
  if (isSameWord(entry, use)) return true;
  if (repeats(place, use)) return false;
  return language === 'en' ? articleFits(place, use) : genderless.has(language);
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

/** Whether a word would stand there twice: `promo code` for the coupon in "coupon code". */
function repeats({ text, start, end }: Place, use: string): boolean {
  const words = fold(use).split(' ');
  const before = /([\p{L}\p{M}\p{N}]+)[\s-]+$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const after = /^[\s-]+([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(end, end + 60))?.[1];
  const isSame = (word: string | undefined, other: string | undefined): boolean =>
    word !== undefined && other !== undefined && (fold(word) === other || fold(word) === regularPlural(other));
  return isSame(before, words[0]) || isSame(after, words.at(-1));
}
