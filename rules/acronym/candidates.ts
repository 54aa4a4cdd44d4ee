/** Finds words in capitals that may be acronyms. All offsets are cooked. */

import { hasCapitalisedNeighbour, isCode, overlapsAny, type Range } from '../../src/rule/index.ts';

/** A word in capitals, without a plural ending. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Two letters mean too much, and longer words are shouted. */
const acronym = /(?<![\p{L}\p{M}\p{N}_])\p{Lu}{3,5}(?=s?(?![\p{L}\p{M}\p{N}_]))/gu;

/** What makes a word part of something else: a path, a slot, a compound, an abbreviation with points. */
const before = /[-‐‑–/@#_$&<[{\\%.+=~“"'‘«`§:]$/u;
const after = /^(?:s?[-‐‑–/@_\\>\]}%+=~`&”"»™®:(]|[’'](?!s)|\.\p{L}| ?\d)/u;

/** The candidates of a text, in order, without those that stand among other capitals. */
export function candidatesIn(text: string, inert: readonly Range[]): Candidate[] {
  if (!/\p{Lu}{3}/u.test(text)) return [];
  return Array.from(text.matchAll(acronym), ({ 0: word, index }) => ({ start: index, end: index + word.length, word })).filter(
    ({ start, end }) => isAlone(text, start, end) && !overlapsAny(inert, start, end) && !isCode(text, start, end),
  );
}

/** Whether a word stands by itself among words in small letters. */
function isAlone(text: string, start: number, end: number): boolean {
  const [left, right] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)];
  if (before.test(left) || after.test(right) || left.endsWith('\ufffc') || right.startsWith('\ufffc')) return false;
  if (/\p{Lu}{2,}[\p{Lu}\d]*[ ,&]+(?:and |or |y |o |et |ou |und |oder )?$/u.test(left)) return false;
  if (/^s?[ ,&]+(?:and |or |y |o |et |ou |und |oder )?\p{Lu}{2,}(?!\p{Ll})/u.test(right)) return false;
  return !isInName(text, start, end) && !isListed(left, right);
}

/** Whether a word is part of a name of several words: `Amazon SES`, `MZLA Technologies`. */
function isInName(text: string, start: number, end: number): boolean {
  const isPlural = text.charAt(end) === 's';
  // German writes its polite "your" with a capital.
  if (/(?<!\p{L})Ihr(?:e[mnrs]?)? $/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  return hasCapitalisedNeighbour(text, start, isPlural ? end + 1 : end);
}

/** Whether a word is one of several names ("Yahoo, Joyent, YLD and npm"), or says where somebody works ("Ana Ruiz of YLD"). */
function isListed(left: string, right: string): boolean {
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:of|at|from|de|von|van|di) $/u.test(left)) return true;
  return /(?:\p{Lu}[\p{L}.\d]*|\)),? (?:and |& )?$/u.test(left) && /^(?:[,.!;:)]|$)/u.test(right);
}
