/** Words of opening hours, for looking up. */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { weekdays as allDays, type Weekday } from '../../quantity.ts';
import { calendarWords } from '../dates/calendar-words.ts';
import { type Expressions, expressionsOf } from './expression.ts';
import * as lists from './words.ts';

/** Half of the day that a clock time is in. */
export type Half = 'am' | 'pm';

/** Words of opening hours: those of a language, and small words of all languages that count only beside weekdays and times. Folded. */
export interface HourWords {
  readonly hasSpaces: boolean;
  readonly language: string;
  /** Expressions for one or several days. */
  readonly days: Expressions<readonly Weekday[]>;
  /** Behind a time: `uhr`, `p.m`. */
  readonly clock: Expressions<Half | 'oclock'>;
  /** Before a time: `शाम`, `上午`. */
  readonly halvesBefore: Expressions<Half>;
  /** Hours that have a name, of 24. */
  readonly named: Expressions<number>;
  readonly leads: Expressions<true>;
  readonly toWords: Expressions<true>;
  readonly andWords: Expressions<true>;
  readonly betweens: Expressions<true>;
  readonly spans: Expressions<true>;
  readonly articles: Expressions<true>;
  readonly follows: Expressions<true>;
}

const known = new WeakMap<Lexicon, HourWords>();

/** The words of opening hours with a lexicon. Made once. */
export function hourWords(lexicon: Lexicon): HourWords {
  const seen = known.get(lexicon);
  if (seen !== undefined) return seen;
  const words = compiled(lexicon);
  known.set(lexicon, words);
  return words;
}

function compiled(lexicon: Lexicon): HourWords {
  return {
    hasSpaces: lexicon.hasSpaces,
    language: lexicon.language,
    days: expressionsOf(dayWords(lexicon)),
    clock: expressionsOf(clockWords(lexicon)),
    halvesBefore: expressionsOf(
      new Map<string, Half>([...entries(lists.morningBefore, 'am' as const), ...entries(lists.eveningBefore, 'pm' as const)]),
    ),
    named: expressionsOf(new Map([...entries(lists.noon, 12), ...entries(lists.midnight, 24)])),
    leads: marked(lists.leads),
    toWords: marked(lists.toWords, lexicon.weekdayTo),
    andWords: marked(lists.andWords),
    betweens: marked(lists.betweens),
    spans: marked(lists.spans, lexicon.weekdayTo),
    articles: marked(lists.articles),
    follows: marked(lists.follows),
  };
}

function dayWords(lexicon: Lexicon): ReadonlyMap<string, readonly Weekday[]> {
  return new Map<string, readonly Weekday[]>([
    ...entries(lists.workingDays, allDays.slice(0, 5)),
    ...entries(lists.weekend, allDays.slice(5)),
    ...lexicon.everyDay.map((name) => [name, allDays] as const),
    ...[...calendarWords(lexicon).weekdays].map(([name, day]) => [name, [day]] as const),
  ]);
}

/** German "am" is a preposition: "9–12 Uhr am Samstag". */
function clockWords({ language, clock }: Lexicon): ReadonlyMap<string, Half | 'oclock'> {
  const words = new Map<string, Half | 'oclock'>([
    ...entries(lists.morningBehind, 'am' as const),
    ...entries(lists.eveningBehind, 'pm' as const),
    ...entries(lists.hourBehind, 'oclock' as const),
    ...Object.entries(clock),
  ]);
  if (language === 'de') words.delete('am');
  return words;
}

/** Expressions that stand for themselves. */
function marked(words: string, more: readonly string[] = []): Expressions<true> {
  return expressionsOf(new Map([...words.split(', '), ...more].map((word) => [word, true])));
}

function entries<T>(words: string, value: T): [string, T][] {
  return words.split(', ').map((word) => [word, value]);
}
