/** Capitals of an approved writing: those of its place, save where the writing has its own. */

import {
  capitalise,
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  languageOf,
  startsSentence,
} from '../../src/rule/index.ts';
import type { Unwanted } from './phrases.ts';
import { type Place, textOf } from './place.ts';
import { isSameWord } from './spelling.ts';

/** Words that stay lower case in a title, unless the writing that is replaced has them in capitals. */
const smallWords: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/**
 * A capital that the place asks for (a sentence's start, a title, a line in capitals) is kept.
 * One that it doesn't ask for is kept too where the words differ (`Shopping Bag` → `Cart`),
 * but not where only the writing does (`an E-Mail` → `an email`).
 * A name, and a word with inner capitals or a digit at its start, is never changed: `iPhone`, `37signals`.
 *
 * @param use - The approved writing, or its plural.
 */
export function inCapitalsOf(place: Place, { entry, exact, fixed }: Unwanted, use: string): string {
  const { text, start, locale } = place;
  const actual = textOf(place);
  if (fixed.has(use)) return use;
  const change = (part: string, changed: string): string => (isFixed(part) || fixed.has(part) ? part : changed);
  const upper = (part: string): string => change(part, part.toLocaleUpperCase(locale));
  const first = (part: string): string => change(part, capitalise(part, locale));
  if (isCapitals(actual) && keepsCapitals(place, entry, exact)) return eachWord(use, upper);
  if (!isCapitalised(actual)) return use;
  const initial = /^\P{L}*\p{N}/u.test(use) ? use : eachWord(use, (word, index) => (index === 0 ? first(word) : word));
  if (!isCapitals(entry) && isTitled(place, entry, use)) return titled(use, actual, first);
  if (startsSentence(text, start)) return initial;
  return isSameWord(entry, use) || isCapitalised(entry) ? use : initial;
}

/** Whether a word has capitals of its own that no place changes. */
function isFixed(word: string): boolean {
  return /^\p{N}+\p{L}/u.test(word) || (/\p{L}\p{M}*\p{Lu}/u.test(word) && /\p{Ll}/u.test(word));
}

/** Whether all words of the approved writing get a capital. */
function isTitled(place: Place, entry: string, use: string): boolean {
  const { text, start, end } = place;
  if (languageOf(place.locale) === 'en' && isTitleCase(text, start, end)) return true;
  if (!startsSentence(text, start) && hasCapitalisedNeighbour(text, start, end)) return true;
  return !isSameWord(entry, use) && isTitle(textOf(place), entry);
}

/** Whether a writing of several words has them all in capitals (`Shopping Bag`, `End of Life`), and not only those that always have one. */
function isTitle(actual: string, entry: string): boolean {
  const all = actual.split(/[\s-]/);
  const own = entry.split(/[\s-]/);
  const isRaised = (word: string, index: number): boolean => index > 0 && isCapitalised(word) && !isCapitalised(own[index] ?? '');
  return all.every((word) => isCapitalised(word) || smallWords.has(word)) && all.some(isRaised);
}

/** Whether a writing in capitals is so because its line is, or because someone shouts; not because it is an acronym. */
function keepsCapitals(place: Place, entry: string, exact: readonly string[]): boolean {
  if (isAmongCapitals(place.text, place.start, place.end)) return true;
  return !isCapitals(entry) && (exact.length === 0 || textOf(place) === place.text);
}

function titled(use: string, actual: string, first: (word: string) => string): string {
  const keepsSmall = actual.split(/[\s-]/).some((word) => smallWords.has(word));
  return eachWord(use, (word, index, afterLetter) => {
    if (afterLetter || (index > 0 && keepsSmall && smallWords.has(word))) return word;
    return first(word);
  });
}

/** Changes word by word. `afterLetter`: the word follows a single letter and a hyphen, as in `e-mail`. */
function eachWord(text: string, change: (word: string, index: number, afterLetter: boolean) => string): string {
  const parts = text.split(/([\s-])/);
  return parts.map((part, index) => change(part, index, parts[index - 1] === '-' && parts[index - 2]?.length === 1)).join('');
}
