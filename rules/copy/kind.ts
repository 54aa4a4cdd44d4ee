/** What kind of difference there is between a passage and the approved sentence, if it is drift at all. */

import { type DriftKind, isUnspaced, isWord, type Passage, type Range, type WordChange, wordChanges } from '../../src/rule/index.ts';
import { type Change, describe, type Sides } from './sides.ts';
import { isSlip } from './slip.ts';

/** Drift of a passage from the approved sentence. */
export interface Drift {
  readonly kind: DriftKind;
  /** Another word in a short sentence: it may be a sentence of its own. */
  readonly isThin: boolean;
}

/** Fewest words of a sentence in which punctuation or a number, a slip, a word more or less, or another word is drift. */
const fewest = { number: 3, slip: 4, added: 5, exchanged: 6 } as const;

/** Fewest words without a full stop in which another word is drift: headings and labels are alike by chance. */
const fewestInFragment = 8;

/** At most so many words in four may differ. */
const mostChanged = 4;

/** Fewest words of which another one leaves no doubt that it is the approved sentence. */
const fewestForCertainty = 12;

/** How a passage that is not the approved sentence has drifted from it; nothing if it is a sentence of its own. */
export function driftOf(sides: Sides): Drift | undefined {
  const changes = wordChanges(sides.passage, sides.approved).filter(isReal);
  if (changes.length === 0) return isPunctuationDrift(sides) ? { kind: 'punctuation', isThin: false } : undefined;
  const words = Math.max(sizeOf(sides.passage), sizeOf(sides.approved));
  const described = changes.map((change) => describe(change, sides));
  if (words < fewest.number || described.some(({ isForeign }) => isForeign) || isWithin(changes, sides)) return undefined;
  const numbers = described.filter(({ hasNumber, hadNumber }) => hasNumber || hadNumber);
  if (numbers.length > 0) return isNumberDrift(described, numbers, words) ? { kind: 'number', isThin: false } : undefined;
  if (described.some((change) => isAnotherName(change, sides))) return undefined;
  if (!isWordingDrift(described, words, sides)) return undefined;
  return { kind: kindOf(described), isThin: words < fewestForCertainty && isExchange(changes) && !isOneSlip(changes) };
}

/** Text of a passage. */
export function textOf({ text, tokens, first, next }: Passage): string {
  return text.slice(tokens.starts[first] ?? 0, tokens.ends[next - 1] ?? 0);
}

/** `e-mail` for `email` is a difference of punctuation. */
function isReal({ words, others }: WordChange): boolean {
  return words.join('').replaceAll('-', '') !== others.join('').replaceAll('-', '');
}

function kindOf(changes: readonly Change[]): DriftKind {
  return changes.some(({ wasName }) => wasName) ? 'name' : 'wording';
}

/** Number of words; two characters of a script without spaces are one. */
function sizeOf({ tokens, first, next }: Passage): number {
  const words = tokens.folded.slice(first, next).filter(isWord);
  return words.reduce((sum, word) => sum + (isUnspaced(word) ? 0.5 : 1), 0);
}

function changed(changes: readonly WordChange[]): number {
  return changes.reduce((sum, { words, others }) => sum + Math.max(words.length, others.length), 0);
}

/** Whether the approved sentence is said as it stands, with more before or after it. */
function isWithin(changes: readonly WordChange[], { passage, approved }: Sides): boolean {
  return changes.every(({ others, isInner }) => others.length === 0 && !isInner) && !differsInside(passage, approved);
}

/** Letters and marks between the first and the last word. */
function differsInside(passage: Passage, approved: Passage): boolean {
  const core = approved.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
  return !textOf(passage).replace(/\s+/g, ' ').toLowerCase().includes(core);
}

/** One number for another, or one that is missing; of the words beside them, at most one may differ. */
function isNumberDrift(changes: readonly Change[], numbers: readonly Change[], words: number): boolean {
  const isOneSided = numbers.some(
    ({ hasNumber, hadNumber, words: now, others }) => hasNumber !== hadNumber && now.length > 0 && others.length > 0,
  );
  if (isOneSided) return false;
  const isOnlyMore = numbers.every(({ hadNumber }) => !hadNumber);
  if (isOnlyMore && changes.length > 1) return false;
  const beside = changes.filter((change) => !numbers.includes(change));
  return changed(beside) <= 1 && changed(changes) <= Math.max(2, Math.floor(words / mostChanged));
}

function isWordingDrift(changes: readonly WordChange[], words: number, { passage, approved }: Sides): boolean {
  if (isOneSlip(changes)) return words >= fewest.slip;
  const isWhole = ends(approved.text) && ends(textOf(passage));
  if (words < (isWhole ? fewest[isExchange(changes) ? 'exchanged' : 'added'] : fewestInFragment)) return false;
  return changed(changes) <= Math.max(1, Math.floor(words / mostChanged));
}

/** Whether a word stands for another. */
function isExchange(changes: readonly WordChange[]): boolean {
  return changes.some(({ words, others }) => words.length > 0 && others.length > 0);
}

function isOneSlip([only, second]: readonly WordChange[]): boolean {
  return only !== undefined && second === undefined && isSlip(only);
}

/** Whether a capitalised word that is of no name of the guide stands for another, comes or goes: the sentence is about someone else. */
function isAnotherName(change: Change, { passage, approved, language }: Sides): boolean {
  // German writes all nouns with a capital.
  if (language === 'de' || change.wasName || isSlip(change)) return false;
  const isOurs = change.words.length === 0 || isNamed(passage.text, change.range);
  return isOurs && (change.others.length === 0 || isNamed(approved.text, change.otherRange));
}

/** Whether a word of a range that does not start a sentence has a capital. */
function isNamed(text: string, [start, end]: Range): boolean {
  const isStart = /(?:^|[.!?:…。！？।]["'”’)]*\s*)$/u.test(text.slice(Math.max(0, start - reach), start));
  return !isStart && /(?<![\p{L}\p{N}])\p{Lu}/u.test(text.slice(start, end));
}

/** How far back the end of a sentence is looked for, in UTF-16 units. */
const reach = 20;

/** Marks before the first and after the last word are of the place, unless both are ends of sentences. */
function isPunctuationDrift({ passage, approved }: Sides): boolean {
  const words = Math.max(sizeOf(passage), sizeOf(approved));
  const text = textOf(passage).replace(/\s+/g, ' ');
  if (words < fewest.number) return false;
  const isInside = coreOf(text) !== coreOf(approved.text);
  return isInside || (ends(text) && ends(approved.text) && lastMark(text) !== lastMark(approved.text));
}

function coreOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}\ufffc]+|[^\p{L}\p{M}\p{N}\ufffc]+$/gu, '').replaceAll('\u00ad', '');
}

const ending = /[.!?…。！？।؟][\p{Pe}\p{Pf}"'*_\s]*$/u;

function ends(text: string): boolean {
  return ending.test(text);
}

function lastMark(text: string): string {
  return ending.exec(text)?.[0].charAt(0) ?? '';
}
