import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fewProblems } from '../../src/document/few-problems.ts';
import { yamlValues } from '../../src/document/yaml/values.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

const read = (source: string) => yamlValues(source).values.map(({ path, cooked }) => [path.join('.'), cooked.text]);
const problems = (source: string) =>
  fewProblems(source, yamlValues(source).problems).map(({ range, reason }) => [source.slice(...range), reason]);
const encode = (source: string, text: string) => yamlValues(source).values[0]?.encode(text);

describe('yamlValues', () => {
  it('gives each string with its path; numbers, booleans and dates of programs are none', () => {
    expect(read('a: x y\nb:\n  - 1\n  - true\n  - {c: "d", e: ~}\nno: nein\n10:30: later\n')).toEqual([
      ['a', 'x y'],
      ['b.2.c', 'd'],
      ['no', 'nein'],
      ['10:30', 'later'],
    ]);
  });

  it.each([
    ['plain over lines', 'a: one\n  two\n\n  three\n', 'one two\nthree'],
    ['single quotes', "a: 'it''s\n  fine'\n", "it's fine"],
    ['double quotes', String.raw`a: "\u00e9\x41\U0001F600 \"q\" \n\t\\"`, 'éA😀 "q" \n\t\\'],
    ['double quotes over lines', 'a: "one\\\n  two  \n  three \\\n  four\n\n  five"\n', 'onetwo three four\nfive'],
    ['literal', 'a: |\n  one\n    two\n\n  three\n', 'one\n  two\n\nthree\n'],
    ['literal, strip', 'a: |-\n  one\n\n', 'one'],
    ['literal, keep', 'a: |+\n  one\n\n', 'one\n\n'],
    ['literal with indicator', 'a: |2\n    one\n  two\n', '  one\ntwo\n'],
    ['folded', 'a: >\n  one\n  two\n\n  three\n    deep\n  four\n', 'one two\nthree\n  deep\nfour\n'],
    ['folded, strip, CRLF', 'a: >-\r\n  one\r\n  two\r\n', 'one two'],
    ['header with comment', 'a: | # note\n  one\n', 'one\n'],
  ])('reads %s', (_, source, text) => {
    expect(read(source)).toEqual([['a', text]]);
    expect(parse(source)).toEqual({ a: text });
  });

  it('starts a block scalar at its header and its text at its first line', () => {
    const source = 'a: >-\n  one\n  two\n';
    const value = yamlValues(source).values[0];
    expect(value?.range).toEqual([3, source.length]);
    expect(value?.cooked.map.range(0, 3)).toEqual([8, 11]);
    expect(value?.cooked.map.range(4, 7)).toEqual([14, 17]);
  });

  it('reads an anchor once, and no alias', () => {
    expect(read('a: &x Hello there\nb: *x\nc: &m {d: e f}\ng:\n  <<: *m\n  h: i j\n')).toEqual([
      ['a', 'Hello there'],
      ['c.d', 'e f'],
      ['g.h', 'i j'],
    ]);
  });

  it('does not expand a bomb of aliases', () => {
    const lines = ['a0: &a0 [x y]'];
    for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}, *a${i - 1}]`);
    expect(read(lines.join('\n'))).toEqual([['a0.0', 'x y']]);
  });

  it('reads all documents of a file', () => {
    expect(yamlValues('a: b\n---\na: c\n').values.map(({ document, cooked }) => [document, cooked.text])).toEqual([
      [0, 'b'],
      [1, 'c'],
    ]);
  });

  it('tells of a key that is there twice, and reads the last one', () => {
    const source = 'a: old\nb: c\na: new\n';
    expect(read(source)).toEqual([
      ['b', 'c'],
      ['a', 'new'],
    ]);
    expect(problems(source)).toEqual([
      ['a', '`a` is here twice: the first one is 2 lines above. Only the last one is used; remove the other.'],
    ]);
  });

  it.each([
    ['a: {{ name }} is here\nb: ok\n', '{{ name }} is here', 'A YAML value can’t start with `{{`. Put the whole value in quotes.'],
    ['a: {{ name }}\nb: ok\n', '{{ name }}', 'A YAML value can’t start with `{{`. Put the whole value in quotes.'],
    ['a: {% if x %}y{% endif %}\nb: ok\n', '{% if x %}y{% endif %}', 'A YAML value can’t start with `{%`. Put the whole value in quotes.'],
    ['a: %{name} is here\nb: ok\n', '%{name} is here', 'A YAML value can’t start with `%{`. Put the whole value in quotes.'],
    ['b: ok\na: [one, @name]\n', '@', 'A YAML value can’t start with `@`. Put the whole value in quotes.'],
    ['a: @name\nb: ok\n', '@name', 'A YAML value can’t start with `@`. Put the whole value in quotes.'],
    ['a: one: two\nb: ok\n', 'one: two', 'YAML reads the `: ` in this value as the end of another key. Put the value in quotes.'],
    ['a:\n\tb: ok\n', '\t', 'YAML can’t be indented with tabs. Use spaces.'],
    ['b: ok\na: "one\n', '"', 'This quote is never closed.'],
    ['b: ok\na: [one, two\nc: three\n', 'c', 'A `]` or `}` is missing before this line, or the line must be indented more.'],
  ])('says what is wrong with %j, and reads the rest', (source, text, reason) => {
    expect(problems(source)).toEqual([[text, reason]]);
    expect(read(source).map(([, value]) => value)).toContain('ok');
  });

  it.each([
    ['`@` in a list on one line', `a: [${'@x, '.repeat(20_000)}]`, 1],
    ['escapes that are none', `a: "${'\\q'.repeat(20_000)}"`, 1],
    ['quotes that are never closed', 'a: "b\n'.repeat(5001), 10],
    ['templates without quotes', Array.from({ length: 5000 }, (_, i) => `k${i}: {{ x }}\n`).join(''), 5],
  ])('comes to an end with %s', (_, source, count) => {
    expect(problems(source)).toHaveLength(count);
  });

  it('finds comments and what they stand at', () => {
    const source = '# univocal ignore x\na: b\nc: # univocal ignore y\n  d: e\ng: h # univocal ignore z\n';
    expect(yamlValues(source).comments.map(({ text, scope }) => [text, source.slice(...scope)])).toEqual([
      ['univocal ignore x', 'a: b'],
      ['univocal ignore y', 'c: # univocal ignore y\n  d: e\n'],
      ['univocal ignore z', 'g: h'],
    ]);
  });

  it('gives the item of a list to the comment above it', () => {
    const source = '- a: b\n# univocal ignore\n- c: d\n  e: f\n';
    expect(yamlValues(source).comments.map(({ scope }) => source.slice(...scope))).toEqual(['c: d\n  e: f\n']);
  });

  it('writes a replacement only where it keeps its meaning', () => {
    expect(encode('a: x y', 'e-mail')).toBe('e-mail');
    for (const text of ['a: b', 'a #b', '- a', '"a"', '{a}', '[a]', 'a\nb', 'true', '12', '', 'ends:', '@a', '%a']) {
      expect(encode('a: x y', text)).toBeUndefined();
    }
    expect(encode('a: [x y]', 'b, c')).toBeUndefined();
    expect(encode('a: x y', 'b, c')).toBe('b, c');
    expect(encode("a: 'x'", "it's")).toBe("it''s");
    expect(encode("a: 'x'", 'a\nb')).toBeUndefined();
    expect(encode('a: "x"', 'a\n"b"')).toBe(String.raw`a\n\"b\"`);
    expect(encode('a: |\n  x\n', 'a "b": c')).toBe('a "b": c');
    expect(encode('a: |\n  x\n', 'a\nb')).toBeUndefined();
  });
});

const eol = fc.constantFrom('\n', '\r\n');

/** Words with something between each two. */
function joined(separator: fc.Arbitrary<Piece>, content: fc.Arbitrary<Piece>): fc.Arbitrary<Piece[]> {
  return fc
    .array(fc.tuple(content, separator), { minLength: 1, maxLength: 8 })
    .map((pairs) => [...pairs.flat().slice(0, -1), { cooked: '.', raw: '.' }]);
}

const space: Piece = { cooked: ' ', raw: ' ' };
const start: Piece = { cooked: 'S', raw: 'S' };

const single = joined(
  fc.oneof(
    fc.constant(space),
    eol.map((end) => ({ cooked: ' ', raw: `  ${end}    ` })),
    eol.map((end) => ({ cooked: '\n', raw: `${end}${end} ` })),
  ),
  fc.oneof(word, fc.constant({ cooked: "'", raw: "''" })),
);

const double = joined(
  fc.oneof(
    fc.constant(space),
    eol.map((end) => ({ cooked: ' ', raw: `\t${end}  ` })),
    eol.map((end) => ({ cooked: '\n\n', raw: `${end}  ${end}${end} ` })),
    eol.map((end) => ({ cooked: '', raw: `\\${end}   ` })),
  ),
  fc.oneof(
    word,
    fc.constantFrom(
      { cooked: '😀', raw: String.raw`\ud83d\ude00` },
      { cooked: '😀', raw: String.raw`\U0001F600` },
      { cooked: 'é', raw: String.raw`\xe9` },
      { cooked: '\n', raw: String.raw`\n` },
      { cooked: '"', raw: String.raw`\"` },
      { cooked: '\u00a0', raw: String.raw`\_` },
    ),
  ),
);

const plain = joined(
  fc.oneof(
    fc.constant(space),
    eol.map((end) => ({ cooked: ' ', raw: `${end}    ` })),
    eol.map((end) => ({ cooked: '\n', raw: ` ${end}${end}  ` })),
  ),
  word,
);

const literal = eol.chain((end) =>
  joined(fc.constantFrom(space, { cooked: '\n', raw: `${end}   ` }, { cooked: '\n\n', raw: `${end}${end}   ` }), word),
);

const folded = eol.chain((end) =>
  joined(
    fc.constantFrom(
      space,
      { cooked: ' ', raw: `${end}   ` },
      { cooked: '\n', raw: `${end} ${end}   ` },
      { cooked: '\n  ', raw: `${end}     ` },
    ),
    word,
  ),
);

describe('maps of yamlValues', () => {
  it.each([
    ['single-quoted', single, "k: '", "'\n"],
    ['double-quoted', double, 'k: "', '"\n'],
    ['plain', plain, 'k: ', '\n'],
    ['literal', literal, 'k: |-\n   ', '\n'],
    ['folded', folded, '- k:\r\n\n- "😀"\n- >- # univocal\r\n   ', '\n'],
  ])('lead to the raw text of every run of pieces: %s', (style, pieces, before, after) => {
    fc.assert(
      fc.property(pieces, (value) => {
        const all = [start, ...value];
        const source = `${before}${all.map((piece) => piece.raw).join('')}${after}`;
        const found = yamlValues(source).values.at(-1);
        const parsed: unknown = parse(source);
        expect(found?.cooked.text).toBe(Array.isArray(parsed) ? parsed.at(-1) : Object(parsed).k);
        if (found === undefined) return;
        // Lines that are indented more keep all line ends around them: the parser above is the judge of the text there.
        const isDeep = style === 'folded' && all.some((piece) => piece.raw.endsWith('     '));
        if (!isDeep) expectPieces(source, before.length, all, found.cooked);
        expect(found.cooked.map.length).toBe(found.cooked.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back what it writes, in every style', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', ':', '#', "'", '"', '\\', '\n', ',', '[', '-', '%', '😀', '1', 'true', '\u00a0'),
    });
    const styles = ['k: |x y|', "k: '|x y|'", 'k: "|x y|"', 'k: >-\n  z |x y| z\n', 'k: |\n  |x y| z\n', 'k: [a, b |x y| c]'];
    fc.assert(
      fc.property(text, fc.constantFrom(...styles), (replacement, style) => {
        const [before = '', , after = ''] = style.split(/\|(?=x)|(?<=y)\|/);
        const source = `${before}x y${after}`;
        const value = yamlValues(source).values.at(-1);
        const encoded = value?.encode(replacement);
        if (value === undefined || encoded === undefined) return;
        const at = value.cooked.text.indexOf('x y');
        const expected = value.cooked.text.slice(0, at) + replacement + value.cooked.text.slice(at + 3);
        const again = yamlValues(`${before}${encoded}${after}`);
        expect(again.problems).toEqual([]);
        expect(again.values.at(-1)?.cooked.text).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
