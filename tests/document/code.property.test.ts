// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
/** The positions of texts in code, on generated files; replacements are read back. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/document/code.ts';
import { checkReading } from './invariant.ts';
import { atomic, type Blank, copied, expectParts, type Part, partsOf, words, written } from './units.ts';

const word = fc.constantFrom(...words.filter((text) => !text.includes('&'))).map((text) => copied(text));

/** What a kind of text writes in its own way. */
const parts = (...pairs: readonly (readonly [raw: string, cooked: string])[]): fc.Arbitrary<Part> =>
  fc.oneof(
    word,
    fc.constantFrom(...pairs).map(([raw, cooked]) => atomic(raw, cooked)),
  );

const references = [
  ['&amp;', '&'],
  ['&#8217;', '’'],
  ['&#x1F600;', '😀'],
  ['&nbsp;', '\u00A0'],
  ['&lt;', '<'],
] as const;
const escapes = [
  ['\\u2013', '–'],
  ['\\ud83d\\ude00', '😀'],
  ['\\u{1F600}', '😀'],
  ['\\xe9', 'é'],
  ["\\'", "'"],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['{{ name }}', '\uFFFC'],
  ['*|FNAME|*', '\uFFFC'],
] as const;
const expressions = [
  ['${user.name}', '\uFFFC'],
  ['${user?.name ?? "there"}', '\uFFFC'],
  ['${items.map((item) => { return `${item}` })}', '\uFFFC'],
] as const;

const blanks = (...raw: string[]): fc.Arbitrary<Blank[]> =>
  fc.array(
    fc.constantFrom(...raw).map((text) => ({ raw: text, taken: text })),
    { minLength: 1, maxLength: 3 },
  );

interface Kind {
  readonly name: string;
  readonly part: fc.Arbitrary<Part>;
  readonly blank: fc.Arbitrary<Blank[]>;
  readonly around: readonly (readonly [before: string, after: string])[];
}

const kinds: readonly Kind[] = [
  {
    name: 'JSX text on several lines',
    part: parts(...references),
    blank: blanks(' ', ' \r\n  ', '\n\n', '\t\n'),
    around: [['const a = <p>\n  ', '\n</p>;']],
  },
  {
    name: 'JSX text',
    part: fc.oneof(
      parts(...references, ['{user.name}', '\uFFFC'], ['{format({ a: 1 })}', '\uFFFC']),
      fc
        .tuple(word, fc.constantFrom(['<b>', '</b>'], ['<a href="/a">', '</a>'], ['<code>', '</code>'], ["{'", "'}"], ['{`', '`}']))
        .map(([{ cooked }, [before = '', after = '']]) => copied(cooked, before, after)),
    ),
    blank: blanks(' ', '  '),
    around: [
      ['const a = <p>', '</p>;'],
      ['/* 😀 */ export default () => (\r\n  <main>\r\n    <p>\r\n      ', '\r\n    </p>\r\n  </main>);'],
      ['const b = <>{on && <li>', '</li>}</>;'],
    ],
  },
  {
    name: 'a string in double quotes',
    part: parts(...escapes),
    blank: blanks(' ', '   '),
    around: [
      ['/* 😀 */ export const metadata = { title: "', '" };'],
      ['toast("', '");\r\n'],
      ['const a = <Card title={on ? "x" : "', '"} />;'],
    ],
  },
  {
    name: 'a template',
    part: parts(...escapes.filter(([raw]) => raw !== '*|FNAME|*'), ...expressions),
    blank: blanks(' ', '   '),
    around: [
      ['/* 😀 */ export const metadata = { title: `', '` };'],
      ['const a = [{ question: "x", answer: `', '` }];'],
    ],
  },
  {
    name: 'an attribute',
    part: parts(...references, ['*|FNAME|*', '\uFFFC']),
    blank: blanks(' ', '\r\n  '),
    around: [
      ['/* 😀 */ const a = <img src="x y" alt="', '" />;'],
      ["const a = <img alt = '", "' />;"],
    ],
  },
];

describe('positions of code', () => {
  it.each(kinds)('lead from every part of $name to its source', ({ part, blank, around }) => {
    fc.assert(
      fc.property(partsOf(part), blank, fc.constantFrom(...around), (list, between, [before, after]) => {
        const source = before + written(list, between) + after;
        const reading = readCode(source, { path: 'a.tsx' });
        expect(reading.problems).toEqual([]);
        const segment = reading.segments.find(({ text }) => text.startsWith('Start'));
        expect(segment).toBeDefined();
        if (segment) expectParts(source, before.length, list, between, segment);
        checkReading(source, reading);
      }),
      { numRuns: 1000 },
    );
  });

  it('hold in any file that can be parsed, and in any that can’t', () => {
    const scrap = fc.constantFrom(
      '<p>',
      '</p>',
      '{',
      '}',
      "'",
      '"',
      '`',
      '${',
      '(',
      ')',
      'a',
      ' ',
      '\n',
      '\\',
      '&amp;',
      '?',
      ':',
      '&&',
      'title=',
      '//',
      '/*',
      '*/',
      '=>',
      '😀',
      ';',
      'toast(',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (all) => {
        const source = all.join('');
        checkReading(source, readCode(source, { path: 'a.tsx' }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('replacements in code', () => {
  const places: readonly (readonly [before: string, after: string])[] = [
    ['const title = "', '";'],
    ["const title = '", "';"],
    ['const title = `', '`;'],
    ['const a = <p>', '</p>;'],
    ['const a = <img alt="', '" />;'],
    ["const a = <img alt='", "' />;"],
  ];

  it('are read back as they are', () => {
    const text = fc.stringMatching(/^[a-z][ -~é–😀]{0,20}[a-z]$/u).map((value) => value.replaceAll(/ +/g, ' '));
    const isTemplate = /[{}%$<*]/;
    fc.assert(
      fc.property(text, fc.constantFrom(...places), (value, [before, after]) => {
        fc.pre(!isTemplate.test(value) || before.endsWith('<p>'));
        fc.pre(!/[{}%$<*]/.test(value.replaceAll(/[{}<$](?![{%|a-z\d ])/g, '')) || !before.endsWith('<p>'));
        const source = `${before}One word${after}`;
        const [segment] = readCode(source, { path: 'a.tsx' }).segments;
        const [start, end] = segment?.map.range(0, segment.text.length) ?? [0, 0];
        expect(source.slice(start, end)).toBe('One word');
        const changed = source.slice(0, start) + segment?.encode(`it ${value} is`) + source.slice(end);
        expect(readCode(changed, { path: 'a.tsx' }).segments.map((each) => each.text)).toEqual([`it ${value} is`]);
      }),
      { numRuns: 2000 },
    );
  });
});
