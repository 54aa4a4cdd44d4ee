/** Whether two sentences that are almost the same were meant to be the same. */

import {
  type DriftKind,
  isNumberWord,
  languageOf,
  type Passage,
  quantitiesOf,
  type Range,
  type WordChange,
  wordChanges,
} from '../../src/rule/index.ts';
import { isDecisive, isExchangeable } from './function-words.ts';

/** More changes are a sentence of its own. */
const mostChanges = 2;

/** More words in a row are an addition that someone made on purpose. */
const mostInserted = 2;

/** Shortest words of which one may stand for the other. */
const shortestExchanged = 3;

/** Shortest word in which one letter is a slip, not another word. */
const shortestSlip = 6;

/** Things that are numbered one after another: the number says which, not how many. In UTF-16 units. */
const longestLabel = 20;
const numbered =
  /(?<!\p{L})(?:step|version|v|release|page|part|chapter|section|level|lesson|day|week|question|figure|table|option|no|nr|schritt|seite|kapitel|teil|stufe|tag|woche|abschnitt|étape|partie|chapitre|niveau|jour|semaine|section|paso|versión|página|parte|capítulo|nivel|día|semana|stap|versie|pagina|deel|hoofdstuk|dag|passo|versione|capitolo|livello|giorno|settimana|versão|nível|dia|шаг|версия|страница|часть|глава|день)[.:#\s]*(?:\p{Nd}{1,4}[.,-])*$/iu;

/** A sentence, and what is known of the files that have it. */
export interface Side extends Passage {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Words that say what some file with it is about. */
  readonly subjects: ReadonlySet<string>;
  /** Values in it that the rules of facts compare, as they are written. */
  readonly facts: ReadonlySet<string>;
}

/**
 * What differs if two sentences differ only as one that was copied, and then changed in one place: a small word in the place of another,
 * one or two words more in the midst, a slip of the pen, a comma, a capital. What has a reason to differ is none: numbers, names,
 * placeholders, negations, other nouns and verbs.
 */
export function smallDrift(one: Side, other: Side): DriftKind | undefined {
  const changes = wordChanges(one, other);
  if (changes.length === 0) return differsInComma(one.text, other.text) || differsInCapital(one, other) ? 'punctuation' : undefined;
  if (changes.length > mostChanges || goesBothWays(changes)) return undefined;
  const language = languageOf(one.locale);
  return changes.every((change) => isSmall(change, language)) && !isTold(changes, one, other) ? 'wording' : undefined;
}

/**
 * What differs if the sentences are the same but for one word or number. It is an oversight only where nearly all files have the other,
 * and where neither is what a file is about: a mail about an invoice and one about a receipt say the same of each.
 */
export function oneWordDrift(one: Side, other: Side): DriftKind | undefined {
  const [change, second] = wordChanges(one, other);
  if (!change || second || /[?？؟]/u.test(one.text) || !change.isInner) return undefined;
  const [[word = '', more], [otherWord = '', otherMore]] = [change.words, change.others];
  if (more !== undefined || otherMore !== undefined || one.subjects.has(word) || other.subjects.has(otherWord)) return undefined;
  if (isNumber(change, one, other)) return 'number';
  if (Math.min(word.length, otherWord.length) < shortestExchanged || isDecisive(word) || isDecisive(otherWord)) return undefined;
  if (word.endsWith(otherWord) || otherWord.endsWith(word)) return undefined;
  if (isName(change, one, other)) return 'name';
  return isTold([change], one, other) ? undefined : 'wording';
}

function isNumber({ words, others, range, otherRange }: WordChange, one: Side, other: Side): boolean {
  const language = languageOf(one.locale);
  const isOne = (word: string): boolean => /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u.test(word) || isNumberWord(word, language);
  if (numbered.test(one.text.slice(Math.max(0, range[0] - longestLabel), range[0]))) return false;
  return [...words, ...others].every(isOne) && !isFact(range, one) && !isFact(otherRange, other);
}

function isFact([start, end]: Range, { text, locale, facts }: Side): boolean {
  return quantitiesOf(text, locale).some((each) => each.start < end && start < each.end && facts.has(text.slice(each.start, each.end)));
}

function isName({ range, otherRange }: WordChange, one: Side, other: Side): boolean {
  return /^\p{Lu}\p{Ll}/u.test(one.text.slice(...range)) && /^\p{Lu}\p{Ll}/u.test(other.text.slice(...otherRange));
}

/** Words that go at one place and come at another: the sentence was turned into one about something else. */
function goesBothWays(changes: readonly WordChange[]): boolean {
  return changes.some(({ words }) => words.length === 0) && changes.some(({ others }) => others.length === 0);
}

function isSmall({ words, others, isInner }: WordChange, language: string): boolean {
  if (words.length === 0 || others.length === 0) {
    const inserted = words.length === 0 ? others : words;
    return isInner && inserted.length <= mostInserted && !inserted.some(isDecisive);
  }
  const [word = '', second] = words;
  const [other = '', secondOther] = others;
  if (second !== undefined || secondOther !== undefined) return false;
  return isExchangeable(word, other, language) || isSlip(word, other);
}

/** Whether a change is one of a number, a name or a placeholder. */
function isTold(changes: readonly WordChange[], one: Side, other: Side): boolean {
  const telling = /[\p{N}\p{Lu}\ufffc@#_/\\[\]<>]/u;
  const numbers = rangesOf(one);
  const otherNumbers = rangesOf(other);
  const language = languageOf(one.locale);
  return changes.some(
    ({ words, others, range, otherRange }) =>
      [...words, ...others].some((word) => isNumberWord(word, language)) ||
      telling.test(one.text.slice(...range)) ||
      telling.test(other.text.slice(...otherRange)) ||
      overlaps(range, numbers) ||
      overlaps(otherRange, otherNumbers),
  );
}

function rangesOf({ text, locale }: Side): Range[] {
  return quantitiesOf(text, locale).map(({ start, end }) => [start, end]);
}

function overlaps([start, end]: Range, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => start < to && from < end);
}

/** One letter doubled, left out, or in its neighbour's place, within a longer word: its ends are the same. */
function isSlip(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < shortestSlip || Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  if (start < 2 || end < 2) return false;
  const [left, otherLeft] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  if (left.length + otherLeft.length === 1) return true;
  return left.length === 2 && otherLeft === `${left[1]}${left[0]}`;
}

/** A comma more, in words that are the same. */
function differsInComma(one: string, other: string): boolean {
  return commas(one) !== commas(other) && one.replace(comma, '').toLowerCase() === other.replace(comma, '').toLowerCase();
}

const comma = /[,،、，]/gu;

function commas(text: string): number {
  return text.match(comma)?.length ?? 0;
}

/** A capital at the start of one word, in a sentence that has small letters: no title, no shout. */
function differsInCapital(one: Passage, other: Passage): boolean {
  if (one.text.length !== other.text.length || one.text.toLowerCase() !== other.text.toLowerCase()) return false;
  let differing = 0;
  for (let i = 0; i < one.text.length; i++) if (one.text[i] !== other.text[i]) differing++;
  return differing === 1;
}
