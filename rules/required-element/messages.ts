/** The messages of a document: what a reader gets at one go. */

import type { Document, Field, Segment } from '../../src/rule/index.ts';

/** One message with all that may show an element in it. */
export interface Message {
  readonly unit: number;
  readonly segments: readonly Segment[];
  readonly fields: readonly Field[];
  /** Texts, addresses of links and placeholders; of a file that is one message, its whole source without comments. */
  readonly evidence: string;
}

/** The messages of a document, in order. */
export function messagesOf({ segments, fields, source }: Document): Message[] {
  const units = new Map<number, { segments: Segment[]; fields: Field[] }>();
  const of = (unit: number): { segments: Segment[]; fields: Field[] } => {
    const known = units.get(unit) ?? { segments: [], fields: [] };
    units.set(unit, known);
    return known;
  };
  for (const segment of segments) of(segment.unit).segments.push(segment);
  for (const field of fields) of(field.unit).fields.push(field);
  return [...units].map(([unit, parts]) => ({
    unit,
    ...parts,
    evidence: `${shown(parts.segments)}\n${units.size === 1 ? withoutComments(source) : ''}`,
  }));
}

function shown(segments: readonly Segment[]): string {
  return segments
    .map(({ text, links, placeholders }) => [text, ...links.map(({ url }) => url), ...placeholders.map(({ raw }) => raw)].join('\n'))
    .join('\n');
}

/** What is hidden in a comment is there for nobody. */
function withoutComments(source: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', done)) {
    const end = source.indexOf('-->', start);
    if (end < 0) break;
    // What only Outlook shows is no comment to it.
    parts.push(source.slice(done, start), source.startsWith('<!--[if', start) ? source.slice(start, end) : '');
    done = end + 3;
  }
  return (parts.join('') + source.slice(done)).replace(/\{#[^{}]{0,2000}#\}|\{\{!--[^{}]{0,2000}--\}\}/g, '');
}
