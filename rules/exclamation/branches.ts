/** Branches of templates: what stands in two of them is never read together. */

import type { TemplateTag } from '../../src/rule/index.ts';

/** A block that is open: how many places a reader has met before it, and at most so far in one of its branches. */
interface Block {
  readonly before: number;
  most: number;
}

/**
 * The number of each place among those that it is read with, counted from 1.
 *
 * @param offsets - Source offsets of the places.
 */
export function numbered(tags: readonly TemplateTag[], offsets: readonly number[]): number[] {
  const numbers: number[] = [];
  const open: Block[] = [];
  let count = 0;
  let next = 0;
  let last = -1;
  const pass = ({ kind }: TemplateTag): void => {
    const block = open.at(-1);
    if (kind === 'open') open.push({ before: count, most: count });
    if (!block || kind === 'open') return;
    block.most = Math.max(block.most, count);
    count = kind === 'close' ? block.most : block.before;
    if (kind === 'close') open.pop();
  };
  for (const [index, offset] of [...offsets.entries()].sort((a, b) => a[1] - b[1])) {
    for (let tag = tags[next]; tag && tag.range[0] < offset; tag = tags[++next]) pass(tag);
    // A place behind a condition is read once with each of its branches.
    if (offset !== last) count++;
    numbers[index] = count;
    last = offset;
  }
  return numbers;
}
