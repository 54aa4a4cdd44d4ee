/** What a comment in a structured file silences. */

import type { Range } from '../document.ts';
import { LineIndex } from '../lines.ts';

/**
 * Finds the block that a comment silences: on a line of its own, the next pair or item;
 * after something on its line, the pair or item of that line.
 *
 * @param blocks - Source ranges of all pairs and items; they nest, and do not overlap otherwise.
 */
export function commentScopes(source: string, blocks: readonly Range[]): (comment: Range) => Range {
  const lines = new LineIndex(source);
  const sorted = blocks.toSorted(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
  const parents = parentsOf(sorted);
  const codeStart = memo((line: number) => skipBlanks(source, lines.startOf(line)));
  return (comment) => {
    const { line } = lines.at(comment[0]);
    const code = codeStart(line);
    const nothing: Range = [comment[1], comment[1]];
    if (code >= comment[0]) return sorted[lastBefore(sorted, comment[1]) + 1] ?? nothing;
    const near = lastBefore(sorted, comment[0]);
    const block = sorted[near];
    if (block && block[0] >= lines.startOf(line)) return block;
    return around(sorted, parents, lastBefore(sorted, code + 1), code) ?? nothing;
  };
}

/** Index of the last block that starts before an offset, -1 for none. */
function lastBefore(blocks: readonly Range[], offset: number): number {
  let [low, high] = [-1, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.[0] ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** For each block the index of the one that it stands in, -1 for none. */
function parentsOf(blocks: readonly Range[]): readonly number[] {
  const open: number[] = [];
  return blocks.map(([start], index) => {
    while (open.length > 0 && (blocks[open.at(-1) ?? 0]?.[1] ?? 0) <= start) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

/** The innermost block that holds an offset, from the last one that starts at or before it. */
function around(blocks: readonly Range[], parents: readonly number[], last: number, offset: number): Range | undefined {
  for (let index = last; index >= 0; index = parents[index] ?? -1) {
    const block = blocks[index];
    if (block && offset < block[1]) return block;
  }
  return undefined;
}

function skipBlanks(source: string, start: number): number {
  let at = start;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}

/** Remembers the last answer: comments of one line come one after another. */
function memo(find: (line: number) => number): (line: number) => number {
  let [known, answer] = [-1, 0];
  return (line) => {
    if (line !== known) [known, answer] = [line, find(line)];
    return answer;
  };
}
