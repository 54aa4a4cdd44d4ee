/** The expressions of MDX as template syntax: what is filled in is a placeholder, and so is a component without text; comments are nothing. */

import type { Nodes, Root } from 'mdast';
import { isCommentExpression } from '../markdown/comments.ts';
import { nodeRange } from '../markdown/inline.ts';
import { parseExpression } from '../template/expression.ts';
import type { TemplateToken } from '../template/token.ts';
import { isOutput } from './elements.ts';
import { literalIn } from './literals.ts';

/** The expressions in the sentences of a tree, in order; strings are text, and not among them. */
export function expressionTokens(root: Root, source: string): TemplateToken[] {
  const found: TemplateToken[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'mdxTextExpression') {
      const [start, end] = nodeRange(node);
      if (!literalIn(source, start + 1, end - 1)) found.push(tokenOf(start, end, node.value));
    } else if (node.type === 'mdxJsxTextElement' && isOutput(node)) {
      const [start, end] = nodeRange(node);
      found.push({ start, end, kind: 'output', name: (node.name ?? '').toLowerCase(), dialect: 'mdx' });
    } else if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return found;
}

function tokenOf(start: number, end: number, code: string): TemplateToken {
  if (isCommentExpression(code)) return { start, end, kind: 'comment', name: '', dialect: 'mdx' };
  return { start, end, kind: 'output', ...parseExpression(code), dialect: 'mdx' };
}
