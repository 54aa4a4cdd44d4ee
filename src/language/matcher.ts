/** One matcher for all phrases of a run: its cost per token does not grow with the number of phrases. */

import { FirstSteps } from './first-steps.ts';
import { follow, nowhere } from './follow.ts';
import type { Phrase } from './phrase.ts';
import { addPhrase, anyGlue, emptyNode, exactGlue, type Node, spaceOrHyphen } from './phrase-trie.ts';
import type { Tokens } from './tokens.ts';

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

/** A matcher that phrases can be added to. Phrases without any visible character never match. */
export class GrowingMatcher<Data = unknown> implements Matcher<Data> {
  readonly #root = emptyNode();
  #first: FirstSteps | undefined;

  /** @param phrases - Same words may occur more than once: each is reported. */
  add(phrases: Iterable<Phrase<Data>>): void {
    for (const phrase of phrases) addPhrase(this.#root, phrase);
    const edges = this.#root.edges[anyGlue];
    // What words lead to is remembered, and may be more now.
    this.#first = edges === undefined ? undefined : new FirstSteps(edges);
  }

  match(tokens: Tokens): Hit<Data>[] {
    const hits: Hit[] = [];
    const first = this.#first;
    if (first === undefined) return [];
    let next = first.of(tokens.folded[0]);
    for (let i = 0; i < tokens.length; i++) {
      const { steps, starred } = next;
      next = first.of(tokens.folded[i + 1]);
      const open = next.followsStar ? starred : steps;
      if (open !== nowhere) matchFrom(open, tokens, i, hits);
    }
    // The trie is built from these phrases only, so their data is what comes out.
    return hits as Hit<Data>[];
  }
}

/** A matcher of some phrases. */
export function compileMatcher<Data>(phrases: Iterable<Phrase<Data>>): Matcher<Data> {
  const matcher = new GrowingMatcher<Data>();
  matcher.add(phrases);
  return matcher;
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

/** Adds the hits that start at a token. */
function matchFrom(steps: readonly Node[], tokens: Tokens, first: number, hits: Hit[]): void {
  const start = tokens.starts[first] as number;
  const from = hits.length;
  let nodes = steps;
  for (let i = first; nodes.length > 0; i++) {
    const end = tokens.ends[i] as number;
    for (const node of nodes) for (const phrase of node.phrases) hits.push({ start, end, phrase });
    if (i + 1 >= tokens.length) break;
    nodes = nextSteps(nodes, tokens, i + 1);
  }
  if (hits.length - from > 1) longestFirst(hits, from);
}

/** Sorts the hits from an index on. */
function longestFirst(hits: Hit[], from: number): void {
  const found = hits.splice(from).sort((a, b) => b.end - a.end);
  for (const hit of found) hits.push(hit);
}

/** The nodes that a token leads to. */
function nextSteps(nodes: readonly Node[], tokens: Tokens, index: number): readonly Node[] {
  let found = nowhere;
  for (const node of nodes) if (node.edges.length > 0) found = advance(node, tokens, index, found);
  return found;
}

/** Adds the nodes that a token leads to from a node. */
function advance({ edges }: Node, tokens: Tokens, index: number, found: readonly Node[]): readonly Node[] {
  const glue = tokens.glue[index] ?? 'none';
  const word = tokens.folded[index] as string;
  const exact = edges[exactGlue[glue]];
  const loose = glue === 'none' ? undefined : edges[spaceOrHyphen];
  const any = edges[anyGlue];
  const first = exact === undefined ? found : follow(exact, word, found);
  const second = loose === undefined ? first : follow(loose, word, first);
  return any === undefined ? second : follow(any, word, second);
}
