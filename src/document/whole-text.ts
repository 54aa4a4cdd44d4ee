/** A text as it counts for limits: white space as it stands, each output as one character. */

import type { Placeholder, Segment } from './document.ts';
import { type Cooked, PositionMap, TextBuilder, trimCooked } from './map.ts';
import { copyAround, placeholdersOf, scanPlaceholders, TokenIndex } from './placeholder.ts';
import { shorterBranches } from './template/shorter-branches.ts';

/** A cooked text with its placeholders. */
export interface WholeText extends Cooked {
  readonly placeholders: readonly Placeholder[];
}

/** The whole of a value, without white space at its ends. Of a condition's branches it has the longest: one reader sees one of them. */
export function wholeText(cooked: Cooked): WholeText {
  return wholeTemplate(cooked, new TokenIndex(scanPlaceholders(cooked.text)));
}

/** The same for a text whose template syntax is known. */
export function wholeTemplate(cooked: Cooked, index: TokenIndex): WholeText {
  const builder = new TextBuilder(cooked.text);
  let done = 0;
  for (const [start, end] of shorterBranches(index.tokens)) {
    copyAround(builder, index, done, start);
    done = end;
  }
  copyAround(builder, index, done, cooked.text.length);
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
    for (const placeholder of segment.placeholders) placeholders.push({ ...placeholder, at: placeholder.at + shift });
    text += segment.text;
  }
  return { text, map: new PositionMap(runs), placeholders };
}
