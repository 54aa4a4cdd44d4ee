/** Writing that catches the eye instead of saying something. All offsets are cooked. */

import { merged, overlapsAny, type Range } from '../../src/rule/index.ts';
import { chatSpellings, disguised, initials, lookalikes } from './words.ts';

/** A piece of gimmicky writing, with what it says in plain letters. */
export interface Gimmick {
  readonly start: number;
  readonly end: number;
  readonly kind: 'symbols' | 'spelling';
  /** Absent where nobody can tell; empty where nothing should stand there. */
  readonly plain?: string;
}

/** The same symbol twice or more, or several in a row that say nothing. */
const symbols =
  /(?:\*{2,}|\^{2,}|~{2,}|={2,}|\${2,}|€{2,}|\|{2,}|<{2,}|>{2,}|[~*^]{3,}|\?{2,}|？{2,}|\.{4,}|,{2,}|;{2,}|•{2,}|♥{2,}|✓{2,}|✔{2,})/gu;

/** Letters with the same mark between them: `F.L.O.W.E.R.S`, `f-r-e-e`, `s a l e`. */
const apart = /(?<![\p{L}\p{N}.'’&-])(\p{L})([ .*_~•-])(?:\p{L}\2){2,24}\p{L}(?![\p{L}\p{N}'’&])\.?/gu;

/** A word with something in it that is no letter: `f1owers`, `Fr€€`, `$ale`. */
const mixed =
  /(?<![\p{L}\p{N}$€£¥¢@#/._-])(?=[\p{L}\d$€£¥¢@!]{0,24}\p{L})(?=\p{L}{0,24}[\d$€£¥¢@])[\p{L}\d$€£¥¢@]{2,24}(?![\p{L}\p{N}$€£¥¢@/._-]|\.\p{L})/gu;

/** The same letter four times: `freeeee`. Sizes and numerals (`XXXL`) are none. */
const stretched = /(?<![\p{L}\p{N}])\p{L}{0,24}?([\p{L}])\1{3,24}\p{L}{0,24}(?![\p{L}\p{N}])/giu;

/** Capitals that come and go: `FlOwErS`. */
const wavy = /(?<![\p{L}\p{N}])\p{L}?(?:\p{Lu}\p{Ll}){3,12}\p{Lu}?(?![\p{L}\p{N}])/gu;

/** Letters between marks that are more than an abbreviation has. */
const longest = 4;

/** Letters of a disguised word, at least: `10W`, `B37` and `W1N` are a bulb, a model and a postcode. */
const shortest = 3;

/** Gimmicks of a text, the words first. */
export function gimmicksIn(text: string): Gimmick[] {
  const words = [...spacedWords(text), ...mixedWords(text), ...stretchedWords(text)];
  const ranges = merged(words.map(({ start, end }): Range => [start, end]));
  // The symbols of `Fr€€` are told of with their word.
  return [...words, ...[...symbolRuns(text)].filter(({ start, end }) => !overlapsAny(ranges, start, end))];
}

function* symbolRuns(text: string): Generator<Gimmick> {
  for (const { index, 0: run } of text.matchAll(symbols)) {
    const mark = /^(?:\?|？|,|;)/.test(run) ? run.charAt(0) : run.startsWith('.') ? '…' : '';
    yield { start: index, end: index + run.length, kind: 'symbols', plain: mark };
  }
}

function* spacedWords(text: string): Generator<Gimmick> {
  for (const { index, 0: found, 2: mark = '' } of text.matchAll(apart)) {
    const letters = [...found].filter((character) => /\p{L}/u.test(character)).join('');
    const word = letters.toLowerCase();
    const isWord = disguised.has(word) && (mark === ' ' || !initials.has(word));
    if (!isWord && ([...letters].length <= longest || mark === ' ' || mark === '-')) continue;
    if (isAlphabet(word)) continue;
    const end = index + found.length - (found.endsWith('.') && mark !== '.' ? 1 : 0);
    yield { start: index, end, kind: 'spelling', plain: sentenceCase(letters) };
  }
}

function* mixedWords(text: string): Generator<Gimmick> {
  for (const { index, 0: found } of text.matchAll(mixed)) {
    const chat = Object.hasOwn(chatSpellings, found.toLowerCase()) ? chatSpellings[found.toLowerCase()] : undefined;
    const plain = chat !== undefined && /\d/.test(found) && !/^B4$/.test(found) ? chat : plainWord(found, index === 0);
    if (plain !== undefined) yield { start: index, end: index + found.length, kind: 'spelling', plain };
  }
}

function* stretchedWords(text: string): Generator<Gimmick> {
  for (const { index, 0: found, 1: letter = '' } of text.matchAll(stretched)) {
    // Sizes, numerals and forms of dates (`YYYY`).
    if (
      /^[xivmw]$/i.test(letter) ||
      new Set(found.toLowerCase()).size === 1 ||
      /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(found)
    )
      continue;
    const once = found.replace(/(\p{L})\1{3,}/giu, '$1');
    const twice = found.replace(/(\p{L})\1{3,}/giu, '$1$1');
    yield { start: index, end: index + found.length, kind: 'spelling', plain: disguised.has(twice.toLowerCase()) ? twice : once };
  }
  for (const { index, 0: found } of text.matchAll(wavy)) {
    if (disguised.has(found.toLowerCase()) || [...found].length >= 7) {
      yield { start: index, end: index + found.length, kind: 'spelling', plain: sentenceCase(found) };
    }
  }
}

/**
 * The word that a mixed writing disguises: letters for what looks like them, `1` as l or i. Short ones in capitals are codes.
 *
 * @param isFirst - Whether the text starts with it.
 */
function plainWord(found: string, isFirst: boolean): string | undefined {
  const digits = found.match(/\d/g)?.length ?? 0;
  if (digits * 2 >= found.length || (digits > 0 && found.length <= shortest && !/\p{Ll}/u.test(found))) return undefined;
  const letters = [...found.toLowerCase()].map((character) => lookalikes[character] ?? character).join('');
  const word = [letters, letters.replaceAll('l', 'i')].find((each) => disguised.has(each));
  if (word === undefined) return undefined;
  const isCapital = /^\P{L}*\p{Lu}/u.test(found) || (isFirst && !/^\p{L}/u.test(found));
  return isCapital ? sentenceCase(word.charAt(0).toUpperCase() + word.slice(1)) : word;
}

/** `A B C D E`: letters in their order, as of vitamins and grades. */
function isAlphabet(word: string): boolean {
  const codes = [...word].map((letter) => letter.codePointAt(0) ?? 0);
  return codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1);
}

function sentenceCase(word: string): string {
  const [first = '', ...rest] = word;
  return first + rest.join('').toLowerCase();
}
