/** Finds the sentences that retext-equality can possibly have anything to say of. */

import type { Root, Sentence } from 'nlcst';
import { sentencesOf } from '../../src/rule/index.ts';

/** First words of phrases, as they are compared here. */
export interface FirstWords {
  readonly words: ReadonlySet<string>;
  /** Letters of the longest one. */
  readonly longest: number;
}

/** The first words of phrases: ASCII letters in lower case, without hyphens, apostrophes and full stops. */
export function firstWords(phrases: Iterable<string>): FirstWords {
  const words = new Set<string>();
  for (const phrase of phrases) words.add((phrase.split(' ', 1)[0] ?? '').toLowerCase().replace(/[^a-z]/g, ''));
  return { words, longest: Math.max(0, ...Array.from(words, (word) => word.length)) };
}

/**
 * Where a phrase may begin. No phrase begins anywhere else:
 * the plugin compares a word without its case, hyphens and apostrophes, and all its phrases are of ASCII letters and full stops.
 * So a word that it finds is a run of letters, or some of them with only such marks between (`man-power`, `a.d.d.`).
 *
 * @returns Cooked offsets inside such words, in order.
 */
export function possibleOffsets(text: string, { words, longest }: FirstWords): number[] {
  const offsets: number[] = [];
  let chain: string[] = [];
  let last = -1;
  // U+212A is a capital K to whoever writes it in lower case.
  for (const { 0: run, index } of text.matchAll(/[A-Za-z\u212A]+/g)) {
    const letters = run.toLowerCase();
    if (last < 0 || !/^[-'’.]+$/.test(text.slice(last, index))) chain = [];
    if (endsInWord(chain, letters, words, longest)) offsets.push(index);
    chain.push(letters);
    last = index + run.length;
  }
  return offsets;
}

/** Whether a run, or it and the ones before it, written as one, is a word. Each run has a letter: it ends after `longest` steps. */
function endsInWord(chain: readonly string[], run: string, words: ReadonlySet<string>, longest: number): boolean {
  let joined = run;
  for (let i = chain.length - 1; joined.length <= longest; i--) {
    if (words.has(joined)) return true;
    const before = chain[i];
    if (before === undefined) return false;
    joined = before + joined;
  }
  return false;
}

/** The sentences of a tree that hold one of some offsets in order. */
export function sentencesAt(tree: Root, offsets: readonly number[]): Sentence[] {
  let next = 0;
  return sentencesOf(tree).filter(({ position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    while (next < offsets.length && (offsets[next] ?? 0) < start) next++;
    return (offsets[next] ?? end) < end;
  });
}
