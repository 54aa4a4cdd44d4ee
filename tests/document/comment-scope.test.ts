import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentScopes } from '../../src/document/data/comment-scope.ts';
import { jsonValues } from '../../src/document/json/values.ts';
import type { Range } from '../../src/document/map.ts';

/** What the rule says, looked for block by block. */
function expectedScope(source: string, comment: Range, blocks: readonly Range[]): Range {
  const lineStart = source.lastIndexOf('\n', comment[0] - 1) + 1;
  const before = source.slice(lineStart, comment[0]);
  if (before.trim() === '') return blocks.find(([start]) => start >= comment[1]) ?? [comment[1], comment[1]];
  const code = lineStart + before.length - before.trimStart().length;
  return (
    blocks.findLast(([start]) => start >= lineStart && start < comment[0]) ??
    blocks.findLast(([start, end]) => start <= code && code < end) ?? [comment[1], comment[1]]
  );
}

/** Brackets are blocks, those that are never closed to the end; `#` are comments. */
function bracketsOf(source: string): { blocks: Range[]; comments: Range[] } {
  const [blocks, comments, open]: [Range[], Range[], number[]] = [[], [], []];
  for (const { 0: sign, index } of source.matchAll(/[()#]/g)) {
    const last = sign === ')' ? open.pop() : undefined;
    if (sign === '#') comments.push([index, index + 1]);
    if (sign === '(') open.push(blocks.push([index, source.length]) - 1);
    if (last !== undefined) blocks[last] = [blocks[last]?.[0] ?? 0, index + 1];
  }
  return { blocks, comments };
}

describe('commentScopes', () => {
  it('gives a comment after a closing bracket what the bracket closes', () => {
    const source = '{"a": {\n "b": [\n  "c"\n ] // univocal ignore x\n}, // univocal ignore y\n"d": "e"}';
    expect(jsonValues(source).comments.map(({ scope }) => source.slice(...scope))).toEqual([
      '"b": [\n  "c"\n ]',
      '"a": {\n "b": [\n  "c"\n ] // univocal ignore x\n}',
    ]);
  });

  it('finds what a search from block to block finds', () => {
    const piece = fc.constantFrom('(', ')', '(', ')', '#', '#', '\n', ' ', '\t', 'x', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const { blocks, comments } = bracketsOf(source);
        const scopeOf = commentScopes(source, blocks);
        for (const comment of comments) expect(scopeOf(comment)).toEqual(expectedScope(source, comment, blocks));
      }),
      { numRuns: 3000 },
    );
  });
});
