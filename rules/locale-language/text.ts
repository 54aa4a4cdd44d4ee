/** The words of a text that its own author wrote: without what is filled in, addresses, names and quotations. */

import { type Brand, quotedRanges, type Range, type Segment } from '../../src/rule/index.ts';

/** The text with blanks for everything else, so that offsets stay. */
export function ownWords(segment: Segment, inert: readonly Range[], { name, names }: Brand): string {
  const { text } = segment;
  const known = [...(name === undefined ? [] : [name]), ...names.map((each) => each.text)];
  const ranges: Range[] = [...inert, ...quotedRanges(text)];
  for (const each of known) for (const at of offsetsOf(text, each)) ranges.push([at, at + each.length]);
  if (ranges.length === 0) return text.replaceAll('\ufffc', ' ');
  const units = text.replaceAll('\ufffc', ' ').split('');
  for (const [start, end] of ranges) units.fill(' ', start, end);
  return units.join('');
}

function offsetsOf(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** Names, legal notices and titles of works stay as they are in every language. */
export function isLeftAlone(text: string): boolean {
  return /©|\(c\) ?\d{4}|\b(?:all rights reserved|creative commons|apache license|mit license|licensed under|lorem ipsum)\b/i.test(text);
}
