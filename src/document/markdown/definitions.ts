/** Definitions in Markdown: where the links lead that are written with a name. */

import type { Definition, Nodes, Root } from 'mdast';
import { type MarkdownSource, sourceUrl } from './inline.ts';

/** The URLs of the definitions, by identifier. Of two with the same, the first one holds. */
export function definedUrls(root: Root, source: Pick<MarkdownSource, 'text' | 'marks'>): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const definition of definitionsIn(root)) {
    if (!urls.has(definition.identifier)) urls.set(definition.identifier, sourceUrl(definition, source));
  }
  return urls;
}

function* definitionsIn(root: Root): Generator<Definition> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') yield node;
    else if (node.type !== 'paragraph' && 'children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}
