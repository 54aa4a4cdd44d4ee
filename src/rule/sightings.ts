/** Where the phrases of a rule stand: each hit with what is near it. */

import type { Segment } from '../document/document.ts';
import { hitsAround } from '../language/clause.ts';
import type { Hit } from '../language/matcher.ts';
import type { CheckContext } from './context.ts';

/** A hit where it stands. */
export interface Sighting<Kind, Sought extends Kind = Kind> {
  readonly segment: Segment;
  readonly hit: Hit<Sought>;
  /** Hits around it, itself included. */
  readonly near: readonly Hit<Kind>[];
}

/** How far around a hit others are looked for, in UTF-16 units. */
const span = 300;

/**
 * The hits of some kinds in a segment, in order.
 *
 * @param isSought - Whether the rule judges hits of a kind; the others only stand near.
 */
export function* sightings<Kind, Sought extends Kind>(
  segment: Segment,
  context: Pick<CheckContext<unknown, Kind>, 'hits'>,
  isSought: (kind: Kind) => kind is Sought,
): Generator<Sighting<Kind, Sought>> {
  const isSoughtHit = (hit: Hit<Kind>): hit is Hit<Sought> => isSought(hit.phrase.data);
  const hits = context.hits(segment);
  for (const [index, hit] of hits.entries()) {
    if (isSoughtHit(hit)) yield { segment, hit, near: hitsAround(hits, index, span) };
  }
}
