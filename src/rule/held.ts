/** Holds a statement against the guide. */

import { compareValues } from '../language/compare.ts';
import { magnitudeOf } from '../language/magnitude.ts';
import type { Value } from '../language/quantity.ts';
import type { Brand } from './brand.ts';
import { isByLaw } from './by-law.ts';
import { type Expectation, isFirm, isGeneral, sayOf } from './expectation.ts';
import type { Statement } from './statement.ts';

/** What came of it, and what the guide says, where it says something. */
export interface Held {
  readonly verdict: /** It says the same. */
    | 'equal'
    /** Who wrote it may have meant the same. */
    | 'near'
    /** It says otherwise. */
    | 'different'
    /** It can't be held against anything: of others, of the past, bounded, an article for a number. */
    | 'loose'
    /** The guide says nothing of the topic. */
    | 'unsaid'
    /** The guide leaves it open there. */
    | 'open'
    /** It is narrower than what the guide says. */
    | 'narrow'
    /** What the law gives besides, another currency, or so much larger or smaller that it is about something else. */
    | 'apart';
  readonly expectation?: Expectation;
}

/** A value this many times the guide's, or this small a part of it, is about something else. */
const farOff = 20;

/** Holds a statement against what the guide says of its topic there. */
export function held(statement: Statement, brand: Brand): Held {
  const said = sayOf(statement, brand);
  if (said === 'nothing') return { verdict: 'unsaid' };
  if (said === 'open' || brand.facts[statement.topic ?? '']?.isOver) return { verdict: 'open' };
  if (!isFirm(statement)) return { verdict: 'loose', expectation: said };
  // Words that the guide knows decide; others narrow it in a way that the guide doesn't speak of.
  if (statement.exception === undefined && !isGeneral(statement)) return { verdict: 'narrow', expectation: said };
  if (isByLaw(statement, said.value)) return { verdict: 'apart', expectation: said };
  const comparison = compareValues(statement.value, said.value);
  const isApart = comparison === 'other' || (comparison === 'different' && isFarOff(statement.value, said.value));
  return { verdict: isApart ? 'apart' : comparison, expectation: said };
}

function isFarOff(actual: Value, expected: Value): boolean {
  const [one, other] = [magnitudeOf(actual), magnitudeOf(expected)];
  if (one === undefined || other === undefined || other === 0) return false;
  return one / other > farOff || one / other < 1 / farOff;
}
