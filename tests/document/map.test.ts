import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cooked, sliceCooked, TextBuilder, trimCooked, verbatim } from '../../src/document/map.ts';

/** A piece of source: what it says, and what it shows. */
interface Piece {
  readonly raw: string;
  readonly cooked: string;
}

const copied = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).map((text): Piece => ({ raw: text, cooked: text }));
const atomic = fc.constantFrom<Piece>(
  { raw: '&amp;', cooked: '&' },
  { raw: '""', cooked: '"' },
  { raw: '\\ud83d\\ude00', cooked: '😀' },
  { raw: '\r\n> ', cooked: ' ' },
  { raw: '{{ x }}', cooked: '\uFFFC' },
  { raw: 'ab', cooked: 'cd' },
);
const markup = fc.constantFrom<Piece>({ raw: '**', cooked: '' }, { raw: '<br>', cooked: '' });
const pieces = fc.array(fc.oneof(copied, atomic, markup), { maxLength: 12 });

function build(list: readonly Piece[]): { source: string; cooked: Cooked; ends: { piece: Piece; raw: number; cooked: number }[] } {
  const source = list.map(({ raw }) => raw).join('');
  const builder = new TextBuilder(source);
  const ends: { piece: Piece; raw: number; cooked: number }[] = [];
  let at = 0;
  for (const piece of list) {
    ends.push({ piece, raw: at, cooked: builder.length });
    if (piece.raw === piece.cooked) builder.copy(at, at + piece.raw.length);
    else builder.put(piece.cooked, at, at + piece.raw.length);
    at += piece.raw.length;
  }
  return { source, cooked: builder.finish(), ends };
}

describe('PositionMap', () => {
  it('maps each piece to its own source, and copies character by character', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const { cooked, ends } = build(list);
        expect(cooked.text).toBe(list.map((piece) => piece.cooked).join(''));
        expect(cooked.map.length).toBe(cooked.text.length);
        for (const { piece, raw, cooked: from } of ends) {
          if (piece.cooked === '') continue;
          expect(cooked.map.range(from, from + piece.cooked.length)).toEqual([raw, raw + piece.raw.length]);
          if (piece.raw !== piece.cooked) continue;
          for (let i = 0; i < piece.raw.length; i++) expect(cooked.map.range(from + i, from + i + 1)).toEqual([raw + i, raw + i + 1]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('maps a part as the whole does', () => {
    fc.assert(
      fc.property(pieces, fc.nat(80), fc.nat(80), (list, a, b) => {
        const { cooked } = build(list);
        const start = Math.min(a, cooked.text.length);
        const end = Math.min(start + b, cooked.text.length);
        const part = sliceCooked(cooked, start, end);
        expect(part.map.length).toBe(part.text.length);
        for (let i = 0; i < part.text.length; i++) expect(part.map.range(i, i + 1)).toEqual(cooked.map.range(start + i, start + i + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('composes: inner through outer is inner, then outer', () => {
    fc.assert(
      fc.property(pieces, pieces, (outerPieces, innerPieces) => {
        const outer = build(outerPieces).cooked;
        const builder = new TextBuilder(outer.text);
        let at = 0;
        for (const { raw, cooked } of innerPieces) {
          const end = Math.min(at + raw.length, outer.text.length);
          if (end === at) break;
          if (raw === cooked) builder.copy(at, end);
          else builder.put(cooked, at, end);
          at = end;
        }
        const inner = builder.finish();
        const composed = inner.map.through(outer.map);
        expect(composed.length).toBe(inner.text.length);
        for (let i = 0; i < inner.text.length; i++) {
          expect(composed.range(i, i + 1)).toEqual(outer.map.range(...inner.map.range(i, i + 1)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('knows what can be replaced without touching markup', () => {
    const { cooked } = build([
      { raw: 'in ', cooked: 'in ' },
      { raw: '**', cooked: '' },
      { raw: '30', cooked: '30' },
      { raw: '**', cooked: '' },
      { raw: '&nbsp;', cooked: '\u00A0' },
      { raw: 'days', cooked: 'days' },
    ]);
    expect(cooked.text).toBe('in 30\u00A0days');
    expect(cooked.map.isSolid(3, 5)).toBe(true);
    expect(cooked.map.isSolid(0, 5)).toBe(false);
    expect(cooked.map.isSolid(5, 10)).toBe(true);
    expect(cooked.map.isSolid(3, 10)).toBe(false);
  });

  it('gives points for empty ranges, also at the end and in an empty text', () => {
    const { cooked } = build([
      { raw: '**', cooked: '' },
      { raw: 'ab', cooked: 'ab' },
    ]);
    expect(cooked.map.range(0, 0)).toEqual([2, 2]);
    expect(cooked.map.range(2, 2)).toEqual([4, 4]);
    expect(verbatim('').map.range(0, 0)).toEqual([0, 0]);
  });

  it('trims white space and keeps the places', () => {
    const trimmed = trimCooked(verbatim(' \n hi \t'));
    expect(trimmed.text).toBe('hi');
    expect(trimmed.map.range(0, 2)).toEqual([3, 5]);
    expect(trimCooked(verbatim(' \n ')).text).toBe('');
  });
});
