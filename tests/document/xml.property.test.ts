/** The positions of texts in XML, on generated files of each dialect; and replacements that read back. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/document/source.ts';
import { readXml } from '../../src/document/xml.ts';
import { checkReading } from './invariant.ts';
import { atomic, type Blank, copied, expectParts, type Part, partsOf, words, written } from './units.ts';

const word = fc.constantFrom(...words);

const blank: Blank = { raw: ' ', taken: ' ' };

/** Pieces of text that every dialect has. */
const common: readonly (readonly [raw: string, cooked: string])[] = [
  ['&amp;', '&'],
  ['&#8217;', '’'],
  ['&#x1F600;', '😀'],
  ['&lt;', '<'],
  ['&apos;', "'"],
  ['%1$s', '\uFFFC'],
  ['{{ name }}', '\uFFFC'],
];

function partOf(pieces: readonly (readonly [raw: string, cooked: string])[], marks: readonly (readonly [before: string, after: string])[]) {
  return fc.oneof(
    word.map((text): Part => copied(text)),
    fc.constantFrom(...pieces).map(([raw, cooked]): Part => atomic(raw, cooked)),
    fc.tuple(word, fc.constantFrom(...marks)).map(([text, [before, after]]): Part => copied(text, before, after)),
  );
}

/** A dialect: what stands around a text, and how texts are written in it. */
interface Sample {
  readonly name: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly part: fc.Arbitrary<Part>;
  readonly blanks: readonly Blank[];
}

const cdata = ['<![CDATA[', ']]>'] as const;
const comment = ['<!-- x -->', ''] as const;

const samples: readonly Sample[] = [
  {
    name: 'XLIFF',
    path: 'a.xliff',
    before:
      '<?xml version="1.0"?>\r\n<xliff version="1.2"><file target-language="de"><body>\r\n<trans-unit id="1"><source>x</source><target>',
    after: '</target></trans-unit></body></file></xliff>',
    part: partOf(
      [...common, ['<x id="1" equiv-text="{{ a }}"/>', '\uFFFC'], ['<ph id="2">%s</ph>', '\uFFFC']],
      [['<g id="1">', '</g>'], ['<mrk mtype="x">', '</mrk>'], ['<bpt id="3">&lt;b></bpt>', '<ept id="3"/>'], cdata, comment],
    ),
    blanks: [blank, { raw: '<x id="4" ctype="lb"/>', taken: '<x id="4" ctype="lb"/>' }],
  },
  {
    name: 'Android',
    path: 'strings.xml',
    before: '<resources>\r\n😀<!-- & --><string name="a">',
    after: '</string></resources>',
    part: partOf(
      [
        ...common,
        [String.raw`\'`, "'"],
        [String.raw`\"`, '"'],
        [String.raw`\\`, '\\'],
        [String.raw`\u00e9`, 'é'],
        [String.raw`\@`, '@'],
        ['<xliff:g id="n"/>', '\uFFFC'],
      ],
      [['<b>', '</b>'], ['<xliff:g id="x">', '</xliff:g>'], ['<annotation type="x">', '</annotation>'], ['"', '"'], cdata, comment],
    ),
    blanks: [blank, { raw: '\r\n\t  ', taken: '\r\n\t  ' }, { raw: '\n ', taken: '\n ' }],
  },
  {
    name: 'a product feed',
    path: 'feed.xml',
    before: '<rss xmlns:g="http://base.google.com/ns/1.0"><channel><item>\n<g:id>1</g:id><g:description>&lt;p&gt;',
    after: '&lt;/p&gt;</g:description></item></channel></rss>',
    part: partOf(
      [
        ['&amp;amp;', '&'],
        ['&amp;#8217;', '’'],
        ['&amp;lt;', '<'],
        ['&#x1F600;', '😀'],
        ['&amp;nbsp;', '\u00A0'],
        ['&#xE9;', 'é'],
        ['{{ name }}', '\uFFFC'],
      ],
      [['&lt;b&gt;', '&lt;/b&gt;'], ['<![CDATA[<i>', '</i>]]>'], ['&lt;!-- x --&gt;', ''], cdata, comment],
    ),
    blanks: [blank, { raw: '\r\n  ', taken: '\r\n  ' }, { raw: '&lt;br/&gt;', taken: '&lt;br/&gt;' }],
  },
  {
    name: 'RESX',
    path: 'a.resx',
    before: '<root>\n<data name="a" xml:space="preserve"><value>',
    after: '</value></data></root>',
    part: partOf([...common, ['{0}', '\uFFFC'], ['&quot;', '"']], [cdata, comment]),
    blanks: [blank],
  },
  {
    name: 'a list of plural forms',
    path: 'a.stringsdict',
    before: '<plist><dict><key>a</key>\n<dict><key>one</key><string>',
    after: '</string></dict></dict></plist>',
    part: partOf([...common, ['%#@files@', '\uFFFC'], ['%1$@', '\uFFFC']], [cdata, comment]),
    blanks: [blank],
  },
];

describe.each(samples)('positions in $name', ({ path, before, after, part, blanks }) => {
  const between = fc.array(fc.constantFrom(...blanks), { minLength: 1, maxLength: 3 });

  it('lead from every part of a text to its source', () => {
    fc.assert(
      fc.property(partsOf(part), between, fc.boolean(), (parts, chosen, bom) => {
        const { text: source } = decode(encode(before + written(parts, chosen) + after, { encoding: 'utf-8', bom }));
        const reading = readXml(source, { path });
        checkReading(source, reading);
        const start = before.length;
        expect(reading.segments).toHaveLength(1);
        for (const segment of reading.segments) expectParts(source, start, parts, chosen, segment);
      }),
      { numRuns: 1000 },
    );
  });

  it('take replacements that read back', () => {
    let tried = 0;
    const replacements = fc.constantFrom("it's", 'R & D', '"so"', '1 < 2', 'a\\b', '😀', '@home', 'x', 'plain words');
    fc.assert(
      fc.property(partsOf(part), replacements, fc.nat(), (parts, replacement, pick) => {
        const source = before + written(parts, [blank]) + after;
        const segment = readXml(source, { path }).segments[0];
        const at = pick % parts.length;
        const cookedStart = parts.slice(0, at).reduce((sum, { cooked }) => sum + cooked.length + 1, 0);
        const cookedEnd = cookedStart + (parts[at]?.cooked.length ?? 0);
        const encoded = segment?.encode(replacement);
        if (!segment || encoded === undefined || !segment.map.isSolid(cookedStart, cookedEnd)) return;
        tried++;
        const [start, end] = segment.map.range(cookedStart, cookedEnd);
        const changed = source.slice(0, start) + encoded + source.slice(end);
        const expected = segment.text.slice(0, cookedStart) + replacement + segment.text.slice(cookedEnd);
        const again = readXml(changed, { path });
        expect(again.segments.map(({ text }) => text)).toEqual([expected]);
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBeGreaterThan(300);
  });
});

it('reads anything without an error, and keeps the promise', () => {
  const piece = fc.constantFrom(
    ...[
      '<resources>',
      '<string name="a">',
      '</string>',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      '<',
      '>',
      '"',
      '\\n',
    ],
    ...[
      '<rss>',
      '<channel>',
      '<item>',
      '<title>',
      '</title>',
      '</item>',
      '<xliff>',
      '<file>',
      '<trans-unit id="1">',
      '<target>',
      '<x id="1"/>',
    ],
    ...[
      'word',
      ' ',
      '\r\n',
      '😀',
      '&lt;b&gt;',
      '<ph id="1">',
      '</ph>',
      '<?',
      '?>',
      '<!',
      '\\u00e9',
      'name="',
      '<xliff:g id="a"/>',
      '{% if a %}',
    ],
  );
  const root = fc.constantFrom(
    '<resources>',
    '<rss>',
    '<xliff><file><trans-unit><target>',
    '<root><data><value>',
    '<plist><dict><key>a</key>',
  );
  fc.assert(
    fc.property(root, fc.array(piece, { maxLength: 40 }), (start, pieces) => {
      const source = start + pieces.join('');
      checkReading(source, readXml(source, { path: 'a.stringsdict' }));
    }),
    { numRuns: 3000 },
  );
});
