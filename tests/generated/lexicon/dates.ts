/** Names of months and days of the week. */

import { weekdays } from '../../../src/language/quantity.ts';
import { childOf, localeTree } from './cldr.ts';
import type { Supplement } from './supplement.ts';
import { wordList } from './words.ts';

const dayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Words of the twelve months, January first. */
export function monthWords(locales: readonly string[], supplement: Supplement): string[][] {
  const names = calendarOf(locales, 'months');
  return Array.from({ length: 12 }, (_, index) => {
    const key = String(index + 1);
    return wordList([...names(key), ...(supplement.months[key] ?? [])], supplement.dropMonths);
  });
}

/** Words of the seven days, Monday first. */
export function weekdayWords(locales: readonly string[], supplement: Supplement): string[][] {
  const names = calendarOf(locales, 'days');
  return dayKeys.map((key, index) =>
    wordList([...names(key), ...(supplement.weekdays[weekdays[index] ?? ''] ?? [])], supplement.dropWeekdays),
  );
}

/** Full and abbreviated names by key, as they stand in a date and alone. */
function calendarOf(locales: readonly string[], kind: 'months' | 'days'): (key: string) => string[] {
  const lists = locales.flatMap((locale) => {
    const tree = childOf(localeTree('cldr-dates-full', 'ca-gregorian', locale), 'dates', 'calendars', 'gregorian', kind);
    return ['format', 'stand-alone'].flatMap((use) => ['wide', 'abbreviated'].map((width) => childOf(tree, use, width)));
  });
  return (key) => lists.map((list) => String(list[key] ?? ''));
}
