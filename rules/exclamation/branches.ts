/** Branches of templates: what stands in two of them is never read together. */

import type { TemplateTag } from '../../src/rule/index.ts';

/** The branch that holds a place, for each block around it: number of the block → number of its branch. */
export type Branches = ReadonlyMap<number, number>;

/** The branches at a source offset. */
export function branchesAt(tags: readonly TemplateTag[], offset: number): Branches {
  const open: { block: number; branch: number }[] = [];
  for (const [index, { kind, range }] of tags.entries()) {
    if (range[0] >= offset) break;
    const inner = open.at(-1);
    if (kind === 'open') open.push({ block: index, branch: 0 });
    else if (kind === 'close') open.pop();
    else if (inner) inner.branch++;
  }
  return new Map(open.map(({ block, branch }) => [block, branch]));
}

/** Whether two places can be read together. */
function meet(one: Branches, other: Branches): boolean {
  for (const [block, branch] of one) {
    const there = other.get(block);
    if (there !== undefined && there !== branch) return false;
  }
  return true;
}

/** The number of each place among those that it is read with, counted from 1. */
export function numbered(places: readonly Branches[]): number[] {
  if (places.every(({ size }) => size === 0)) return places.map((_, index) => index + 1);
  const numbers: number[] = [];
  for (const place of places) {
    const before = numbers.filter((_, index) => meet(places[index] ?? place, place));
    numbers.push(1 + Math.max(0, ...before));
  }
  return numbers;
}
