/** Every file of the corpora and the examples, read as a run would read it: the invariant of positions on real content. */

import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/document/document.ts';
import { mayBeKnown } from '../../src/document/formats.ts';
import { readDocument } from '../../src/document/read.ts';
import { decode } from '../../src/document/source.ts';
import { checkReading } from './invariant.ts';

const corpora = join(import.meta.dirname, '../../../shared/corpora');
const examples = join(import.meta.dirname, '../../examples');

/** Sub-ranges tried of each segment. */
const tries = 20;

interface Totals {
  files: number;
  /** Files of which nothing is known to be copy. */
  silent: number;
  segments: number;
  ranges: number;
}

/** What came of a folder: totals by format, and the files of no known format by extension. */
interface Tally {
  readonly formats: Map<string, Totals>;
  readonly skipped: Map<string, number>;
  milliseconds: number;
}

function checkAll(root: string): Tally {
  const tally: Tally = { formats: new Map(), skipped: new Map(), milliseconds: 0 };
  const random = generator(20260101);
  for (const path of globSync(['**/*'], { cwd: root, dot: true }).sort()) {
    if (mayBeKnown(path)) checkFile(root, path, random, tally);
    else tally.skipped.set(extname(path) || basename(path), (tally.skipped.get(extname(path) || basename(path)) ?? 0) + 1);
  }
  return tally;
}

function checkFile(root: string, path: string, random: () => number, tally: Tally): void {
  const start = performance.now();
  const { text } = decode(readFileSync(join(root, path)));
  const document = readDocument({ path, source: text }, { path, locale: 'en-US' });
  tally.milliseconds += performance.now() - start;
  checkReading(text, document);
  const totals = tally.formats.get(document.format) ?? { files: 0, silent: 0, segments: 0, ranges: 0 };
  tally.formats.set(document.format, totals);
  totals.files++;
  if (document.segments.length === 0) totals.silent++;
  for (const segment of document.segments) {
    totals.segments++;
    for (let i = 0; i < tries; i++) checkRange(text, segment, random, path);
    totals.ranges += tries;
  }
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

/** White space is folded by the readers, and is an underscore in the headers of mails; a placeholder of one character is still a placeholder. */
function folded(text: string): string {
  return text.replace(/[\s_]/g, ' ');
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

/** Prints what was checked. All of it was right, or this is not reached. */
function tell(where: string, { formats, skipped, milliseconds }: Tally): void {
  const sum = total(formats);
  const rows = [...formats]
    .sort()
    .map(([id, { files, silent, segments }]) => `  ${id}: ${files} files (${silent} without known copy), ${segments} segments`);
  const left = [...skipped].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  const lines = [
    `positions in ${where}: ${sum.files} files, ${sum.segments} segments, ${sum.ranges} ranges, 0 wrong`,
    ...rows,
    `  of no known format: ${left.join(', ') || 'none'}`,
    `  read in ${(milliseconds / 1000).toFixed(1)} s; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most, checks included`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function total(formats: ReadonlyMap<string, Totals>): Totals {
  const sum: Totals = { files: 0, silent: 0, segments: 0, ranges: 0 };
  for (const { files, silent, segments, ranges } of formats.values()) {
    sum.files += files;
    sum.silent += silent;
    sum.segments += segments;
    sum.ranges += ranges;
  }
  return sum;
}

describe('positions', () => {
  it('hold in every file of the examples', () => {
    const tally = checkAll(examples);
    expect(total(tally.formats).segments).toBeGreaterThan(1000);
    tell('examples', tally);
  });

  it.skipIf(!existsSync(corpora))('hold in every file of ../shared/corpora (skipped where the folder is absent)', () => {
    const tally = checkAll(corpora);
    expect(total(tally.formats).files).toBeGreaterThan(1500);
    tell('corpora', tally);
  });
});
