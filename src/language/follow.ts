/** Ways through a trie of phrases. */

import type { Edges, Node } from './phrase-trie.ts';
import { isWord } from './tokens.ts';

/** No way on: always the same array. */
export const nowhere: readonly Node[] = [];

/** Nodes with those that a word leads to. */
export function follow(edges: Edges, word: string, found: readonly Node[]): readonly Node[] {
  const exact = edges.words.get(word);
  let all = exact === undefined ? found : [...found, exact];
  for (const { length, nodes } of edges.prefixes) {
    const node = length > word.length ? undefined : nodes.get(word.slice(0, length));
    if (node !== undefined) all = [...all, node];
  }
  return edges.anyWord !== undefined && isWord(word) ? [...all, edges.anyWord] : all;
}
