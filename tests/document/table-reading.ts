/** What the tests of tables share: reading with the invariant checked, places, and replacements written back. */

import { expect } from 'vitest';
import { readCsv } from '../../src/document/csv.ts';
import type { Reading, Segment } from '../../src/document/document.ts';
import { LineIndex } from '../../src/document/lines.ts';
import type { ReadOptions } from '../../src/document/reader.ts';
import { checkReading } from './invariant.ts';

/** Reads a table and checks every position. */
export function readTable(source: string, options: Partial<ReadOptions> = {}): Reading {
  const reading = readCsv(source, { path: 'table.csv', ...options });
  checkReading(source, reading);
  return reading;
}

/** Segments as `unit field: text`. */
export function texts({ segments }: Reading): string[] {
  return segments.map(({ unit, field, text }) => `${unit} ${field}: ${text}`);
}

/** Where segments start, as `line:column text`. */
export function places(source: string, { segments }: Reading): string[] {
  const index = new LineIndex(source);
  return segments.map(({ map, text }) => {
    const { line, column } = index.at(map.range(0, text.length)[0]);
    return `${line}:${column} ${text}`;
  });
}

/**
 * Replaces a word in each segment that has it, one at a time, and reads again:
 * that segment has the new word, all others are as they were. Gives the number of replacements that could be written.
 */
export function expectReplaceable(source: string, word: string, replacement: string, options: Partial<ReadOptions> = {}): number {
  const before = readTable(source, options);
  let written = 0;
  for (const [at, segment] of before.segments.entries()) {
    const start = segment.text.indexOf(word);
    if (start < 0 || !segment.map.isSolid(start, start + word.length)) continue;
    const encoded = segment.encode(replacement);
    if (encoded === undefined) continue;
    const [from, to] = segment.map.range(start, start + word.length);
    const after = readTable(source.slice(0, from) + encoded + source.slice(to), options);
    const expected = before.segments.map((each, index) => (index === at ? replaced(each, start, word, replacement) : each.text));
    expect(after.segments.map(({ text }) => text)).toEqual(expected);
    written++;
  }
  return written;
}

function replaced({ text }: Segment, start: number, word: string, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(start + word.length);
}
