/** Which branches of conditions are left out where only the longest counts. */

import type { Range } from '../document.ts';
import type { TemplateToken } from './token.ts';

/** A branch: its range, and how many characters it shows. */
interface Branch {
  readonly start: number;
  length: number;
}

/** A condition that is open at the place of the walk. */
interface Condition {
  readonly done: { readonly range: Range; readonly length: number }[];
  branch: Branch;
}

/**
 * Ranges of all branches but the longest of each condition, in order and apart. A condition that is not closed is not looked at.
 *
 * @param tokens - In order, without overlaps.
 */
export function shorterBranches(tokens: readonly TemplateToken[]): Range[] {
  const open: Condition[] = [];
  const shorter: Range[] = [];
  let last = 0;
  for (const token of tokens) {
    const inner = open.at(-1);
    if (inner) inner.branch.length += token.start - last + (token.fallback?.length ?? 0);
    last = token.end;
    if (token.kind === 'open') open.push({ done: [], branch: { start: token.end, length: 0 } });
    if (!inner || !(token.kind === 'else' || token.kind === 'close')) continue;
    nextBranch(inner, token);
    if (token.kind === 'close') for (const range of leaveLongest(open)) shorter.push(range);
  }
  return outermost(shorter);
}

function nextBranch(condition: Condition, { start, end }: TemplateToken): void {
  const { done, branch } = condition;
  done.push({ range: [branch.start, start], length: branch.length });
  condition.branch = { start: end, length: 0 };
}

/** Closes the innermost condition: ranges of its other branches. The longest counts for the branch around it. */
function leaveLongest(open: Condition[]): Range[] {
  const done = open.pop()?.done ?? [];
  const outer = open.at(-1);
  const longest = done.reduce((most, { length }) => Math.max(most, length), 0);
  const kept = done.findIndex(({ length }) => length === longest);
  if (outer) outer.branch.length += longest;
  return done.filter((_, index) => index !== kept).map(({ range }) => range);
}

/** In order, without those inside of others. */
function outermost(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  }
  return kept;
}
