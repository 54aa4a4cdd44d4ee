/** One matcher for all phrases of a run: its cost per token does not grow with the number of phrases. */

import { longestKept } from './fold.ts';
import type { Phrase } from './phrase.ts';
import { addPhrase, anyGlue, type Edges, emptyNode, exactGlue, type Node, spaceOrHyphen } from './phrase-trie.ts';
import { isWord, type Tokens } from './tokens.ts';

/** A phrase found: cooked range. */
export interface Hit<Data = unknown> {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase<Data>;
}

/** Finds phrases in tokens. */
export interface Matcher<Data = unknown> {
  /** All hits, also overlapping ones: by start, then longest first, then in the order of the phrases. */
  match(tokens: Tokens): Hit<Data>[];
}

/** Words whose first steps are kept; a vocabulary larger than this is forgotten and learnt again. */
const mostKept = 1 << 16;
const nowhere: readonly Node[] = [];

/**
 * Compiles phrases. Phrases without any visible character never match.
 *
 * @param phrases - Same words may occur more than once: each is reported.
 */
export function compileMatcher<Data>(phrases: Iterable<Phrase<Data>>): Matcher<Data> {
  const root = emptyNode();
  for (const phrase of phrases) addPhrase(root, phrase);
  const edges = root.edges[anyGlue];
  if (edges === undefined) return { match: () => [] };
  const firstSteps = new Map<string, readonly Node[]>();
  return {
    match(tokens) {
      const hits: Hit[] = [];
      for (let i = 0; i < tokens.length; i++) {
        const steps = firstStep(edges, firstSteps, tokens.folded[i] as string);
        if (steps !== nowhere) matchFrom(steps, tokens, i, hits);
      }
      // The trie is built from these phrases only, so their data is what comes out.
      return hits as Hit<Data>[];
    },
  };
}

/**
 * Hits without overlaps: the longest wins, then the leftmost, then the one that came first.
 *
 * @param hits - In any order.
 * @returns In order of their starts.
 */
export function longest<Data>(hits: readonly Hit<Data>[]): Hit<Data>[] {
  if (hits.length < 2) return [...hits];
  const kept: Hit<Data>[] = [];
  const best = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of best) {
    const index = firstEndingAfter(kept, hit.start);
    const next = kept[index];
    if (next === undefined || next.start >= hit.end) kept.splice(index, 0, hit);
  }
  return kept;
}

/** Index of the first kept hit that ends after an offset. Kept hits are in order and apart. */
function firstEndingAfter(kept: readonly Hit[], offset: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Hit).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words recur, so that prefixes are tried once a word, not once a token. */
function firstStep(edges: Edges, known: Map<string, readonly Node[]>, word: string): readonly Node[] {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const found: Node[] = [];
  follow(edges, word, found);
  const steps = found.length === 0 ? nowhere : found;
  if (word.length > longestKept) return steps;
  if (known.size >= mostKept) known.clear();
  known.set(word, steps);
  return steps;
}

/** Adds the hits that start at a token. */
function matchFrom(steps: readonly Node[], tokens: Tokens, first: number, hits: Hit[]): void {
  const start = tokens.starts[first] as number;
  const found: Hit[] = [];
  let nodes = steps;
  for (let i = first; nodes.length > 0; i++) {
    const end = tokens.ends[i] as number;
    for (const node of nodes) for (const phrase of node.phrases) found.push({ start, end, phrase });
    if (i + 1 >= tokens.length) break;
    const next: Node[] = [];
    for (const node of nodes) advance(node, tokens, i + 1, next);
    nodes = next;
  }
  if (found.length > 1) found.sort((a, b) => b.end - a.end);
  for (const hit of found) hits.push(hit);
}

/** Adds the nodes that a token leads to. */
function advance(node: Node, tokens: Tokens, index: number, found: Node[]): void {
  if (node.edges.length === 0) return;
  const glue = tokens.glue[index] ?? 'none';
  const word = tokens.folded[index] as string;
  const exact = node.edges[exactGlue[glue]];
  if (exact !== undefined) follow(exact, word, found);
  const loose = glue === 'none' ? undefined : node.edges[spaceOrHyphen];
  if (loose !== undefined) follow(loose, word, found);
  const any = node.edges[anyGlue];
  if (any !== undefined) follow(any, word, found);
}

function follow(edges: Edges, word: string, found: Node[]): void {
  const exact = edges.words.get(word);
  if (exact !== undefined) found.push(exact);
  for (const { length, nodes } of edges.prefixes) {
    const node = length > word.length ? undefined : nodes.get(word.slice(0, length));
    if (node !== undefined) found.push(node);
  }
  if (edges.anyWord !== undefined && isWord(word)) found.push(edges.anyWord);
}
