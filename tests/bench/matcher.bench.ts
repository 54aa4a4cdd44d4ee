/** Tokens and phrases in about 1 MB of text: the time must not grow with the number of terms. */

import { bench, describe } from 'vitest';
import { built } from './built.ts';
import type { Matcher } from './measured.ts';

const { compileMatcher, tokenize } = built;
const random = generator(1);
const words = Array.from({ length: 20_000 }, () => word());
const text = prose(1 << 20);
const tokens = tokenize(text);

describe(`${(text.length / 1e6).toFixed(2)} MB of text, ${tokens.length} tokens`, () => {
  const none = compileMatcher([]);
  const ten = terms(10);
  const many = terms(5000);
  bench('tokenize', () => {
    tokenize(text);
  });
  bench('match no terms', () => {
    none.match(tokens);
  });
  bench('match 10 terms', () => {
    ten.match(tokens);
  });
  bench('match 5,000 terms', () => {
    many.match(tokens);
  });
  bench('compile 5,000 terms', () => {
    terms(5000);
  });
});

/** Terms of one to three words, each tenth with a star, as guides have them: most are rare in the text. */
function terms(count: number): Matcher {
  const phrases = Array.from({ length: count }, (_, index) => {
    const parts = Array.from({ length: 1 + (index % 3) }, (_, part) => words[(index * 31 + part * 977 + 1000) % words.length]);
    return { text: parts.join(' ') + (index % 10 === 0 ? '*' : ''), loose: index % 2 === 0, data: index };
  });
  return compileMatcher(phrases);
}

/** Words by Zipf's law, in sentences and paragraphs. */
function prose(length: number): string {
  const parts: string[] = [];
  for (let size = 0, index = 1; size < length; index++) {
    const next = words[Math.floor(words.length ** random()) - 1] ?? 'the';
    const capital = index % 14 === 1 ? next.charAt(0).toUpperCase() + next.slice(1) : next;
    const part = capital + (index % 14 === 0 ? (index % 70 === 0 ? '.\n\n' : '. ') : index % 9 === 0 ? ', ' : ' ');
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

function word(): string {
  const letters = 'etaoinshrdlucmfwypvbgk';
  const length = 2 + Math.floor(random() * 4) + Math.floor(random() * 5);
  return Array.from({ length }, () => letters.charAt(Math.floor(random() ** 1.5 * letters.length))).join('');
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
