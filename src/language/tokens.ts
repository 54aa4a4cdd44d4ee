/** Tokens of a cooked text, for matching phrases. */

import {
  apostrophe,
  type CharacterClass,
  classAt,
  digit,
  hyphen,
  invisible,
  isWordClass,
  letter,
  mark,
  sizeAt,
  space,
} from './characters.ts';
import { foldAscii, foldSlice } from './fold.ts';

/**
 * What stands between two tokens: nothing, any run of white space, or one hyphen between two words.
 * Invisible characters (soft hyphen, zero-width space) are nothing.
 */
export type Glue = 'none' | 'space' | 'hyphen';

/**
 * A text as tokens, in columns. A token is
 *
 * - a word: letters, marks and digits, with apostrophes between letters (`don't`);
 * - one character of Han, Hiragana, Katakana, Thai, Lao or Khmer, which put no spaces between words;
 * - any other visible character: punctuation, a symbol, an emoji, U+FFFC.
 *
 * Marks (accents, vowel signs, variation selectors) belong to the character before them.
 */
export interface Tokens {
  /** Number of tokens. */
  readonly length: number;
  /** Cooked offset of each token, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Cooked offset after each token. */
  readonly ends: readonly number[];
  /** What stands before the token; `none` for a first token without white space before it. */
  readonly glue: readonly Glue[];
  /**
   * Folded text: NFC, lower case, straight apostrophes, no soft hyphens or other invisible characters, ё → е, no nukta.
   * Its length may differ from the token's: offsets are in `starts` and `ends` only.
   */
  readonly folded: readonly string[];
}

/**
 * Splits a cooked text into tokens.
 *
 * @param text - Cooked text.
 */
export function tokenize(text: string): Tokens {
  // Most texts are short: typed arrays would cost more than all else.
  const starts: number[] = [];
  const ends: number[] = [];
  const glue: Glue[] = [];
  const folded: string[] = [];
  let before: Glue = 'none';
  let wordEnd = -1;
  for (let i = 0; i < text.length; ) {
    const kind = classAt(text, i);
    const gap = gapAt(text, i, kind, wordEnd);
    if (gap !== undefined) {
      if (gap !== 'none') before = gap;
      i += sizeAt(text, i);
      continue;
    }
    const end = kind === letter || kind === digit ? endOfWord(text, i) : -endOfCharacter(text, i);
    starts.push(i);
    ends.push(Math.abs(end));
    folded.push(end > 0 ? foldAscii(text, i, end) : foldSlice(text, i, -end));
    glue.push(before);
    before = 'none';
    i = Math.abs(end);
    if (isWordClass(kind)) wordEnd = i;
  }
  return { length: folded.length, starts, ends, glue, folded };
}

/** Whether a folded token is a word (or a character of a script without spaces): no punctuation, symbol or emoji. */
export function isWord(folded: string): boolean {
  return folded !== '' && isWordClass(classAt(folded, 0));
}

/** What a character puts between tokens; `undefined` if it is part of one. */
function gapAt(text: string, index: number, kind: CharacterClass, wordEnd: number): Glue | undefined {
  if (kind < space || kind > invisible) return undefined;
  if (kind === space) return 'space';
  if (kind === invisible) return 'none';
  return kind === hyphen && wordEnd === index && startsWord(text, index + 1) ? 'hyphen' : undefined;
}

/** The end of the word that starts at an index; negative if anything in it is not ASCII. */
function endOfWord(text: string, start: number): number {
  let units = 0;
  let i = afterAscii(text, start);
  for (let next = nextInWord(text, i); next > i; next = nextInWord(text, i)) {
    units |= text.charCodeAt(i);
    i = next;
  }
  return units < 128 ? i : -i;
}

/** The end of the ASCII letters and digits from an index on. */
function afterAscii(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const lower = unit | 32;
    if (!((lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57))) break;
  }
  return i;
}

/** The offset after the character at an index (or the invisible ones) if it goes on with a word, else the index. */
function nextInWord(text: string, index: number): number {
  if (index >= text.length) return index;
  const kind = classAt(text, index);
  if (kind === letter || kind === digit || kind === mark) return index + sizeAt(text, index);
  if (kind === apostrophe) return isLetterAt(text, index + 1) && classAt(text, index - 1) !== digit ? index + 1 : index;
  if (kind !== invisible) return index;
  const next = afterInvisible(text, index);
  return nextInWord(text, next) > next && classAt(text, next) !== apostrophe ? next : index;
}

/** The offset after the character at an index and its marks. */
function endOfCharacter(text: string, start: number): number {
  let i = start + sizeAt(text, start);
  while (i < text.length && classAt(text, i) === mark) i += sizeAt(text, i);
  return i;
}

function afterInvisible(text: string, start: number): number {
  let i = start;
  while (i < text.length && classAt(text, i) === invisible) i += sizeAt(text, i);
  return i;
}

function startsWord(text: string, index: number): boolean {
  return index < text.length && isWordClass(classAt(text, index));
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && classAt(text, index) === letter;
}
