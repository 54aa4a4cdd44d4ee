/** Pieces of files whose raw and cooked text are known: to build files from, and to see where each piece is found. */

import fc from 'fast-check';
import type { Cooked } from '../../src/document/map.ts';

/** Something that is written one way and read another. */
export interface Piece {
  readonly raw: string;
  readonly cooked: string;
}

/** Where a piece of cooked text is, and where it should lead to. */
export interface Expected {
  readonly text: string;
  /** Cooked and raw start of each piece, and both ends of the last. */
  readonly edges: readonly { readonly cooked: number; readonly raw: number; readonly cookedEnd: number; readonly rawEnd: number }[];
}

const same = (text: string): Piece => ({ raw: text, cooked: text });
const output = (raw: string): Piece => ({ raw, cooked: '\uFFFC' });

/** Pieces that stand for themselves in any format. */
export const plainPieces: readonly Piece[] = ['word', 'ñandú', '😀', '👩‍👩‍👧', 'a\u00A0b', 'œuvre', 'x-y', '漢字'].map(same);

/** Template syntax without quotes or commas. */
export const placeholderPieces: readonly Piece[] = [
  ...['{{ name }}', '*|FNAME|*', '%1$s', '{KeyWord:Oak Lamp}', '{slot}', '%%First_Name%%', '<%= x %>', '{{{ pm:unsubscribe }}}'].map(
    output,
  ),
  { raw: '{# note #}', cooked: '' },
  { raw: '{{! note }}', cooked: '' },
];

/** Several of the pieces, with a blank between them, and words at both ends. */
export function sentence(pieces: readonly Piece[]): fc.Arbitrary<Piece[]> {
  const middle = fc.array(fc.constantFrom(...pieces), { maxLength: 6 });
  return middle.map((chosen) =>
    [same('from'), ...chosen, same('to')].flatMap((piece, index) => (index === 0 ? [piece] : [same(' '), piece])),
  );
}

/** Lays pieces out from a raw offset. */
export function layOut(pieces: readonly Piece[], start: number): Expected {
  let text = '';
  let raw = start;
  const edges = pieces.map((piece) => {
    const edge = { cooked: text.length, raw, cookedEnd: text.length + piece.cooked.length, rawEnd: raw + piece.raw.length };
    text += piece.cooked;
    raw += piece.raw.length;
    return edge;
  });
  return { text, edges };
}

/** Sub-ranges of a text that do not lead to their raw text: none, for a right map. */
export function misplaced(actual: Cooked, { edges }: Expected): string[] {
  const wrong: string[] = [];
  const shown = edges.filter(({ cooked, cookedEnd }) => cookedEnd > cooked);
  for (const [first, from] of shown.entries()) {
    for (const to of shown.slice(first)) {
      const range = actual.map.range(from.cooked, to.cookedEnd);
      if (range[0] !== from.raw || range[1] !== to.rawEnd)
        wrong.push(`${from.cooked}–${to.cookedEnd} at ${range}, expected ${from.raw},${to.rawEnd}`);
    }
  }
  return wrong;
}
