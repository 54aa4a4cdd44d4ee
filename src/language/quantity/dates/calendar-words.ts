/** Months and weekdays of a language, for looking up. */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Weekday, weekdays } from '../../quantity.ts';

/** A name of a month. */
export interface MonthWord {
  /** From 1. */
  readonly month: number;
  /** Short, or also another word (`mar`, `set`, `may`): more than the bare word must tell that it is a month. */
  readonly isLoose: boolean;
}

/** Words that dates and opening hours are made of, folded. */
export interface CalendarWords {
  readonly language: string;
  readonly months: ReadonlyMap<string, MonthWord>;
  readonly weekdays: ReadonlyMap<string, Weekday>;
  /** Words between day, month and year. */
  readonly of: ReadonlySet<string>;
  /** What a number before it counts: units, money, scales. Such a number is no day and no year. */
  readonly counted: ReadonlySet<string>;
}

/** Whole names of months that are also verbs. */
const verbs: Readonly<Record<string, readonly string[]>> = { en: ['may', 'march'] };

const known = new WeakMap<Lexicon, CalendarWords>();

/** The calendar's words of a lexicon. Made once. */
export function calendarWords(lexicon: Lexicon): CalendarWords {
  const seen = known.get(lexicon);
  if (seen !== undefined) return seen;
  const words = {
    language: lexicon.language,
    months: monthWords(lexicon),
    weekdays: new Map(lexicon.weekdays.flatMap((names, day) => names.map((name) => [name, weekdays[day] ?? 'Mo'] as const))),
    of: new Set(lexicon.dateOf),
    counted: new Set(
      [...Object.values(lexicon.units), ...Object.values(lexicon.currencies), lexicon.percentAfter, Object.keys(lexicon.scales)].flat(),
    ),
  };
  known.set(lexicon, words);
  return words;
}

function monthWords({ months, language }: Lexicon): Map<string, MonthWord> {
  const words = new Map<string, MonthWord>();
  for (const [index, names] of months.entries()) {
    for (const name of names) {
      const isShort = name.length <= 4 && names.some((other) => other.length > name.length && other.startsWith(name));
      words.set(name, { month: index + 1, isLoose: isShort || (verbs[language]?.includes(name) ?? false) });
    }
  }
  return words;
}
