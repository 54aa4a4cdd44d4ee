/** Words of opening hours, for looking up. */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { weekdays as allDays, type Weekday } from '../../quantity.ts';
import { calendarWords } from '../dates/calendar-words.ts';
import * as lists from './words.ts';

/** Half of the day that a clock time is in. */
export type Half = 'am' | 'pm';

/** Words of opening hours: those of a language, and small words of all languages that count only beside weekdays and times. Folded. */
export interface HourWords {
  readonly hasSpaces: boolean;
  readonly language: string;
  /** Expressions for one or several days. */
  readonly days: ReadonlyMap<string, readonly Weekday[]>;
  /** Behind a time: `uhr`, `p.m`. */
  readonly clock: ReadonlyMap<string, Half | 'oclock'>;
  /** Before a time: `शाम`, `上午`. */
  readonly halvesBefore: ReadonlyMap<string, Half>;
  /** Hours that have a name, of 24. */
  readonly named: ReadonlyMap<string, number>;
  readonly leads: ReadonlySet<string>;
  readonly toWords: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  readonly betweens: ReadonlySet<string>;
  readonly spans: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly follows: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
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
  const { weekdays, counted } = calendarWords(lexicon);
  return {
    hasSpaces: lexicon.hasSpaces,
    language: lexicon.language,
    days: new Map<string, readonly Weekday[]>([
      ...entries(lists.workingDays, allDays.slice(0, 5)),
      ...entries(lists.weekend, allDays.slice(5)),
      ...lexicon.everyDay.map((name) => [name, allDays] as const),
      ...[...weekdays].map(([name, day]) => [name, [day]] as const),
    ]),
    clock: clockWords(lexicon),
    halvesBefore: new Map<string, Half>([...entries(lists.morningBefore, 'am' as const), ...entries(lists.eveningBefore, 'pm' as const)]),
    named: new Map([...entries(lists.noon, 12), ...entries(lists.midnight, 24)]),
    leads: setOf(lists.leads),
    toWords: new Set([...lists.toWords.split(', '), ...lexicon.weekdayTo]),
    andWords: setOf(lists.andWords),
    betweens: setOf(lists.betweens),
    spans: new Set([...lists.spans.split(', '), ...lexicon.weekdayTo]),
    articles: setOf(lists.articles),
    follows: setOf(lists.follows),
    counted,
  };
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

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(', '));
}

function entries<T>(words: string, value: T): [string, T][] {
  return words.split(', ').map((word) => [word, value]);
}
