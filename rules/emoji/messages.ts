/** What is read at one go, as far as emoji are counted. */

import type { Document, Role, Segment } from '../../src/rule/index.ts';

/** Shown in other places than the text: in a tab, in search results, instead of an image or a value. */
const apart: readonly Role[] = ['alt', 'fallback', 'path', 'title'];

/** A text of more UTF-16 units is read in sections, which headings begin. */
const longest = 2000;

/** The messages of a document: its units, or the sections of long ones. */
export function messagesOf({ segments }: Document): Segment[][] {
  const units = new Map<string, Segment[]>();
  for (const segment of segments) {
    if (apart.includes(segment.role)) continue;
    const key = `${segment.unit} ${segment.alternative ?? 0}`;
    const unit = units.get(key);
    if (unit) unit.push(segment);
    else units.set(key, [segment]);
  }
  return [...units.values()].flatMap(sections);
}

function sections(unit: Segment[]): Segment[][] {
  if (unit.reduce((sum, { text }) => sum + text.length, 0) <= longest) return [unit];
  const found: Segment[][] = [];
  for (const segment of unit) {
    const last = found.at(-1);
    if (last && segment.role !== 'heading') last.push(segment);
    else found.push([segment]);
  }
  return found;
}
