/** Where a quantity stands among the tokens of its sentence. */

import type { Kind, Quantity } from '../quantity.ts';
import type { Role } from './roles.ts';

/** A quantity in its sentence. */
export interface Placed {
  readonly quantity: Quantity;
  readonly kind: Kind;
  /** Its tokens: from `first`, before `end`. */
  readonly first: number;
  readonly end: number;
  /** Absent: it may be a promise. */
  readonly role?: Role;
}
