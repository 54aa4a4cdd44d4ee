/** The positions of Markdown text, on generated documents. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositionMap } from '../../src/document/map.ts';
import { readMarkdown, readMarkdownFile } from '../../src/document/markdown.ts';
import { checkReading } from './invariant.ts';
import { atomic, type Blank, copied, expectParts, type Part, partsOf, words, written } from './units.ts';

const word = fc.constantFrom(...words);

const bare: fc.Arbitrary<Part> = fc.oneof(
  word.map((text) => copied(text)),
  fc
    .constantFrom(
      ['&amp;', '&'],
      ['&#8217;', '’'],
      ['&#x1F600;', '😀'],
      ['&NotEqualTilde;', '\u2242\u0338'],
      ['&nbsp;', '\u00A0'],
      ['&lt;', '<'],
      ['\\*', '*'],
      ['\\_', '_'],
      ['\\\\', '\\'],
      ['\\&', '&'],
      ['{{ name }}', '\uFFFC'],
      ['{{ a | default: "b" }}', '\uFFFC'],
      ['*|FNAME|*', '\uFFFC'],
    )
    .map(([raw = '', cooked = '']) => atomic(raw, cooked)),
);

const marks = fc.constantFrom(
  ['*', '*'],
  ['**', '**'],
  ['~~', '~~'],
  ['[', '](https://a.example/b?c=1&amp;d)'],
  ['[', '][ref]'],
  ['<b class="x">', '</b>'],
  ['`', '`'],
  ['`` ', ' ``'],
);

const part: fc.Arbitrary<Part> = fc.oneof(
  bare,
  fc.tuple(word, marks).map(([text, [before = '', after = '']]) => copied(text, before, after)),
);

/** First line, and the lines after it. */
const containers = [
  ['', ''],
  ['', '   '],
  ['> ', '> '],
  ['> ', ''],
  ['- ', '  '],
  ['10. ', '    '],
  ['- > ', '  > '],
  ['> - ', '>   '],
  ['> > ', '> > '],
  ['- - ', '    '],
] as const;

const documents = fc.record({
  parts: partsOf(part),
  container: fc.constantFrom(...containers),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  breaks: fc.array(fc.constantFrom(' ', '  ', 'soft', 'hard', 'backslash'), { minLength: 1, maxLength: 4 }),
  before: fc.constantFrom('', '# Heading', '---\ntitle: A & B\n---', '| a | b |\n|---|---|\n| c &amp; d | e |'),
});

/** A blank stands for its line end; the marks of quotes and lists behind it belong to no character. */
function blankOf(kind: string, lineEnd: string, indent: string): Blank {
  const ends: Readonly<Record<string, string>> = { soft: '', hard: '  ', backslash: '\\' };
  const end = ends[kind];
  return end === undefined ? { raw: kind, taken: kind } : { raw: end + lineEnd + indent, taken: end + lineEnd };
}

describe('positions of Markdown', () => {
  it('lead from every part of a text to its source', () => {
    fc.assert(
      fc.property(documents, ({ parts, container, lineEnd, breaks, before }) => {
        const [first, next] = container;
        const blanks = breaks.map((kind) => blankOf(kind, lineEnd, next));
        const lead = before === '' ? '' : `${before.replaceAll('\n', lineEnd)}${lineEnd}${lineEnd}`;
        const start = lead.length + first.length;
        const source = `${lead}${first}${written(parts, blanks)}${lineEnd}${lineEnd}[ref]: https://b.example`;
        const reading = readMarkdownFile(source, { path: 'a.md' });
        const segment = reading.segments.find(({ text }) => text.startsWith('Start'));
        expect(segment).toBeDefined();
        if (segment) expectParts(source, start, parts, blanks, segment);
        checkReading(source, reading);
      }),
      { numRuns: 1500 },
    );
  });

  it('lead through the map of the text around', () => {
    fc.assert(
      fc.property(partsOf(part), fc.nat(9), (parts, shift) => {
        const blank = [{ raw: ' ', taken: ' ' }];
        const inner = `${written(parts, blank)}\n\n[ref]: https://b.example`;
        const source = 'x'.repeat(shift) + inner;
        const map = new PositionMap([0, shift, inner.length, inner.length]);
        const [segment] = readMarkdown({ text: inner, map }, { role: 'body', unit: 0 }).segments;
        expect(segment).toBeDefined();
        if (segment) expectParts(source, shift, parts, blank, segment);
      }),
      { numRuns: 1000 },
    );
  });

  it('lead apart what stands side by side', () => {
    fc.assert(
      fc.property(partsOf(bare.filter(({ raw }) => raw !== '\\\\')), (parts) => {
        const glue = [{ raw: '', taken: '' }];
        const source = written(parts, glue);
        const [segment] = readMarkdownFile(source, { path: 'a.md' }).segments;
        expect(segment).toBeDefined();
        if (segment) expectParts(source, 0, parts, glue, segment);
      }),
      { numRuns: 1000 },
    );
  });
});
