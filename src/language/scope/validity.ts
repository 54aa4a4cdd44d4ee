/** From when until when a statement holds. */

import type { Range } from '../../document/map.ts';
import { wordsBetween } from '../clause.ts';
import type { Hit } from '../matcher.ts';
import { notationOf } from '../notation.ts';
import type { Quantity } from '../quantity.ts';
import type { Frame } from './marks.ts';
import type { Condition } from './part-conditions.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentence.ts';

/** Days that a sentence names around a statement. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
  /** What dates without a year, and dates of buying, narrow it to. */
  readonly conditions: readonly Condition[];
}

const always: Validity = { conditions: [] };

/** Words between a verb of buying and the word before its date. */
const reach = 3;

/** From when until when a value holds, by the dates of its sentence. A date that is the value itself says nothing. */
export function validityOf(sentence: Sentence, own: Part, quantity: Quantity): Validity {
  if (quantity.value.kind === 'date') return always;
  const speaks = ({ start }: { readonly start: number }): boolean => speaksFor(sentence.parts, own, start);
  const dates = sentence.quantities.filter((other) => other.value.kind === 'date' && speaks(other));
  const years = sentence.years.filter(([start]) => speaks({ start }));
  const dated = dates.reduce((found, date) => withDate(sentence, found, date), always);
  return years.reduce((found, year) => withYear(sentence, quantity, found, year), dated);
}

/** Whether a date belongs to the value of a part: it opens the sentence, or no other value stands between. */
function speaksFor(parts: readonly Part[], own: Part, offset: number): boolean {
  const index = parts.findIndex(({ end }) => end > offset);
  const ownIndex = parts.indexOf(own);
  if (index === ownIndex || index < 0) return index === ownIndex;
  const [from, to] = index < ownIndex ? [index, ownIndex] : [ownIndex + 1, index + 1];
  const between = parts.slice(from, to);
  if (between.every(({ hasValue }) => !hasValue)) return true;
  return index < ownIndex && parts[index]?.hasValue === false && parts.slice(from + 1, to + 1).every(({ before }) => before !== 'stop');
}

/** "Lamps bought before 2020"; "until 2024". A year that something is so since narrows nothing. */
function withYear(sentence: Sentence, quantity: Quantity, found: Validity, [start, end]: Range): Validity {
  const { text, frames } = sentence;
  if (isRightBehindBuying(sentence, start)) return narrowed(found, { id: `bought ${text.slice(start, end)}`, of: 'season' });
  const mark = frames.findLast((frame) => frame.end <= start && isBoundary(frame) && text.slice(frame.end, start).trim() === '');
  if (mark === undefined) return found;
  const isEnd = mark.phrase.data.kind === 'ends';
  const year = text.slice(start, end);
  if (isBuying(sentence, mark)) return narrowed(found, { id: `bought ${isEnd ? 'until' : 'from'} ${year}`, of: 'season' });
  return isEnd && end <= quantity.start ? narrowed(found, { id: 'limited-time', of: 'season' }) : found;
}

/** "Orders placed in 2024". */
function isRightBehindBuying({ text, frames }: Sentence, offset: number): boolean {
  return frames.some(
    ({ end, phrase }) => phrase.data.kind === 'bought' && end <= offset && /^\s\p{L}{2,3}\s$/u.test(text.slice(end, offset)),
  );
}

function isBoundary({ phrase: { data } }: Hit<Frame>): boolean {
  return data.kind === 'ends' || data.kind === 'starts';
}

function withDate(sentence: Sentence, found: Validity, date: Quantity): Validity {
  const end = markAt(sentence, date, 'ends', 'endsBehind');
  const start = markAt(sentence, date, 'starts', 'starts');
  const mark = end ?? start;
  if (mark === undefined || date.value.kind !== 'date') return found;
  const day = notationOf(date.value);
  if (isBuying(sentence, mark)) return narrowed(found, { id: `bought ${end === undefined ? 'from' : 'until'} ${day}`, of: 'season' });
  if (date.value.year === undefined) return narrowed(found, { id: 'limited-time', of: 'season' });
  return end === undefined ? { ...found, from: day } : { ...found, until: day };
}

function narrowed(found: Validity, condition: Condition): Validity {
  const isNew = found.conditions.every(({ id }) => id !== condition.id);
  return isNew ? { ...found, conditions: [...found.conditions, condition] } : found;
}

/** The word that says what a date is; at most a weekday or an article stands between them. */
function markAt({ text, frames }: Sentence, date: Quantity, before: string, behind: string): Hit<Frame> | undefined {
  return frames.findLast(({ start, end, phrase: { data } }) => {
    if (data.kind === before && end <= date.start) return wordsBetween(text, [start, end], [date.start, date.end]) <= 1;
    return data.kind === behind && start >= date.end && text.slice(date.end, start).trim() === '';
  });
}

function isBuying({ text, frames }: Sentence, mark: Hit<Frame>): boolean {
  return frames.some(
    ({ start, end, phrase }) => phrase.data.kind === 'bought' && wordsBetween(text, [start, end], [mark.start, mark.end]) <= reach,
  );
}
