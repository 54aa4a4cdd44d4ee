/** A number as it is written, and as it could be. */

/** What can be written in several forms. */
export type Kind = 'percent' | 'range' | 'currency' | 'thousands' | 'time' | 'date';

/** One place. Offsets are cooked. */
export interface Use {
  readonly kind: Kind;
  /** As the options name it: `20%`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** The place in other forms, by form; a form that can't be written there is not among them. */
  readonly others: Readonly<Record<string, string>>;
  /** Whether the other forms differ in white space only, so that nothing can change its meaning. */
  readonly isSpacing?: true;
}
