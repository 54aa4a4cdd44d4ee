/** Catalogues as the tools of translators and programmers export them. */

import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import { expectFixable, expectSound } from './catalogue-files.ts';
import { checkReading } from './invariant.ts';

function read(path: string, source: string, paths?: Readonly<Record<string, string>>): Document {
  const document = readDocument({ path, source }, { path, locale: 'en', ...(paths ? { paths, channel: 'app' } : {}) });
  checkReading(source, document);
  return document;
}

/** Unit, role and text of each segment; a placeholder as `◊`. */
const told = ({ segments }: Document): string[] =>
  segments.map(({ unit, role, text }) => `${unit} ${role}: ${text.replaceAll('\uFFFC', '◊')}`);

const texts = (document: Document): string[] => document.segments.map(({ text }) => text.replaceAll('\uFFFC', '◊'));

/** What the source has for a part of a text. */
function rawOf({ source, segments }: Document, part: string): string | undefined {
  const segment = segments.find(({ text }) => text.includes(part));
  const at = segment?.text.indexOf(part) ?? 0;
  return segment && source.slice(...segment.map.range(at, at + part.length));
}

const header = (language: string): string => `msgid ""\nmsgstr "Language: ${language}\\n"\n\n`;

describe('gettext', () => {
  it('of Symfony has ids for keys, and plural forms between bars', () => {
    const source = `${header('fr')}msgid "cart.checkout_button"
msgstr "Passer commande"

msgid "order.subject"
msgstr "Votre commande %number%"

msgid "order.preheader"
msgstr "Merci pour votre achat"

msgid "cart.items"
msgstr "{0} Aucun article|{1} Un article|]1,Inf[ %count% articles"

msgid "apples"
msgstr "Une pomme | %count% pommes"

msgid "Home | Shop"
msgstr "Accueil | Boutique"
`;
    const document = read('translations/messages.fr.po', source);
    expect(told(document)).toEqual([
      '0 cta: Passer commande',
      '1 subject: Votre commande ◊',
      '1 preheader: Merci pour votre achat',
      '2 body: Aucun article',
      '2 body: Un article',
      '2 body: ◊ articles',
      '3 body: Une pomme',
      '3 body: ◊ pommes',
      '4 body: Accueil | Boutique',
    ]);
    expect(rawOf(document, 'Un article')).toBe('Un article');
    expect(document.segments.map(({ alternative }) => alternative)).toEqual([undefined, undefined, undefined, 1, 2, 3, 1, 2, undefined]);
    expect(document.segments.find(({ text }) => text === 'Une pomme')?.encode('a|b')).toBeUndefined();
  });

  it('of WordPress has references in texts whose keys are texts', () => {
    const source = `${header('de')}msgid "Loading&hellip; <code>x</code>"\nmsgstr "Wird geladen&hellip; &amp; fertig"\n`;
    const document = read('plugin-de_DE.po', source);
    expect(texts(document)).toEqual(['Wird geladen… & fertig']);
    expect(rawOf(document, '…')).toBe('&hellip;');
  });

  it('of Django has formats of dates, which are no text', () => {
    const formats = ['d.m.Y', 'j. F Y H:i', 'j \\\\d\\\\e F', '%d.%m.%Y', '%(x)s / %(y)d', 'dd.MM.yyyy'];
    const source = formats.map((format, at) => `msgid "FORMAT ${at}"\nmsgstr "${format}"\n`).join('\n');
    expect(texts(read('de.po', `${header('de')}${source}\nmsgid "Day"\nmsgstr "Tag"\n`))).toEqual(['Tag']);
  });

  it('of desktop programs marks access keys', () => {
    const source = `${header('pl')}msgid "&Save"\nmsgstr "&Zapisz"\n\nmsgid "E&xit"\nmsgstr "Za&kończ"\n\nmsgid "R&D"\nmsgstr "AT&T i R&D"\n`;
    const document = read('pl.po', source);
    expect(texts(document)).toEqual(['Zapisz', 'Zakończ', 'AT&T i R&D']);
    expect(rawOf(document, 'Zakończ')).toBe('Za&kończ');
    expect(document.segments.map(({ encode }) => encode('x'))).toEqual([undefined, undefined, 'x']);
    expect(texts(read('pl.po', `${header('pl')}msgid "a"\nmsgstr "Dom i &ogród"\n`))).toEqual(['Dom i &ogród']);
    expect(texts(read('pl.po', `${header('pl')}msgid "a"\nmsgstr "_Otwórz"\n\nmsgid "b"\nmsgstr "Zapisz _jako user_name"\n`))).toEqual([
      'Otwórz',
      'Zapisz _jako user_name',
    ]);
  });

  it('is read by paths of the guide', () => {
    const source = `${header('de')}msgctxt "mail"\nmsgid "order.title"\nmsgstr "Danke sehr"\n\nmsgid "other"\nmsgstr "Noch etwas"\n`;
    expect(read('de.po', source, { 'mail.order.title': 'subject' }).segments).toMatchObject([
      { text: 'Danke sehr', role: 'subject', field: 'subject' },
    ]);
    expect(told(read('de.po', source, { '*': 'body' }))).toEqual(['0 body: Noch etwas']);
  });
});

describe('properties', () => {
  it('of Mozilla have numbers as `#1`, and marks of access keys', () => {
    const source = 'a.b=S&enden\nc.d=&Abmelden\nunread=#1 neue Nachricht;#1 neue Nachrichten\nof=#1 von #2, Platz #12\nat=AT&T\n';
    const document = read('locale/de/messenger.properties', source);
    expect(texts(document)).toEqual(['Senden', 'Abmelden', '◊ neue Nachricht', '◊ neue Nachrichten', '◊ von ◊, Platz #12', 'AT&T']);
    expect(document.segments[2]?.placeholders.map(({ name }) => name)).toEqual(['1']);
    expect(rawOf(document, 'Senden')).toBe('S&enden');
    expect(rawOf(document, 'neue')).toBe('neue');
  });

  it('without plural forms may speak of #1', () => {
    expect(texts(read('messages_en.properties', 'a=Our #1 lamp\nb=Two more\n'))).toEqual(['Our #1 lamp', 'Two more']);
  });

  it.each([
    ['messages_it.properties', 'it'],
    ['Messages_no.properties', 'nb'],
    ['messages_zh_Hans_CN.properties', 'zh-Hans-CN'],
    ['plugin-de_DE.properties', 'de-DE'],
    ['messages.properties', 'en'],
  ])('have the locale of %s', (path, locale) => {
    expect(read(path, 'a=Some words\n').locale).toBe(locale);
  });

  it('read any marks', () => {
    expectSound(['|', '&', '_', '_A', '&b', '=', '\na=', '{1}', '[2,*]', '%count%', '#1', ';'], (source) =>
      read('messages_de.properties', source),
    );
  });
});

describe('strings of Apple', () => {
  const plist = (inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x.dtd">\n<plist version="1.0">\n<dict>\n${inner}\n</dict>\n</plist>\n`;

  it('may be a property list', () => {
    const source = plist(
      '<key>home.title</key><string>Lamps &amp; oak</string>\n<key>Subject</key><string>Betreff hier</string>\n<key>n</key><integer>1</integer>',
    );
    const document = read('de.lproj/Localizable.strings', source);
    expect(document).toMatchObject({ format: 'strings', locale: 'de', problems: [], fields: [] });
    expect(told(document)).toEqual(['0 title: Lamps & oak', '1 body: Betreff hier']);
    expect(document.segments[0]?.encode('a & b')).toBe('a &amp; b');
  });

  it('of a storyboard name what a text is for', () => {
    expect(told(read('de.lproj/Main.strings', '"a1-Xz.normalTitle" = "Weiter gehen";\n"a1-Xz.placeholder" = "Suche";\n'))).toEqual([
      '0 cta: Weiter gehen',
      '1 label: Suche',
    ]);
  });

  it('without words are left alone', () => {
    const source = '"a.b" = "%1$@ / %2$@";\n"c.d" = "dd.MM.yyyy HH:mm";\n"e.f" = "$(PRODUCT_NAME)";\n"g.h" = "%.2f";\n"i.j" = "Noch %d";\n';
    expect(texts(read('de.lproj/a.strings', source))).toEqual(['Noch ◊']);
  });

  it('are read by paths of the guide', () => {
    const source = '"push.title" = "Neu hier";\n"push.body" = "Sieh nach";\n"other" = "Etwas";\n';
    const document = read('a.strings', source, { 'push.title': 'title', 'push.body': 'body' });
    expect(document.segments).toMatchObject([
      { text: 'Neu hier', field: 'title', unit: 0 },
      { text: 'Sieh nach', field: 'body', unit: 1 },
    ]);
  });
});

describe('XLIFF', () => {
  const xliff = (...units: readonly (readonly [id: string, target: string])[]): string =>
    `<xliff version="1.2"><file source-language="en" target-language="de"><body>${units
      .map(([id, target]) => `<trans-unit id="${id}"><source>x</source><target>${target}</target></trans-unit>`)
      .join('\n')}</body></file></xliff>`;

  it('of Xcode and of gettext has a unit for each plural form', () => {
    const source = xliff(
      ['cart|==|plural.one', '%lld Ding'],
      ['cart|==|plural.other', '%lld Dinge'],
      ['cart|==|substitutions.a.plural.one', '%arg Ort'],
      ['cart|==|substitutions.a.plural.other', '%arg Orte'],
      ['/%d files:dict/NSStringLocalizedFormatKey:dict/:string', '%#@files@'],
      ['/%d files:dict/files:dict/one:dict/:string', '%d Datei'],
      ['/%d files:dict/files:dict/other:dict/:string', '%d Dateien'],
      ['104[0]', 'ein Bild'],
      ['104[1]', 'viele Bilder'],
    );
    const { segments } = read('de.xliff', source);
    expect(segments.map(({ unit, alternative }) => [unit, alternative])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 1],
      [3, 2],
    ]);
  });

  it('is read by keys that the guide names', () => {
    expect(read('de.xlf', xliff(['mail.subject', 'Hallo du'], ['x', 'Noch was']), { 'mail.*': 'subject' }).segments).toMatchObject([
      { text: 'Hallo du', role: 'subject' },
    ]);
  });
});

describe('strings of Android and .NET', () => {
  it('may be items, and of one product only', () => {
    const source = `<resources><item type="string" name="a">A typed string</item><item type="id" name="b">no text</item>
<string name="c" product="tablet">Your tablet!</string><string name="c" product="default">Your phone!</string>
<string name="key">AIzaSyD-abc123DEF456xyz</string><string name="d">%1$d</string></resources>`;
    expect(told(read('res/values/strings.xml', source))).toEqual(['0 body: A typed string', '1 body: Your tablet!', '2 body: Your phone!']);
  });

  it('of Windows apps are RESW', () => {
    const source = `<root><data name="saveButton1.Text"><value>&amp;Speichern</value></data>
<data name="box.PlaceholderText"><value>Name hier</value></data><data name="sum"><value>Zusammen {0:N2} von {1,10:C}</value></data></root>`;
    const document = read('Strings/de-DE/Resources.resw', source);
    expect(document).toMatchObject({ format: 'xml', locale: 'de-DE', problems: [] });
    expect(told(document)).toEqual(['0 cta: Speichern', '1 label: Name hier', '2 body: Zusammen ◊ von ◊']);
  });
});

describe('JSON', () => {
  it('of Lokalise has notes for translators', () => {
    const entry = (translation: string): object => ({ translation, notes: 'Not for customers', context: 'On the start page', limit: '' });
    const source = JSON.stringify({ a: entry('Dein Warenkorb'), b: entry('Zur Kasse') });
    expect(texts(read('locales/de.json', source))).toEqual(['Dein Warenkorb', 'Zur Kasse']);
  });

  it('of Vue and Laravel has plural forms between bars', () => {
    const source = JSON.stringify({
      a: 'kein Bild | ein Bild | {count} Bilder',
      b: '[1,19] Einige|[20,*] Viele',
      c: 'Start | Alder & Oak',
    });
    const document = read('locales/de.json', source);
    expect(told(document)).toEqual([
      '0 body: kein Bild',
      '0 body: ein Bild',
      '0 body: ◊ Bilder',
      '1 body: Einige',
      '1 body: Viele',
      '2 body: Start | Alder & Oak',
    ]);
    expectFixable(source, 'Haus', (text) => read('locales/de.json', text));
  });
});

describe('XML of any kind', () => {
  const shop = `<shop xml:lang="de"><product id="1"><name>Oak lamp</name><text>Warm &amp; <b>bright</b></text><sku>a b</sku></product>
<product id="2"><name>Desk</name><text><![CDATA[<p>Solid</p>]]></text></product></shop>`;

  it('is read where the guide names its elements', () => {
    const document = read('shop.xml', shop, { 'shop.product[].name': 'title', '**.text': 'description' });
    expect(document.segments.map(({ unit, field, label, text }) => `${unit} ${field} ${label}: ${text}`)).toEqual([
      '0 title shop.product[0].name: Oak lamp',
      '0 description shop.product[0].text: Warm & bright',
      '1 title shop.product[1].name: Desk',
      '1 description shop.product[1].text: Solid',
    ]);
    expect(document.fields).toHaveLength(4);
  });

  it('has the same paths where an element stands alone', () => {
    const source = '<a><b><c>One two</c></b></a>';
    expect(texts(read('a.xml', source, { 'a.b[].c': 'body' }))).toEqual(['One two']);
    expect(texts(read('a.xml', source, { 'a.b': 'body' }))).toEqual([]);
    expect(read('a.xml', source)).toMatchObject({ segments: [], problems: [] });
  });

  it('may be a feed, of which the guide wants more', () => {
    const source = '<rss><channel><language>de</language><item><title>Eins</title><sub>Zwei drei</sub></item></channel></rss>';
    const document = read('feed.xml', source, { '**.sub': 'body' });
    expect(document.locale).toBe('de');
    expect(texts(document)).toEqual(['Zwei drei']);
  });
});

describe('feeds', () => {
  it('of podcasts say things once', () => {
    const source = `<rss xmlns:itunes="x"><channel><title>Wood</title><description>All of it</description><itunes:summary>All of it</itunes:summary>
<item><title>One</title><itunes:title>One</itunes:title><itunes:summary>First talk</itunes:summary></item></channel></rss>`;
    expect(texts(read('feed.xml', source))).toEqual(['Wood', 'All of it', 'One', 'First talk']);
  });

  it('of promotions have titles of their own', () => {
    const source = `<rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>My feed</title><item><g:promotion_id>A B</g:promotion_id>
<g:long_title>20% off all lamps</g:long_title></item></channel></rss>`;
    expect(read('feed.xml', source).segments).toMatchObject([{ text: '20% off all lamps', role: 'title', field: 'promotion-title' }]);
  });

  it('of WordPress hold more than what is published', () => {
    const item = (title: string, status: string, type: string): string =>
      `<item><title>${title}</title><content:encoded><![CDATA[<!-- wp:paragraph --><p>Text of ${title}</p>]]></content:encoded>
<excerpt:encoded><![CDATA[In short]]></excerpt:encoded><wp:status>${status}</wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type></item>`;
    const source = `<rss><channel>${item('Oak', 'publish', 'post')}${item('Pine', 'draft', 'post')}${item('img one', 'inherit', 'attachment')}</channel></rss>`;
    expect(texts(read('export.xml', source))).toEqual(['Oak', 'Text of Oak', 'In short']);
  });
});
