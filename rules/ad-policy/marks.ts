/** Exclamation marks of ads: none in a headline, one at most in an ad, never two in a row. */

import { type Document, overlapsAny, type Range, type Segment } from '../../src/rule/index.ts';

/** A mark too many. */
export interface SurplusMark {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fault: 'run' | 'headline' | 'surplus';
}

const marks = /[!！?？‼⁉⁈]+/gu;

/**
 * The marks that a platform refuses, in order.
 *
 * @param takenIn - Ranges of a text in which marks belong to something else: a name, an address.
 */
export function marksOf({ segments }: Document, takenIn: (segment: Segment) => readonly Range[]): SurplusMark[] {
  /** Marks outside headlines, by ad. */
  const counts = new Map<number, number>();
  return segments.flatMap((segment) => {
    if (!/[!！‼⁉⁈]/.test(segment.text)) return [];
    const taken = takenIn(segment);
    return [...segment.text.matchAll(marks)].flatMap(({ index, 0: text }): SurplusMark[] => {
      const end = index + text.length;
      const fault = !/[!！‼⁉⁈]/.test(text) || overlapsAny(taken, index, end) ? undefined : faultOf(text, segment, counts);
      return fault === undefined ? [] : [{ segment, start: index, end, text, fault }];
    });
  });
}

/** What is wrong with a mark; one that is no headline's is counted. */
function faultOf(text: string, { role, unit }: Segment, counts: Map<number, number>): SurplusMark['fault'] | undefined {
  const isHeadline = role === 'headline';
  const count = (counts.get(unit) ?? 0) + (isHeadline ? 0 : 1);
  counts.set(unit, count);
  if (text.length > 1 || /[‼⁉⁈]/.test(text)) return 'run';
  if (isHeadline) return 'headline';
  return count > 1 ? 'surplus' : undefined;
}
