/** The sentences of a text, one at a time: a tree is made only of a part where it is not clear at once where they end. */

import { languageOf } from '../document/locale-parts.ts';
import type { Range } from '../document/map.ts';
import { firstEndingAfter, indexEndingAfter } from '../document/ranges.ts';
import { stopJudge } from './abbreviations.ts';
import { onlySentence } from './one-sentence.ts';
import { parseProse, sentenceRanges } from './prose.ts';

/** A sign that closes something, behind a word. */
const closed = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{M}]){2}[)"”\]]$/u;
/** What stands before a mark back to the white space: something with a letter, or a year. Short numbers may be ordinals. */
const token = /\s(\S*\p{L}\S*|\p{Nd}{4})$/u;
/** Letters beyond U+FFFF are no letters to parse-latin. */
const pair = /[\u{10000}-\u{10FFFF}]/u;
/** A word in small letters that is too long for the abbreviations of parse-latin and parse-english: only those of the language remain. */
const longWord = /^\p{Ll}{6,}$/u;
/** So much of a text is looked at before a mark, in UTF-16 units. */
const reach = 42;
/** What follows a clear end and its space. */
const behind = /^(["“([]?)(?![\u{10000}-\u{10FFFF}])(?:\p{Lu}|(\p{Nd}))/u;

/** Words that are remembered of one language, at most. */
const mostWords = 20_000;

/** Finds the sentences of a text. They are those of its tree. */
export class Sentences {
  readonly #text: string;
  readonly #locale: string;
  /** Parts that were asked for, in order, apart: no sentence goes beyond one. */
  readonly #parts: Range[] = [];
  /** Sentences of each part. */
  readonly #sentences: (readonly Range[])[] = [];

  /**
   * @param text - Cooked text.
   * @param locale - BCP 47 tag.
   */
  constructor(text: string, locale: string) {
    this.#text = text;
    this.#locale = locale;
  }

  /** Cooked range of the first sentence that ends after an offset, without the white space around it. */
  at(offset: number): Range | undefined {
    if (offset >= this.#text.length) return undefined;
    const index = indexEndingAfter(this.#parts, offset);
    const next = this.#parts[index];
    if (next === undefined || next[0] > offset) this.#add(index, offset);
    return firstEndingAfter(this.#sentences[index] ?? [], offset);
  }

  /** Finds the part around an offset, between its neighbours that are known. */
  #add(index: number, offset: number): void {
    const start = clearEndBefore(this.#text, offset, this.#parts[index - 1]?.[1] ?? 0, this.#locale);
    const end = clearEndFrom(this.#text, offset, this.#parts[index]?.[0] ?? this.#text.length, this.#locale);
    this.#parts.splice(index, 0, [start, end]);
    this.#sentences.splice(index, 0, this.#sentencesIn(start, end));
  }

  #sentencesIn(start: number, end: number): readonly Range[] {
    const text = this.#text.slice(start, end);
    const only = onlySentence(text);
    const ranges = only === undefined ? sentenceRanges(parseProse(text, this.#locale)) : [only];
    return start === 0 ? ranges : ranges.map(([from, to]) => [from + start, to + start]);
  }
}

/** The offset behind the last clear end before an offset, or the least one. */
function clearEndBefore(text: string, offset: number, least: number, locale: string): number {
  for (let i = offset - 1; i >= Math.max(1, least); i--) if (isClearEnd(text, i, locale)) return i + 1;
  return least;
}

/** The offset behind the first clear end from an offset on, or the greatest one. */
function clearEndFrom(text: string, offset: number, most: number, locale: string): number {
  for (let i = Math.max(1, offset); i < most; i++) if (isClearEnd(text, i, locale)) return i + 1;
  return most;
}

/** Whether a character is a mark that ends a sentence whatever else the text says: one with a space and a capital or number behind it. */
function isClearEnd(text: string, index: number, locale: string): boolean {
  const unit = text.charCodeAt(index);
  const isMark = unit === 0x2e || unit === 0x21 || unit === 0x3f;
  return isMark && index < text.length - 2 && text.charCodeAt(index + 1) === 0x20 && isClearMark(text, index, locale);
}

function isClearMark(text: string, index: number, locale: string): boolean {
  const next = behind.exec(text.slice(index + 2, index + 5));
  if (next === null) return false;
  const before = index < reach ? ` ${text.slice(0, index)}` : text.slice(index - reach, index);
  if (closed.test(before)) return true;
  const word = token.exec(before)?.[1];
  if (word === undefined || pair.test(word)) return false;
  const [, sign = '', number] = next;
  const following = sign + (number === undefined ? 'A' : '1');
  if (longWord.test(word)) return !stopJudge(languageOf(locale)).continues(word, following);
  return endsAfter(word + text.charAt(index), following, locale);
}

const endings = new Map<string, Map<string, boolean>>();

/** Whether a word with a mark ends its sentence where a capital or a number follows, maybe behind an opening sign. The tree knows the abbreviations; it is asked once. */
function endsAfter(word: string, next: string, locale: string): boolean {
  const known = endings.get(locale) ?? new Map<string, boolean>();
  endings.set(locale, known);
  const text = `A b ${word} ${next}`;
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= mostWords) known.clear();
  const [first, ...others] = sentenceRanges(parseProse(text, locale));
  const ends = first?.[1] === text.length - next.length - 1 && others.length === 1;
  known.set(text, ends);
  return ends;
}
