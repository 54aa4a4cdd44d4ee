/** The sentences of a text, one at a time: a tree is made only of a part where it is not clear at once where they end. */

import type { Range } from '../document/map.ts';
import { firstEndingAfter } from '../document/ranges.ts';
import { stopJudge } from './abbreviations.ts';
import { onlySentence } from './one-sentence.ts';
import { parseProse, sentenceRanges } from './prose.ts';

/** A sign that closes something, behind a word. */
const closed = /[\p{L}\p{M}]{2}[)"”\]]$/u;
/** What stands before a mark back to the white space: something with a letter, or a year. Short numbers may be ordinals. */
const token = /\s(\S*\p{L}\S*|\p{Nd}{4})$/u;
/** A word in small letters that is too long for the abbreviations of parse-latin and parse-english: only those of the language remain. */
const longWord = /^\p{Ll}{6,}$/u;
/** So much of a text is looked at before a mark, in UTF-16 units. */
const reach = 42;
/** What follows a clear end and its space. */
const behind = /^["“([]?(\p{Lu}|(\p{Nd}))/u;

/** Words that are remembered of one language, at most. */
const mostWords = 20_000;

/** Finds the sentences of a text. They are those of its tree. */
export class Sentences {
  readonly #text: string;
  readonly #locale: string;
  #parts: readonly Range[] | undefined;
  /** Sentences of the parts that were asked for. */
  readonly #found = new Map<Range, readonly Range[]>();

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
    this.#parts ??= clearParts(this.#text, this.#locale);
    const part = firstEndingAfter(this.#parts, offset);
    if (part === undefined) return undefined;
    const known = this.#found.get(part) ?? this.#sentencesIn(part);
    this.#found.set(part, known);
    return firstEndingAfter(known, offset);
  }

  #sentencesIn([start, end]: Range): readonly Range[] {
    const text = this.#text.slice(start, end);
    const only = onlySentence(text);
    const ranges = only === undefined ? sentenceRanges(parseProse(text, this.#locale)) : [only];
    return start === 0 ? ranges : ranges.map(([from, to]) => [from + start, to + start]);
  }
}

/** Parts of a text that no sentence goes beyond: cooked ranges in order that leave nothing out. */
function clearParts(text: string, locale: string): Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (let i = 1; i < text.length - 2; i++) {
    const unit = text.charCodeAt(i);
    const isMark = unit === 0x2e || unit === 0x21 || unit === 0x3f;
    if (!isMark || text.charCodeAt(i + 1) !== 0x20 || !isClearEnd(text, i, locale)) continue;
    parts.push([start, i + 1]);
    start = i + 1;
  }
  parts.push([start, text.length]);
  return parts;
}

/** Whether the mark at an index, with a space behind it, ends a sentence whatever else the text says. */
function isClearEnd(text: string, index: number, locale: string): boolean {
  const next = behind.exec(text.slice(index + 2, index + 5));
  if (next === null) return false;
  const before = index < reach ? ` ${text.slice(0, index)}` : text.slice(index - reach, index);
  if (closed.test(before)) return true;
  const word = token.exec(before)?.[1];
  if (word === undefined) return false;
  const following = next[2] === undefined ? 'A' : '1';
  if (longWord.test(word)) return !stopJudge(languageOf(locale)).continues(word, following);
  return endsAfter(word + text.charAt(index), following, locale);
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

const endings = new Map<string, Map<string, boolean>>();

/** Whether a word with a mark ends its sentence where a capital or a number follows. The tree knows the abbreviations; it is asked once. */
function endsAfter(word: string, next: string, locale: string): boolean {
  const known = endings.get(locale) ?? new Map<string, boolean>();
  endings.set(locale, known);
  const text = `A b ${word} ${next}`;
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= mostWords) known.clear();
  const [first, ...others] = sentenceRanges(parseProse(text, locale));
  const ends = first?.[1] === text.length - 2 && others.length === 1;
  known.set(text, ends);
  return ends;
}
