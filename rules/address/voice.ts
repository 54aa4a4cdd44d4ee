/** Whose voice a marker is in: only the brand's own, to one reader, counts. */

import { merged, type ObserveContext, overlapsAny, quotedRanges, type Range, type Segment } from '../../src/rule/index.ts';
import { type Kind, type Marker, rangesOf } from './marker.ts';
import type { Words } from './words/shape.ts';

/** Roles of short texts, in which "I" is the reader: "Yes, I want my account". */
const labels: readonly string[] = ['cta', 'heading', 'headline', 'label', 'subject', 'title'];

/** A sentence, and what is known of it. */
interface Voice {
  readonly range: Range;
  readonly isReader: boolean;
  readonly isPlural: boolean;
}

/** The markers with which the brand addresses one reader: not those of quotations, of the reader's own words, or of a plural. */
export function heard(markers: readonly Marker[], segment: Segment, words: Words, context: ObserveContext<unknown, Kind>): Marker[] {
  const quoted = quotedRanges(segment.text);
  const hits = context.hits(segment);
  const [self, several] = [selfIn(segment.text, rangesOf(hits, 'self'), words), rangesOf(hits, 'several')];
  let voice: Voice | undefined;
  return markers.filter(({ start, end, form }) => {
    if (overlapsAny(quoted, start, end)) return false;
    if (self.length === 0 && several.length === 0) return true;
    if (!voice || start >= voice.range[1]) {
      const range = context.sentence(segment, start);
      voice = { range, isReader: isReader(segment, range, self), isPlural: overlapsAny(several, ...range) };
    }
    return !voice.isReader && !(voice.isPlural && form === 'formal');
  });
}

/** Words of the first person: those of the list, and those that a list can't tell. */
function selfIn(text: string, listed: readonly Range[], { selfPattern }: Words): readonly Range[] {
  if (!selfPattern) return listed;
  const matched = Array.from(text.matchAll(selfPattern), ({ 0: written, index }): Range => [index, index + written.length]);
  return merged([...listed, ...matched]);
}

/** Whether it is the reader who speaks: "I" in a label or question, or in all that the text says. */
function isReader({ role, text }: Segment, [from, to]: Range, self: readonly Range[]): boolean {
  if (!overlapsAny(self, from, to)) return false;
  const isWhole = text.trimStart().length === text.length - from && text.trimEnd().length === to;
  return isWhole || labels.includes(role) || text.slice(from, to).includes('?');
}
