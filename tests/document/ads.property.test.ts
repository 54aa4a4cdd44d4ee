/** Lists of assets inside of cells: two notations, one inside the other, with each character led to its source. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/document/source.ts';
import { type Expected, layOut, misplaced, type Piece, plainPieces, sentence } from './pieces.ts';
import { readTable } from './table-reading.ts';

/** Pieces as they stand in a JSON string in a quoted cell. */
const inBoth: readonly Piece[] = [
  { raw: '\\""', cooked: '"' },
  { raw: '\\u0022', cooked: '"' },
  { raw: '\\\\', cooked: '\\' },
  { raw: '\\/', cooked: '/' },
  { raw: '\\u00e9', cooked: 'é' },
  { raw: '\\ud83d\\ude00', cooked: '😀' },
  { raw: ',', cooked: ',' },
  { raw: '{KeyWord:Oak Lamp}', cooked: '\uFFFC' },
  { raw: '{CUSTOMIZER.Price:10 €}', cooked: '\uFFFC' },
  { raw: '{=COUNTDOWN(\\""2026-11-30 00:00:00\\"",\\""en-US\\"")}', cooked: '\uFFFC' },
  ...plainPieces,
];

interface Asset {
  readonly pieces: readonly Piece[];
  /** What stands before and after the text. */
  readonly before: string;
  readonly after: string;
}

const asset: fc.Arbitrary<Asset> = fc.record({
  pieces: sentence(inBoth),
  before: fc.constantFrom('{""text"":""', '{""id"":7,""text"": ""'),
  after: fc.constantFrom('""}', '"",""pinnedField"":""Headline1""}', '"" }'),
});
const cell = fc.array(asset, { minLength: 1, maxLength: 4 });

/** A table that is written while it is known where each text comes to stand. */
class Sheet {
  source: string;
  readonly expected: (Expected & { readonly unit: number })[] = [];

  constructor(header: string) {
    this.source = header;
  }

  list(assets: readonly Asset[], unit: number): void {
    this.source += ',"[';
    for (const [index, { pieces, before, after }] of assets.entries()) {
      this.source += (index === 0 ? '' : ', ') + before;
      this.expected.push({ ...layOut(pieces, this.source.length), unit });
      this.source += pieces.map(({ raw }) => raw).join('') + after;
    }
    this.source += ']"';
  }
}

/** Words that a replacement may have. */
const replacement = fc.array(fc.constantFrom('x', '"y"', 'a, b', '\\', 'ü', '😀', '/', '\\n', "'"), { minLength: 1, maxLength: 4 });

describe('lists of assets in cells', () => {
  it('lead each character of each asset to its source', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (ads, end, bom) => {
          const sheet = new Sheet(`Type,Parent Id,Campaign,Headline,Description${end}`);
          for (const [unit, cells] of ads.entries()) {
            sheet.source += 'Responsive Search Ad,-1,Lamps';
            for (const assets of cells) sheet.list(assets, unit);
            sheet.source += end;
          }
          const { source, expected } = sheet;
          const { text } = decode(encode(source, { encoding: 'utf-16le', bom }));
          const reading = readTable(text);
          expect(reading.fields.map((field) => [field.unit, field.text])).toEqual(expected.map((at) => [at.unit, at.text]));
          for (const [index, field] of reading.fields.entries())
            expect(misplaced(field, expected[index] ?? { text: '', edges: [] })).toEqual([]);
          for (const [index, segment] of reading.segments.entries()) expect(segment.unit).toBe(expected[index]?.unit);
          expect(reading.problems).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('take replacements that read back, and touch nothing else', () => {
    fc.assert(
      fc.property(cell, replacement, fc.nat(), (assets, words, pick) => {
        const sheet = new Sheet('Type,Parent Id,Campaign,Headline\nResponsive Search Ad,-1,Lamps');
        sheet.list(assets, 0);
        const { source } = sheet;
        const before = readTable(source);
        const index = pick % before.segments.length;
        const segment = before.segments[index];
        const encoded = segment?.encode(words.join(' '));
        if (!segment || encoded === undefined) throw new Error('a quoted cell takes anything');
        const [from, to] = segment.map.range(0, 'from'.length);
        const after = readTable(source.slice(0, from) + encoded + source.slice(to));
        const expected = before.fields.map(({ text }, at) => (at === index ? words.join(' ') + text.slice('from'.length) : text));
        expect(after.fields.map(({ text }) => text)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
