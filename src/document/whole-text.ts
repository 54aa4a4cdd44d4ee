/** A text as it counts for limits: white space as it stands, each output as one character. */

import type { Placeholder, Segment } from './document.ts';
import { type Cooked, PositionMap, TextBuilder, trimCooked } from './map.ts';
import { copyAround, placeholdersOf, scanPlaceholders, TokenIndex } from './placeholder.ts';

/** A cooked text with its placeholders. */
export interface WholeText extends Cooked {
  readonly placeholders: readonly Placeholder[];
}

/** The whole of a value, without white space at its ends. */
export function wholeText(cooked: Cooked): WholeText {
  const index = new TokenIndex(scanPlaceholders(cooked.text));
  const builder = new TextBuilder(cooked.text);
  copyAround(builder, index, 0, cooked.text.length);
  const inner = trimCooked(builder.finish());
  return { text: inner.text, map: inner.map.through(cooked.map), placeholders: placeholdersOf(inner, cooked.text, index) };
}

/** What segments of markup show together: a line feed between them. Attributes inside of a text are left out. */
export function visibleText(segments: readonly Segment[]): WholeText {
  const runs: number[] = [];
  const placeholders: Placeholder[] = [];
  let text = '';
  let done = -1;
  for (const segment of segments) {
    const [start, end] = segment.map.range(0, segment.text.length);
    if (segment.role === 'alt' || start < done) continue;
    done = end;
    if (text !== '') {
      runs.push(text.length, start, 1, 0);
      text += '\n';
    }
    const shift = text.length;
    for (const [cooked, raw, cookedLength, rawLength] of segment.map.runs()) runs.push(cooked + shift, raw, cookedLength, rawLength);
    placeholders.push(...segment.placeholders.map((placeholder) => ({ ...placeholder, at: placeholder.at + shift })));
    text += segment.text;
  }
  return { text, map: new PositionMap(runs), placeholders };
}
