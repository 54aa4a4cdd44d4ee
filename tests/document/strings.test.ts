import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { decode, encode } from '../../src/document/source.ts';
import { stringsValues } from '../../src/document/strings/values.ts';
import { readStrings } from '../../src/document/strings.ts';
import { expectFixable, expectSound } from './catalogue-files.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { placedTexts, textsByLabel } from './told.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

function read(source: string): Reading {
  const reading = readStrings(source, { path: 'de.lproj/Localizable.strings' });
  checkReading(source, reading);
  return reading;
}

const values = (source: string): [string, string][] =>
  stringsValues(source).values.map(({ path, cooked }) => [path.join('.'), cooked.text]);
const problems = (source: string): [string, string][] => read(source).problems.map(({ range, reason }) => [source.slice(...range), reason]);

const shop = String.raw`/* Title of the cart; "not" read = here */
"cart_button" = "Ihr Warenkorb 🛒"; // Nor here
"Say \"hi\"" = "Sagen Sie \"Hallo\" zu %1$@\nund %lld anderen";
NSCameraUsageDescription = "Sch\U00f6n: \U00E9t\u00e9 \Ud83d\UDE00";

"note"
  =
  "Erste Zeile
zweite Zeile";
"Buy now";
"url" = 'Zur Seite';
`;

describe('readStrings', () => {
  it('reads the texts', () => {
    const reading = read(shop);
    expect(textsByLabel(reading)).toEqual([
      '0 cart_button: Ihr Warenkorb 🛒',
      '1 ["Say \\"hi\\""]: Sagen Sie "Hallo" zu \uFFFC und \uFFFC anderen',
      '2 NSCameraUsageDescription: Schön: été 😀',
      '3 note: Erste Zeile zweite Zeile',
      '4 ["Buy now"]: Buy now',
      '5 url: Zur Seite',
    ]);
    expect(reading.segments[0]?.role).toBe('cta');
    expect(reading.segments[3]?.role).toBe('body');
    expect(reading.problems).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('gives the place of each text, in UTF-16 and with %j', (lineEnd) => {
    const { text: source } = decode(encode(shop.replaceAll('\n', lineEnd), { encoding: 'utf-16le', bom: true }));
    expect(placedTexts(source, read(source), lineEnd)).toEqual([
      '2:18 Ihr Warenkorb 🛒',
      String.raw`3:17 Sagen Sie \"Hallo\" zu %1$@\nund %lld anderen`,
      String.raw`4:29 Sch\U00f6n: \U00E9t\u00e9 \Ud83d\UDE00`,
      '8:4 Erste Zeile⏎zweite Zeile',
      '10:2 Buy now',
      '11:10 Zur Seite',
    ]);
  });

  it('writes a fix so that it is read back', () => {
    for (const source of [shop, shop.replaceAll('\n', '\r\n')]) expectFixable(source, 'Ein "neuer" \\ Text\u2019s', read);
  });

  it('reads anything', () => {
    expectSound(['" = "', '";', '=', ';', "'", '/*', '*/', '//', '// univocal ignore x', '\\U00e9', '\\U', '"a" = ', 'key'], read);
  });

  it('writes a replacement for the quotes around it, and none where the text is its own key', () => {
    const [title, , , , own, single] = read(shop).segments;
    expect(title?.encode('a "b" \\ c\n\'d\'')).toBe('a \\"b\\" \\\\ c\\n\'d\'');
    expect(own?.encode('x')).toBeUndefined();
    expect(single?.encode('a "b" \'c\'')).toBe('a "b" \\\'c\\\'');
  });

  it('finds directives in comments of both kinds, and what they silence', () => {
    const source =
      '/* univocal ignore length */\n"a" = "Eins";\n// univocal ignore x -- note\n"b" = "Zwei";\n"c" = "Drei"; // univocal ignore y\n/** univocal ignore z */';
    expect(read(source).directives.map(({ rules, range, scope }) => [rules[0], source.slice(...range), source.slice(...scope)])).toEqual([
      ['length', '/* univocal ignore length */', '"a" = "Eins"'],
      ['x', '// univocal ignore x -- note', '"b" = "Zwei"'],
      ['y', '// univocal ignore y', '"c" = "Drei"'],
      ['z', '/** univocal ignore z */', ''],
    ]);
  });
});

describe('readStrings: broken files', () => {
  const unclosed = 'The closing quote of this text is missing.';

  it.each([
    ['"a" = "Eins;\n"b" = "Zwei";\n', '"Eins', unclosed, ['0 a: Eins', '1 b: Zwei']],
    ['"a" = "Eins;\n\n/* "x" */\n"b" = "Zwei";\n', '"Eins', unclosed, ['0 a: Eins', '1 b: Zwei']],
    ['"a" = "Eins";\n"b" = "Zwei;', '"Zwei', unclosed, ['0 a: Eins', '1 b: Zwei']],
    ['"a = "Eins";\n"b" = "Zwei";\n', '"a = "', 'A `=` is missing behind this key.', ['0 b: Zwei']],
    ['"a" "Eins";\n"b" = "Zwei";\n', '"a"', 'A `=` is missing behind this key.', ['0 b: Zwei']],
    ['"a" = "Eins"\n"b" = "Zwei";\n', '"', 'A `;` is missing behind this text.', ['0 a: Eins', '1 b: Zwei']],
    ['"a" = "Eins" "b" = "Zwei";\n', '"', 'A `;` is missing behind this text.', ['0 a: Eins', '1 b: Zwei']],
    [
      '"a" = "Sag "Hallo" zu uns"; // "x"\n"b" = "Zwei";\n',
      '"',
      'A quote inside a text is written `\\"`; this one ends the text.',
      ['0 a: Sag "Hallo" zu uns', '1 b: Zwei'],
    ],
    ['"a" = ;\n"b" = "Zwei";\n', ';', 'A text in double quotes is expected here.', ['0 b: Zwei']],
    [
      '<<<<<<< ours\n"b" = "Zwei";\n',
      '<<<<<<< ours',
      'This is no pair of a key and a text (`"key" = "text";`), so it was not read.',
      ['0 b: Zwei'],
    ],
    ['"b" = "Zwei";\n/* never\n"c" = "d";', '/*', 'This comment is never closed; what follows is not read.', ['0 b: Zwei']],
    ['"b" = "Zwei \\Ux";\n', '\\U', 'A `\\U` escape needs four hexadecimal digits.', ['0 b: Zwei Ux']],
    [
      '"b" = "Eins";\n"b" = "Zwei";\n',
      '"b"',
      '`b` is here twice: the first one is on the line above. Only the last one is used; remove the other.',
      ['0 b: Zwei'],
    ],
  ])('%j', (source, place, reason, read_) => {
    expect(problems(source)).toEqual([[place, reason]]);
    expect(textsByLabel(read(source))).toEqual(read_);
  });

  it.each([
    '"',
    '"\n',
    '\\"\n',
    '"a"="b" ',
    '"a"="b"c ',
    '"a" = "b;\n',
    '\'"\n',
    'a=',
    '/*',
    '//\n',
    '"a"="b',
    ';',
    'x\n',
    '// univocal ignore x\n',
    '"\\"\n',
    '/* * */',
    '\n/',
  ])('reads %j fifty thousand times', (piece) => {
    for (const before of ['', '"k" = "', '"k" = ', '/*']) {
      const source = before + piece.repeat(50_000);
      expect(readStrings(source, { path: 'x.strings' }).segments.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('stringsValues', () => {
  const escaped: fc.Arbitrary<Piece> = fc.constantFrom(
    { cooked: '\n', raw: '\\n' },
    { cooked: '\r\n', raw: '\r\n' },
    { cooked: '"', raw: '\\"' },
    { cooked: '\\', raw: '\\\\' },
    { cooked: 'é', raw: '\\U00e9' },
    { cooked: '😀', raw: '\\Ud83d\\Ude00' },
    { cooked: ' ', raw: ' ' },
    { cooked: ';', raw: ';' },
    { cooked: "'", raw: "\\'" },
    { cooked: '/* x */', raw: '/* x */' },
    { cooked: '=', raw: '=' },
  );
  const pieces = fc.array(fc.oneof(word, escaped), { maxLength: 10 }).map((inner) => [...inner, { cooked: '.', raw: '.' }]);
  const raw = (value: readonly Piece[]): string => value.map((piece) => piece.raw).join('');

  it('maps every run of pieces to its raw text', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom('', ' ', '\r\n', ' // "x"\n', '/* "=; */'), (id, value, gap) => {
        const key = raw(id).replace(/[\r\n]/g, '');
        const before = `/* "x" = */${gap}"a" = "b";${gap}"k${key}"${gap}=${gap}"`;
        const source = `${before}${raw(value)}"${gap};${gap}"c"="d";`;
        const all = stringsValues(source);
        expect(all.problems).toEqual([]);
        expect(all.values).toHaveLength(3);
        const cooked = all.values[1]?.cooked;
        if (cooked) expectPieces(source, before.length, value, cooked);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(pieces, fc.string({ unit: 'binary' }), fc.constantFrom('"', "'"), (value, replacement, quote) => {
        const source = `"k" = ${quote}${raw(value)} x y${quote};\nz = "Z";\n`;
        const [before] = stringsValues(source).values;
        const at = before?.cooked.text.lastIndexOf(' x y') ?? 0;
        const [start, end] = before?.cooked.map.range(at + 1, at + 2) ?? [0, 0];
        const fixed = source.slice(0, start) + before?.encode(replacement) + source.slice(end);
        const expected = before ? before.cooked.text.slice(0, at + 1) + replacement + before.cooked.text.slice(at + 2) : '';
        expect(values(fixed)).toEqual([
          ['k', expected],
          ['z', 'Z'],
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});

describeCorpus(['.strings'], ({ source, path }) => {
  const windows = source.replace(/\r?\n/g, '\r\n');
  const reading = readStrings(source, { path });
  expect(reading.problems).toEqual([]);
  expect(stringsValues(source).values).toHaveLength(source.match(/^(?:"[^"\n]+"|\w+) = "/gm)?.length ?? 0);
  expect(readStrings(windows, { path }).segments.map(({ text }) => text)).toEqual(reading.segments.map(({ text }) => text));
  checkReading(windows, readStrings(windows, { path }));
  return checkReading(source, reading);
});
