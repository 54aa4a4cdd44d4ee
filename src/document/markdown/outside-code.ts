/** Template syntax in code is shown, not run. */

import type { Nodes, Root } from 'mdast';
import type { Range } from '../map.ts';
import { indexEndingAfter } from '../ranges.ts';
import type { TemplateToken } from '../template/token.ts';
import { nodeRange } from './inline.ts';

/** The tokens that stand in no code. */
export function outsideCode(tokens: readonly TemplateToken[], root: Root): readonly TemplateToken[] {
  if (tokens.length === 0) return tokens;
  const code: Range[] = [];
  const nodes: Nodes[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode') code.push(nodeRange(node));
    else if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  code.sort((a, b) => a[0] - b[0]);
  return tokens.filter(({ start }) => (code[indexEndingAfter(code, start)]?.[0] ?? Number.POSITIVE_INFINITY) > start);
}
