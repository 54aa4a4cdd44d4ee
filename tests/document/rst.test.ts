import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRst } from '../../src/document/rst.ts';
import { checkReading } from './invariant.ts';
import { describePositions, plainWord } from './marked-text.ts';
import { textsByField } from './told.ts';
import { atomic, copied, type Part } from './units.ts';

function read(source: string) {
  const reading = readRst(source, { path: 'a.rst' });
  checkReading(source, reading);
  return reading;
}

const texts = (source: string) => read(source).segments.map(({ text }) => text);
const told = (source: string) => textsByField(read(source));

describe('a reStructuredText file', () => {
  const source = readFileSync(new URL('../fixtures/rst/guide.rst', import.meta.url), 'utf8');

  it('is read as its readers see it', async () => {
    await expect(`${told(source).join('\n')}\n`).toMatchFileSnapshot('../fixtures/rst/guide.texts.txt');
  });

  it('has its fields and its directives', () => {
    const { fields, directives } = read(source);
    expect(fields.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Oak lamps: the guide'],
      ['description', 'How to care for an oak lamp.'],
    ]);
    expect(directives.map(({ rules, scope }) => [...rules, source.slice(...scope)])).toEqual([
      ['brand', 'Oak lamps: *the* guide'],
      ['vague-time', 'After the comment.'],
    ]);
  });

  it('leads to its source', () => {
    const segment = read(source).segments.find(({ text }) => text.startsWith('Welcome'));
    const at = (shown: string) => {
      const start = segment?.text.indexOf(shown) ?? -1;
      return source.slice(...(segment?.map.range(start, start + shown.length) ?? [0, 0]));
    };
    expect(at('our shop')).toBe('our shop');
    expect(at('bold and soft')).toBe('bold** and *soft');
    expect(at('See our')).toBe('See `our');
    expect(at('or the page')).toBe('or `the page');
  });

  it('is read the same with other line ends', () => {
    expect(told(source.replaceAll('\n', '\r\n'))).toEqual(told(source));
  });
});

describe('markup of reStructuredText', () => {
  it.each([
    ['a *b c* d', ['a b c d']],
    ['2 * 3 * 4, a*b*c', ['2 * 3 * 4, a*b*c']],
    ['**bold** ``a *b*`` `title`', ['bold a *b* title']],
    ['\\*a* R\\ |b|\\ S', ['*a* R\uFFFCS']],
    ['`our shop <https://a.example>`_, `the page`__ and word_.', ['our shop, the page and word.']],
    [':ref:`the end <a>` is :ref:`a` is :class:`B`', ['the end is \uFFFC is B']],
    ['`Go`:guilabel: [1]_ is [#a]_ it', ['Go is it']],
    ['*one', ['*one']],
    ['snake_case __init__ a__b', ['snake_case __init__ a__b']],
  ])('%j', (source, expected) => expect(texts(source)).toEqual(expected));

  it('keeps code and URLs apart', () => {
    const [segment] = read('Run ``npm i`` or see `our shop <https://a.example/b>`_').segments;
    expect(segment?.inert).toEqual([[4, 9]]);
    expect(segment?.links).toEqual([{ range: [17, 25], url: 'https://a.example/b' }]);
  });
});

describe('blocks of reStructuredText', () => {
  it.each([
    ['Title\n=====\n\nread', ['heading (title): Title', 'body: read']],
    ['=====\nTitle\n=====\n\nPart\n----', ['heading (title): Title', 'heading: Part']],
    ['one\n\n----\n\ntwo', ['body: one', 'body: two']],
    ['one::\n\n  not\n\n  not\n\ntwo', ['body: one:', 'body: two']],
    ['one ::\n\n  not\n', ['body: one']],
    ['.. code-block:: js\n\n   not\n\nread', ['body: read']],
    ['.. unknown:: not\n\n   not\n\nread', ['body: read']],
    ['.. _a: https://a.example\n.. a comment\n   not\n\nread', ['body: read']],
    ['..\n\n   read', ['quote: read']],
    ['.. tip:: one\n   two\n\n   three', ['body: one two', 'body: three']],
    ['.. note::\n   :class: not\n\n   one', ['body: one']],
    ['.. image:: a.png\n   :alt: one', ['alt: one']],
    ['.. |a| replace:: one\n.. [#b] two', ['body: one', 'body: two']],
    ['- one\n  more\n\n  - two\n- three', ['listItem: one more', 'listItem: two', 'listItem: three']],
    ['1. one\n2. two\n\n(a) three\n(b) four', ['listItem: one', 'listItem: two', 'listItem: three', 'listItem: four']],
    ['one\n  two\nthree : not\n  four', ['listItem: one', 'listItem: two', 'listItem: three', 'listItem: four']],
    ['one\n\n  two', ['body: one', 'quote: two']],
    [':a: not\n\none\n\n:param b: two', ['body: one', 'listItem: two']],
    ['>>> not\n1\n\n| one\n| two', ['body: one', 'body: two']],
    ['+---+---+\n| a | b |\n| c |   |\n+---+---+', ['cell: a c', 'cell: b']],
    ['== ==\na  b\n== ==\nc  d\n   e\n== ==', ['cell: a', 'cell: b', 'cell: c', 'cell: d e']],
  ])('%j', (source, expected) => expect(told(source)).toEqual(expected));
});

const part: fc.Arbitrary<Part> = fc.oneof(
  plainWord.map((text) => copied(text)),
  fc
    .constantFrom(['|name|', '\uFFFC'], [':ref:`target`', '\uFFFC'], [':doc:`/a/b`', '\uFFFC'])
    .map(([raw = '', cooked = '']) => atomic(raw, cooked)),
  fc
    .tuple(
      plainWord,
      fc.constantFrom(
        ['*', '*'],
        ['**', '**'],
        ['``', '``'],
        ['`', '`'],
        ['`', '`_'],
        ['`', ' <https://a.example>`__'],
        [':ref:`', ' <a>`'],
        [':file:`', '`'],
        ['`', '`:term:'],
      ),
    )
    .map(([text, [before = '', after = '']]) => copied(text, before, after)),
);
describePositions({
  format: 'reStructuredText',
  read,
  part,
  containers: [
    ['', ''],
    ['😀\r\n====\r\n\r\n', '\r\n'],
    ['one\n\n.. code::\n\n   not\n\n', '\n\n::\n\n   not'],
    ['.. _a: b\n\n', '\n\n- one'],
  ],
  scraps: [
    '*',
    '**',
    '_',
    '`',
    '``',
    '|',
    ':',
    '::',
    '\n',
    '\r\n',
    '\n\n',
    '\n  ',
    '\n\n   ',
    '----',
    '====',
    '+--+--+',
    '== ==',
    '- ',
    '1. ',
    '.. ',
    'a',
    ' ',
    ':ref:',
    '<',
    '>',
    '`_',
    '[1]_',
    '😀',
    'note::',
    ':alt: ',
    '\\',
    '>>> ',
    '\t',
  ],
});

describe('replacements in reStructuredText', () => {
  it('are not given to what would be markup', () => {
    const [segment] = read('one').segments;
    expect(['two & three', '*two*', 'a_', '|two|', 'x\ny', '- two'].map((text) => segment?.encode(text))).toEqual([
      'two & three',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });
});
