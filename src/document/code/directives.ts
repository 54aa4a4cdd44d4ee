/** Directives in comments of code: `// univocal ignore x`, and in JSX the same in braces. */

import type { Comment, Node, Program } from 'oxc-parser';
import { commentScopes } from '../data/comment-scope.ts';
import { parseDirective } from '../directive.ts';
import type { Directive, Range } from '../document.ts';
import { trimmed } from '../ranges.ts';
import { childrenOf } from './children.ts';

/** The directives of a file. Each speaks of what follows: a statement, a key, an element, a text. */
export function codeDirectives(program: Program, comments: readonly Comment[], source: string): Directive[] {
  const found = comments.flatMap((comment) => {
    const directive = parseDirective(comment.value.replace(/^\s*\*+/, ''));
    return directive ? [{ directive, range: [comment.start, comment.end] as const }] : [];
  });
  if (found.length === 0) return [];
  const { blocks, braces } = placesOf(program, source);
  const scopeOf = commentScopes(source, blocks);
  return found.map(({ directive, range }) => {
    const place = braces.find(([start, end]) => start < range[0] && range[1] < end) ?? range;
    return { ...directive, range, scope: scopeOf(place) };
  });
}

interface Places {
  readonly blocks: readonly Range[];
  /** Braces of JSX with nothing but a comment in them. */
  readonly braces: readonly Range[];
}

function placesOf(program: Program, source: string): Places {
  const [blocks, braces]: [Range[], Range[]] = [[], []];
  const open: Node[] = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of childrenOf(node)) open.push(child);
    if (node.type === 'JSXExpressionContainer' && node.expression.type === 'JSXEmptyExpression') braces.push([node.start, node.end]);
    else for (const range of blocksAt(node, source)) blocks.push(range);
  }
  return { blocks: blocks.filter(([start, end]) => start < end), braces };
}

function blocksAt(node: Node, source: string): Range[] {
  if (node.type === 'JSXText') return [trimmed(source, node.start, node.end)];
  if (node.type === 'ArrayExpression') return node.elements.flatMap((item) => (item ? [[item.start, item.end] as const] : []));
  return isBlock(node) ? [[node.start, node.end]] : [];
}

function isBlock({ type }: Node): boolean {
  return (
    /^(?:JSXElement|JSXFragment|JSXExpressionContainer|JSXAttribute|Property|PropertyDefinition)$|(?:Statement|Declaration)$/.test(type) &&
    type !== 'BlockStatement'
  );
}
