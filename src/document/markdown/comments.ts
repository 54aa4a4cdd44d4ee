/** Comments in Markdown: `<!-- … -->` of HTML and `{/* … *\/}` of MDX. */

import type { Nodes, Parents } from 'mdast';
import type { Range } from '../map.ts';
import type { TemplateText } from '../template/text.ts';
import { nodeRange } from './inline.ts';

/** One comment. */
export interface Comment {
  /** Offsets with its marks. */
  readonly range: Range;
  /** What stands between its marks. */
  readonly text: string;
}

/** The comments in a part of a text. */
export function commentsIn({ masked }: TemplateText, [start, end]: Range): Comment[] {
  const isExpression = masked[start] === '{';
  const comments = masked.slice(start, end).matchAll(isExpression ? /\/\*([\s\S]*?)\*\//g : /<!--([\s\S]*?)-->/g);
  return Array.from(comments, ({ 0: whole, 1: text = '', index }) => {
    const range: Range = isExpression ? [start, end] : [start + index, start + index + whole.length];
    return { range, text };
  });
}

/** For each block in a parent, the next one that shows something. */
export function followersIn(parent: Parents, text: TemplateText): readonly (Nodes | undefined)[] {
  const found: (Nodes | undefined)[] = [];
  let next: Nodes | undefined;
  for (let i = parent.children.length - 1; i >= 0; i--) {
    found[i] = next;
    const child = parent.children[i];
    if (child && !isSilent(child, text)) next = child;
  }
  return found;
}

/** Whether a node is nothing but comments, or imports and exports. */
export function isSilent(node: Nodes, { masked }: TemplateText): boolean {
  if (node.type === 'html') return isAllComments(masked.slice(...nodeRange(node)), '<!--', '-->');
  return node.type === 'mdxjsEsm' || (node.type === 'mdxFlowExpression' && isCommentExpression(node.value));
}

/** Whether the code of an expression is comments alone. */
export function isCommentExpression(code: string): boolean {
  return isAllComments(code.replaceAll(/\/\/[^\r\n]*/g, ''), '/*', '*/');
}

function isAllComments(text: string, open: string, close: string): boolean {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (at >= text.length) return true;
    const end = text.startsWith(open, at) ? text.indexOf(close, at + open.length) : -1;
    if (end < 0) return false;
    at = end + close.length;
  }
}

/** The ranges from each opening mark to the next closing one. */
export function enclosed(text: string, open: string, close: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, found.at(-1)?.[1])) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    found.push([start, end + close.length]);
  }
  return found;
}
