import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/document/lines.ts';
import { decode, type Encoding, encode, latin1Problem } from '../../src/document/source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it.each<[string, Uint8Array, string, Encoding, boolean]>([
    ['UTF-8', bytes('a – 😀'), 'a – 😀', 'utf-8', false],
    ['UTF-8 with a mark', bytes('\uFEFFa'), 'a', 'utf-8', true],
    ['UTF-16LE with a mark', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x13, 0x20), 'a–', 'utf-16le', true],
    ['UTF-16BE with a mark', Uint8Array.of(0xfe, 0xff, 0, 0x61, 0x20, 0x13), 'a–', 'utf-16be', true],
    ['UTF-16LE', Uint8Array.of(0x61, 0, 0x62, 0), 'ab', 'utf-16le', false],
    ['UTF-16BE', Uint8Array.of(0, 0x61, 0, 0x62), 'ab', 'utf-16be', false],
    ['nothing', new Uint8Array(), '', 'utf-8', false],
  ])('%s', (_, input, text, encoding, bom) => {
    expect(decode(input)).toEqual({ text, encoding, bom });
  });

  it('takes what is no UTF-8 for windows-1252, and says so', () => {
    const source = decode(Uint8Array.of(0x61, 0x0a, 0x80, 0xe9, 0x93));
    expect(source).toMatchObject({ text: 'a\n€é“', encoding: 'windows-1252', bom: false });
    expect(source.problem).toContain('line 2');
  });

  it('names the line of the first wrong byte, whatever stands before it', () => {
    const before = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\uFFFD', 'é', '–', '😀') });
    const wrong = fc.constantFrom([0xff], [0x80], [0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0xc0, 0xaf]);
    fc.assert(
      fc.property(before, wrong, fc.constantFrom('', 'a\n\uFFFD'), (text, broken, after) => {
        const { problem } = decode(Uint8Array.of(...bytes(text), ...broken, ...bytes(after)));
        expect(problem).toContain(`(line ${new LineIndex(text).count})`);
      }),
      { numRuns: 1000 },
    );
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x0a, 0, 0x00, 0xd8, 0x61, 0)).problem).toContain('(line 2)');
  });

  it.each([
    ['bytes with zeros', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2)],
    ['text with a zero', bytes('ab\0c')],
  ])('reads no text out of %s', (_, input) => {
    expect(decode(input)).toMatchObject({ text: '', problem: expect.stringContaining('looks like a binary file') });
  });

  it('reads no text where bytes contradict the mark', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff))).toMatchObject({ text: '', problem: expect.stringContaining('UTF-8') });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toMatchObject({ text: '', problem: expect.stringContaining('UTF-16') });
  });
});

describe('encode', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0') && !value.startsWith('\uFEFF'));

  it.each<[Encoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
  ])('writes what decode reads: %s, mark %s', (encoding, bom) => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decode(encode(value, { encoding, bom }))).toEqual({ text: value, encoding, bom });
      }),
      { numRuns: 500 },
    );
  });

  it('gives every windows-1252 file back', () => {
    const byte = fc.integer({ min: 1, max: 255 });
    fc.assert(
      fc.property(fc.array(byte, { minLength: 3 }), (values) => {
        const input = Uint8Array.from(values);
        const source = decode(input);
        fc.pre(source.encoding === 'windows-1252');
        expect(encode(source.text, source)).toEqual(input);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a character that the encoding lacks', () => {
    expect(() => encode('a → b', { encoding: 'windows-1252', bom: false })).toThrow('“→” can’t be written in windows-1252');
  });
});

describe('LineIndex', () => {
  it('counts LF, CRLF and CR', () => {
    const lines = new LineIndex('ab\ncd\r\ne\rf\n');
    expect(lines.count).toBe(5);
    expect([0, 2, 3, 5, 6, 7, 8, 9, 10, 11].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
      { line: 5, column: 1 },
    ]);
  });

  it('gives the same lines and columns with CRLF as with LF', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bc', '😀', '\n')), (pieces) => {
        const [unix, windows] = [pieces.join(''), pieces.map((piece) => (piece === '\n' ? '\r\n' : piece)).join('')];
        const [a, b] = [new LineIndex(unix), new LineIndex(windows)];
        let shift = 0;
        for (let at = 0; at <= unix.length; at++) {
          expect(b.at(at + shift)).toEqual(a.at(at));
          if (unix[at] === '\n') shift++;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('windows-1252 where Latin-1 is expected', () => {
  it('is told of where it differs', () => {
    expect(latin1Problem('Café\n')).toBeUndefined();
    expect(latin1Problem('Café\nIt’s “new”\n')).toBe(
      'The character `’` on line 2 is written in windows-1252, where Java expects Latin-1. Write `\\u2019`.',
    );
  });
});
