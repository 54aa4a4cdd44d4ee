/** What a reading says, and where: how tests of readers put it. */

import type { Reading, Segment } from '../../src/document/document.ts';
import { LineIndex } from '../../src/document/lines.ts';

/** Segments as `role: text`. */
export function textsByRole({ segments }: Reading): string[] {
  return segments.map(({ role, text }) => `${role}: ${text}`);
}

/** Segments as `role (field): text`. */
export function textsByField({ segments }: Reading): string[] {
  return segments.map(({ role, field, text }) => `${field === undefined ? role : `${role} (${field})`}: ${text}`);
}

/** Segments as `unit label: text`. */
export function textsByLabel({ segments }: Reading): string[] {
  return segments.map(({ unit, label, text }) => `${unit} ${label}: ${text}`);
}

/** Segments as `line:column source`, with a sign for each line end. */
export function placedTexts(source: string, { segments }: Reading, lineEnd: string): string[] {
  const index = new LineIndex(source);
  return segments.map(({ map, text }) => {
    const [start, end] = map.range(0, text.length);
    const { line, column } = index.at(start);
    return `${line}:${column} ${source.slice(start, end).replaceAll(lineEnd, '⏎')}`;
  });
}

/** The first segment. */
export function firstSegment({ segments: [segment] }: Reading): Segment {
  if (!segment) throw new Error('no segment');
  return segment;
}

/** The first segment that says something. */
export function segmentSaying({ segments }: Reading, words: string): Segment {
  const segment = segments.find(({ text }) => text.includes(words));
  if (!segment) throw new Error(`no segment says ${words}`);
  return segment;
}

/** The source of the first place where a segment says something. */
export function sourceSaying(source: string, reading: Reading, words: string): string {
  return source.slice(...rangeOf(segmentSaying(reading, words), words));
}

/** The source with some words of a segment replaced as a fix does it; `undefined` where that is not safe. */
export function sourceReplaced(source: string, reading: Reading, words: string, replacement: string): string | undefined {
  const segment = segmentSaying(reading, words);
  const [start, end] = rangeOf(segment, words);
  const written = segment.encode(replacement);
  return written === undefined ? undefined : source.slice(0, start) + written + source.slice(end);
}

function rangeOf({ text, map }: Segment, words: string): readonly [number, number] {
  const at = text.indexOf(words);
  return map.range(at, at + words.length);
}
