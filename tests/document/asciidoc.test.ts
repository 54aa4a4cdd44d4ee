import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsciidoc } from '../../src/document/asciidoc.ts';
import { checkReading } from './invariant.ts';
import { describePositions, plainWord } from './marked-text.ts';
import { textsByField } from './told.ts';
import { atomic, copied, type Part } from './units.ts';

function read(source: string) {
  const reading = readAsciidoc(source, { path: 'a.adoc' });
  checkReading(source, reading);
  return reading;
}

const texts = (source: string) => read(source).segments.map(({ text }) => text);
const told = (source: string) => textsByField(read(source));

describe('an AsciiDoc file', () => {
  const source = readFileSync(new URL('../fixtures/asciidoc/guide.adoc', import.meta.url), 'utf8');

  it('is read as its readers see it', async () => {
    await expect(`${told(source).join('\n')}\n`).toMatchFileSnapshot('../fixtures/asciidoc/guide.texts.txt');
  });

  it('has its fields, its locale and its directives', () => {
    const { fields, locale, directives } = read(source);
    expect(fields.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Oak lamps: the guide'],
      ['description', 'How to care for an oak lamp. more'],
    ]);
    expect(locale).toBe('de-AT');
    expect(directives.map(({ rules, scope }) => [...rules, source.slice(...scope)])).toEqual([
      ['brand', 'Oak lamps: the *guide*'],
      ['vague-time', 'Old title'],
    ]);
  });

  it('leads to its source', () => {
    const segment = read(source).segments.find(({ text }) => text.startsWith('Welcome'));
    const at = (shown: string) => {
      const start = segment?.text.indexOf(shown) ?? -1;
      return source.slice(...(segment?.map.range(start, start + shown.length) ?? [0, 0]));
    };
    expect(at('our shop')).toBe('our shop');
    expect(at('bold and soft')).toBe('bold* and _soft');
    expect(at('Kent. See our')).toBe('Kent. See https://a.example[our');
    expect(at('It’s “quoted')).toBe('It`\'s "`quoted');
  });

  it('is read the same with other line ends', () => {
    expect(told(source.replaceAll('\n', '\r\n'))).toEqual(told(source));
  });
});

describe('markup of AsciiDoc', () => {
  it.each([
    ['a *b c* d', ['a b c d']],
    ['2 * 3 * 4, a*b*c', ['2 * 3 * 4, a*b*c']],
    ['**b**old __i__t', ['bold it']],
    ['`a b` and ``c``d', ['a b and cd']],
    ['+*a*+ and ++b++', ['*a* and b']],
    ['\\*a* \\{b}', ['*a* {b}']],
    ['link:a.html[] is xref:b[]', ['a.html is \uFFFC']],
    ['mailto:a@b.example[Write to us]', ['Write to us']],
    ['<<a>> is <<b,the end>>', ['\uFFFC is the end']],
    ['{a} is {nbsp}b', ['\uFFFC is \u00A0b']],
    ['one +\ntwo', ['one two']],
    ['one\n// not\ntwo', ['one two']],
    ['*one', ['*one']],
  ])('%j', (source, expected) => expect(texts(source)).toEqual(expected));

  it('keeps code and URLs apart', () => {
    const [segment] = read('Run `npm i` or see https://a.example/b[our shop]').segments;
    expect(segment?.inert).toEqual([[4, 9]]);
    expect(segment?.links).toEqual([{ range: [17, 25], url: 'https://a.example/b' }]);
  });
});

describe('blocks of AsciiDoc', () => {
  it.each([
    ['----\nnot\n----\n\nread', ['body: read']],
    ['....\nnot\n....\nread', ['body: read']],
    ['```js\nnot\n```\nread', ['body: read']],
    ['////\nnot\n////\nread', ['body: read']],
    ['++++\nnot\n++++\nread', ['body: read']],
    ['[source,js]\nnot\n\nread', ['body: read']],
    ['[listing]\n--\nnot\n--\nread', ['body: read']],
    [' not\n not\n\nread', ['body: read']],
    ['----\nnot', []],
    ['[quote]\nread', ['quote: read']],
    ['____\nread\n____', ['quote: read']],
    ['====\nread\n\n----\nnot\n----\n====', ['body: read']],
    ['TIP: read', ['body: read']],
    ['.read\n----\nnot\n----', ['caption: read']],
    ['* one\n** two\nand two\n+\n----\nnot\n----\n. three', ['listItem: one', 'listItem: two and two', 'listItem: three']],
    ['one:: two\nthree::\n  four', ['listItem: one', 'listItem: two', 'listItem: three', 'listItem: four']],
    ['|===\n|one |two\n2+|three\nfour\n|===', ['cell: one', 'cell: two', 'cell: three four']],
    ['== one ==\n\n# two', ['heading: one', 'heading (title): two']],
    ['image::a.png["one, two",200]', ['alt: one, two']],
    ['image::a.png[width=200]\n\ntoc::[]\n\ninclude::b[]', []],
    ['= one\nAn Author\n:a: not\n\ntwo', ['heading (title): one', 'body: two']],
  ])('%j', (source, expected) => expect(told(source)).toEqual(expected));
});

const part: fc.Arbitrary<Part> = fc.oneof(
  plainWord.map((text) => copied(text)),
  fc
    .constantFrom(
      ['&amp;', '&'],
      ['&#8217;', '’'],
      ['{nbsp}', '\u00A0'],
      ['{name}', '\uFFFC'],
      ['<<target>>', '\uFFFC'],
      ['xref:a.adoc[]', '\uFFFC'],
    )
    .map(([raw = '', cooked = '']) => atomic(raw, cooked)),
  fc
    .tuple(
      plainWord,
      fc.constantFrom(
        ['*', '*'],
        ['_', '_'],
        ['`', '`'],
        ['**', '**'],
        ['#', '#'],
        ['link:a.html[', ']'],
        ['https://a.example[', '^]'],
        ['<<a,', '>>'],
        ['xref:b[', ']'],
      ),
    )
    .map(([text, [before = '', after = '']]) => copied(text, before, after)),
);
describePositions({
  format: 'AsciiDoc',
  read,
  part,
  containers: [
    ['', ''],
    ['= 😀\r\n\r\n', '\r\n'],
    ['* one\n* ', '\n'],
    ['====\n', '\n===='],
    ['NOTE: ', ''],
    ['term:: ', '\n\nmore'],
  ],
  scraps: [
    '*',
    '**',
    '_',
    '`',
    '``',
    '+',
    '[',
    ']',
    '|',
    '<<',
    '>>',
    '{',
    '}',
    '\n',
    '\r\n',
    '\n\n',
    '----',
    '====',
    '|===',
    '* ',
    '= ',
    ': ',
    'a',
    ' ',
    '::',
    '//',
    'link:',
    'https://b',
    '😀',
    'image:',
    '((',
    '))',
    '"',
    '\\',
    '&amp;',
  ],
});

describe('replacements in AsciiDoc', () => {
  it('are not given to what would be markup', () => {
    const [segment] = read('one').segments;
    expect(['two & three', '*two*', 'a_b', '{two}', 'x\ny'].map((text) => segment?.encode(text))).toEqual([
      'two & three',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
