/** A date, before it is a quantity. */

/** A date that was read. Offsets are cooked. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** The digits have two readings. */
  readonly isAmbiguous?: true;
}
