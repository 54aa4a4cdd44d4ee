/** Whether two sentences that are almost the same were meant to be the same. */

import { isNumberWord, languageOf, type Passage, quantitiesOf, type Range, type WordChange, wordChanges } from '../../src/rule/index.ts';
import { isDecisive, isExchangeable } from './function-words.ts';

/** More changes are a sentence of its own. */
const mostChanges = 2;

/** More words in a row are an addition that someone made on purpose. */
const mostInserted = 2;

/** Shortest words of which one may stand for the other. */
const shortestExchanged = 3;

/** Shortest word in which one letter is a slip, not another word. */
const shortestSlip = 6;

/** A sentence, and what is known of the files that have it. */
export interface Side extends Passage {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Words that say what some file with it is about. */
  readonly subjects: ReadonlySet<string>;
}

/**
 * Whether two sentences differ only as one that was copied, and then changed in one place: a small word in the place of another,
 * one or two words more in the midst, a slip of the pen, a comma, a capital. What has a reason to differ is none: numbers, names,
 * placeholders, negations, other nouns and verbs.
 */
export function isDrift(one: Side, other: Side): boolean {
  const changes = wordChanges(one, other);
  if (changes.length === 0) return differsInComma(one.text, other.text) || differsInCapital(one, other);
  if (changes.length > mostChanges) return false;
  if (goesBothWays(changes)) return false;
  const language = languageOf(one.locale);
  return changes.every((change) => isSmall(change, language)) && !isTold(changes, one, other);
}

/**
 * Whether the sentences are the same but for one word. It is an oversight only where nearly all files have the other word,
 * and where neither word is what a file is about: a mail about an invoice and one about a receipt say the same of each.
 */
export function isOneWord(one: Side, other: Side): boolean {
  const [change, second] = wordChanges(one, other);
  if (!change || second || /[?？؟]/u.test(one.text) || !change.isInner) return false;
  const [[word = '', more], [otherWord = '', otherMore]] = [change.words, change.others];
  if (more !== undefined || otherMore !== undefined || Math.min(word.length, otherWord.length) < shortestExchanged) return false;
  if (isDecisive(word) || isDecisive(otherWord) || word.endsWith(otherWord) || otherWord.endsWith(word)) return false;
  return !one.subjects.has(word) && !other.subjects.has(otherWord) && !isTold([change], one, other);
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
