/** What a text states in numbers: kinds of values, and where one stands. */

/** Units of time. `bd` is a business day; `h` and `d`, `d` and `mo` are never turned into each other. */
export type DurationUnit = 's' | 'min' | 'h' | 'd' | 'bd' | 'w' | 'mo' | 'y';

/** Days of the week, Monday first, as {@link Hours} and notations name them. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** One number, or a range of them. For one number, `low` and `high` are the same. */
interface Extent {
  readonly low: number;
  readonly high: number;
}

/** A length of time, in the unit that was written: 24 hours are no day. */
export interface Duration extends Extent {
  readonly kind: 'duration';
  readonly unit: DurationUnit;
}

/** An amount of money. */
export interface Money extends Extent {
  readonly kind: 'money';
  /** ISO 4217 code; absent where neither sign, code nor region tells it. */
  readonly currency?: string;
}

/** A share of a hundred. */
export interface Percent extends Extent {
  readonly kind: 'percent';
}

/** A number of things. */
export interface Count extends Extent {
  readonly kind: 'count';
  /** The counted noun as written: `loyal customers`. */
  readonly noun: string;
}

/** A weight, a length, a volume, a size of data. */
export interface Size extends Extent {
  readonly kind: 'size';
  /** Symbol of the unit: `kg`, `MB`, `in`. */
  readonly unit: string;
}

/** A day of the calendar. */
export interface CalendarDate {
  readonly kind: 'date';
  /** Absent where none is written. */
  readonly year?: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** The day of the week that is written with it. */
  readonly weekday?: Weekday;
}

/** Opening hours. */
export interface Hours {
  readonly kind: 'hours';
  /** Runs of days: `Mo-Fr`, `Mo-Fr,Su`. */
  readonly days: string;
  /** `HH:MM` of 24 hours. */
  readonly opens: string;
  readonly closes: string;
  /** As written: `ET`. */
  readonly zone?: string;
}

/** Round the clock, every day. */
interface Availability {
  readonly kind: 'availability';
}

/** A phone number. */
export interface Phone {
  readonly kind: 'phone';
  /** E.164 (`+18005550199`); digits only where the country is not known. */
  readonly number: string;
}

/** An address or a version, as written without final punctuation (a version also without its `v`). */
export interface Name {
  readonly kind: 'email' | 'url' | 'version';
  readonly name: string;
}

/** Points for money spent: `2 points per €1`. */
export interface PointsRate {
  readonly kind: 'points';
  readonly points: number;
  readonly per: Money;
}

/** What is stated. */
export type Value = Duration | Money | Percent | Count | Size | CalendarDate | Hours | Availability | Phone | Name | PointsRate;

/** Kinds of values. */
export type Kind = Value['kind'];

/** What the words before (or after) a value make of it: `up to`, `at least`, `over`, `from`, `about`, `within`, `under`. */
export type Bound = 'upTo' | 'atLeast' | 'over' | 'from' | 'about' | 'within' | 'under';

/** A value where it stands: cooked offsets of the number with its sign, unit and the words that belong to the unit. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly bound?: Bound;
  /** An article, or a bare unit, read as one (`a year`): it may satisfy a comparison, never raise one. */
  readonly isWeak?: true;
  /** The digits have two readings (`1.500`): never reported alone. */
  readonly isAmbiguous?: true;
}
