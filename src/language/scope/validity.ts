/** From when until when a statement holds. */

import { wordsBetween } from '../clause.ts';
import type { Hit } from '../matcher.ts';
import { notationOf } from '../notation.ts';
import type { Quantity } from '../quantity.ts';
import type { Frame } from './marks.ts';
import type { Condition } from './part-conditions.ts';
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
export function validityOf(sentence: Sentence, quantity: Quantity): Validity {
  if (quantity.value.kind === 'date') return always;
  const dates = sentence.quantities.filter(({ value }) => value.kind === 'date');
  return dates.reduce((found, date) => withDate(sentence, found, date), always);
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
