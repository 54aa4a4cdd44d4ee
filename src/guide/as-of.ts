/** A guide as it is on a day. */

import type { Guide } from './guide.ts';

/** The guide with the facts marked that hold no longer. */
export function guideAsOf(guide: Guide, asOf: string): Guide {
  const over = factsOver(guide, asOf);
  if (over.length === 0) return guide;
  const facts = Object.entries(guide.facts).map(([id, fact]) => [id, over.includes(id) ? { ...fact, isOver: true as const } : fact]);
  return { ...guide, facts: Object.fromEntries(facts) };
}

/** Facts whose last day is over. */
export function factsOver({ facts }: Guide, asOf: string): string[] {
  return Object.entries(facts).flatMap(([id, { until }]) => (until !== undefined && until < asOf ? [id] : []));
}
