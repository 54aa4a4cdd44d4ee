/** What is read at one go. */

import type { Document, Role, Segment } from '../../src/rule/index.ts';

/** A text of more words is read in sections. A mail, an ad or a macro has fewer. */
const longest = 300;

/** UTF-16 units that count as a word where no blanks part them. */
const longWord = 8;

/** Shown in other places than the text: in a tab, in search results, instead of an image. */
const apart: readonly Role[] = ['alt', 'title'];

/** Formats of pages, whose description is shown apart as well. */
const pages: readonly string[] = ['html', 'markdown'];

/** Segments that are read together. */
export interface Message {
  readonly segments: readonly Segment[];
  /** How the reader is told of it. */
  readonly name: 'message' | 'section';
}

/** The messages of a document: its units, or each section of a long one. What is shown apart, or instead of something else, is a message of its own. */
export function messages({ segments, format }: Document): Message[] {
  const isApart = ({ role }: Segment): boolean => apart.includes(role) || (role === 'description' && pages.includes(format));
  const together = units(segments.filter((segment) => !isApart(segment)));
  const alone = segments.filter(isApart).map((segment): Message => ({ segments: [segment], name: 'message' }));
  return [
    ...together.flatMap((unit) => (countWords(unit) > longest ? sections(unit) : [{ segments: unit, name: 'message' } as const])),
    ...alone,
  ];
}

/** A section begins with its heading. */
function sections(segments: readonly Segment[]): Message[] {
  const found: Segment[][] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    if (last && segment.role !== 'heading') last.push(segment);
    else found.push([segment]);
  }
  return found.map((section) => ({ segments: section, name: 'section' }));
}

function countWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + Math.max(text.match(/\S+/g)?.length ?? 0, text.length / longWord), 0);
}

function units(segments: readonly Segment[]): Segment[][] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = `${segment.unit} ${segment.alternative ?? 0}`;
    const group = groups.get(key);
    if (group) group.push(segment);
    else groups.set(key, [segment]);
  }
  return [...groups.values()];
}
