/** The positions of HTML text and attributes, on generated documents. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml, readHtmlFile } from '../../src/document/html.ts';
import { PositionMap } from '../../src/document/map.ts';
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
      ['&quot;', '"'],
      ['{{ name }}', '\uFFFC'],
      ['{{ a < b }}', '\uFFFC'],
      ['<%= user.name %>', '\uFFFC'],
      ['*|FNAME|*', '\uFFFC'],
    )
    .map(([raw = '', cooked = '']) => atomic(raw, cooked)),
);

const marks = fc.constantFrom(
  ['<b>', '</b>'],
  ['<a href="https://a.example/?b=1&amp;c=2">', '</a>'],
  ['<span style="x">', '</span>'],
  ['<code>', '</code>'],
  ['<!-- note -->', ''],
  ['{% if x %}', '{% endif %}'],
);

const part: fc.Arbitrary<Part> = fc.oneof(
  bare,
  fc.tuple(word, marks).map(([text, [before = '', after = '']]) => copied(text, before, after)),
);

const blank: fc.Arbitrary<Blank> = fc.constantFrom(
  { raw: ' ', taken: ' ' },
  { raw: '   ', taken: '   ' },
  { raw: '\n  ', taken: '\n  ' },
  { raw: '\r\n\t', taken: '\r\n\t' },
  { raw: '<br>', taken: '<br>' },
  { raw: '<br />\r\n', taken: '<br />' },
  { raw: ' <!-- x --> ', taken: ' ' },
);

const containers = fc.constantFrom(
  ['', ''],
  ['<p>', '</p>'],
  ['<div>\r\n<div>', '</div></div>'],
  ['<table><tr><td>x</td><td>', '</td></tr></table>'],
  ['<table>a<tr><td>', '</td></tr>c</table>'],
  ['<ul><li>x<li>', '</ul>'],
  ['<blockquote>', ''],
  ['<p>😀&amp;<p title="a > b">', '</p>'],
  ['{% capture email_title %}\r\n', '{% endcapture %}<p>x</p>'],
  ['---\r\nsubject: x\r\n---\r\n<p>', '</p>'],
  ['<mjml><mj-head><mj-preview>x</mj-preview></mj-head><mj-body><mj-text>', '</mj-text></mj-body></mjml>'],
);

describe('positions of HTML', () => {
  it('lead from every part of a text to its source', () => {
    fc.assert(
      fc.property(
        partsOf(part),
        fc.array(blank, { minLength: 1, maxLength: 4 }),
        containers,
        (parts, blanks, [before = '', after = '']) => {
          const source = before + written(parts, blanks) + after;
          const reading = readHtmlFile(source, { path: 'a.html' });
          const segment = reading.segments.find(({ text }) => text.startsWith('Start'));
          expect(segment).toBeDefined();
          if (segment) expectParts(source, before.length, parts, blanks, segment);
          checkReading(source, reading);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('lead from every part of a conditional comment to its source', () => {
    fc.assert(
      fc.property(partsOf(bare), fc.constantFrom({ raw: ' ', taken: ' ' }, { raw: '\r\n ', taken: '\r\n ' }), (parts, between) => {
        const lead = '<p>😀&amp; {{ x }}<!--[if (gte mso 9)|(IE)]><td class="a">';
        const source = `${lead}${written(parts, [between])}</td><![endif]-->😀</p>`;
        const reading = readHtmlFile(source, { path: 'a.html' });
        const segment = reading.segments.find(({ role }) => role === 'fallback');
        expect(segment).toBeDefined();
        if (segment) expectParts(source, lead.length, parts, [between], segment);
        expect(reading.segments.find(({ role }) => role === 'body')?.text).toBe('😀& \uFFFC😀');
      }),
      { numRuns: 1000 },
    );
  });

  it('lead apart what stands side by side, through the map of the text around', () => {
    fc.assert(
      fc.property(partsOf(bare), fc.nat(9), (parts, shift) => {
        const glue = [{ raw: '', taken: '' }];
        const inner = written(parts, glue);
        const cooked = { text: inner, map: new PositionMap([0, shift, inner.length, inner.length]) };
        const [segment] = readHtml(cooked, { role: 'body', unit: 0 }).segments;
        expect(segment).toBeDefined();
        if (segment) expectParts('x'.repeat(shift) + inner, shift, parts, glue, segment);
      }),
      { numRuns: 1000 },
    );
  });

  it('lead from every part of an attribute to its source', () => {
    const quotes = fc.constantFrom(['alt="', '"'], ["alt='", "'"], ['ALT = \r\n"', '"']);
    const blanks = fc.array(fc.constantFrom({ raw: ' ', taken: ' ' }, { raw: ' \r\n ', taken: ' \r\n ' }), { minLength: 1 });
    fc.assert(
      fc.property(partsOf(bare), blanks, quotes, (parts, between, [before = '', after = '']) => {
        const lead = `<p class="a=b">😀&amp;<img src=x ${before}`;
        const source = `${lead}${written(parts, between)}${after}></p>`;
        const segment = readHtmlFile(source, { path: 'a.html' }).segments.find(({ role }) => role === 'alt');
        expect(segment).toBeDefined();
        if (segment) expectParts(source, lead.length, parts, between, segment);
      }),
      { numRuns: 1000 },
    );
  });
});
