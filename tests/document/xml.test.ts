/** What is read of each dialect of XML, and where. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { fewProblems } from '../../src/document/few-problems.ts';
import { formatOf } from '../../src/document/formats.ts';
import { LineIndex } from '../../src/document/lines.ts';
import { scanPlaceholders } from '../../src/document/placeholder.ts';
import { decode, encode } from '../../src/document/source.ts';
import { readXml } from '../../src/document/xml.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';

function read(source: string, path = 'a.xml'): Reading {
  const reading = readXml(source, { path });
  checkReading(source, reading);
  return reading;
}

/** Segments as `line:column role field label: text`, with what is there. */
function told(source: string, reading: Reading): string[] {
  const index = new LineIndex(source);
  return reading.segments.map(({ map, role, field, label, text }) => {
    const { line, column } = index.at(map.range(0, 1)[0]);
    return `${line}:${column} ${[role, field, label].filter((part) => part !== undefined).join(' ')}: ${text}`;
  });
}

const texts = (reading: Reading): string[] => reading.segments.map(({ text }) => text);

/** What the source has for a part of a segment. */
function rawOf(source: string, { segments }: Reading, part: string): string {
  const segment = segments.find(({ text }) => text.includes(part));
  const at = segment?.text.indexOf(part) ?? 0;
  return segment ? source.slice(...segment.map.range(at, at + part.length)) : '';
}

const product = `<?xml version="1.0" encoding="iso-8859-1"?>
<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0">
<channel>
  <title>Alder &amp; Oak</title>
  <link>https://alder.example</link>
  <description>Lamps of oak.</description>
  <language>en-gb</language>
  <item>
    <title>Oak Lamp 😀</title>
    <description>A lamp.</description>
    <link>https://alder.example/oak?a=1&amp;b=2</link>
    <g:id>oak-1</g:id>
    <g:title>Oak Lamp 😀</g:title>
    <g:short_title>Oak &#x2014; small</g:short_title>
    <g:description>&lt;p&gt;Made of &lt;b&gt;oak&lt;/b&gt; &amp;amp; love.&lt;/p&gt;&lt;p&gt;Warm.&lt;/p&gt;</g:description>
    <g:product_highlight>Dimmable</g:product_highlight>
    <g:product_highlight><![CDATA[Made <i>here</i> & now]]></g:product_highlight>
    <g:price>30.00 EUR</g:price>
    <g:availability>in_stock</g:availability>
  </item>
  <item>
    <g:id>oak-2</g:id>
    <g:structured_title>
      <g:digital_source_type>trained_algorithmic_media</g:digital_source_type>
      <g:content>Oak Lamp Mini</g:content>
    </g:structured_title>
    <description>Small &amp;nbsp;and warm.</description>
  </item>
</channel>
</rss>
`;

describe('a feed of the Merchant Center', () => {
  const reading = read(product);

  it('is read by product, each text once', () => {
    expect(reading.preset).toBe('merchant-center');
    expect(reading.locale).toBe('en-GB');
    expect(reading.problems).toEqual([]);
    expect(told(product, reading)).toEqual([
      '10:18 description description item[0].description: A lamp.',
      '13:14 title title item[0]["g:title"]: Oak Lamp 😀',
      '14:20 title short-title item[0]["g:short_title"]: Oak — small',
      '15:29 description description item[0]["g:description"]: Made of oak & love.',
      '15:94 description description item[0]["g:description"]: Warm.',
      '16:26 description product-highlight item[0]["g:product_highlight"]: Dimmable',
      '17:35 description product-highlight item[0]["g:product_highlight"]: Made here & now',
      '25:18 title title item[1]["g:structured_title"]: Oak Lamp Mini',
      '27:18 description description item[1].description: Small \u00A0and warm.',
    ]);
    expect(reading.segments.map(({ unit }) => unit)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('leads through two layers of references', () => {
    expect(rawOf(product, reading, '& love')).toBe('&amp;amp; love');
    expect(rawOf(product, reading, '\u00A0and')).toBe('&amp;nbsp;and');
    expect(rawOf(product, reading, 'oak & l')).toBe('oak&lt;/b&gt; &amp;amp; l');
  });

  it('has fields as limits count them', () => {
    expect(reading.fields.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'description: A lamp.',
      'title: Oak Lamp 😀',
      'short-title: Oak — small',
      'description: Made of oak & love.\nWarm.',
      'product-highlight: Dimmable',
      'product-highlight: Made here & now',
      'title: Oak Lamp Mini',
      'description: Small \u00A0and warm.',
    ]);
  });

  it('takes replacements in the layer that each text is written in', () => {
    const written = (part: string): string | undefined => reading.segments.find(({ text }) => text.includes(part))?.encode('R & D');
    expect(written('Dimmable')).toBe('R &amp; D');
    expect(written('Made of')).toBe('R &amp;amp; D');
    expect(written('Made here')).toBe('R &amp; D');
  });

  it('is the same with a byte order mark, CRLF and another prefix', () => {
    const other = product.replaceAll('\n', '\r\n').replaceAll('g:', 'goog:').replace('xmlns:g=', 'xmlns:goog=');
    const { text } = decode(encode(other, { encoding: 'utf-8', bom: true }));
    const places = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^(\d+):\d+/, '$1').replaceAll('goog:', 'g:'));
    expect(places(told(text, read(text)))).toEqual(places(told(product, reading)));
  });

  it('may be Atom', () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0" xml:lang="de"><title>Eiche</title>
<entry><g:id>1</g:id><title>Lampe</title><summary>Aus Eiche.</summary><g:link>x</g:link></entry></feed>`;
    const atom = read(source, 'a.atom');
    expect([atom.preset, atom.locale]).toEqual(['merchant-center', 'de']);
    expect(told(source, atom)).toEqual([
      '2:29 title title entry[0].title: Lampe',
      '2:51 description description entry[0].summary: Aus Eiche.',
    ]);
  });
});

describe('a feed of a site', () => {
  it('is read by post', () => {
    const source = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>News</title><item><title>Sale &#38; more</title><description>Up to 5&amp;nbsp;%</description>
<content:encoded><![CDATA[<p>Now <a href="/x">here</a>.</p>]]></content:encoded><guid>a b</guid></item></channel></rss>`;
    const reading = read(source);
    expect(reading.preset).toBeUndefined();
    expect(told(source, reading)).toEqual([
      '2:8 title channel.title: News',
      '2:33 title title item[0].title: Sale & more',
      '2:69 description description item[0].description: Up to 5\u00A0%',
      '3:30 body body item[0]["content:encoded"]: Now here.',
    ]);
    expect(reading.segments.at(-1)?.links).toEqual([{ range: [4, 8], url: '/x' }]);
  });

  it('reads the XHTML of Atom as it stands', () => {
    const source =
      '<feed><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2 <b>&amp;</b></p><p>x</p></div></content></entry></feed>';
    const reading = read(source);
    expect(texts(reading)).toEqual(['1 < 2 &', 'x']);
    expect(rawOf(source, reading, '< 2 &')).toBe('&lt; 2 <b>&amp;');
    expect(reading.segments[0]?.encode('a < b')).toBe('a &lt; b');
  });
});

const strings = String.raw`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE resources>
<resources xmlns:tools="http://schemas.android.com/tools" xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2" tools:locale="en">
    <!-- Not for customers. -->
    <string name="brand" translatable="false">Alder</string>
    <string name="same">@string/brand</string>
    <string name="can">We can\'t &amp; won\u2019t.</string>
    <string name="space">  a
      b  " c  d"</string>
    <string name="lines">First.\n\nSecond \@ 😀</string>
    <string name="bold">Tap <b>it</b>,\n\n<i>now</i> &lt;3</string>
    <string name="escaped">&lt;b>%1$s&lt;/b> is yours</string>
    <string name="html"><![CDATA[<a href="x">Read</a> it\'s &#128293;]]></string>
    <string name="mark">Only <xliff:g id="count" example="3">%1$d</xliff:g> left, <xliff:g id="name"/>: <annotation type="x">go</annotation></string>
    <string name="entity">Al&#x64;er lamps</string>
    <string name="pay_button">Pay now</string>
    <plurals name="days">
        <item quantity="one">%d day</item>
        <item quantity="other">%d days</item>
    </plurals>
    <string-array name="list"><item>One thing</item><item>@string/brand</item></string-array>
    <color name="c">#fff</color>
</resources>
`;

describe('strings of Android', () => {
  const reading = read(strings, 'res/values/strings.xml');

  it('are read without escapes, references and resources', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.locale).toBe('en');
    expect(told(strings, reading)).toEqual([
      "7:24 body can: We can't & won’t.",
      '8:28 body space: a b c d',
      '10:26 body lines: First.',
      '10:36 body lines: Second @ 😀',
      '11:25 body bold: Tap it,',
      '11:46 body bold: now <3',
      '12:34 body escaped: \uFFFC is yours',
      "13:46 body html: Read it's 🔥",
      '14:25 body mark: Only \uFFFC left, \uFFFC: go',
      '15:27 body entity: Alder lamps',
      '16:31 cta pay_button: Pay now',
      '18:30 body days.one: \uFFFC day',
      '19:32 body days.other: \uFFFC days',
      '21:37 body list[0]: One thing',
    ]);
  });

  it.each([
    ["can't &", String.raw`can\'t &amp;`],
    ['won’t', String.raw`won\u2019t`],
    ['a b', 'a\n      b'],
    ['@ 😀', String.raw`\@ 😀`],
    ['it,', 'it</b>,'],
    ['<3', '&lt;3'],
    ["it's 🔥", String.raw`it\'s &#128293;`],
    ['Alder', 'Al&#x64;er'],
  ])('lead %j to the source', (part, raw) => expect(rawOf(strings, reading, part)).toBe(raw));

  it('may use entities of their own', () => {
    const source = '<!DOCTYPE resources [<!ENTITY brand "Alder">]>\n<resources><string name="a">&brand; lamps</string></resources>';
    // Not checked by the invariant, which knows no names but HTML's.
    const entities = readXml(source, { path: 'a.xml' });
    expect([texts(entities), entities.problems]).toEqual([['Alder lamps'], []]);
    expect(rawOf(source, entities, 'Alder l')).toBe('&brand; l');
  });

  it('keep what stands for a value', () => {
    const marked = reading.segments.find(({ label }) => label === 'mark');
    expect(marked?.placeholders).toMatchObject([
      { at: 5, name: '1', raw: '%1$d' },
      { at: 13, name: 'name', dialect: 'xliff', raw: '<xliff:g id="name"/>' },
    ]);
  });

  it.each([
    ['can', `it's "R & D" \\`, String.raw`it\'s \"R &amp; D\" \\`],
    ['can', '?\n@', String.raw`\?\n@`],
    ['can', '<b>x</b>', undefined],
    ['can', 'a\u0001b', undefined],
    ['bold', `R & D's`, String.raw`R &amp; D\'s`],
    ['escaped', `R & D's`, String.raw`R &amp;amp; D\'s`],
    ['html', `R & D's`, String.raw`R &amp; D\'s`],
    ['html', 'a]', undefined],
  ])('write into %s', (label, text, written) => {
    expect(reading.segments.find((segment) => segment.label === label)?.encode(text)).toBe(written);
  });
});

const xliff12 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a" source-language="en" target-language="de" datatype="plaintext">
    <header><note>Read nothing here</note></header>
    <body>
      <group id="g"><trans-unit id="cart.title"><source>Cart</source><target state="translated">Warenkorb</target><note>A note</note></trans-unit></group>
      <trans-unit id="new"><source>New</source><target state="needs-translation">New thing</target></trans-unit>
      <trans-unit id="draft" approved="no"><source>Draft</source><target>Entwurf</target></trans-unit>
      <trans-unit id="open"><source>Open</source></trans-unit>
      <trans-unit id="fixed" translate="no"><source>Fixed</source><target>Fest</target></trans-unit>
      <trans-unit id="inline"><source>x</source><target>Hallo <g id="1">lieber <mrk mtype="x-t">Gast</mrk></g> <x id="INTERPOLATION" equiv-text="{{ name }}"/>,<x id="LINE_BREAK" ctype="lb" equiv-text="&lt;br/>"/>Preis &amp;<x id="START_TAG_B" equiv-text="&lt;b>"/> mehr<bpt id="2">&lt;i></bpt>: <ph id="3">%s</ph><ept id="2">&lt;/i></ept></target></trans-unit>
      <trans-unit id="html"><source>x</source><target>Zeit &lt;b&gt;jetzt&lt;/b&gt;</target><alt-trans><target>Andere</target></alt-trans></trans-unit>
    </body>
  </file>
  <file original="b" source-language="en" datatype="plaintext"><body><trans-unit id="1"><source>Only source</source></trans-unit></body></file>
  <file original="c" source-language="en" target-language="fr" datatype="plaintext"><body><trans-unit id="1"><source>Nothing yet</source></trans-unit></body></file>
</xliff>
`;

describe('XLIFF', () => {
  it('1.2 is read in its target, where there is one', () => {
    const reading = read(xliff12, 'a.xliff');
    expect(reading.problems).toEqual([]);
    expect(told(xliff12, reading)).toEqual([
      '6:97 title ["cart.title"]: Warenkorb',
      '11:57 body inline: Hallo lieber Gast \uFFFC, Preis & mehr: \uFFFC',
      '12:55 body html: Zeit jetzt',
      '15:97 body 1: Only source',
    ]);
    expect(reading.segments.map(({ locale }) => locale)).toEqual(['de', 'de', 'de', 'en']);
    expect(reading.segments[1]?.placeholders.map(({ name, raw }) => [name, raw])).toEqual([
      ['interpolation', '<x id="INTERPOLATION" equiv-text="{{ name }}"/>'],
      ['3', '<ph id="3">%s</ph>'],
    ]);
    expect(rawOf(xliff12, reading, '& mehr')).toBe('&amp;<x id="START_TAG_B" equiv-text="&lt;b>"/> mehr');
    expect(reading.segments.map(({ unit }) => unit)).toEqual([0, 1, 2, 3]);
  });

  it('2.0 is read by segment, a unit being one message', () => {
    const source = `<xliff version="2.0" srcLang="en-US" trgLang="fr-CA" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
<unit id="a"><notes><note>No</note></notes><segment><source>One.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>Two.</source><target>Deux <pc id="1" dispStart="&lt;b>">mots</pc> <ph id="0" equiv="INTERPOLATION" disp="{{n}}"/>.</target></segment></unit>
<unit id="b"><segment state="initial"><source>Three</source><target>Three words</target></segment></unit></file></xliff>`;
    const reading = read(source, 'a.xlf');
    expect(reading.locale).toBe('fr-CA');
    expect(told(source, reading)).toEqual(['2:82 body a[0]: Un.', '2:197 body a[1]: Deux mots \uFFFC.']);
    expect(reading.segments.map(({ unit }) => unit)).toEqual([0, 0]);
    expect(reading.segments[1]?.placeholders).toMatchObject([{ name: 'interpolation', dialect: 'xliff' }]);
  });

  it('of the language of the source is read in its source', () => {
    const file = (target: string): string =>
      `<xliff version="1.2"><file source-language="en" target-language="${target}"><body><trans-unit id="1"><source>Hello there</source></trans-unit></body></file></xliff>`;
    expect(texts(read(file('en-US')))).toEqual(['Hello there']);
    expect(texts(read(file('de')))).toEqual([]);
  });
});

describe('other catalogues', () => {
  it('reads the plural forms of iOS, and the text around them', () => {
    const source = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>files</key>
  <dict>
    <key>NSStringLocalizedFormatKey</key><string>%#@files@</string>
    <key>files</key>
    <dict>
      <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
      <key>NSStringFormatValueTypeKey</key><string>d</string>
      <key>one</key><string>%d file &amp; more</string>
      <key>other</key><string>%d files</string>
    </dict>
  </dict>
  <key>left</key>
  <dict><key>NSStringLocalizedFormatKey</key><string>Only %1$#@n@ left</string></dict>
</dict></plist>`;
    const reading = read(source, 'de.lproj/Localizable.stringsdict');
    expect(told(source, reading)).toEqual([
      '11:29 body files.files.one: \uFFFC file & more',
      '12:31 body files.files.other: \uFFFC files',
      '16:54 body left.NSStringLocalizedFormatKey: Only \uFFFC left',
    ]);
    expect(reading.segments[2]?.placeholders).toMatchObject([{ name: 'n', raw: '%1$#@n@' }]);
    expect(texts(read(source.replaceAll('NSStringLocalizedFormatKey', 'x'), 'Info.xml'))).toEqual([]);
  });

  it('reads the strings of RESX', () => {
    const source = `<?xml version="1.0" encoding="utf-8"?>
<root>
  <resheader name="version"><value>Two words</value></resheader>
  <data name="Pay.Text" xml:space="preserve"><value>Pay &lt; 30 {0}</value><comment>For translators</comment></data>
  <data name="Size" type="System.Drawing.Size, System.Drawing"><value>A size</value></data>
  <data name="Icon" mimetype="application/x-microsoft.net.object.binary.base64"><value>AAEA BBB</value></data>
  <data name="&gt;&gt;button1.Name" xml:space="preserve"><value>button name</value></data>
</root>`;
    const reading = read(source, 'Strings.de.resx');
    expect(told(source, reading)).toEqual(['4:53 body ["Pay.Text"]: Pay < 30 \uFFFC']);
    expect(reading.segments[0]?.encode('a > b')).toBe('a &gt; b');
  });
});

describe('comments of XML', () => {
  const scopes = (source: string): string[][] =>
    read(source).directives.map(({ rules, scope }) => [rules[0] ?? '', source.slice(...scope)]);

  it('silence the next text, the one that they stand in, or the one on their line', () => {
    const source = `<!-- univocal disable a -->
<resources>
  <!-- univocal ignore b -- why -->

  <string name="x">One <b>two<!-- univocal ignore c --></b></string>
  <string name="y">y</string> <!-- univocal ignore d -->
  <!-- nothing -->
  <!-- univocal ignore e -->
</resources>`;
    const x = '<string name="x">One <b>two<!-- univocal ignore c --></b></string>';
    expect(scopes(source).slice(1)).toEqual([
      ['b', x],
      ['c', x],
      ['d', '<string name="y">y</string>'],
      ['e', ''],
    ]);
    expect(texts(read(source))).toEqual(['One two', 'y']);
  });

  it('silence a product, and an entry of a property list', () => {
    expect(scopes('<rss><channel><!-- univocal ignore a --><item><title>Oak lamp</title></item></channel></rss>')).toEqual([
      ['a', '<item><title>Oak lamp</title></item>'],
    ]);
    const entry = '<key>other</key>\n<string>NSStringLocalizedFormatKey</string>';
    expect(scopes(`<plist><dict><!-- univocal ignore a -->\n${entry}</dict></plist>`)).toEqual([['a', entry]]);
  });
});

describe('broken XML', () => {
  const resources = (inner: string): string => `<resources>\n${inner}\n</resources>`;
  const problems = (source: string): string[][] =>
    read(source).problems.map(({ reason, range, severity }) => [source.slice(...range), reason, severity]);

  it.each([
    ['<string name="a">One <b>two</string>', '<b>', 'This `<b>` is not closed before `</string>`.'],
    ['<string name="a">One two</b></string>', '</b>', 'Nothing is open that `</b>` could close. Remove it, or open it before.'],
    ['<string name="a">One two</string', '<resources>', 'This `<resources>` is not closed before the end of the file.'],
    ['<string name="a">One two</string>\n<string', '<', 'This tag is not closed with `>`.'],
    ['<string name="a">One two</string>\n<string name="', '<', 'This tag is not closed with `>`.'],
    ['<string name="a">One & two</string>', '&', 'In XML, `&` is written `&amp;`.'],
    ['<string name="a">One&nbsp;two</string>', '&nbsp;', 'XML has no `&nbsp;`. Write `&#160;` or the character itself.'],
    ['<string name="a">One &brand; two</string>', '&brand;', 'XML has no `&brand;`. Write `&amp;` if it is an ampersand.'],
    ['<string name="a">One <3 two</string>', '<', 'In XML, a `<` that opens no tag is written `&lt;`.'],
    ['<string name=a>One two</string>', 'name=a', 'In XML, `name` needs a value in quotes.'],
    [
      '<string name="a>One two</string>\n<string name="b">b</string>',
      'name',
      'The quotes of `name` are not closed, or a `<` in them is not written `&lt;`.',
    ],
    ['<string name="a">One two</string><!-- x', '<!--', 'This comment is never closed with `-->`, so what comes after it was not read.'],
    [
      '<string name="a"><![CDATA[One two</string>',
      '<![CDATA[',
      'This `<![CDATA[` is never closed with `]]>`, so all that comes after it was taken for its text.',
    ],
  ])('%s is told', (inner, raw, reason) => expect(problems(resources(inner))).toContainEqual([raw, reason, 'error']));

  it('is read as far as it goes', () => {
    const source = resources(
      '<string name="a">A&nbsp;b & <3 c</string>\n<string name="b">One <b>two</string>\n</b>\n<string name="c">Three',
    );
    expect(texts(read(source))).toEqual(['A\u00A0b & <3 c', 'One two', 'Three']);
    const { problems: all } = read(source);
    expect(fewProblems(source, all).map(({ range }) => source.slice(...range))).toEqual(['&nbsp;', '<b>', '</b>', '<string name="c">']);
  });

  it('of another kind is left alone', () => {
    expect(read('<project><name>A & b</project>')).toMatchObject({ segments: [], problems: [] });
    expect(read('')).toMatchObject({ segments: [], problems: [] });
    expect(read('no XML <resources>')).toMatchObject({ segments: [], problems: [] });
    expect(read('<!-- x <resources><string>a b</string></resources>')).toMatchObject({ segments: [], problems: [] });
  });

  const pieces = [
    '<b>',
    '</b>',
    '<b/>',
    '<![CDATA[',
    '&',
    '&amp;',
    '<',
    '<!--',
    '<!',
    '<?',
    '</',
    '"',
    '\\',
    '<x id="',
    '<x ',
    '<x id="1"/>',
  ];
  const inner = [
    '<item><title>a b',
    '<ph id="1">',
    '<!-- univocal ignore -->',
    '<string name="a">a b',
    '<key>a b</key><string>c d</string>',
  ];

  const told = (source: string): number => fewProblems(source, read(source).problems).length;

  it.each([...pieces, ...inner])('of nothing but %s is read in linear time', (piece) => {
    for (const root of ['resources', 'rss', 'xliff', 'root', 'plist']) {
      expect(told(`<${root}>${piece.repeat(20_000)}`)).toBeLessThan(6);
    }
    expect(told(`<resources><string name="a">${piece.repeat(20_000)}</string></resources>`)).toBeLessThan(6);
  });
});

describe('elements that stand for a value', () => {
  it.each([
    ['<x id="1"/>', '1'],
    [`<x id='A' equiv-text="{{ a > b }}" />`, 'a'],
    ['<ph id="0" equiv="NAME" disp="{{name}}"/>', 'name'],
    ['<ph id="p">%s</ph>', 'p'],
    ['<xliff:g id="count"/>', 'count'],
    ['<xliff:g id="count"></xliff:g>', 'count'],
    ['%#@files@', 'files'],
    ['%2$#@files@', 'files'],
  ])('%s is one', (raw, name) => {
    expect(scanPlaceholders(`a ${raw} b`)).toMatchObject([{ kind: 'output', name, start: 2, end: 2 + raw.length }]);
  });

  it.each(['<x>rich</x>', '<x/>', '<x id="1">', '<xliff:g id="a">Alder</xliff:g>', '<ph id="1">a<b>c</b></ph>', '5#@a@'])(
    '%s is none',
    (raw) => {
      expect(scanPlaceholders(`a ${raw} b`)).toEqual([]);
    },
  );
});

it.each(['a.xml', 'de.xliff', 'de.xlf', 'Strings.de.resx', 'de.lproj/a.stringsdict', 'feed.rss', 'feed.atom'])('%s is XML', (path) => {
  expect(formatOf(path, '<x/>')?.id).toBe('xml');
});

describeCorpus(['.xml', '.xliff', '.stringsdict'], ({ source, path }) => checkReading(source, readXml(source, { path })));
