/** The conditions that a part of a sentence names. */

import type { Range } from '../../document/map.ts';
import { tokenAt } from '../attach/token-at.ts';
import type { Hit } from '../matcher.ts';
import { notationOf } from '../notation.ts';
import type { Duration, Quantity } from '../quantity.ts';
import { isWord } from '../tokens.ts';
import { type ConditionClass, classOf } from './condition-classes.ts';
import type { Narrowing } from './marks.ts';
import { isAmount, isInside, isRightBeside, overlaps, type Part } from './parts.ts';
import type { Sentence } from './sentence.ts';

/** A condition with what it narrows. */
export interface Condition {
  readonly id: string;
  readonly of: ConditionClass;
}

/** What a part of a sentence says of a value. */
export interface PartConditions {
  readonly conditions: readonly Condition[];
  /** Whether it speaks of all that was not named. */
  readonly isRest: boolean;
}

/** Longest condition in the words of the text. */
const mostWords = 8;
/** The same in characters, where it ends with the word that says so. */
const mostCharacters = 24;

/** Characters behind a selection in which what it selects must begin. */
const mostSpace = 4;

type NarrowingHit = Hit<Narrowing>;

/**
 * What a part narrows a value to.
 *
 * @param range - The part, or as much of it as counts.
 * @param quantity - The value that it narrows.
 * @param names - Ranges of the names of products: a word in them is no condition.
 */
export function conditionsIn(sentence: Sentence, range: Range, quantity: Quantity, names: readonly Range[]): PartConditions {
  const value: Range = [quantity.start, quantity.end];
  const hits = sentence.narrowings.filter(
    ({ start, end }) =>
      isInside([start, end], range) && !overlaps([start, end], value) && !names.some((name) => overlaps(name, [start, end])),
  );
  const kept = withoutExceptions(sentence, hits, value, range);
  const known = kept.flatMap((hit) => knownIn(sentence, hit, quantity));
  const unknown = known.length > 0 ? [] : kept.flatMap((hit) => unknownIn(sentence, hit, range, value));
  return { conditions: [...known, ...unknown], isRest: hits.some(({ phrase }) => phrase.data.kind === 'rest') };
}

/** Without what an exception leaves out: all behind it, up to the value. One that opens the part of the value is what the value is for. */
function withoutExceptions({ text }: Sentence, hits: readonly NarrowingHit[], value: Range, range: Range): readonly NarrowingHit[] {
  const exception = hits.find(({ phrase }) => phrase.data.kind === 'exception');
  if (exception === undefined) return hits;
  const { start } = exception;
  const isAhead = isInside(value, range) && start < value[0];
  if (isAhead && text.slice(range[0], start).trim() === '') return hits;
  return hits.filter((hit) => hit.start < start || (isAhead && hit.start >= value[1]));
}

function knownIn(sentence: Sentence, hit: NarrowingHit, quantity: Quantity): Condition[] {
  const data = hit.phrase.data;
  if (data.kind === 'rate') return isRateOf(quantity, hit) ? [{ id: data.id, of: 'rate' }] : [];
  if ('id' in data) return isOfWarranty(data.id, quantity) ? [] : [{ id: data.id, of: classOf(data.id) }];
  if (data.kind === 'selection') return selectionAt(sentence, hit);
  return isAmount(hit) ? amountAt(sentence, hit, quantity) : [];
}

/** A promise of months and years is about what breaks: that something is damaged narrows it to nothing. */
function isOfWarranty(id: string, { value }: Quantity): boolean {
  return id === 'damaged' && value.kind === 'duration' && isLong(value);
}

function isLong({ unit }: Duration): boolean {
  return unit === 'mo' || unit === 'y';
}

function isRateOf({ value, end }: Quantity, hit: NarrowingHit): boolean {
  return value.kind === 'money' && hit.start >= end && hit.start - end <= 2;
}

/** `orders over 100 USD`. An amount is no condition of itself. */
function amountAt(sentence: Sentence, hit: NarrowingHit, quantity: Quantity): Condition[] {
  const amount = sentence.quantities.find(({ start, end }) => isRightBeside(sentence.text, hit, [start, end]));
  if (amount === undefined || amount.value.kind !== 'money' || amount.start === quantity.start) return [];
  const bound = hit.phrase.data.kind.startsWith('over') ? 'over' : 'under';
  return [{ id: `orders ${bound} ${notationOf(amount.value)}`, of: 'amount' }];
}

/** A condition that the lists do not know, in the words of the text. One that holds the value says what the value is. */
function unknownIn(sentence: Sentence, hit: NarrowingHit, range: Range, value: Range): Condition[] {
  const { kind } = hit.phrase.data;
  const isOwn = isInside(value, range);
  if (kind === 'narrowingBehind') return hit.end <= value[0] ? [{ id: textOf(sentence, range[0], hit.end), of: 'unknown' }] : [];
  if (kind === 'narrowing' && isOwn && hit.start < value[0]) return [];
  if (kind !== 'narrowing' && !(kind === 'exception' && isOwn && hit.start < value[0])) return [];
  const end = hit.start < value[0] && value[0] < range[1] ? value[0] : range[1];
  const id = wordsFrom(sentence, hit.start, mostWords, end);
  return [{ id, of: 'unknown' }];
}

/** `selected lamps`. Without a word right behind it, it selects nothing. */
function selectionAt(sentence: Sentence, hit: NarrowingHit): Condition[] {
  if (!/^\s*\p{L}/u.test(sentence.text.slice(hit.end, hit.end + mostSpace))) return [];
  return [{ id: wordsFrom(sentence, hit.start, 1 + wordsOf(sentence, hit)), of: 'unknown' }];
}

/** The end of what stands between two offsets. Languages with such conditions may not part their words. */
function textOf({ text }: Sentence, from: number, to: number): string {
  return text
    .slice(Math.max(from, to - mostCharacters), to)
    .trim()
    .toLowerCase();
}

function wordsOf({ tokens }: Sentence, { start, end }: NarrowingHit): number {
  return tokenAt(tokens, end) - tokenAt(tokens, start);
}

/** So many folded words from an offset on. */
function wordsFrom({ tokens, text }: Sentence, start: number, most: number, end = text.length): string {
  const words: string[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.length && words.length < most; i++) {
    if ((tokens.ends[i] ?? 0) > end) break;
    const word = tokens.folded[i] ?? '';
    if (isWord(word)) words.push(word);
  }
  return words.join(' ');
}

/** The part as a range. */
export function rangeOf({ start, end }: Part): Range {
  return [start, end];
}
