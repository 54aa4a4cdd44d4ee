/** The words of a language that quantities are made of. */

import type { Bound, DurationUnit } from '../quantity.ts';

/** Forms of one unit for writing, by plural category (`one`, `few`, `many`, `other`). */
type Forms = Readonly<Record<string, string>>;

/**
 * Words of one language, generated from CLDR and a supplement. All words are folded (see `fold`), without a final full stop;
 * one entry may hold spaces. Where a language has none of a kind, the list or map is empty.
 */
export interface Lexicon {
  readonly language: string;
  /** Whether words are parted by spaces; if not, entries match anywhere. */
  readonly hasSpaces: boolean;
  readonly decimal: string;
  /** Characters that group digits. Spaces of all widths stand for each other. */
  readonly groups: readonly string[];
  /** Regions of the language that write another decimal sign: `MX` for Spanish. */
  readonly regions: Readonly<Record<string, { readonly decimal: string; readonly groups: readonly string[] }>>;
  /** Spelled-out numbers, inflected forms too, without scales. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. Those of one or two letters count only when glued to digits. */
  readonly scales: Readonly<Record<string, number>>;
  /** Articles that may stand for one. */
  readonly one: readonly string[];
  /** All forms of each unit, case forms and abbreviations too; without what does harm. */
  readonly units: Readonly<Record<DurationUnit, readonly string[]>>;
  /** Short units that count only when written right after digits: `48h`. */
  readonly glued: Readonly<Partial<Record<DurationUnit, readonly string[]>>>;
  /** Beginnings of one long word after number and hyphen: `30-Tage-Garantie`, `30-dagenregeling`. */
  readonly compounds: Readonly<Partial<Record<DurationUnit, readonly string[]>>>;
  /** Unit, stem and endings of adjectives that need a number before them, with a hyphen or glued: `30-tägiges`, `dreißigtägiges`. */
  readonly adjectives: readonly (readonly [DurationUnit, string, readonly string[]])[];
  /** For writing: nominative forms of each unit by plural category. */
  readonly forms: Readonly<Partial<Record<DurationUnit, Forms>>>;
  /** Plural category of the whole numbers from 0 to 199, one letter each: `z`ero, `o`ne, `t`wo, `f`ew, `m`any, othe`r`. */
  readonly plurals: string;
  readonly businessBefore: readonly string[];
  readonly businessAfter: readonly string[];
  readonly calendarBefore: readonly string[];
  readonly calendarAfter: readonly string[];
  /** One word that is one duration: `fortnight`. A weak one may also say less than that. */
  readonly fixed: Readonly<Record<string, { readonly number: number; readonly unit: DurationUnit; readonly isWeak?: true }>>;
  /** One word that is two of a unit. */
  readonly dual: Readonly<Partial<Record<DurationUnit, readonly string[]>>>;
  /** Bare units that mean one of it. Weak. */
  readonly weakSingular: readonly string[];
  /** Between the two numbers of a range. */
  readonly range: readonly string[];
  /** Words that make a range only behind another word: `and` behind `between`. */
  readonly rangeNeeds: Readonly<Record<string, readonly string[]>>;
  readonly percentAfter: readonly string[];
  readonly percentBefore: readonly string[];
  /** A number before one of these counts tenths: 2割. */
  readonly tenths: readonly string[];
  /**
   * Words, codes and signs by ISO 4217 code, behind or before the number. What means several currencies is not among them (see `regional`),
   * nor are codes that are words when written small (`TRY`): the keys count in capitals.
   */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** ISO 4217 codes by sign or word that means several currencies, the most common one first: `$`, `kr`, `dollars`. The region tells. */
  readonly regional: Readonly<Record<string, readonly string[]>>;
  /** Symbol of a size (`kg`) by its words. */
  readonly sizes: Readonly<Record<string, string>>;
  /** Words of the twelve months, January first; abbreviations too. */
  readonly months: readonly (readonly string[])[];
  /** Words of the seven days, Monday first; abbreviations too. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words that may stand between day, month and year. */
  readonly dateOf: readonly string[];
  /** Words behind a clock time. */
  readonly clock: Readonly<Record<string, 'am' | 'pm' | 'oclock'>>;
  readonly weekdayTo: readonly string[];
  readonly everyDay: readonly string[];
  readonly alwaysOpen: readonly string[];
  /** Pattern of the same (JavaScript, flags `iu`), where words will not do. */
  readonly alwaysOpenPattern?: string;
  readonly version: readonly string[];
  /** Behind (or before) number and unit: then it is no duration. */
  readonly notDurationAfter: readonly string[];
  readonly notDurationBefore: readonly string[];
  /** Idioms that hold a number and state none. */
  readonly notQuantity: readonly string[];
  /** Words before the value that bound it. */
  readonly boundsBefore: Readonly<Partial<Record<Bound, readonly string[]>>>;
  /** Words behind the value that bound it: `or more`, `以上`. */
  readonly boundsAfter: Readonly<Partial<Record<Bound, readonly string[]>>>;
}
