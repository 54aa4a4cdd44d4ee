/** What stands around a place in a text. */

import { clauses, type Hit, hitsInside, type Range } from '../../src/rule/index.ts';
import type { Data, Kind } from './phrases.ts';

/** How far around a place its sentence is looked at, in UTF-16 units. */
const span = 300;

/** A place with its sentence and clause, as far as they are near. All offsets are cooked. */
export interface Sight {
  readonly text: string;
  readonly sentence: Range;
  readonly clause: Range;
  /** Hits of the sentence. */
  readonly hits: readonly Hit<Data>[];
}

/** Looks around a range of a text. */
export function sightOf(text: string, [start, end]: Range, [from, to]: Range, hits: readonly Hit<Data>[]): Sight {
  const sentence: Range = [Math.max(from, start - span), Math.min(to, end + span)];
  const clause = clauses(text, sentence).find((each) => start < each[1]) ?? sentence;
  return { text, sentence, clause, hits: hitsInside(hits, sentence) };
}

/** Whether the sentence has a phrase of a kind. */
export function has({ hits }: Sight, kind: Kind): boolean {
  const isOnline = kind === 'event' || kind === 'remote';
  return hits.some(({ phrase: { data } }) => data.kind === kind || (isOnline && data.kind === 'online'));
}
