/** The years that a date without one can be in. */

import { dayNumber, exists, type FullDate, type StatedDate } from './calendar.ts';

/** Content speaks of days up to so many days ago and so many ahead of its own date. */
const before = 120;
const ahead = 366;

/** A year, in a date or alone. */
const year = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;

/** What tells the year of a date. */
export interface YearContext {
  /** Text of the sentence, as far as it is near. */
  readonly sentence: string;
  /** Dates of this text with their years. */
  readonly others: readonly FullDate[];
  /** Day that the content is dated, `YYYY-MM-DD`. */
  readonly dated?: string;
}

/** Years that fit; none if nothing tells, or several say different things. */
export function yearsOf(date: StatedDate, { sentence, others, dated }: YearContext): readonly number[] {
  const written = [...new Set(sentence.match(year))].map(Number);
  if (written.length > 1) return [];
  const [only] = written;
  // "From Monday 28 December to Friday 1 January 2027" is over New Year.
  if (only !== undefined) return [others.some(({ month }) => month < date.month) ? only - 1 : only];
  return dated === undefined ? [] : yearsAround(date, dated);
}

function yearsAround({ month, day }: StatedDate, dated: string): readonly number[] {
  const [own = 0, ownMonth = 1, ownDay = 1] = dated.split('-').map(Number);
  const today = dayNumber(own, ownMonth, ownDay);
  return [own - 1, own, own + 1].filter((each) => {
    const distance = dayNumber(each, month, day) - today;
    return exists(each, month, day) && distance >= -before && distance <= ahead;
  });
}
