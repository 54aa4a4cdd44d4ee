/** Topics: what a quantity can be about. */

import type { Bound, DurationUnit, Kind } from './quantity.ts';

/** Phrases by language (`en`); `*` for any. Notation of {@link Phrase}: `return*` is any ending, a lone `*` one word. */
export type PhrasesByLanguage = Readonly<Record<string, readonly string[]>>;

/** A promise that quantities are about. */
export interface Topic {
  readonly id: string;
  readonly kind: Kind;
  /** Units that it takes; absent: any. A quantity in another unit is never about it. */
  readonly units?: readonly DurationUnit[];
  /** Words that make a quantity this topic. */
  readonly triggers: PhrasesByLanguage;
  /** Wider words that take a quantity from other topics, and are too loose to say that it is this one. */
  readonly compete?: PhrasesByLanguage;
  /** Pairs of words of one clause that together are a trigger: `schicken … zurück`. */
  readonly split?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Phrases in which a trigger does not count. */
  readonly not?: PhrasesByLanguage;
  /** Words of which one must stand in the text, or above it, for a quantity to be about it. The guide's own words need none; a name (`Plus`) has its capital. */
  readonly needs?: PhrasesByLanguage;
  /** Conditions that it has by itself, so that they narrow nothing: `monthly` for the price of a month. */
  readonly implies?: readonly string[];
  /** Topics whose triggers in the same clause make it uncertain. */
  readonly veto?: readonly string[];
  /** Names of data fields that mean it, as words: `return window`. */
  readonly fields?: readonly string[];
  /** Its values as a guide writes them, for what they say besides the number: `$5 a month`. */
  readonly values?: readonly string[];
  /** Farthest that a trigger stands from its quantity, in words. Absent: 9. */
  readonly reach?: number;
  /** It only takes quantities away from others: what is said of it is no fact. */
  readonly isCompetitor?: true;
  /** A minus right before the number means it: "-20 %". */
  readonly isReduction?: true;
  /** Bounds that change nothing: "over $50" is the threshold itself. */
  readonly neutral?: readonly Bound[];
}
