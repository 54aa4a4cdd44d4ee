/** HTML without the marks of the quotes and lists that it stands in. */

import { type Cooked, type Range, TextBuilder } from '../map.ts';
import { indexEndingAfter } from '../ranges.ts';
import type { MarkdownSource } from './inline.ts';

/** A part of a text as HTML; line ends stay. */
export function unwrapped([start, end]: Range, { text: { cooked }, marks: { code } }: MarkdownSource): Cooked {
  const builder = new TextBuilder(cooked.text);
  let at = start;
  for (let i = indexEndingAfter(code, start); i < code.length; i++) {
    const [from, to] = code[i] as Range;
    if (from >= end) break;
    for (const line of cooked.text.slice(at, from).matchAll(/[\r\n]+/g)) builder.copy(at + line.index, at + line.index + line[0].length);
    builder.copy(from, to);
    at = to;
  }
  const { text, map } = builder.finish();
  return { text, map: map.through(cooked.map) };
}
