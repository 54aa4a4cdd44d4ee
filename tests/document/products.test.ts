import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { formatOf } from '../../src/document/formats.ts';
import { decode, encode } from '../../src/document/source.ts';
import { layOut, misplaced, type Piece, plainPieces, sentence } from './pieces.ts';
import { expectReplaceable, places, readTable, texts } from './table-reading.ts';

describe('Shopify', () => {
  const header =
    'Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Barcode,Image Src,' +
    'Image Alt Text,SEO Title,SEO Description,Subtitle (product.metafields.descriptors.subtitle),Gin variety (product.metafields.shopify.gin-variety),' +
    'Care (product.metafields.custom.care),Status';
  const source = `${header}
oak-lamp,Oak Lamp,"<meta charset=""utf-8""><p data-start=""1"">Made of <b>white oak</b> &amp; brass.</p>
<p> </p>
<ul>
<li>Says ""click""</li>
</ul>",Alder & Oak,Lamps,"Table lamps, sale-2026, Oak",Size,Small,Cord,Linen,L-1,'7649988260544,https://a.org/1.jpg,A lamp on a sill,Oak Lamp | Alder & Oak,Made by hand.,A lamp for the desk,london-dry-gin,"[""Dust it"",""Keep it dry""]",active
oak-lamp,,,,,,,Large,,Cotton,L-2,'7649988260551,,,,,,,,
oak-lamp,,,,,,,,,,,,https://a.org/2.jpg,Its back,,,,,,
bed,The Bed,<p>Soft</p>,Alder & Oak,Beds,,Title,Default Title,,,B-1,,,,,,soft-and-warm,,,active
`;

  it('has a product on several rows, which are one message', () => {
    const reading = readTable(source);
    expect([reading.preset, reading.problems]).toEqual(['shopify', []]);
    expect(reading.segments.map(({ unit, role, field, text }) => `${unit} ${role} ${field}: ${text}`)).toEqual([
      '0 title title: Oak Lamp',
      '0 description description: Made of white oak & brass.',
      '0 listItem description: Says "click"',
      '0 label tag: Table lamps',
      '0 label tag: Oak',
      '0 label option-name: Size',
      '0 label option-value: Small',
      '0 label option-name: Cord',
      '0 label option-value: Linen',
      '0 alt alt: A lamp on a sill',
      '0 title seo-title: Oak Lamp | Alder & Oak',
      '0 description seo-description: Made by hand.',
      '0 body metafield: A lamp for the desk',
      '0 body metafield: Dust it',
      '0 body metafield: Keep it dry',
      '0 label option-value: Large',
      '0 label option-value: Cotton',
      '0 alt alt: Its back',
      '3 title title: The Bed',
      '3 description description: Soft',
    ]);
    expect(places(source, reading).slice(1, 3)).toEqual(['2:64 Made of white oak & brass.', '5:5 Says "click"']);
    expect(expectReplaceable(source, 'Made', 'Says "made"')).toBe(1);
    expect(expectReplaceable(source, 'Dust', '"Dust"')).toBe(1);
    expect(expectReplaceable(source, 'click', '"clack"')).toBe(1);
  });

  it('has newer headers, too', () => {
    const reading = readTable(
      'Title,URL handle,Description,Vendor,SKU,Option1 name,Option1 value,SEO title,Product image alt text\nOak,oak,<p>Warm</p>,A,1,Size,Big,Oak lamp,A lamp\n,oak,,,2,,Wide,,\n',
    );
    expect([reading.preset, texts(reading)]).toEqual([
      'shopify',
      [
        '0 title: Oak',
        '0 description: Warm',
        '0 option-name: Size',
        '0 option-value: Big',
        '0 seo-title: Oak lamp',
        '0 alt: A lamp',
        '0 option-value: Wide',
      ],
    ]);
  });

  it('reads the pieces of a rich text', () => {
    const rich =
      '{""type"":""root"",""children"":[{""type"":""paragraph"",""children"":[{""type"":""text"",""value"":""Wipe it.""},{""type"":""text"",""bold"":true,""value"":""Never wash it.""}]}]}';
    const reading = readTable(`Handle,Title,Vendor,Care (product.metafields.custom.care)\na,Oak,A,"${rich}"\n`);
    expect(texts(reading)).toEqual(['0 title: Oak', '0 metafield: Wipe it.', '0 metafield: Never wash it.']);
  });

  it('has translations by product, field and locale', () => {
    const reading = readTable(`Type,Identification,Field,Locale,Market,Status,Default content,Translated content
PRODUCT,'123,title,de,,,Oak Lamp,Eichenlampe
PRODUCT,'123,body_html,de,,,<p>Made</p>,"<p>Aus <b>Eiche</b> &amp; Messing</p>"
PRODUCT,'123,handle,de,,,oak-lamp,eichenlampe-neu
PRODUCT,'123,meta_title,pt-BR,,,Oak,Luminária
PRODUCT_OPTION,'9,name,de,,,Title,Title
ONLINE_STORE_THEME,'7,sections.header.cta,de,,,Buy,Kaufen
METAFIELD,'8,value,de,,,london-dry-gin,london-dry-gin
`);
    expect(reading.segments.map(({ unit, field, locale, text }) => `${unit} ${field} ${locale}: ${text}`)).toEqual([
      '0 title de: Eichenlampe',
      '0 description de: Aus Eiche & Messing',
      '3 seo-title pt-BR: Luminária',
      '5 body de: Kaufen',
    ]);
  });
});

describe('WooCommerce', () => {
  const header =
    'ID,Type,SKU,Name,Published,"Short description",Description,"Tax status","Regular price","Purchase note","Meta: rank_math_title"';
  const source = `${header}\n1,simple,L-1,Oak Lamp,1,Light\\n\\nthat lasts,"<p>Made, of oak.</p>\\n<p>Says ""hi""\\nto you</p>",taxable,50,Thank you.\\nSee you soon.,Oak Lamp\n`;

  it('writes line breaks as two characters', () => {
    const { text } = decode(encode(source, { encoding: 'utf-8', bom: true }));
    const reading = readTable(text);
    expect([reading.preset, texts(reading)]).toEqual([
      'woocommerce',
      [
        '0 title: Oak Lamp',
        '0 short-description: Light that lasts',
        '0 description: Made, of oak.',
        '0 description: Says "hi" to you',
        '0 body: Thank you.',
        '0 body: See you soon.',
        '0 seo-title: Oak Lamp',
      ],
    ]);
    const note = reading.fields.find(({ label }) => label === 'Purchase note');
    expect(note?.text).toBe('Thank you.\nSee you soon.');
    expect(text.slice(...(note?.map.range(10, 11) ?? [0, 0]))).toBe('\\n');
    expect(reading.segments.at(-2)?.encode('a\nb')).toBe('a\\nb');
    expect(reading.segments.at(-2)?.encode('C:\\new')).toBeUndefined();
    expect(expectReplaceable(text, 'Thank', 'Many thank')).toBe(1);
  });

  const pieces: readonly Piece[] = [
    { raw: '\\n', cooked: '\n' },
    { raw: '""', cooked: '"' },
    { raw: '\\', cooked: '\\' },
    { raw: ',', cooked: ',' },
    { raw: '{{ name }}', cooked: '\uFFFC' },
    ...plainPieces,
  ];

  it('leads each of them to its source', () => {
    fc.assert(
      fc.property(sentence(pieces), fc.constantFrom('\n', '\r\n'), (chosen, end) => {
        const before = `ID,SKU,Name,Short description,Purchase note${end}1,a,b,,"`;
        const expected = layOut(chosen, before.length);
        const source = `${before}${chosen.map(({ raw }) => raw).join('')}"${end}`;
        const note = readTable(source).fields.at(-1);
        expect(note?.text).toBe(expected.text);
        expect(note && misplaced(note, expected)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Merchant Center', () => {
  const header = 'id\ttitle\tshort_title\tdescription\tlink\tprice\tavailability\timage_link\tproduct_highlight';
  const row =
    '1\tOak Lamp, White\tOak Lamp\tMade "by hand" &amp; oiled\thttps://a.org/\t50 USD\tin_stock\thttps://a.org/1.jpg\tMade by hand,Free returns, always';
  const source = `${header}\r\n${row}\r\n`;

  it('is read from tabs', () => {
    const reading = readTable(source, { path: 'feed.tsv' });
    expect([reading.preset, texts(reading)]).toEqual([
      'merchant-center',
      [
        '0 title: Oak Lamp, White',
        '0 short-title: Oak Lamp',
        '0 description: Made "by hand" &amp; oiled',
        '0 product-highlight: Made by hand',
        '0 product-highlight: Free returns, always',
      ],
    ]);
    expect(places(source, reading)[2]).toBe('2:28 Made "by hand" &amp; oiled');
  });

  it.each([
    ['feed.txt', source, 'csv'],
    ['feed.txt', `"id"\t"title"\t"link"\n"1"\t"Oak"\t"https://a.org"\n`, 'csv'],
    ['feed.txt', source.replaceAll('\t', ','), 'text'],
    ['mail.txt', 'Subject: Hi\n\nid\ttitle\nThe title has a link\tto it.\n', 'text'],
    ['notes.txt', 'a\tb\tc\n1\t2\t3\n', 'text'],
    ['empty.txt', '', 'text'],
    ['long.txt', 'word\t'.repeat(50_000), 'text'],
    ['feed.tsv', 'a\tb\n', 'csv'],
  ])('%s: %j is read as %s', (path, text, format) => expect(formatOf(path, text)?.id).toBe(format));
});

const corpora = join(import.meta.dirname, '../../../shared/corpora');
const isThere = existsSync(corpora);
const load = (path: string): string => (isThere ? readFileSync(join(corpora, path), 'utf8') : '');

describe.skipIf(!isThere)('published products of ../shared/corpora (skipped where the folder is absent)', () => {
  const books = 'django-oscar__django-oscar/tests/integration/partner/fixtures/books-small';
  const columns = { 4: 'title', 5: 'description' };
  const shown = ({ segments, fields }: Reading): unknown => [
    segments.map(({ text, role, unit, field }) => [text, role, unit, field]),
    fields.map(({ text, name }) => [text, name]),
  ];

  it('Oscar’s rows with two delimiters are read by column', () => {
    const mixed = readTable(load(`${books}-semicolon.csv`), { columns });
    expect(texts(mixed).slice(0, 2)).toEqual(['0 title: Prepare for Your Practical Driving Test', '1 title: Better Photography']);
    expect(texts(mixed)).toContain(`7 title: Readings from" Voices of a People's History of the United States"`);
    expect(mixed.problems).toMatchObject([{ severity: 'warning', note: '10 rows of this file change their delimiter.' }]);
    const plain = readTable(load(`${books}.csv`), { columns });
    expect(plain.problems).toEqual([]);
    expect(plain.segments.filter(({ field }) => field === 'title')).toHaveLength(10);
  });

  it.each([
    ['grkhmz23__DesertRoseGin/products_export_1.csv', 36, {}],
    ['PacktPublishing__Shopify-Theme-Customization-with-Liquid/Product-data.csv', 90, {}],
    [`${books}.csv`, 13, { columns }],
    ['vuestorefront__vue-storefront/core/i18n/resource/i18n/de-DE.csv', 78, {}],
  ])('%s reads the same as UTF-16 and with CRLF', (path, least, options) => {
    const source = load(path)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n/g, '\n');
    const reading = readTable(source, { path, ...options });
    expect(reading.segments.length).toBeGreaterThanOrEqual(least);
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const { text } = decode(encode(source, { encoding, bom: true }));
      expect(shown(readTable(text, { path, ...options }))).toEqual(shown(reading));
    }
    const windows = readTable(source.replace(/\n/g, '\r\n'), { path, ...options });
    expect(windows.segments.map(({ text }) => text)).toEqual(reading.segments.map(({ text }) => text));
  });

  it('all rows of a Shopify product share a unit', () => {
    const { segments } = readTable(load('grkhmz23__DesertRoseGin/products_export_1.csv'));
    expect([...new Set(segments.map(({ unit }) => unit))]).toEqual([0, 2]);
    expect(segments.some(({ text }) => /Default Title|swiss-gin|schweiz/.test(text))).toBe(false);
  });

  it('a third cell in a catalogue is reported where it is', () => {
    const path = 'vuestorefront__vue-storefront/core/i18n/resource/i18n/cs-CZ.csv';
    const source = load(path);
    const { problems } = readTable(source, { path });
    expect(problems.map(({ range }) => source.slice(0, range[0]).split('\n').length)).toEqual([53]);
  });
});
