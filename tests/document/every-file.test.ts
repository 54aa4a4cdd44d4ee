/** Every file of the corpora and the examples, read as a run would read it: the invariant of positions on real content. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/document/document.ts';
import { knownPatterns, mayBeKnown } from '../../src/document/formats.ts';
import { readDocument } from '../../src/document/read.ts';
import { decode } from '../../src/document/source.ts';
import { checkReading } from './invariant.ts';

const corpora = join(import.meta.dirname, '../../../shared/corpora');
const examples = join(import.meta.dirname, '../../examples');

/** Sub-ranges tried of each segment. */
const tries = 20;

interface Totals {
  files: number;
  segments: number;
  ranges: number;
}

function checkAll(root: string): Totals {
  const totals = { files: 0, segments: 0, ranges: 0 };
  const random = generator(20260101);
  for (const path of globSync([...knownPatterns], { cwd: root, dot: true }).sort()) {
    if (!mayBeKnown(path)) continue;
    const { text } = decode(readFileSync(join(root, path)));
    const document = readDocument({ path, source: text }, { path, locale: 'en-US' });
    checkReading(text, document);
    totals.files++;
    for (const segment of document.segments) {
      totals.segments++;
      for (let i = 0; i < tries; i++) checkRange(text, segment, random, path);
      totals.ranges += tries;
    }
  }
  return totals;
}

/** One sub-range: inside it, what is copied stands in the source letter by letter, and nothing lies outside of the source. */
function checkRange(source: string, { text, map }: Segment, random: () => number, path: string): void {
  const start = Math.floor(random() * text.length);
  const end = start + 1 + Math.floor(random() * (text.length - start));
  const [from, to] = map.range(start, end);
  const isInside = from >= 0 && from < to && to <= source.length;
  const isCopy = map.isSolid(start, end) && to - from === end - start;
  // Without `expect`, which takes longer than all the rest when it is asked a million times.
  if (isInside && (!isCopy || folded(source.slice(from, to)) === folded(text.slice(start, end)))) return;
  throw new Error(`${path}: ${JSON.stringify(text.slice(start, end))} is led to ${JSON.stringify(source.slice(from, to))} at ${from}`);
}

/** White space is folded by the readers; a placeholder of one character is still a placeholder. */
function folded(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** Mulberry32: the same numbers on each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function tell(where: string, { files, segments, ranges }: Totals): void {
  process.stdout.write(`positions in ${where}: ${files} files, ${segments} segments, ${ranges} ranges, 0 wrong\n`);
}

describe('positions', () => {
  it('hold in every file of the examples', () => {
    const totals = checkAll(examples);
    expect(totals.segments).toBeGreaterThan(1000);
    tell('examples', totals);
  });

  it.skipIf(!existsSync(corpora))('hold in every file of ../shared/corpora (skipped where the folder is absent)', () => {
    const totals = checkAll(corpora);
    expect(totals.files).toBeGreaterThan(1500);
    tell('corpora', totals);
  });
});
