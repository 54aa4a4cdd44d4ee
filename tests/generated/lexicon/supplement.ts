/** What people write and CLDR does not hold: one file a language. */

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string()).default([]);
const wordsBy = z.record(z.string(), z.array(z.string())).default({});
const unit = z.enum(['s', 'min', 'h', 'd', 'bd', 'w', 'mo', 'y']);
const wordsByUnit = z.partialRecord(unit, z.array(z.string())).default({});
const bound = z.enum(['upTo', 'atLeast', 'over', 'from', 'about', 'within', 'under']);
const wordsByBound = z.partialRecord(bound, z.array(z.string())).default({});

const schema = z.strictObject({
  hasSpaces: z.boolean().default(true),
  /** Locales of CLDR whose words count, too. */
  locales: words,
  /** Whether regions decide on the decimal sign. */
  hasRegions: z.boolean().default(true),
  /** Characters that group digits, besides that of CLDR. */
  groups: words,
  /** More spelled-out numbers, by value. */
  numbers: wordsBy,
  dropNumbers: words,
  /** Other writings of spelled-out numbers: a pattern and what it becomes. */
  numberVariants: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Whether numbers of several words may also be written with hyphens throughout. */
  hyphenated: z.boolean().default(false),
  one: words,
  scales: z.record(z.string(), z.number()).default({}),
  units: wordsByUnit,
  /** Units of CLDR that are other words, too. */
  drop: words,
  glued: wordsByUnit,
  compounds: wordsByUnit,
  adjectives: z.array(z.tuple([unit, z.string(), z.array(z.string())])).default([]),
  forms: z.partialRecord(unit, z.record(z.string(), z.string())).default({}),
  businessBefore: words,
  businessAfter: words,
  calendarBefore: words,
  calendarAfter: words,
  /** Number and unit by expression: `2 w`. */
  fixed: z.record(z.string(), z.string().regex(/^\d+ (?:s|min|h|d|bd|w|mo|y)$/)).default({}),
  /** Those of `fixed` that may also say less. */
  weakFixed: words,
  dual: wordsByUnit,
  weakSingular: words,
  range: words,
  rangeNeeds: wordsBy,
  percentAfter: words,
  percentBefore: words,
  tenths: words,
  currencies: wordsBy,
  dropCurrencies: words,
  /** Codes by sign or word. */
  regional: wordsBy,
  sizes: wordsBy,
  dropSizes: words,
  months: wordsBy,
  dropMonths: words,
  weekdays: wordsBy,
  dropWeekdays: words,
  dateOf: words,
  clock: z.record(z.string(), z.enum(['am', 'pm', 'oclock'])).default({}),
  weekdayTo: words,
  everyDay: words,
  alwaysOpen: words,
  alwaysOpenPattern: z.string().optional(),
  version: words,
  notDurationAfter: words,
  notDurationBefore: words,
  notQuantity: words,
  boundsBefore: wordsByBound,
  boundsAfter: wordsByBound,
});

/** A supplement, with empty lists for what it does not name. */
export type Supplement = z.infer<typeof schema>;

/** The supplement of a language, or that of `all`; empty where there is no file. */
export function supplementOf(language: string): Supplement {
  const file = new URL(`supplement/${language}.yml`, import.meta.url);
  return schema.parse(existsSync(file) ? parse(readFileSync(file, 'utf8')) : {});
}
