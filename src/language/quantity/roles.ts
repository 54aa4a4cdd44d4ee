/** What words can be in a quantity. */

import type { Bound, DurationUnit } from '../quantity.ts';
import type { HalfOf } from './half-words.ts';

/** Where a word stands that goes with another. */
interface Sides {
  before?: true;
  after?: true;
}

/** Everything that a word or a phrase can be. */
export interface Roles {
  number?: number;
  /** Number whose word has lost its last vowel; an apostrophe follows. */
  elided?: number;
  /** An article that may stand for one. */
  article?: true;
  scale?: number;
  unit?: DurationUnit;
  /** Unit only right after digits. */
  glued?: DurationUnit;
  /** Unit only after a number: `tägiges`. */
  adjective?: DurationUnit;
  /** Beginning of a compound behind number and hyphen: `30-Tages-…`. */
  compound?: DurationUnit;
  /** A bare unit that may mean one of it. */
  weak?: DurationUnit;
  business?: Sides;
  calendar?: Sides;
  fixed?: { readonly number: number; readonly unit: DurationUnit; readonly isWeak?: true };
  /** Between the numbers of a range; words of which one must stand before the first number. */
  range?: readonly string[];
  percent?: Sides;
  tenths?: true;
  /** ISO 4217 codes. */
  currency?: readonly string[];
  /** ISO 4217 code, written in capitals only. */
  code?: string;
  size?: string;
  month?: true;
  weekday?: true;
  everyDay?: true;
  alwaysOpen?: true;
  version?: true;
  notDuration?: Sides;
  /** Behind a duration: half of its unit more. */
  half?: HalfOf;
  /** An idiom with a number that states none. */
  idiom?: true;
  boundAfter?: Bound;
  /** Least number that counts before this noun. */
  counted?: number;
  points?: true;
  per?: true;
}

/** A node of the trie of phrases: what the words up to here are, and what may follow. */
export interface Node {
  readonly roles: Roles;
  /** By word number, or by symbol (see `symbolKey`). */
  next?: Map<number, Node>;
}

/** Key of a symbol among word numbers. */
export function symbolKey(unit: number): number {
  return -1 - unit;
}
