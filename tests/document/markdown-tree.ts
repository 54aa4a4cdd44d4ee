/** Trees of Markdown as lines of text, to compare them. */

import type { Nodes } from 'mdast';
import type { ParsedMarkdown } from '../../src/document/markdown/marks.ts';

/** A tree and its marks, a line each. */
export function shownTree({ root, marks }: ParsedMarkdown, text: string): string[] {
  const lines = Object.entries(marks).map(([name, ranges]) => `${name}: ${ranges.join(' ')}`);
  const open: [Nodes, number][] = [[root, 0]];
  for (let top = open.pop(); top; top = open.pop()) {
    const [node, depth] = top;
    lines.push(`${' '.repeat(depth)}${node.type} ${depth === 0 ? '' : placeOf(node, text)} ${contentOf(node)}`);
    if ('children' in node) for (const child of node.children.toReversed()) open.push([child, depth + 1]);
  }
  return lines;
}

/** Whether blanks behind a block belong to it depends on what follows: they are left out. */
function placeOf(node: Nodes, text: string): string {
  const start = node.position?.start.offset ?? -1;
  const raw = text.slice(start, node.position?.end.offset);
  return node.type === 'listItem' ? `${start}` : `${start}–${start + raw.trimEnd().length}`;
}

function contentOf(node: Nodes): string {
  if ('url' in node) return node.url;
  if ('identifier' in node) return node.identifier;
  return 'value' in node ? node.value.trimEnd() : '';
}
