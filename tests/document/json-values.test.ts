import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonValues } from '../../src/document/json/values.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

const read = (source: string) => jsonValues(source).values.map(({ path, cooked }) => [path.join('.'), cooked.text]);
const problems = (source: string) =>
  jsonValues(source).problems.map(({ range, reason, severity }) => [severity, source.slice(...range), range[0], reason]);

describe('jsonValues', () => {
  it('gives each string with its path', () => {
    expect(read('{"a": "x", "b": [1, "y", {"c": null, "d": "z"}]}')).toEqual([
      ['a', 'x'],
      ['b.1', 'y'],
      ['b.2.d', 'z'],
    ]);
  });

  it('decodes escapes, and leaves a lone surrogate as it is', () => {
    expect(read(String.raw`["\"\\\/\b\f\n\r\t\u00e9", "\ud83d\ude00", "\ud83d-\ude00"]`).map(([, text]) => text)).toEqual([
      '"\\/\b\f\n\r\té',
      '😀',
      '\ud83d-\ude00',
    ]);
  });

  it('maps an emoji of twelve characters as one', () => {
    const source = String.raw`{"a": "x \ud83d\ude00 y"}`;
    const { map } = jsonValues(source).values[0]?.cooked ?? { map: undefined };
    expect(map?.range(2, 4)).toEqual([9, 21]);
    expect(map?.range(2, 3)).toEqual([9, 21]);
    expect(map?.range(5, 6)).toEqual([22, 23]);
  });

  it('tells of a key that is there twice, and reads the last one', () => {
    const source = '{\n  "a": "old",\n  "b": "c",\n  "a": "new"\n}';
    expect(read(source)).toEqual([
      ['b', 'c'],
      ['a', 'new'],
    ]);
    expect(problems(source)).toEqual([
      ['warning', '"a"', 30, '`a` is here twice: the first one is 2 lines above. Only the last one is used; remove the other.'],
    ]);
  });

  it('reads a broken file as far as it can', () => {
    expect(read('{"a": "x" "b": "y"')).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect(problems('{"a": "x" "b": "y"}')).toEqual([['error', '"b"', 10, 'A comma is missing before this.']]);
    expect(problems('{"a": "foo\n}')[0]).toEqual(['error', '"foo', 6, 'The closing quote of this string is missing.']);
  });

  it('says where JSON ends before its time', () => {
    expect(problems('["a", "b"')).toEqual([['error', '', 9, 'A `]` is missing.']]);
  });

  it('finds comments and what they stand at', () => {
    const source = '{\n  // univocal ignore x\n  "a": "b", // univocal ignore y\n  "c": {"//": "univocal ignore z", "d": "e"}\n}';
    expect(jsonValues(source).comments.map(({ text, scope }) => [text, source.slice(...scope)])).toEqual([
      ['univocal ignore z', '{"//": "univocal ignore z", "d": "e"}'],
      ['univocal ignore x', '"a": "b"'],
      ['univocal ignore y', '"a": "b"'],
    ]);
  });

  it('writes replacements as JSON', () => {
    expect(jsonValues('"a"').values[0]?.encode('say "hi"\n\\ 😀')).toBe(String.raw`say \"hi\"\n\\ 😀`);
  });

  it('survives keys that objects have by themselves', () => {
    expect(read('{"constructor": "a", "__proto__": "b", "toString": "c"}')).toHaveLength(3);
  });

  const escaped: fc.Arbitrary<Piece> = fc.constantFrom(
    { cooked: '😀', raw: String.raw`\ud83d\ude00` },
    { cooked: '😀', raw: String.raw`\uD83D\uDE00` },
    { cooked: 'é', raw: String.raw`\u00E9` },
    { cooked: '\n', raw: String.raw`\n` },
    { cooked: '"', raw: String.raw`\"` },
    { cooked: '\\', raw: String.raw`\\` },
    { cooked: '/', raw: String.raw`\/` },
    { cooked: ' ', raw: ' ' },
  );

  it('maps every run of pieces to its raw text', () => {
    const pieces = fc.array(fc.oneof(word, escaped), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('', '\r\n', '\n\t'), (value, gap) => {
        const raw = value.map((piece) => piece.raw).join('');
        const source = `{${gap}"k😀":${gap}["${raw}"]${gap}}`;
        const found = jsonValues(source).values[0];
        expect(found?.cooked.text).toBe(JSON.parse(source)['k😀'][0]);
        if (found) expectPieces(source, source.indexOf('["') + 2, value, found.cooked);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = jsonValues('"x"').values[0]?.encode(text);
        expect(jsonValues(`"${encoded}"`).values[0]?.cooked.text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
