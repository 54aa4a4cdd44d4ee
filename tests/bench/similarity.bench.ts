/** Pairs of near-duplicates among 100,000 sentences: seconds, whatever the sentences are. */

import { bench, describe } from 'vitest';
import { built } from './built.ts';

const { alikePairs, KnownSets } = built;
const count = 100_000;
const least = 75;
const random = generator(1);
const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
const natural = sentences();
const patterns = Array.from({ length: count }, (_, index) => [...'abcdefghij', `n${index}`]);
const fewWords = Array.from({ length: count }, () => [...new Set(Array.from({ length: 12 }, () => `v${Math.floor(random() * 40)}`))]);

describe(`${count} sentences`, () => {
  const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
  const report = (sets: readonly (readonly string[])[]) => () => {
    alikePairs(sets, least);
  };
  bench('words by Zipf’s law, one in 20 a near-duplicate', report(natural), once);
  bench('one pattern', report(patterns), once);
  bench('forty words', report(fewWords), once);
});

describe(`${count} sentences against 500 approved ones`, () => {
  const known = new KnownSets(natural.slice(0, 500), 60);
  bench('lookup', () => {
    for (const sentence of natural) known.alike(sentence);
  });
});

/** Sentences of 8 to 25 words. */
function sentences(): string[][] {
  const all: string[][] = [];
  for (let i = 0; i < count; i++) {
    const model = all[Math.floor(random() * all.length)];
    const isCopy = i % 20 === 19 && model !== undefined;
    const next = isCopy ? [...model.slice(1), frequent()] : Array.from({ length: 8 + Math.floor(random() * 18) }, frequent);
    all.push([...new Set(next)]);
  }
  return all;
}

/** A word by Zipf's law. */
function frequent(): string {
  return words[Math.floor(words.length ** random()) - 1] ?? 'the';
}

/** Mulberry32: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
