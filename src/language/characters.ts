/** What a character is to the tokenizer. */

/** Class of a code point. Numbers, for a table of bytes. */
export type CharacterClass = number;

/** Part of a word: letters of scripts that put spaces between words. */
export const letter = 1;
/** Part of a word: decimal digits of any script. */
export const digit = 2;
/** Belongs to the character before it: accents, vowel signs, variation selectors. */
export const mark = 3;
/** A word of its own: letters of scripts that put no spaces between words. */
const single = 4;
/** White space, control characters and U+FEFF. */
export const space = 5;
/** `-`, U+2010 and U+2011. */
export const hyphen = 6;
/** `'` and `’`. */
export const apostrophe = 7;
/** Shows nothing and separates nothing: soft hyphen, zero-width space and joiners, marks of direction. */
export const invisible = 8;
/** Any other visible character: punctuation, symbols, emoji, U+FFFC. */
const other = 9;

/**
 * Stands for `*` while a phrase is tokenized, and counts as a letter.
 * A Unicode noncharacter: no text has it.
 */
export const wildcard = '\uFDD0';

/** Classes of the BMP, filled as characters are met; 0 is not known yet. */
const known = new Uint8Array(0x10000);

/** The class of the character at an index of a text. */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit < 0xdc00) return classify(text.codePointAt(index) ?? unit);
  const seen = known[unit];
  if (seen) return seen;
  const found = classify(unit);
  known[unit] = found;
  return found;
}

/** Length of the character at an index in UTF-16 units: 2 for a surrogate pair, otherwise 1. */
export function sizeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a class stands inside words, be it of one character. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind === letter || kind === digit || kind === single;
}

function classify(code: number): CharacterClass {
  const character = String.fromCodePoint(code);
  if (character === wildcard) return letter;
  if (/[\s\p{Cc}]/u.test(character)) return space;
  if (/[-\u2010\u2011]/.test(character)) return hyphen;
  if (/['’]/.test(character)) return apostrophe;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/\p{M}/u.test(character)) return mark;
  if (/\p{L}/u.test(character)) return isUnspaced(character) ? single : letter;
  return /\p{Cf}/u.test(character) ? invisible : other;
}

/** Extensions of Thai are left out: they hold the modifier apostrophe of Ukrainian. */
function isUnspaced(character: string): boolean {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u.test(character);
}
