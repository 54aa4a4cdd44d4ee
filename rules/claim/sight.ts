/** A word of a claim with what stands around it. */

import { type Hit, hitsInside, isPartOfIdentifier, type Range, type Segment, wordsBetween } from '../../src/rule/index.ts';
import type { Data, Part } from './phrases.ts';

/** A hit in its clause and sentence; all offsets are cooked. */
export interface Sight {
  readonly segment: Segment;
  readonly language: string;
  readonly hit: Hit<Data>;
  readonly sentence: Range;
  readonly clause: Range;
  /** Hits of the clause and of the sentence, the hit itself left out. */
  readonly inClause: readonly Hit<Data>[];
  readonly inSentence: readonly Hit<Data>[];
}

/** Which side of the hit another stands on. */
type Side = 'before' | 'after' | 'any';

/** Whether a hit is any of these. */
export function isAny({ phrase: { data } }: Hit<Data>, parts: readonly Part[]): boolean {
  return data.some((part) => parts.includes(part));
}

/** Whether one of these stands in the clause. */
export function has({ inClause }: Sight, part: Part): boolean {
  return inClause.some((other) => isAny(other, [part]));
}

/** Whether one of these stands in the clause on a side, with so many words between at most. Parts of compounds do not count. */
export function hasNear({ segment: { text }, hit, inClause }: Sight, parts: readonly Part[], most: number, side: Side = 'any'): boolean {
  return inClause.some((other) => {
    if (!isAny(other, parts) || (side === 'before' ? other.end > hit.start : side === 'after' && other.start < hit.end)) return false;
    return wordsBetween(text, [other.start, other.end], [hit.start, hit.end]) <= most && !isPartOfIdentifier(text, other.start, other.end);
  });
}

/** Whether a condition is told in the sentence. The "with" right before ("now with free shipping") is none. */
export function hasCondition({ segment: { text }, hit, inSentence }: Sight): boolean {
  return inSentence.some(
    (other) =>
      isAny(other, ['condition']) && (other.start > hit.start || wordsBetween(text, [other.start, other.end], [hit.start, hit.end]) > 0),
  );
}

/** The sight of a hit. */
export function sightOf(
  segment: Segment,
  language: string,
  hit: Hit<Data>,
  near: readonly Hit<Data>[],
  sentence: Range,
  clause: Range,
): Sight {
  const others = near.filter((other) => other !== hit);
  return { segment, language, hit, sentence, clause, inClause: hitsInside(others, clause), inSentence: hitsInside(others, sentence) };
}
