/** Walks trees. */

import type { Nodes, Sentence } from 'nlcst';

/** All sentences of a tree, in order. */
export function sentencesOf(node: Nodes): Sentence[] {
  if (node.type === 'SentenceNode') return [node];
  return 'children' in node ? node.children.flatMap(sentencesOf) : [];
}
