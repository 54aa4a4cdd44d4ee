/** What is never closed in Markdown, and takes the rest of the text away. */

import type { Code, Html } from 'mdast';
import type { Problem, Range } from '../document.ts';
import { faults } from '../html/faults.ts';

/** The problem of a block of code without its second fence, or of a comment without its end. */
export function unclosed(node: Code | Html, raw: string, start: number): Problem | undefined {
  const opener = node.type === 'code' ? openFence(raw) : openComment(raw);
  if (opener === undefined) return undefined;
  const reason = node.type === 'code' ? 'This block of code is never closed, so what comes after it was not read.' : faults.openComment;
  const range: Range = [start + opener[0], start + opener[1]];
  return { reason, range, severity: 'error' };
}

/** Code that is only indented has no fence. */
function openFence(raw: string): Range | undefined {
  const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0];
  if (fence === undefined) return undefined;
  const last = raw.slice(raw.lastIndexOf('\n') + 1).replaceAll(/^[\s>]+|\s+$/g, '');
  const isClosed = raw.includes('\n') && last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
  return isClosed ? undefined : [0, fence.length];
}

function openComment(raw: string): Range | undefined {
  const start = raw.lastIndexOf('<!--');
  return start < 0 || raw.includes('-->', start + 2) ? undefined : [start, start + '<!--'.length];
}
