/** The lexicon of a language: CLDR and the supplement as one. */

import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import type { Bound, DurationUnit } from '../../../src/language/quantity.ts';
import { pluralRulesOf } from './cldr.ts';
import { currencyWords, regionalCurrencies } from './currencies.ts';
import { monthWords, weekdayWords } from './dates.ts';
import { numberWords, regionalSeparators, separators } from './numbers.ts';
import { pluralLetters } from './plurals.ts';
import { type Supplement, supplementOf } from './supplement.ts';
import { durationUnits, sizeWords, unitForms, unitTrees } from './units.ts';
import { plain, sorted, wordList } from './words.ts';

/** All that is known of a language. */
export function lexicon(language: string): Lexicon {
  const supplement = supplementOf(language);
  const shared = supplementOf('all');
  const places = [language, ...supplement.locales];
  const trees = unitTrees(places);
  const units = durationUnits(trees, supplement);
  return {
    language,
    hasSpaces: supplement.hasSpaces,
    ...separators(language, supplement),
    regions: supplement.hasRegions ? regionalSeparators(language) : {},
    numbers: numberWords(language, supplement),
    scales: byWord({ ...shared.scales, ...supplement.scales }),
    units,
    forms: unitForms(trees[0] ?? {}, supplement),
    plurals: pluralLetters(pluralRulesOf(language)),
    adjectives: supplement.adjectives.map(([unit, stem, endings]) => [unit, plain(stem), endings.map(plain).sort()] as const),
    fixed: fixed(supplement),
    currencies: currencyWords(language, supplement, [...shared.dropCurrencies, ...Object.values(units).flat()]),
    regional: regionalCurrencies(supplement, shared),
    sizes: sizeWords(trees, supplement, shared),
    months: monthWords(places, supplement),
    weekdays: weekdayWords(places, supplement),
    clock: byWord(supplement.clock),
    ...lists(supplement),
    ...maps(supplement, shared),
    alwaysOpenPattern: alwaysOpenPattern([shared, supplement]),
  };
}

/** Any white space stands where a pattern has a space. */
function alwaysOpenPattern(supplements: readonly Supplement[]): string {
  return supplements
    .flatMap(({ alwaysOpenPattern }) => alwaysOpenPattern ?? [])
    .join('|')
    .replaceAll(' ', '\\s');
}

function lists(supplement: Supplement) {
  return {
    one: wordList(supplement.one),
    businessBefore: wordList(supplement.businessBefore),
    businessAfter: wordList(supplement.businessAfter),
    calendarBefore: wordList(supplement.calendarBefore),
    calendarAfter: wordList(supplement.calendarAfter),
    weakSingular: wordList(supplement.weakSingular),
    range: wordList(supplement.range),
    percentAfter: wordList(supplement.percentAfter),
    percentBefore: wordList(supplement.percentBefore),
    tenths: wordList(supplement.tenths),
    dateOf: wordList(supplement.dateOf),
    weekdayTo: wordList(supplement.weekdayTo),
    everyDay: wordList(supplement.everyDay),
    alwaysOpen: wordList(supplement.alwaysOpen),
    version: wordList(supplement.version),
    notDurationAfter: wordList(supplement.notDurationAfter),
    notDurationBefore: wordList(supplement.notDurationBefore),
    notQuantity: wordList(supplement.notQuantity),
  };
}

function maps(supplement: Supplement, shared: Supplement) {
  return {
    glued: plainLists<DurationUnit>(supplement.glued),
    compounds: plainLists<DurationUnit>(supplement.compounds),
    dual: plainLists<DurationUnit>(supplement.dual),
    rangeNeeds: sorted(Object.entries(supplement.rangeNeeds).map(([word, needed]) => [plain(word), wordList(needed)] as const)),
    boundsBefore: plainLists<Bound>(supplement.boundsBefore, shared.boundsBefore),
    boundsAfter: plainLists<Bound>(supplement.boundsAfter),
  };
}

/** Plain lists by key. Keys that are words are plain, too. */
function plainLists<Key extends string>(...maps: readonly Partial<Record<string, readonly string[]>>[]): Partial<Record<Key, string[]>> {
  const keys = [...new Set(maps.flatMap((map) => Object.keys(map)))];
  const entries = keys.map((key) => [key, wordList(maps.flatMap((map) => map[key] ?? []))] as const);
  return sorted(entries) as Partial<Record<Key, string[]>>;
}

function byWord<Value>(map: Readonly<Record<string, Value>>): Record<string, Value> {
  return sorted(Object.entries(map).map(([word, value]) => [plain(word), value] as const));
}

function fixed({ fixed, weakFixed }: Supplement): Lexicon['fixed'] {
  const weak = new Set(weakFixed.map(plain));
  const entries = Object.entries(fixed).map(([expression, value]) => {
    const [number = '', unit = ''] = value.split(' ');
    const word = plain(expression);
    return [word, { number: Number(number), unit: unit as DurationUnit, ...(weak.has(word) ? { isWeak: true as const } : {}) }] as const;
  });
  return sorted(entries);
}
