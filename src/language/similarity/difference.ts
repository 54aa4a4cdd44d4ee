/** What differs between two passages that are almost the same. */

import type { Range } from '../../document/map.ts';
import { isWord, type Tokens } from '../tokens.ts';
import { type Edit, editsBetween } from './alignment.ts';

/** Tokens of a text, from one up to another. */
export interface Passage {
  readonly text: string;
  /** Of the whole text. */
  readonly tokens: Tokens;
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
}

/** Longest part of a number that is looked for, in UTF-16 units. */
const farthest = 30;

/** Words in one passage that stand for words in the other. Folded; either list may be empty. */
export interface WordChange {
  readonly words: readonly string[];
  readonly others: readonly string[];
  /** Ranges in the texts; empty ones at the place where the other passage has words. */
  readonly range: Range;
  readonly otherRange: Range;
  /** Whether words stand before and after it in both passages. */
  readonly isInner: boolean;
}

/** The words of a passage with their ranges. A hyphenated compound is one word. */
interface Words {
  readonly folded: readonly string[];
  readonly ranges: readonly Range[];
}

/** What has to be done to the words of a passage to have those of the other; punctuation and case apart. */
export function wordChanges(one: Passage, other: Passage): WordChange[] {
  const words = wordsOf(one);
  const others = wordsOf(other);
  return editsBetween(words.folded, others.folded).map((edit) => ({
    words: words.folded.slice(edit.from, edit.to),
    others: others.folded.slice(edit.otherFrom, edit.otherTo),
    range: rangeOf(words, edit.from, edit.to),
    otherRange: rangeOf(others, edit.otherFrom, edit.otherTo),
    isInner: edit.from > 0 && edit.to < words.folded.length && edit.otherFrom > 0 && edit.otherTo < others.folded.length,
  }));
}

/**
 * The shortest ranges of both texts outside of which the passages are the same, character by character, white space apart.
 * Neither is blank, none ends within a number, and they don't read the same. Nothing if the passages are the same.
 */
export function differingRanges(one: Passage, other: Passage): readonly [Range, Range] | undefined {
  const edits = editsBetween(writtenOf(one), writtenOf(other));
  const last = edits.at(-1);
  if (!edits[0] || !last) return undefined;
  const whole = { from: edits[0].from, to: last.to, otherFrom: edits[0].otherFrom, otherTo: last.otherTo };
  const [range, otherRange] = widened(one, other, whole);
  const before = numberBefore(one, range, other, otherRange);
  const after = numberAfter(one, range, other, otherRange);
  return [
    [range[0] - before, range[1] + after],
    [otherRange[0] - before, otherRange[1] + after],
  ];
}

/** How far the number that both ranges start with reaches back: what stands before is the same. `3` and `4` of `3.5` and `4.5`. */
function numberBefore(one: Passage, [start]: Range, other: Passage, [otherStart]: Range): number {
  if (!/^\p{Nd}/u.test(one.text.slice(start)) || !/^\p{Nd}/u.test(other.text.slice(otherStart))) return 0;
  const from = one.tokens.starts[one.first] ?? 0;
  const part = /(?:\p{Sc}\s?)?(?:\p{Nd}{1,30}[.,:/-])*$/u.exec(one.text.slice(Math.max(from, start - farthest), start))?.[0] ?? '';
  return other.text.slice(0, otherStart).endsWith(part) ? part.length : 0;
}

/** How far the number that both ranges end with goes on. */
function numberAfter(one: Passage, [, end]: Range, other: Passage, [, otherEnd]: Range): number {
  if (!/\p{Nd}$/u.test(one.text.slice(0, end)) || !/\p{Nd}$/u.test(other.text.slice(0, otherEnd))) return 0;
  const to = one.tokens.ends[one.next - 1] ?? 0;
  const part = /^(?:[.,:/-]\p{Nd}+)*(?:\s?[\p{Sc}%])?/u.exec(one.text.slice(end, Math.min(to, end + farthest)))?.[0] ?? '';
  return other.text.startsWith(part, otherEnd) ? part.length : 0;
}

/** Takes the words beside in, until something can be shown of both. */
function widened(one: Passage, other: Passage, edit: Edit): readonly [Range, Range] {
  let { from, to, otherFrom, otherTo } = edit;
  for (;;) {
    const range = tokenRange(one, from, to);
    const otherRange = tokenRange(other, otherFrom, otherTo);
    const isApart = from > 0 && gapBefore(one, from) !== gapBefore(other, otherFrom);
    if (!isApart && isShown(one, range, other, otherRange)) return [range, otherRange];
    if (from > 0) {
      from--;
      otherFrom--;
    } else if (one.first + to < one.next) {
      to++;
      otherTo++;
    } else return [range, otherRange];
  }
}

function isShown(one: Passage, range: Range, other: Passage, otherRange: Range): boolean {
  const written = one.text.slice(...range);
  const otherWritten = other.text.slice(...otherRange);
  return /[\p{L}\p{N}\p{S}]/u.test(written) && /[\p{L}\p{N}\p{S}]/u.test(otherWritten) && written !== otherWritten;
}

/** Each token as it is written, with what stands before it. */
function writtenOf(passage: Passage): string[] {
  const { text, tokens, first, next } = passage;
  const written: string[] = [];
  for (let i = first; i < next; i++) {
    written.push(gapBefore(passage, i - first) + text.slice(tokens.starts[i], tokens.ends[i]).replaceAll('\u00ad', ''));
  }
  return written;
}

/** What stands before a token, by its place in the passage. */
function gapBefore({ tokens, first }: Passage, place: number): string {
  const glue = place > 0 ? tokens.glue[first + place] : 'none';
  if (glue === 'hyphen') return '-';
  return glue === 'space' ? ' ' : '';
}

/** Range of tokens, by their places in the passage; an empty one stands before the token. */
function tokenRange({ tokens, first, next }: Passage, from: number, to: number): Range {
  const end = tokens.ends[first + to - 1] ?? 0;
  if (to > from) return [tokens.starts[first + from] ?? 0, end];
  const at = first + from < next ? (tokens.starts[first + from] ?? 0) : (tokens.ends[next - 1] ?? 0);
  return [at, at];
}

function wordsOf({ tokens, first, next }: Passage): Words {
  const folded: string[] = [];
  const ranges: Range[] = [];
  for (let i = first; i < next; i++) {
    const word = tokens.folded[i] ?? '';
    if (!isWord(word) && word !== '\uFFFC') continue;
    const range: Range = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0];
    const before = ranges.at(-1);
    if (tokens.glue[i] === 'hyphen' && i > first && before) {
      folded.push(`${folded.pop()}-${word}`);
      ranges[ranges.length - 1] = [before[0], range[1]];
    } else {
      folded.push(word);
      ranges.push(range);
    }
  }
  return { folded, ranges };
}

function rangeOf({ ranges }: Words, from: number, to: number): Range {
  const start = ranges[from]?.[0] ?? ranges.at(-1)?.[1] ?? 0;
  return to > from ? [start, ranges[to - 1]?.[1] ?? start] : [start, start];
}
