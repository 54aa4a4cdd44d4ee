/** One pass over a text: tokens, and where a quantity may begin. */

import { fold } from '../fold.ts';
import { endingSlot, shortestAdjective } from './adjectives.ts';
import { longestWord } from './character-trie.ts';
import { endOfNumber } from './digits.ts';
import {
  apostropheUnit,
  classOf,
  digitUnit,
  digitValue,
  dropped,
  foldOf,
  invisibleUnit,
  markUnit,
  singleUnit,
  spaceUnit,
  symbolUnit,
  type UnitClass,
  wordUnit,
} from './letters.ts';
import { emptyLexed, type Lexed, numberToken, push, symbolToken, wordToken } from './lexed.ts';
import { isDay, isMonth, opens, type Vocabulary } from './vocabulary.ts';
import { foldedUnits, hashed } from './word-table.ts';

/**
 * Splits a text into tokens.
 *
 * @param spaces - Whether a plain space groups digits.
 */
export function lex(text: string, vocabulary: Vocabulary, spaces: boolean): Lexed {
  const lexed = emptyLexed(text);
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === wordUnit) i = readWord(lexed, vocabulary, i);
    else if (kind === spaceUnit) i = readSpace(lexed, i);
    else i = readOther(lexed, vocabulary, i, kind, spaces);
  }
  return lexed;
}

function readOther(lexed: Lexed, vocabulary: Vocabulary, index: number, kind: UnitClass, spaces: boolean): number {
  if (kind === digitUnit) return readNumber(lexed, index, spaces);
  if (kind === singleUnit) return readSingle(lexed, vocabulary, index);
  if (kind === symbolUnit || kind === apostropheUnit) readSymbol(lexed, index);
  return index + 1;
}

function readNumber(lexed: Lexed, start: number, spaces: boolean): number {
  const { text } = lexed;
  const end = endOfNumber(text, start, spaces);
  lexed.digits += end - start;
  if (lexed.digits > 6) lexed.phones.push(start, end);
  if (end - start > 2 && hasTwoDots(text, start, end)) lexed.dates.push(start, end);
  if (isRound(text, start, end)) lexed.rounds.push(start, end);
  lexed.hasNumber = true;
  lexed.anchors.push(lexed.count);
  push(lexed, numberToken, start, end, 0);
  return end;
}

/** `31.12.2026`, `31.12.` */
function hasTwoDots(text: string, start: number, end: number): boolean {
  let dots = 0;
  for (let i = start; i <= end; i++) if (text.charCodeAt(i) === 0x2e) dots++;
  return dots > 1;
}

/** 24 or 7, as in "24/7", in any digits. */
function isRound(text: string, start: number, end: number): boolean {
  const first = digitValue(text.charCodeAt(start));
  if (first === 7) return end - start === 1;
  return first === 2 && end - start < 4 && digitValue(text.charCodeAt(start + 1)) === 4;
}

/** An empty line parts what stands before and after it. */
function readSpace(lexed: Lexed, index: number): number {
  const { text } = lexed;
  if (text.charCodeAt(index) !== 10) return index + 1;
  let i = index + 1;
  let lines = 1;
  for (; i < text.length && classOf(text.charCodeAt(i)) === spaceUnit; i++) if (text.charCodeAt(i) === 10) lines++;
  if (lines > 1) push(lexed, symbolToken, index, index + 1, 10);
  return i;
}

function readSymbol(lexed: Lexed, index: number): void {
  const { text } = lexed;
  const unit = text.charCodeAt(index);
  push(lexed, symbolToken, index, index + 1, classOf(unit) === apostropheUnit ? 0x27 : unit);
  if (unit === 0x40) {
    if (isInWord(text, index - 1) && isInWord(text, index + 1)) lexed.addresses.push(index, index + 1);
  } else if (unit === 0x2e || unit === 0x3a) {
    if (classOf(text.charCodeAt(index + 1)) === wordUnit || text.charCodeAt(index + 1) === 0x2f) lexed.addresses.push(index, index + 1);
  } else if (lexed.hasNumber && joinsDate(unit) && classOf(text.charCodeAt(index + 1)) === digitUnit) lexed.dates.push(index, index + 1);
}

/** Letters, digits, placeholders and what else stands beside `@` in an address. */
function isInWord(text: string, index: number): boolean {
  const kind = classOf(text.charCodeAt(index));
  return kind === wordUnit || kind === digitUnit || '._+-\uFFFC'.includes(text.charAt(index) || ' ');
}

/** Hyphens and slashes. */
function joinsDate(unit: number): boolean {
  return unit === 0x2d || unit === 0x2f || unit === 0x2010 || unit === 0x2011 || unit === 0xff0f;
}

function readSingle(lexed: Lexed, { characters, bits }: Vocabulary, index: number): number {
  lexed.digits = 0;
  const { word, end } = longestWord(characters, lexed.text, index);
  const unit = lexed.text.charCodeAt(index);
  // 月, 월: the month of a date.
  if ((unit === 0x6708 || unit === 0xc6d4) && lexed.hasNumber) lexed.dates.push(index, index + 1);
  if (word >= 0) note(lexed, bits[word] as number, index);
  push(lexed, wordToken, index, end, word);
  return end;
}

/** Reads a word: its letters of ASCII first, since most words have no others. */
function readWord(lexed: Lexed, vocabulary: Vocabulary, start: number): number {
  const { text } = lexed;
  lexed.digits = 0;
  let hash = 0;
  let i = start;
  for (; i < text.length; i++) {
    const lower = text.charCodeAt(i) | 32;
    if (lower < 97 || lower > 122) break;
    hash = hashed(hash, lower);
  }
  const unit = text.charCodeAt(i);
  if (unit > 127 || unit === 0x27) return readLongWord(lexed, vocabulary, start, i, hash);
  return addWord(lexed, vocabulary, vocabulary.table.find(hash, text, start, i), start, i);
}

/** Reads on in a word. One with an apostrophe that nobody knows is read in two parts: `l’année`, `TL’den`. */
function readLongWord(lexed: Lexed, vocabulary: Vocabulary, start: number, from: number, begun: number): number {
  const { text } = lexed;
  let hash = begun;
  let headHash = 0;
  let head = -1;
  let hasMarks = false;
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (!continuesWord(kind, text, i) || (kind === apostropheUnit && head >= 0)) break;
    if (kind === apostropheUnit) [head, headHash] = [i, hash];
    // Marks of Latin, Greek and Cyrillic letters; those of India are spelling.
    if (kind === markUnit && unit < 0x0370) hasMarks = true;
    const folded = foldOf(unit);
    if (folded !== dropped) hash = hashed(hash, folded);
  }
  const word = hasMarks ? findFolded(vocabulary, text.slice(start, i)) : vocabulary.table.find(hash, text, start, i);
  if (word >= 0 || head < 0) return addWord(lexed, vocabulary, word, start, i);
  return addWord(lexed, vocabulary, vocabulary.table.find(headHash, text, start, head), start, head);
}

/** Letters, marks, invisible characters, and apostrophes before a letter. */
function continuesWord(kind: UnitClass, text: string, index: number): boolean {
  if (kind === apostropheUnit) return classOf(text.charCodeAt(index + 1)) === wordUnit;
  return kind === wordUnit || kind === markUnit || kind === invisibleUnit;
}

/** A word with accents of their own. */
function findFolded({ table }: Vocabulary, word: string): number {
  return table.numberOf(foldedUnits(fold(word)));
}

function addWord(lexed: Lexed, vocabulary: Vocabulary, word: number, start: number, end: number): number {
  if (word >= 0) note(lexed, vocabulary.bits[word] as number, start);
  else if (vocabulary.endings !== undefined && end - start >= shortestAdjective && hasEnding(vocabulary.endings, lexed.text, end)) {
    lexed.anchors.push(lexed.count);
  }
  push(lexed, wordToken, start, end, word);
  return end;
}

function hasEnding(endings: Uint8Array, text: string, end: number): boolean {
  return endings[endingSlot(foldOf(text.charCodeAt(end - 2)), foldOf(text.charCodeAt(end - 1)))] === 1;
}

/** Remembers what the next token may begin. */
function note(lexed: Lexed, bits: number, offset: number): void {
  if (bits === 0) return;
  if ((bits & opens) !== 0) lexed.anchors.push(lexed.count);
  if ((bits & isDay) !== 0) lexed.days.push(lexed.count);
  if ((bits & isMonth) !== 0) lexed.dates.push(offset, offset + 1);
}
