/** Values of structured files made of pieces whose raw form is known: what properties check maps with. */

import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Cooked, Range } from '../../src/document/map.ts';

/** A piece of a value: what is read, and how it is written. */
export interface Piece {
  readonly cooked: string;
  readonly raw: string;
}

/** Words with astral emoji, joiners, accents and non-breaking spaces, written as they are. */
export const word: fc.Arbitrary<Piece> = fc
  .constantFrom('a', 'Zoë', '😀', '👩‍👩‍👧', 'x\u00a0y', 'naïve', 'e\u0301', '中文', 'l’été', '30', '\u200b', '-', 'R&D')
  .map((text) => ({ cooked: text, raw: text }));

/** Checks that each run of whole pieces maps to exactly its raw text. */
export function expectPieces(source: string, start: number, pieces: readonly Piece[], cooked: Cooked): void {
  expect(cooked.text).toBe(pieces.map((piece) => piece.cooked).join(''));
  const placed: { cooked: Range; raw: Range }[] = [];
  let [cookedAt, rawAt] = [0, start];
  for (const piece of pieces) {
    const [cookedEnd, rawEnd] = [cookedAt + piece.cooked.length, rawAt + piece.raw.length];
    if (piece.cooked !== '') placed.push({ cooked: [cookedAt, cookedEnd], raw: [rawAt, rawEnd] });
    [cookedAt, rawAt] = [cookedEnd, rawEnd];
  }
  const [found, expected]: [unknown[], unknown[]] = [[], []];
  for (const [i, from] of placed.entries()) {
    for (const to of placed.slice(i)) {
      const range = cooked.map.range(from.cooked[0], to.cooked[1]);
      found.push([source.slice(...range), ...range]);
      expected.push([source.slice(from.raw[0], to.raw[1]), from.raw[0], to.raw[1]]);
    }
  }
  expect(found).toEqual(expected);
  expect(cooked.map.length).toBe(cooked.text.length);
}
