/** The positions of MDX text, on generated documents. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/document/mdx.ts';
import { checkReading } from './invariant.ts';
import { atomic, type Blank, copied, expectParts, type Part, partsOf, words, written } from './units.ts';

const word = fc.constantFrom(...words);

const atomics = [
  ['&amp;', '&'],
  ['&#8217;', '’'],
  ['&NotEqualTilde;', '\u2242\u0338'],
  ['&nbsp;', '\u00A0'],
  ['\\{', '{'],
  ['\\<', '<'],
  ['\\*', '*'],
  ['{name}', '\uFFFC'],
  ['{a ? {b: 1}.b : `c`}', '\uFFFC'],
  ['<Price of="a" />', '\uFFFC'],
] as const;

const marks = [
  ['*', '*'],
  ['~~', '~~'],
  ['[', '](https://a.example/b?c=1&amp;d)'],
  ['<b className="x">', '</b>'],
  ['<Link href="/x" title={y}>', '</Link>'],
  ['`', '`'],
  ['{"', '"}'],
  ["{'", "'}"],
  ['{/* a */}<Note.Part>', '</Note.Part>'],
] as const;

const part: fc.Arbitrary<Part> = fc.oneof(
  word.map((text) => copied(text)),
  fc.constantFrom(...atomics).map(([raw, cooked]) => atomic(raw, cooked)),
  fc.tuple(word, fc.constantFrom(...marks)).map(([text, [before, after]]) => copied(text, before, after)),
);

/** Start of the first line, of the lines after it, and end. */
const containers = [
  ['', '', ''],
  ['> ', '> ', ''],
  ['- ', '  ', ''],
  ['<Card>\n\n', '', '\n\n</Card>'],
  ['<Steps>\n\n1. ', '   ', '\n\n</Steps>'],
  ['<Tabs>\n  <Tab label="x">\n    ', '    ', '\n  </Tab>\n</Tabs>'],
] as const;

const documents = fc.record({
  parts: partsOf(part),
  container: fc.constantFrom(...containers),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  breaks: fc.array(fc.constantFrom(' ', 'soft'), { minLength: 1, maxLength: 4 }),
  before: fc.constantFrom('', '# Heading', '---\ntitle: A & B\n---', "import a from 'b'", '{/* note */}', '<Hero title="One &amp; two" />'),
});

describe('the positions of MDX', () => {
  it('lead from every part of a text to its source', () => {
    fc.assert(
      fc.property(documents, ({ parts, container: [first, next, last], lineEnd, breaks, before }) => {
        const ended = (text: string): string => text.replaceAll('\n', lineEnd);
        // An expression or element alone on a line is a block of its own.
        const isWrapped = parts.every(({ raw }) => !/^[{<]/.test(raw));
        const blanks = breaks.map((chosen): Blank => {
          const kind = isWrapped ? chosen : ' ';
          const taken = kind === 'soft' ? lineEnd : kind;
          return { raw: kind === 'soft' ? lineEnd + next : kind, taken };
        });
        const head = ended(before === '' ? first : `${before}\n\n${first}`);
        const source = head + written(parts, blanks) + ended(last);
        const reading = readMdx(source, { path: 'a.mdx' });
        expect(reading.problems).toEqual([]);
        checkReading(source, reading);
        const segment = reading.segments.find(({ text }) => text.startsWith('Start'));
        if (!segment) throw new Error('the text was not read');
        expectParts(source, head.length, parts, blanks, segment);
      }),
      { numRuns: 2000 },
    );
  });

  it('lead from an attribute to its source, and back', () => {
    const pieces = [...words.filter((text) => text !== 'R&D'), '&amp;', '&quot;', '&#8217;', '{', '\\n', '>'];
    const values = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((chosen) => `Start ${chosen.join(' ')} end`);
    fc.assert(
      fc.property(values, fc.string({ maxLength: 12 }), fc.constantFrom('"', "'"), (value, replacement, quote) => {
        const source = `# One\n\n<Card\n  href="x" title=${quote}${value}${quote}\n/>\n`;
        const segment = readMdx(source, { path: 'a.mdx' }).segments.at(-1);
        if (!segment) throw new Error('the attribute was not read');
        expect(source.slice(...segment.map.range(0, segment.text.length))).toBe(value);
        const encoded = segment.encode(`x${replacement}x`);
        if (encoded === undefined) return;
        const changed = source.replace('Start', () => encoded);
        const [start, end] = segment.map.range(0, 5);
        expect(source.slice(0, start) + encoded + source.slice(end)).toBe(changed);
        const written = readMdx(changed, { path: 'a.mdx' }).segments.at(-1)?.text;
        expect(written).toBe(segment.text.replace('Start', () => `x${replacement.replaceAll(/[ \t\f]+/g, ' ')}x`));
      }),
      { numRuns: 2000 },
    );
  });
});
