/** The words of one language that narrow a statement or make it none. */

import type { Aside } from '../scope.ts';

/**
 * Phrases in the notation of {@link Phrase}, parted by commas, or several such texts. Spaces and hyphens stand for each other.
 * A comma of a phrase itself is written `\\,`.
 */
export type Phrases = string | readonly string[];

/** Where the words of an aside must stand for it to hold. */
export interface AsideWords {
  /** Anywhere in the clause of the value, or in one without a value that opens the sentence. */
  readonly clause?: Phrases;
  /** At most two words before the value. */
  readonly before?: Phrases;
  /** Right before the value. */
  readonly touching?: Phrases;
  /** At most two words after the value. */
  readonly after?: Phrases;
}

/** The words of one language. `{grade}` and `{place}` stand for every grade and place. */
export interface ScopeWords {
  /** What is said for a condition, by its id. */
  readonly conditions: Readonly<Record<string, Phrases>>;
  /** Right after an amount of money: what it is paid for, by the id of the condition. */
  readonly rates: Readonly<Record<string, Phrases>>;
  /** Names of grades, by the id of the condition: `gold`. */
  readonly grades: Readonly<Record<string, Phrases>>;
  /** Words that narrow a value only where they stand alone, as a title or before a colon, by the id of the condition: `sale`. */
  readonly labels?: Readonly<Record<string, Phrases>>;
  /** How a grade becomes a condition: `{grade} member*`. */
  readonly graded: Phrases;
  /** Names of places, by the id of the market. */
  readonly places: Readonly<Record<string, Phrases>>;
  /** Abbreviations of places that count in capitals only: `US`. */
  readonly capitals: Readonly<Record<string, string>>;
  /** How all but a place is said: `outside the {place}`. */
  readonly outside: Phrases;
  /** Where a place is no market: `made in {place}`. */
  readonly notMarket: Phrases;
  /** Words in which a condition narrows nothing, and conditions that hold for anyone: `if you change your mind`. */
  readonly ordinary: Phrases;
  /** Begin a condition that the list does not know, up to the end of the clause: `if`. */
  readonly narrowing: Phrases;
  /** End such a condition, before the value: `の場合`. */
  readonly narrowingBehind?: Phrases;
  /** Make what follows a part of all: `selected`. The condition is it and the next word. */
  readonly selection: Phrases;
  /** What follows is left out of the statement: `except`. */
  readonly exceptions: Phrases;
  /** The same, right behind what is left out: `を除く`. With a known condition right behind it, it is as one of `exceptions`. */
  readonly exceptionsBehind?: Phrases;
  /** All that was not named: `everything else`. It takes on no condition from elsewhere. */
  readonly rest: Phrases;
  /** Before an amount that orders must be over or under. */
  readonly over: Phrases;
  readonly under: Phrases;
  /** The same, right behind the amount: `以上のご注文`. */
  readonly overBehind?: Phrases;
  readonly underBehind?: Phrases;
  /** Begin a clause that stands against the one before: `but`. */
  readonly contrasts: Phrases;
  /** Join two statements: `and`. */
  readonly joins: Phrases;
  /** Begin a statement of its own, to which a condition before it belongs only if it stands apart: `we`. */
  readonly subjects: Phrases;
  /** The brand itself: what it says is not of others. */
  readonly brand: Phrases;
  /** Say that it is so today: then it is no history. */
  readonly present: Phrases;
  readonly asides: Readonly<Partial<Record<Exclude<Aside, 'question'>, AsideWords>>>;
  /** Between a denial and a value: `after 30 days` states the window. */
  readonly limits: Phrases;
  /** Before the old value of a change, and the words of a change: `raised … from`. */
  readonly from: Phrases;
  readonly changes: Phrases;
  /** The same as `from`, right behind the old value: `14日から`. */
  readonly fromBehind?: Phrases;
  /** Before a first and a last day. */
  readonly starts: Phrases;
  readonly ends: Phrases;
  /** The same as `ends`, right behind the day: `まで`. */
  readonly endsBehind?: Phrases;
  /** Verbs and moments that make a date one of buying: `bought`. */
  readonly bought: Phrases;
  /** Begin a clause that says more of what stands right before it: `which`. */
  readonly relatives?: Phrases;
  /** Questions in form only: `did you know`. */
  readonly rhetorical: Phrases;
}
