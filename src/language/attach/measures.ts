/** A sentence measured in words: what stands between its quantities and its triggers. */

import { classAt, digit, letter } from '../characters.ts';
import type { Kind } from '../quantity.ts';
import { isWord, type Tokens } from '../tokens.ts';
import type { FoundFrames } from './found-frames.ts';
import type { Placed } from './placed.ts';

/** Sums of what stands before each token, with one entry more than there are tokens. */
export interface Measures {
  /** Words. A character of a script without spaces counts as 0.4. */
  readonly words: readonly number[];
  /** Cost of commas, dashes, bullets, brackets. */
  readonly breaks: readonly number[];
  readonly conjunctions: readonly number[];
  /** Clauses: the same number, the same clause. */
  readonly clauses: readonly number[];
  /** Quantities of each kind. */
  readonly quantities: ReadonlyMap<Kind, readonly number[]>;
}

const wordOfSpacedScript = 1;
const characterWord = 0.4;

/** What parts a trigger from a quantity, in words. */
const breakCosts: Readonly<Record<string, number>> = {
  ',': 2.5,
  '、': 2.5,
  '，': 2.5,
  ':': 2.5,
  '：': 2.5,
  '–': 2.5,
  '—': 2.5,
  '-': 2.5,
  ';': 4,
  '；': 4,
  '|': 3.5,
  '•': 3.5,
  '·': 3.5,
  '・': 3.5,
  '●': 3.5,
  '✓': 3.5,
  '✔': 3.5,
  '(': 1,
  '（': 1,
  ')': 2,
  '）': 2,
  '/': 1,
  '.': 4,
  '!': 4,
  '?': 1,
  '。': 4,
  '！': 4,
  '？': 1,
  '।': 4,
};

const clauseBreaks = new Set(',;、，；–—()（）|•·●✓✔.!?。！？।'.split(''));

/** Measures a sentence. */
export function measuresOf(tokens: Tokens, placed: readonly Placed[], frames: FoundFrames): Measures {
  const size = tokens.length + 1;
  const sums = { words: [0], breaks: [0], conjunctions: [0], clauses: [0] };
  const silent = silentTokens(placed);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.folded[i] as string;
    while ((placed[next]?.end ?? size) <= i) next++;
    addTo(sums.words, i, silent.has(i) ? 0 : weightOf(word));
    // Commas and dashes of a number part nothing.
    const parts = i < (placed[next]?.first ?? size);
    addTo(sums.conjunctions, i, parts && frames.isConjunction(i) ? 1 : 0);
    const sign = parts && word.length === 1 ? word : '';
    addTo(sums.breaks, i, breakCost(sign));
    addTo(sums.clauses, i, Number(clauseBreaks.has(sign)));
  }
  return { ...sums, quantities: countsOf(placed, size) };
}

function breakCost(sign: string): number {
  return sign === '' ? 0 : (breakCosts[sign] ?? 0);
}

function addTo(sums: number[], index: number, value: number): void {
  sums.push((sums[index] as number) + value);
}

/** What is no promise stands between nothing: "no longer 14 days: you now have 30 days". */
function silentTokens(placed: readonly Placed[]): ReadonlySet<number> {
  const silent = new Set<number>();
  for (const { role } of placed) for (let i = role?.first ?? 0; i < (role?.after ?? 0); i++) silent.add(i);
  return silent;
}

function weightOf(word: string): number {
  if (!isWord(word)) return 0;
  const kind = classAt(word, 0);
  return kind === letter || kind === digit ? wordOfSpacedScript : characterWord;
}

function countsOf(placed: readonly Placed[], size: number): ReadonlyMap<Kind, readonly number[]> {
  const counts = new Map<Kind, number[]>();
  for (const { kind, first, role } of placed) {
    if (role !== undefined) continue;
    const count = counts.get(kind) ?? new Array<number>(size + 1).fill(0);
    counts.set(kind, count);
    count[first + 1] = (count[first + 1] as number) + 1;
  }
  for (const count of counts.values()) {
    for (let i = 1; i < count.length; i++) count[i] = (count[i] as number) + (count[i - 1] as number);
  }
  return counts;
}
