/** What shows how a text addresses its reader. */

import type { Hit, Range } from '../../src/rule/index.ts';
import type { Form, Where } from './words/shape.ts';

/** What a phrase is to this rule: a marker, or one of the lists that speak against markers. */
export type Kind = MarkerKind | 'not' | 'self' | 'several';

interface MarkerKind {
  readonly form: Form;
  readonly where: Where;
  /** How it is written, where that counts. */
  readonly exactly?: string;
  readonly expected: readonly string[];
  /** Counted, never reported. */
  readonly isUsual: boolean;
}

/** A marker in a text: cooked range. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly expected: readonly string[];
  readonly isUsual: boolean;
}

/** Cooked ranges of the hits of one of the lists. */
export function rangesOf(hits: readonly Hit<Kind>[], kind: Kind): Range[] {
  return hits.filter(({ phrase }) => phrase.data === kind).map(({ start, end }) => [start, end]);
}
