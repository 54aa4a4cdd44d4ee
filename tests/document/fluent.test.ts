// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
import { FluentParser } from '@fluent/syntax';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fluentValues } from '../../src/document/fluent/values.ts';
import { isFluent, readFluent } from '../../src/document/fluent.ts';
import { formatOf } from '../../src/document/formats.ts';
import { LineIndex } from '../../src/document/lines.ts';
import { readDocument } from '../../src/document/read.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

const read = (source: string) => {
  const reading = readFluent(source, { path: 'l10n/de/app.ftl' });
  checkReading(source, reading);
  return reading;
};
const rows = (source: string) => read(source).segments.map(({ role, label, text }) => [role, label, text]);
const problems = (source: string) => read(source).problems.map(({ range, reason }) => [source.slice(...range), range[0], reason]);

const file = [
  '# This Source Code Form is subject to a licence 😀.',
  '### Not read',
  '',
  '-brand = Alder & Oak',
  '    .gender = feminine',
  '# $name (String): who is greeted',
  'hello = Hello, { $name }! 😀 Welcome to { -brand }.',
  'shop-button =',
  '    .label = Shop { $count ->',
  '        [one] a lamp',
  '       *[other] { NUMBER($count) } shiny lamps',
  '    } now',
  '    .accesskey = S',
  '    .style = min-width: 30em',
  '    .title = See <b>all</b> lamps',
  'long =',
  '    Two lines',
  '    as { "one" }',
  '',
  '    and a paragraph.',
  'url = https://alder.example/',
  'empty = { "" }',
  'only = { $name } ({ $count })',
  'rights = Terms &amp; conditions',
];

describe('readFluent', () => {
  it('gives messages, attributes and terms, each under its name', () => {
    const expected = [
      ['body', '-brand', 'Alder & Oak'],
      ['body', 'hello', 'Hello, \uFFFC! 😀 Welcome to \uFFFC.'],
      ['label', 'shop-button.label', 'Shop \uFFFC shiny lamps now'],
      ['label', 'shop-button.label', 'Shop a lamp now'],
      ['title', 'shop-button.title', 'See all lamps'],
      ['body', 'long', 'Two lines as one'],
      ['body', 'long', 'and a paragraph.'],
      ['body', 'rights', 'Terms & conditions'],
    ];
    expect(rows(file.join('\n'))).toEqual(expected);
    expect(rows(file.join('\r\n'))).toEqual(expected);
  });

  it('leads to lines and columns', () => {
    for (const source of [file.join('\n'), file.join('\r\n')]) {
      const lines = new LineIndex(source);
      const place = (needle: string) => {
        const { text, map } = read(source).segments.find((segment) => segment.text.includes(needle)) ?? { text: '', map: undefined };
        const range = map?.range(text.indexOf(needle), text.indexOf(needle) + needle.length) ?? [0, 0];
        const { line, column } = lines.at(range[0]);
        return [source.slice(...range), line, column];
      };
      expect(place('Welcome')).toEqual(['Welcome', 7, 30]);
      expect(place('a lamp')).toEqual(['a lamp', 10, 15]);
      expect(place('lamps now')[0]).toMatch(/^lamps\r?\n {4}\} now$/);
      expect(place('one')).toEqual(['{ "one" }', 18, 8]);
      expect(place('as ')).toEqual(['as ', 18, 5]);
      expect(place('&')).toEqual(['&', 4, 16]);
      expect(place('all')).toEqual(['all', 15, 21]);
    }
  });

  it('names what is filled in', () => {
    const source =
      'a = { $x } {  -brand-name(case: "genitive") } { NUMBER($n, style: "percent") } { other.title } { DATETIME() } { { $y } } end';
    expect(read(source).segments[0]?.placeholders.map(({ name }) => name)).toEqual([
      'x',
      '-brand-name',
      'n',
      'other.title',
      'datetime',
      'y',
    ]);
  });

  it('gives a message and its attributes one unit', () => {
    expect(read('a = One\n .title = Two\nb = Three').segments.map(({ unit }) => unit)).toEqual([0, 0, 1]);
  });

  it('reads each variant with the text around it', () => {
    const source = [
      'a = You have { $n ->',
      '    [0] no { $what ->',
      '        [lamp] lamp',
      '       *[desk] desk',
      '    }',
      '   *[other] { $n } things',
      '  } and { $m ->',
      '    [one] one chair',
      '   *[other] { "" }',
      '  } here.',
    ].join('\n');
    expect(rows(source).map(([, , text]) => text)).toEqual([
      'You have \uFFFC things and one chair here.',
      'You have no lamp and one chair here.',
      'You have no desk and one chair here.',
    ]);
  });

  it('shows a literal brace as something filled in', () => {
    expect(rows('a = Write { "{" }name{ "}" } { $n ->\n *[a] { "}" } here\n } x')).toEqual([
      ['body', 'a', 'Write \uFFFCname\uFFFC \uFFFC here x'],
    ]);
  });

  it('silences the next entry by a comment', () => {
    const source = 'a = b\n# For a slogan.\n# univocal ignore spelling -- it is a pun\nc = d\n .title = e\n## univocal disable x\n';
    expect(
      read(source).directives.map(({ verb, rules, range, scope }) => [verb, rules, source.slice(...range), source.slice(...scope)]),
    ).toEqual([
      ['ignore', ['spelling'], '# univocal ignore spelling -- it is a pun', 'c = d\n .title = e'],
      ['disable', ['x'], '## univocal disable x', ''],
    ]);
  });

  it('tells what is wrong, and reads the rest', () => {
    const source = [
      'a = One',
      'Two lines without indent',
      'b = Save { $n now',
      'c = { $n ->',
      '    [one] x',
      '  }',
      'd = Too } many',
      'e =',
      '#bad',
      'f = Six',
    ].join('\r\n');
    expect(rows(source)).toEqual([
      ['body', 'a', 'One'],
      ['body', 'f', 'Six'],
    ]);
    expect(problems(source)).toEqual([
      ['Two lines without indent', 9, 'This line is no message: a `=` is missing. A text that goes on must be indented.'],
      ['{', source.indexOf('{'), 'This `{` is never closed by a `}`.'],
      ['}', source.indexOf('}'), 'One of the variants must be the default: put a `*` before its `[`.'],
      ['d = Too } many', source.indexOf('d = '), 'This `}` closes nothing. To show a brace, write `{ "}" }`.'],
      ['e =', source.indexOf('e ='), 'This message has no text.'],
      ['#bad', source.indexOf('#bad'), 'A comment needs a blank after its `#`.'],
    ]);
  });

  it('survives what the parser does not', () => {
    expect(problems(`a = ${'{'.repeat(99_999)}\nb = c`)).toHaveLength(1);
    expect(problems(`a = { ${'X('.repeat(99_999)}`)).toHaveLength(1);
    expect(rows(Array.from({ length: 20_000 }, (_, i) => `k${i} = b`).join('\n'))).toHaveLength(20_000);
  });

  it('is chosen for Fluent, and markup or text for FreeMarker', () => {
    const fluent = file.join('\n');
    expect(isFluent(fluent)).toBe(true);
    expect(formatOf('de/app.ftl', fluent)?.id).toBe('fluent');
    expect(formatOf('de/app.ftl', '# Only a licence\n')?.id).toBe('fluent');
    expect(formatOf('mail.ftl', '<p>Hi ${name!"you"}</p>')?.id).toBe('html');
    expect(formatOf('mail.ftl', 'Hi ${name},\n\n<#if x>a = b</#if>')?.id).toBe('text');
    expect(formatOf('mail.html.ftl', 'Hi')?.id).toBe('html');
    expect(formatOf('mail.txt.ftl', 'Hi')?.id).toBe('text');
    expect(formatOf('schema.sql.ftl', 'Hi')).toBeUndefined();
  });

  it('reads FreeMarker with its conditions', () => {
    const source =
      '<#-- note -->\nHi ${(user.name)!"there"},\n\nYou have <#if (n > 1)>${n?c} lamps<#else>a lamp</#if>.\n<@box title="a > b"/>\n';
    const document = readDocument({ path: 'mail.ftl', source }, { path: 'mail.ftl', locale: 'en' });
    checkReading(source, document);
    expect(
      document.segments.map(({ text, placeholders }) => [text, ...placeholders.map(({ name, fallback }) => [name, fallback])]),
    ).toEqual([['Hi \uFFFC,', ['user.name', 'there']], ['You have \uFFFC lamps.', ['n', undefined]], ['You have a lamp.']]);
  });
});

describe('Fluent patterns', () => {
  const indent: Piece = { cooked: '', raw: '    ' };
  const inline: fc.Arbitrary<Piece[]> = fc.oneof(
    word.map((piece) => [piece]),
    fc.constantFrom<Piece[]>(
      [{ cooked: '{ $x }', raw: '{ $x }' }],
      [{ cooked: '{-brand}', raw: '{\n   -brand(case: "{}")\n   }' }],
      [{ cooked: '{$n}', raw: '{ NUMBER($n, digits: 2) }' }],
      [{ cooked: 'the “x”\\"é😀', raw: String.raw`{ "the “x”\\\"\u00e9\U01F600" }` }],
      [{ cooked: '3.0', raw: '{3.0}' }],
      [{ cooked: '', raw: '{ "" }' }],
      [{ cooked: '{_}', raw: '{ "{" }' }],
      [{ cooked: '<b>', raw: '<b>' }],
    ),
    fc.constantFrom('\n', '\r\n').map((raw) => [{ cooked: '\n', raw }, indent, { cooked: 'x', raw: 'x' }]),
    fc.constantFrom('\n', '\r\n').map((raw) => [{ cooked: '\n', raw }, indent, { cooked: '  x', raw: '  x' }]),
    fc
      .constantFrom('\n', '\r\n')
      .map((raw) => [{ cooked: '\n', raw }, { cooked: '', raw: '  ' }, { cooked: '\n', raw: '\n' }, indent, { cooked: 'x', raw: 'x' }]),
  );
  const start: Piece = { cooked: 'start', raw: 'start' };
  const end: Piece = { cooked: 'end', raw: 'end' };
  const last: Piece[] = [{ cooked: '\n', raw: '\n' }, indent, end];
  const pattern = fc.array(inline, { maxLength: 8 }).map((middle) => [start, ...middle.flat(), ...last]);

  it('map every run of pieces to its raw text', () => {
    const heads = fc.constantFrom('a = ', '# 😀\na =', 'b = c\r\na =\n    ', 'a =\r\n\r\n    ', 'b = c\na = d\n    .title = ');
    fc.assert(
      fc.property(heads, pattern, fc.constantFrom('', '   ', '\r\n\r\n', '\nz = 1'), (head, pieces, tail) => {
        const source = head + pieces.map(({ raw }) => raw).join('') + tail;
        expect(fluentValues(source).problems).toEqual([]);
        const value = fluentValues(source).values.findLast(({ path }) => path[0] === 'a');
        if (value) expectPieces(source, head.length, pieces, value.cooked);
        else expect(source).toBe('read');
        checkReading(source, read(source));
      }),
      { numRuns: 2000 },
    );
  });

  it('have the text that the parser gives them', () => {
    const line = fc.array(fc.constantFrom('a', ' ', '  ', 'é', '{ $x }', '😀', '\t'), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('\n', '\r\n'), fc.constantFrom('', ' ', '   '), line), { maxLength: 6 }), (lines) => {
        const source = `a = x${lines.map(([feed, indent_, text]) => `${feed} ${indent_}${text}`).join('')}y\n`;
        const [entry] = new FluentParser({ withSpans: false }).parse(source).body;
        const elements = entry?.type === 'Message' ? (entry.value?.elements ?? []) : [];
        const expected = elements.map((element) => (element.type === 'TextElement' ? element.value : '{ $x }')).join('');
        expect(fluentValues(source).values[0]?.cooked.text).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('read back what is written in place of any word', () => {
    const replacement = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('', ' ', '[x', '*x', '.x', '{', 'a b', '#', '-x'),
    );
    const sources = fc.constantFrom(
      'a = word',
      'a = one word',
      'a = word two',
      'a =\n  word two\n  word',
      'a = { $n ->\n [one] word\n *[b] x word y\n }',
      'a =\n .title = x word',
    );
    fc.assert(
      fc.property(sources, replacement, fc.boolean(), (source, text, isLast) => {
        const value = fluentValues(source).values[0];
        const at = (isLast ? value?.cooked.text.lastIndexOf('word') : value?.cooked.text.indexOf('word')) ?? -1;
        const encoded = value?.encode(text);
        if (!value || encoded === undefined) return;
        const [from, to] = value.cooked.map.range(at, at + 4);
        const changed = source.slice(0, from) + encoded + source.slice(to);
        const expected = value.cooked.text.slice(0, at) + text + value.cooked.text.slice(at + 4);
        const reread = fluentValues(changed);
        expect([changed, reread.problems]).toEqual([changed, []]);
        if (/\p{L}/u.test(expected)) expect([changed, reread.values[0]?.cooked.text.trim()]).toEqual([changed, expected.trim()]);
      }),
      { numRuns: 3000 },
    );
  });
});

describeCorpus(['.ftl'], ({ source, path }) => {
  expect([path, isFluent(source)]).toEqual([path, true]);
  const reading = readFluent(source, { path });
  expect(reading.problems).toEqual([]);
  const crlf = source.replace(/\r?\n/g, '\r\n');
  const windows = readFluent(crlf, { path });
  checkReading(crlf, windows);
  expect(windows.segments.map(({ text }) => text)).toEqual(reading.segments.map(({ text }) => text));
  return checkReading(source, reading);
});
