import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { propertyValues } from '../../src/document/properties/values.ts';
import { readProperties } from '../../src/document/properties.ts';
import { decode, encode } from '../../src/document/source.ts';
import { expectFixable, expectSound } from './catalogue-files.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { placedTexts, textsByLabel } from './told.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

function read(source: string, path = 'i18n/messages_de.properties'): Reading {
  const reading = readProperties(source, { path });
  checkReading(source, reading);
  return reading;
}

const values = (source: string): [string, string][] =>
  propertyValues(source).values.map(({ path, cooked }) => [path.join('.'), cooked.text]);
const problems = (source: string): [string, string][] => read(source).problems.map(({ range, reason }) => [source.slice(...range), reason]);

const shop = String.raw`# Oak & Ash, not "read"
! Neither is this
cart.note = Ihr Warenkorb 🛒
cart.empty: Noch ist nichts \
    darin. \
	Schauen Sie sich um!
cart.checkout_button Zur Kasse
greeting=Sch\u00f6n, Sie zu sehen, {0}!
family=Wir gr\u00FC\u00DFen \ud83d\udc69
quote = \ Der \"Eichentisch\" aus D\:\\Holz
mail.subject = Ihre Bestellung
lamps = #1 Lampe;#1 Lampen
saveAccessKey = S
`;

describe('readProperties', () => {
  it('reads messages', () => {
    const reading = read(shop);
    expect(textsByLabel(reading)).toEqual([
      '0 cart.note: Ihr Warenkorb 🛒',
      '1 cart.empty: Noch ist nichts darin. Schauen Sie sich um!',
      '2 cart.checkout_button: Zur Kasse',
      '3 greeting: Schön, Sie zu sehen, \uFFFC!',
      '4 family: Wir grüßen 👩',
      '5 quote: Der "Eichentisch" aus D:\\Holz',
      '6 mail.subject: Ihre Bestellung',
      '7 lamps[0]: \uFFFC Lampe',
      '7 lamps[1]: \uFFFC Lampen',
    ]);
    expect(reading.segments.map(({ role }) => role)).toEqual(['body', 'body', 'cta', 'body', 'body', 'body', 'subject', 'body', 'body']);
    expect(reading.problems).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('gives the place of each text, with a byte order mark and %j', (lineEnd) => {
    const { text: source } = decode(encode(shop.replaceAll('\n', lineEnd), { encoding: 'utf-8', bom: true }));
    expect(placedTexts(source, read(source), lineEnd)).toEqual([
      '3:13 Ihr Warenkorb 🛒',
      '4:13 Noch ist nichts \\⏎    darin. \\⏎\tSchauen Sie sich um!',
      '7:22 Zur Kasse',
      String.raw`8:10 Sch\u00f6n, Sie zu sehen, {0}!`,
      String.raw`9:8 Wir gr\u00FC\u00DFen \ud83d\udc69`,
      String.raw`10:11 Der \"Eichentisch\" aus D\:\\Holz`,
      '11:16 Ihre Bestellung',
      '12:9 #1 Lampe',
      '12:18 #1 Lampen',
    ]);
    const [, , , , family] = read(source).segments;
    expect(source.slice(...(family?.map.range(6, 8) ?? [0, 0]))).toBe(String.raw`\u00FC\u00DF`);
    expect(source.slice(...(family?.map.range(11, 13) ?? [0, 0]))).toBe(String.raw`\ud83d\udc69`);
  });

  it('writes a fix so that it is read back', () => {
    for (const source of [shop, shop.replaceAll('\n', '\r\n')]) expectFixable(source, 'Ein "neuer" \\ Text = x', read);
  });

  it('reads anything', () => {
    expectSound(['=', ' = ', ':', '#', '!', '# univocal ignore x', '\\u00e9', '\\u', "''", '#1', ';', '\t', 'a.b', 'ä'], read);
  });

  it('takes two apostrophes for one where the file holds message formats', () => {
    const source = "a = {0} n''est pas l''heure\nb = l''été\nc = l'été\n";
    const reading = read(source, 'messages_fr.properties');
    expect(reading.segments.map(({ text }) => text)).toEqual(["\uFFFC n'est pas l'heure", "l'été", "l'été"]);
    expect(reading.segments.map((segment) => segment.encode("l'an"))).toEqual(["l''an", "l''an", "l'an"]);
    expect(read("a = l''été\n", 'messages_fr.properties').segments.map(({ text }) => text)).toEqual(["l''été"]);
  });

  it('splits plural forms only where a number shows them', () => {
    const source = 'a = Eins; zwei; drei\nb = Vor&nbsp;#1 Tag;Vor&nbsp;#1 Tagen\nc = Nur #1 hier;\nd = , #1 da;, #1 da\n';
    expect(read(source).segments.map(({ unit, label }) => `${unit} ${label}`)).toEqual([
      '0 a',
      '1 b[0]',
      '1 b[1]',
      '2 c',
      '3 d[0]',
      '3 d[1]',
    ]);
    const [form] = read('a = #1 Tag;#1 Tage\n').segments;
    expect([form?.encode('#1 day'), form?.encode('one; two')]).toEqual(['#1 day', undefined]);
  });

  it('writes letters as the file does', () => {
    const write = (source: string): string | undefined => read(source).segments[0]?.encode(' é\\\n😀');
    expect(write('a = Schöner Tag\n')).toBe('\\ é\\\\\\n😀');
    expect(write('a = Sch\\u00f6ner Tag\n')).toBe('\\ \\u00e9\\\\\\n\\ud83d\\ude00');
    expect(write('a = Ein Tag\\u0020\n')).toBe('\\ \\u00e9\\\\\\n\\ud83d\\ude00');
  });

  it('finds directives, and what they silence', () => {
    const source = '# univocal ignore length\na = Eins \\\n zwei\n! univocal disable\n\nb=Drei vier\n';
    expect(read(source).directives.map(({ verb, rules, scope }) => [verb, rules, source.slice(...scope)])).toEqual([
      ['ignore', ['length'], 'a = Eins \\\n zwei'],
      ['disable', [], 'b=Drei vier'],
    ]);
  });

  it('reads what the guide names, whatever the file', () => {
    const source = 'spring.name=x\nmail.footer=Bis bald\n';
    const reading = readProperties(source, { path: 'application.properties', paths: { 'mail.*': 'footer' } });
    expect(reading.segments).toMatchObject([{ text: 'Bis bald', field: 'footer', role: 'footer' }]);
  });
});

describe('readProperties: settings', () => {
  const settings = [
    'org.gradle.jvmargs=-Xmx2048m -Dfile.encoding=UTF-8',
    'log4j.rootLogger=DEBUG, stdout',
    'log4j.appender.stdout.layout.ConversionPattern=%d{ISO8601} [%t] %-5p %c - %m%n',
    'spring.datasource.url=jdbc:mysql://localhost:3306/shop',
    'app.description=The shop of Oak and Ash',
    'allowed.origins=https://a.org, https://b.org',
    'feature.enabled=true',
    'cron=0 0 6 * * *',
  ];

  it.each([
    'gradle.properties',
    'src/main/resources/application-dev.properties',
    'log4j.properties',
    'conf/shop.properties',
    'context.properties',
  ])('leaves %s alone', (path) => {
    expect(readProperties(settings.join('\n'), { path })).toMatchObject({ segments: [], problems: [] });
  });

  it.each([
    'shop_de.properties',
    'de/shop.properties',
    'l10n/shop.properties',
    'ShopMessages.properties',
    'strings.properties',
    'Bundle_pt_BR.properties',
  ])('reads %s', (path) => {
    expect(textsByLabel(read('yes=Ja\nno=Nein\nurl.home=https://oak.example\n', path))).toEqual(['0 yes: Ja', '1 no: Nein']);
  });

  it('reads a file of sentences whatever its name', () => {
    const source = 'a=The cart is empty.\nb=Thank you, {0}!\nc=Your order is on its way\nd=OK\n';
    expect(read(source, 'shop.properties').segments).toHaveLength(4);
    expect(read('a=The cart is empty.\nb=5\nc=true\nd=/srv/x\n', 'shop.properties').segments).toEqual([]);
  });
});

describe('readProperties: broken files', () => {
  it('tells of a line that lost its backslash', () => {
    const lines = Array.from({ length: 10 }, (_, i) => `k${i} = Text ${i}`).join('\n');
    const source = `${lines}\n   and goes on here\n`;
    const [[place, reason] = []] = problems(source);
    expect([place, reason]).toEqual(['and goes on here', expect.stringMatching(/^This line has no `=`/)]);
    expect(read(source).segments).toHaveLength(10);
  });

  it('tells of keys that stand twice, and of broken escapes', () => {
    const source = 'a = Eins \\u12\nb = Zwei\na = Drei\n\\u0062 : Vier \\u12g4\n';
    expect(problems(source)).toEqual([
      ['\\u', 'A `\\u` escape needs four hexadecimal digits.'],
      ['a', '`a` is here twice: the first one is 2 lines above. Only the last one is used; remove the other.'],
      ['\\u0062', '`b` is here twice: the first one is 2 lines above. Only the last one is used; remove the other.'],
    ]);
    expect(textsByLabel(read(source))).toEqual(['0 a: Drei', '1 b: Vier u12g4']);
  });

  it.each([
    '\\',
    '\\\n',
    'a',
    'a=',
    ' ',
    '#',
    '#\n',
    "''",
    '\\u',
    'a=b\n',
    'a b\n',
    '; #1 x',
    '# univocal ignore x\n',
    '\\\r\n ',
    '\t\\\n',
  ])('reads %j fifty thousand times', (piece) => {
    expect(readProperties(`k = ${piece.repeat(50_000)}`, { path: 'messages_de.properties' }).segments.length).toBeLessThanOrEqual(2);
    expect(readProperties(piece.repeat(50_000), { path: 'messages_de.properties' }).segments.length).toBeLessThanOrEqual(1);
  });
});

describe('propertyValues', () => {
  it.each([
    ['a=b', 'a', 'b'],
    ['  a  =  b  ', 'a', 'b  '],
    ['a:b', 'a', 'b'],
    ['a b=c', 'a', 'b=c'],
    ['a = = b', 'a', '= b'],
    ['a\\ b\\=c = d', 'a b=c', 'd'],
    ['a', 'a', ''],
    ['a\\\n   = b', 'a', 'b'],
    ['a = \\\n   b', 'a', 'b'],
    ['a = b\\\\\nc', 'a', 'b\\'],
    ['a = b\\', 'a', 'b'],
    ['a = b\\\n\nc=d', 'a', 'b'],
    ['a = b\\\r\n# c', 'a', 'b# c'],
    ['\f\ta\t=\tb\\tc\\qd', 'a', 'b\tcqd'],
  ])('%j', (source, key, value) => {
    expect(values(source)[0]).toEqual([key, value]);
  });

  const escaped: fc.Arbitrary<Piece> = fc.constantFrom(
    { cooked: '\n', raw: '\\n' },
    { cooked: '\\', raw: '\\\\' },
    { cooked: '=', raw: '=' },
    { cooked: ':', raw: '\\:' },
    { cooked: 'é', raw: '\\u00e9' },
    { cooked: '😀', raw: '\\uD83D\\uDE00' },
    { cooked: ' ', raw: ' ' },
    { cooked: ' ', raw: '\\ ' },
    { cooked: '', raw: '\\\n  \t' },
    { cooked: '', raw: '\\\r\n' },
    { cooked: '#', raw: '#' },
    { cooked: "''", raw: "''" },
  );
  const pieces = fc
    .array(fc.oneof(word, escaped), { maxLength: 10 })
    .map((inner) => [{ cooked: 'x', raw: 'x' }, ...inner, { cooked: '.', raw: '.' }]);
  /** Blanks behind a line end that a backslash takes away are indent. */
  const isSound = (value: readonly Piece[]): boolean =>
    value.every(({ raw }, i) => (!raw.startsWith('\\\n') && !raw.startsWith('\\\r') ? true : !/^[ \t\f]/.test(nextRaw(value, i))));
  const nextRaw = (value: readonly Piece[], i: number): string =>
    value
      .slice(i + 1)
      .map(({ raw }) => raw)
      .join('');
  const raw = (value: readonly Piece[]): string => value.map((piece) => piece.raw).join('');

  it('maps every run of pieces to its raw text', () => {
    fc.assert(
      fc.property(
        pieces.filter(isSound),
        fc.constantFrom('=', ' = ', ':', ' ', '\t:  ', ' \\\n = '),
        fc.constantFrom('\n', '\r\n'),
        (value, mark, lineEnd) => {
          const before = `# x = y${lineEnd}a=b${lineEnd}  k${mark}`;
          const source = `${before}${raw(value)}${lineEnd}c=d`;
          const all = mark.trim() === '' ? pairsOf(source) : propertyValues(source).values;
          const cooked = all.find(({ path }) => path[0] === 'k')?.cooked;
          expect(cooked).toBeDefined();
          if (cooked) expectPieces(source, before.length, value, cooked);
        },
      ),
      { numRuns: 2000 },
    );
  });

  /** The values of a file whose separators are mixed so much that no line is torn. */
  const pairsOf = (source: string) => propertyValues(source).values;

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(pieces.filter(isSound), fc.string({ unit: 'binary' }), fc.boolean(), (value, replacement, isAscii) => {
        const source = `k = ${isAscii ? '\\u00e9' : 'é'}${raw(value)}x{0}y\nz = Z\n`;
        const [before] = propertyValues(source).values;
        const at = before?.cooked.text.lastIndexOf('x{0}y') ?? 0;
        const [start, end] = before?.cooked.map.range(at, at + 1) ?? [0, 0];
        const fixed = source.slice(0, start) + before?.encode(replacement) + source.slice(end);
        const expected = before ? before.cooked.text.slice(0, at) + replacement + before.cooked.text.slice(at + 1) : '';
        expect(values(fixed)).toEqual([
          ['k', expected],
          ['z', 'Z'],
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});

describeCorpus(['.properties'], ({ source, path }) => {
  const windows = source.replace(/\r?\n/g, '\r\n');
  const reading = readProperties(source, { path });
  expect(reading.problems).toEqual([]);
  expect(readProperties(windows, { path }).segments.map(({ text }) => text)).toEqual(reading.segments.map(({ text }) => text));
  checkReading(windows, readProperties(windows, { path }));
  return checkReading(source, reading);
});
