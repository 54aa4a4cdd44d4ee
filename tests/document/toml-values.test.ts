import * as fc from 'fast-check';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { tomlValues } from '../../src/document/toml/values.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

const read = (source: string) => tomlValues(source).values.map(({ path, cooked }) => [path.join('.'), cooked.text]);
const problems = (source: string) => tomlValues(source).problems.map(({ range, reason }) => [source.slice(...range), range[0], reason]);

describe('tomlValues', () => {
  it('gives each string with its path', () => {
    const source = [
      'a = "x" # note',
      'b."c d".e = \'y\'',
      'f = 1',
      'g = ["z", ["w"], {h = "v"}]',
      '[i]',
      'j = true',
      '"k" = "u"',
      '[[l]]',
      'm = "t"',
      '[[l]]',
      'm = "s"',
      '[l.n]',
      'o = "r"',
    ].join('\r\n');
    expect(read(source)).toEqual([
      ['a', 'x'],
      ['b.c d.e', 'y'],
      ['g.0', 'z'],
      ['g.1.0', 'w'],
      ['g.2.h', 'v'],
      ['i.k', 'u'],
      ['l.0.m', 't'],
      ['l.1.m', 's'],
      ['l.1.n.o', 'r'],
    ]);
  });

  it('gives dates as they are written', () => {
    expect(read('date = 2024-01-05\nat = 2024-01-05T10:00:00Z\nhour = 10:00:00')).toEqual([
      ['date', '2024-01-05'],
      ['at', '2024-01-05T10:00:00Z'],
    ]);
  });

  it('decodes escapes, of basic strings alone', () => {
    expect(read(String.raw`a = "\b\t\n\f\r\e\"\\\u00e9\U0001F600\xe9"`)[0]?.[1]).toBe('\b\t\n\f\r\u{1B}"\\é😀é');
    expect(read(String.raw`a = 'C:\new "x"'`)[0]?.[1]).toBe(String.raw`C:\new "x"`);
  });

  it('joins the lines of a string over several', () => {
    expect(read("a = \"\"\"\r\n\r\nOne \\  \r\n\r\n   two\r\n three\"\"\"\nb = '''\nx''y\\\n'''''").map(([, text]) => text)).toEqual([
      '\nOne two\n three',
      "x''y\\\n''",
    ]);
  });

  it('maps escapes as one, and all else letter by letter', () => {
    const source = '# 😀\na = """\nOne \\\n  t\\u00e9o"""';
    const { cooked } = tomlValues(source).values[0] ?? {};
    expect(cooked?.text).toBe('One téo');
    expect(source.slice(...(cooked?.map.range(0, 3) ?? []))).toBe('One');
    expect(source.slice(...(cooked?.map.range(3, 5) ?? []))).toBe(' \\\n  t');
    expect(source.slice(...(cooked?.map.range(5, 6) ?? []))).toBe('\\u00e9');
  });

  it('tells what is wrong, and reads the rest', () => {
    const source = 'a = "x"\nb = "say "hi""\nc = "y"\nd = z\n[t]\ne = "w"';
    expect(read(source)).toEqual([
      ['a', 'x'],
      ['c', 'y'],
      ['t.e', 'w'],
    ]);
    expect(problems(source)).toEqual([
      ['hi', 18, 'Nothing but a comment may follow a value on its line. A quote inside a string is written `\\"`.'],
      ['z', 35, 'Text must be in quotes; this is no number, date, `true` or `false`.'],
    ]);
  });

  it('tells of a quote that is never closed', () => {
    expect(problems('a = "x\nb = "y"')).toEqual([['"x', 4, 'The closing quote of this string is missing on its line.']]);
    expect(read('a = "x\nb = "y"')).toEqual([['b', 'y']]);
    const open = 'a = "x"\nb = """y\nc = "z"\n';
    expect(problems(open)).toEqual([
      ['"""', 12, 'This string is never closed: three quotes are missing at its end. What follows is not read.'],
    ]);
    expect(read(open)).toEqual([['a', 'x']]);
  });

  it('tells of a table that is there twice, and leaves the second one out', () => {
    const source = '[a]\nx = "1"\n[a]\nx = "2"\ny = "3"\n[b]\nz = "4"';
    expect(read(source)).toEqual([
      ['a.x', '1'],
      ['b.z', '4'],
    ]);
    expect(problems(source)).toEqual([['a', 13, 'This key or table is here twice. TOML allows it once; remove or rename one.']]);
  });

  it('reads what is before too many mistakes', () => {
    expect(read(`a = "x"\n${'b = ?\n'.repeat(9)}c = "y"`)).toEqual([['a', 'x']]);
  });

  it('survives what the parser does not', () => {
    expect(problems(`a = ${'['.repeat(9999)}`)).toHaveLength(1);
    expect(problems(`a = "${'x'.repeat(200_000)}"`)[0]?.[2]).toContain('50,000');
  });

  it('finds comments and what they stand at', () => {
    const source = '# univocal ignore x\na = "b" # univocal ignore y\n# univocal ignore z\n[t]\nc = "d"\n';
    expect(tomlValues(source).comments.map(({ text, scope }) => [text, source.slice(...scope)])).toEqual([
      ['univocal ignore x', 'a = "b"'],
      ['univocal ignore y', 'a = "b"'],
      ['univocal ignore z', '[t]\nc = "d"'],
    ]);
  });

  const escaped: fc.Arbitrary<Piece> = fc.constantFrom(
    { cooked: '😀', raw: String.raw`\U0001F600` },
    { cooked: 'é', raw: String.raw`\u00E9` },
    { cooked: '\n', raw: String.raw`\n` },
    { cooked: '"', raw: String.raw`\"` },
    { cooked: '\\', raw: String.raw`\\` },
    { cooked: ' ', raw: ' ' },
  );
  const folded: fc.Arbitrary<Piece> = fc.constantFrom(
    { cooked: '\n', raw: '\n' },
    { cooked: '\n', raw: '\r\n' },
    { cooked: '', raw: '\\\r\n\t \n ' },
    { cooked: '"x', raw: '"x' },
  );
  const start: Piece = { cooked: 'start', raw: 'start' };
  const kinds = fc.oneof(
    fc.tuple(fc.constant('"'), fc.array(fc.oneof(word, escaped), { maxLength: 12 })),
    fc.tuple(fc.constant("'"), fc.array(word, { maxLength: 12 })),
    fc.tuple(fc.constant('"""'), fc.array(fc.oneof(word, escaped, folded), { maxLength: 12 })),
    fc.tuple(fc.constant('"""\r\n'), fc.array(fc.oneof(word, escaped, folded), { maxLength: 12 })),
  );

  it('maps every run of pieces to its raw text', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom('', '😀 = 1\n', '[t]\r\n'), ([quote, middle], gap) => {
        // A blank line end after a line's backslash would be taken by it.
        const pieces = middle.flatMap((piece) => (piece.raw.startsWith('\\\r\n') ? [piece, start] : [piece]));
        const all = [start, ...pieces];
        const lead = gap.startsWith('😀') ? '# 😀\n' : gap;
        const head = `${lead}k = ["x", ${quote}`;
        const source = `${head}${all.map(({ raw }) => raw).join('')}${quote.trim()}]\n`;
        const found = tomlValues(source).values[1];
        expect(tomlValues(source).problems).toEqual([]);
        if (found) expectPieces(source, head.length, all, found.cooked);
        const oracle = getStaticTOMLValue(parseTOML(source));
        expect(JSON.stringify(oracle)).toContain(JSON.stringify(found?.cooked.text));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what it writes, in place of any word', () => {
    const quotes = fc.constantFrom('"', "'", '"""', "'''", '"""\n', "'''\r\n");
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('', '"', "'", '\\', '\n', ' ', "it's", '"""', "'''"),
    );
    fc.assert(
      fc.property(quotes, fc.constantFrom('a', 'a b', '"a b', "b'a", 'b \\\n  a', 'b\na\nb'), text, (quote, inner, replacement) => {
        const source = `k = ${quote}${inner}${quote.trim()}`;
        const [value] = tomlValues(source).values;
        const at = value?.cooked.text.indexOf('a') ?? -1;
        const encoded = value?.encode(replacement);
        if (!value || at < 0 || encoded === undefined) return;
        const [from, to] = value.cooked.map.range(at, at + 1);
        const changed = source.slice(0, from) + encoded + source.slice(to);
        const { text: cooked } = value.cooked;
        expect([changed, read(changed)]).toEqual([changed, [['k', cooked.slice(0, at) + replacement + cooked.slice(at + 1)]]]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['a = "', '"""', "'''", '[', '[[a]]\n', 'a.', 'a = {', '\\', '#', '"\\', 'a = 1\n', '= '])(
    'reads %j a hundred thousand times',
    (piece) => {
      expect(tomlValues(piece.repeat(100_000)).problems.length).toBeLessThanOrEqual(5);
    },
  );
});
