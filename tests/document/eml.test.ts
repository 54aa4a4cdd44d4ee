import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { readEml } from '../../src/document/eml.ts';
import { formatOf } from '../../src/document/formats.ts';
import { LineIndex } from '../../src/document/lines.ts';
import { decode } from '../../src/document/source.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { sourceReplaced, sourceSaying } from './told.ts';

function read(source: string): Reading {
  const reading = readEml(source, { path: 'a.eml' });
  checkReading(source, reading);
  return reading;
}

/** Segments as `line:column role: text`. */
function texts(source: string): string[] {
  const lines = new LineIndex(source);
  return read(source).segments.map(({ role, text, map }) => {
    const { line, column } = lines.at(map.range(0, 1)[0]);
    return `${line}:${column} ${role}: ${text}`;
  });
}

const sourceOf = (source: string, words: string): string => sourceSaying(source, read(source), words);
const replaced = (source: string, words: string, replacement: string): string | undefined =>
  sourceReplaced(source, read(source), words, replacement);

const lines = (...text: string[]): string => text.join('\r\n');

/** An order mail as a shop sends it: text and HTML, in quoted-printable. */
const order = lines(
  'Received: by mx.example.com; Tue, 3 Mar 2026 10:00:00 +0100',
  'From: =?utf-8?Q?Alder_=26_Oak?= <hello@alder.example>',
  'Subject: =?utf-8?Q?Deine_Bestellung_ist_unterwegs_=F0=9F=9A=9A?=',
  ' =?utf-8?Q?_=E2=80=93_bis_Freitag?=',
  'Content-Language: de',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  'This is a multi-part message in MIME format.',
  '--outer',
  'Content-Type: multipart/alternative;',
  '\tboundary="--=_inner"',
  '',
  '----=_inner',
  'Content-Type: text/plain; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hallo {{ vorname }},',
  '',
  'dein Paket geht heute an dich. Du kannst es 60 Tage lang zur=C3=BCck=',
  'geben =E2=80=93 kostenlos.',
  '',
  '----=_inner',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html lang=3D"de"><head><title>Versand</title></head><body>',
  '<div class=3D"preheader">Bald da.</div>',
  '<p>Dein Paket geht <b>heute</b> an dich &amp; deine =',
  'Familie.</p><img alt=3D"Lampe=2C gr=C3=BCn" src=3D"cid:1">',
  '</body></html>',
  '----=_inner--',
  'Epilogue of the inner part.',
  '--outer',
  'Content-Type: text/plain; name="terms.txt"',
  'Content-Disposition: attachment; filename="terms.txt"',
  '',
  'Nobody reads the terms.',
  '--outer',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--outer--',
  'Epilogue.',
);

describe('a mail', () => {
  it('is a format of its own', () => {
    expect(formatOf('outbox/order.eml', order)?.id).toBe('eml');
  });

  it('is read as subject, text and HTML, at their places', () => {
    expect(texts(order)).toEqual([
      '3:20 subject: Deine Bestellung ist unterwegs 🚚 – bis Freitag',
      '18:1 body: Hallo \uFFFC,',
      '20:1 body: dein Paket geht heute an dich. Du kannst es 60 Tage lang zurückgeben – kostenlos.',
      '27:32 title: Versand',
      '28:26 preheader: Bald da.',
      '29:4 body: Dein Paket geht heute an dich & deine Familie.',
      '30:25 alt: Lampe, grün',
    ]);
    expect(sourceOf(order, 'zurückgeben')).toBe('zur=C3=BCck=\r\ngeben');
    expect(sourceOf(order, 'ü')).toBe('=C3=BC');
    expect(sourceOf(order, '🚚')).toBe('=F0=9F=9A=9A');
    expect(sourceOf(order, '🚚 –')).toBe('=F0=9F=9A=9A?=\r\n =?utf-8?Q?_=E2=80=93');
    expect(sourceOf(order, '&')).toBe('&amp;');
    expect(sourceOf(order, 'deine Familie')).toBe('deine =\r\nFamilie');
  });

  it('is one message, with its fields and its language', () => {
    const { segments, fields, locale, problems } = read(order);
    expect(new Set(segments.map(({ unit }) => unit))).toEqual(new Set([0]));
    expect(fields.map(({ name, text }) => `${name}: ${text.slice(0, 21)}`)).toEqual([
      'subject: Deine Bestellung ist ',
      'body: Hallo \uFFFC,\r\n\r\ndein Pake',
      'title: Versand',
      'preheader: Bald da.',
    ]);
    expect(locale).toBe('de');
    expect(problems).toEqual([]);
  });

  it('has the same text whatever its line ends', () => {
    const text = (source: string): string[] => read(source).segments.map((segment) => segment.text);
    expect(text(order.replaceAll('\r\n', '\n'))).toEqual(text(order));
  });

  it('may have neither headers nor parts', () => {
    expect(texts('Hello there.\n\nBye.')).toEqual(['1:1 body: Hello there.', '3:1 body: Bye.']);
    expect(texts('Subject: Hi')).toEqual(['1:10 subject: Hi']);
    expect(texts('From bob Tue Mar 3\nSubject: Hi\n\nText')).toEqual(['2:10 subject: Hi', '4:1 body: Text']);
    expect(texts('')).toEqual([]);
  });

  it('may lack its last boundary, and an outer one ends the inner parts', () => {
    const source =
      'Content-Type: multipart/mixed; boundary = a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--a \n\ntwo';
    expect(texts(source)).toEqual(['8:1 body: one', '11:1 body: two']);
    expect(read(source).problems.map(({ reason, range }) => [reason, source.slice(...range)])).toEqual([
      ['This mail may be cut off: no line says `--a--`.', 'multipart/mixed; boundary = a'],
    ]);
  });

  it('tells what is lost between its fields, and what is no quoted-printable', () => {
    const lost = 'Subject: Hi\nIt ships.\n\nText\n';
    expect(read(lost).problems.map(({ reason, range }) => [reason, lost.slice(...range)])).toEqual([
      ['This line is no header field, so it was not read. A blank line divides the fields from the text.', 'It ships.'],
    ]);
    const quoted = 'Content-Transfer-Encoding: quoted-printable\n\na=ZZ =C3=A9 =C3. b=\n';
    expect(read(quoted).problems.map(({ reason, range }) => [reason, quoted.slice(...range)])).toEqual([
      ['In quoted-printable, an `=` that is no escape is written `=3D`.', '='],
      ['These bytes are no `utf-8`: a character is broken here.', '=C3.'],
    ]);
  });

  it('tells parts that are not there', () => {
    const source = 'Subject: Hi\nContent-Type: multipart/alternative;\n boundary="xyz"\n\nText\n';
    expect(read(source).problems.map(({ reason, range }) => [reason, source.slice(...range)])).toEqual([
      ['This mail is said to have parts, but none was found: no line says `--xyz`.', 'multipart/alternative;\n boundary="xyz"'],
    ]);
    expect(read('Content-Type: multipart/mixed\n\nText').problems.map(({ reason }) => reason)).toEqual([
      'This mail is said to have parts, but not what divides them (`boundary`). They were not read.',
    ]);
  });

  it('holds directives', () => {
    const source = 'Content-Type: text/html\n\n<!-- univocal ignore hype --><p>Best.</p>';
    expect(read(source).directives.map(({ rules, scope }) => [rules, source.slice(...scope)])).toEqual([[['hype'], '<p>Best.</p>']]);
  });
});

describe('the parts of a mail', () => {
  it('are its text, its HTML and what AMP makes of it', () => {
    const parts = ['plain', 'x-amp-html', 'html', 'calendar'].map((type) => `--x\nContent-Type: text/${type}\n\n<p>As ${type}.</p>\n`);
    const source = `Subject: Hi\nContent-Type: multipart/alternative; boundary=x\n\n${parts.join('')}--x--\n`;
    expect(read(source).segments.map(({ text, alternative }) => [text, alternative])).toEqual([
      ['Hi', undefined],
      ['<p>As plain.</p>', 1],
      ['As x-amp-html.', 2],
      ['As html.', undefined],
    ]);
  });

  it('may quote another mail', () => {
    const source = 'Subject: Re: Lamp\n\nIt ships.\n\nOn Monday, Jo wrote:\n\n> Where is my\n> lamp?\n>\n> Jo\n';
    expect(texts(source)).toEqual([
      '1:10 subject: Re: Lamp',
      '3:1 body: It ships.',
      '5:1 body: On Monday, Jo wrote:',
      '7:3 quote: Where is my lamp?',
      '10:3 quote: Jo',
    ]);
  });
});

describe('a subject', () => {
  it('is unfolded', () => {
    const source = 'Subject: Your order\r\n\tis on\r\n its way\r\n\r\n';
    expect(texts(source)).toEqual(['1:10 subject: Your order is on its way']);
    expect(sourceOf(source, 'order is')).toBe('order\r\n\tis');
    expect(read(source).fields[0]?.text).toBe('Your order is on its way');
  });

  it('joins encoded-words, even inside of a character', () => {
    const source = 'Subject: Re: =?UTF-8?Q?Gr=C3?=\n =?utf-8*de?q?=BC=C3=9Fe?= an =?koi8-r?B?8NLJ18XU?=\n\n';
    expect(texts(source)).toEqual(['1:10 subject: Re: Grüße an Привет']);
    expect(sourceOf(source, 'ü')).toBe('=C3?=\n =?utf-8*de?q?=BC');
    expect(sourceOf(source, 'иве')).toBe('=?koi8-r?B?8NLJ18XU?=');
  });

  it('keeps what only looks like an encoded-word', () => {
    expect(texts('Subject: =?x-none?Q?a?= =?utf-8?X?b?= = ?= c\n\n')).toEqual(['1:10 subject: =?x-none?Q?a?= =?utf-8?X?b?= = ?= c']);
  });

  it('is replaced as it is written', () => {
    expect(replaced('Subject: Order now\n\n', 'Order', 'Buy')).toBe('Subject: Buy now\n\n');
    expect(replaced('Subject: Order now\n\n', 'Order', 'Bestätige')).toBeUndefined();
    expect(replaced('Subject: =?utf-8?Q?Order_n=C3=B6w?=\n\n', 'Order', 'Ja, für')).toBe(
      'Subject: =?utf-8?Q?Ja=2C_f=C3=BCr_n=C3=B6w?=\n\n',
    );
    expect(replaced('Subject: =?iso-8859-1?Q?Order_n=F6w?=\n\n', 'Order', 'für')).toBe('Subject: =?iso-8859-1?Q?f=FCr_n=F6w?=\n\n');
    expect(replaced('Subject: =?iso-8859-1?Q?Order_n=F6w?=\n\n', 'Order', '中')).toBeUndefined();
    expect(replaced('Subject: Re: =?utf-8?Q?Order_now?=\n\n', 'Order', 'a b')).toBeUndefined();
    expect(replaced('Subject: =?utf-8?B?T3JkZXIgbm93?=\n\n', 'Order', 'Buy')).toBeUndefined();
  });
});

describe('a part', () => {
  const part = (head: string, body: string): string => `Subject: Hi\nContent-Type: ${head}\n\n${body}\n`;

  it('in base64 has one place, its first line', () => {
    const text = 'Hello Zoë, we ship in 30 days.\r\n\r\nBye &amp; thanks.';
    const encoded = Buffer.from(text).toString('base64').replace(/.{24}/g, '$&\r\n');
    const source = part('text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64', encoded);
    expect(texts(source)).toEqual(['1:10 subject: Hi', '5:1 body: Hello Zoë, we ship in 30 days.', '5:1 body: Bye &amp; thanks.']);
    expect(sourceOf(source, '30 days')).toBe(encoded.slice(0, 24));
    expect(replaced(source, '30 days', '60 days')).toBeUndefined();
    const html = part(
      'text/html\nContent-Transfer-Encoding: base64',
      Buffer.from('<p>One</p><!-- univocal disable --><p>2 &lt; 3').toString('base64'),
    );
    expect(texts(html).slice(1)).toEqual(['5:1 body: One', '5:1 body: 2 < 3']);
    expect(read(html).directives).toEqual([]);
  });

  it('in quoted-printable may break lines and characters anywhere', () => {
    const source = part('text/plain\nContent-Transfer-Encoding: quoted-printable', 'caf=C3=\n=A9 =e2=82=ac5   \nand= \nmore =ZZ =C3 x=');
    expect(texts(source).slice(1)).toEqual(['5:1 body: café €5 andmore =ZZ \uFFFD x']);
    expect(sourceOf(source, 'é')).toBe('=C3=\n=A9');
    expect(sourceOf(source, '€')).toBe('=e2=82=ac');
  });

  it('has a charset of its own', () => {
    const koi8 = part('text/plain; charset=KOI8-R\nContent-Transfer-Encoding: quoted-printable', '=F0=D2=C9=D7=C5=D4, bob');
    expect(texts(koi8)).toContain('5:1 body: Привет, bob');
    expect(replaced(koi8, 'bob', 'боб')).toContain('=F0=D2=C9=D7=C5=D4, =C2=CF=C2');
    expect(replaced(koi8, 'bob', 'é')).toBeUndefined();
    const latin = part('text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable', 'Hi bob');
    expect(replaced(latin, 'bob', 'Zoë')).toContain('Hi Zo=EB');
    expect(replaced(latin, 'bob', '“b”')).toBeUndefined();
    expect(replaced(latin.replace('iso-8859-1', 'us-ascii'), 'bob', 'Zoë')).toBeUndefined();
    expect(texts(part('text/plain; charset="windows-1252"\nContent-Transfer-Encoding: quoted-printable', '=80 5=96=9A'))).toContain(
      '5:1 body: € 5–š',
    );
    const japanese = part('text/plain; charset=ISO-2022-JP', 'a \u001B$B$3$s\u001B(B b');
    expect(texts(japanese)).toContain('4:1 body: a こん b');
    expect(sourceOf(japanese, 'ん')).toBe('$s');
    const shifted = part('text/plain; charset=Shift_JIS\nContent-Transfer-Encoding: quoted-printable', '=83\\ x');
    expect(texts(shifted)).toContain('5:1 body: ソ x');
  });

  it('of 8 bits is read as the file was, unless its bytes say more', () => {
    const bytes = (head: string, body: string, charset: 'latin1' | 'utf8' = 'latin1'): string =>
      decode(
        Buffer.concat([
          Buffer.from(`Subject: Hi\n`),
          Buffer.from(`Content-Type: ${head}\n\n`),
          Buffer.from(body, charset),
          Buffer.from('\n'),
        ]),
      ).text;
    expect(texts(bytes('text/plain; charset=koi8-r', '\xF0\xD2\xC9\xD7\xC5\xD4, bob'))).toContain('4:1 body: Привет, bob');
    expect(texts(bytes('text/plain; charset=iso-8859-1', 'caf\xE9'))).toContain('4:1 body: café');
    const both = bytes(
      'multipart/mixed; boundary=a',
      '--a\nContent-Type: text/plain\n\ncaf\xE9\n--a\nContent-Type: text/plain; charset=utf-8\n\ncaf\xC3\xA9!\n--a--',
    );
    expect(texts(both).slice(1)).toEqual(['7:1 body: café', '11:1 body: café!']);
    expect(sourceOf(both, 'é!')).toBe('Ã©!');
    expect(replaced(both, '!', 'ß')).toContain('cafÃ©ÃŸ');
    const koi8 = bytes('text/plain; charset=koi8-r', '\xF0\xD2\xC9\xD7\xC5\xD4, bob');
    expect(replaced(koi8, 'bob', 'боб')).toContain(', ÂÏÂ');
  });

  it('tells a charset that is unknown or wrong', () => {
    const unknown = part('text/plain; charset=utf-7', 'Hi');
    expect(read(unknown).problems.map(({ reason }) => reason)).toEqual([
      'The charset `utf-7` of this part is not known. The part was read as UTF-8.',
    ]);
    const wrong = part('text/plain; charset=koi8-r', 'Привет');
    expect(texts(wrong)).toContain('4:1 body: Привет');
    expect(read(wrong).problems.map(({ reason }) => reason)).toEqual([
      'This part says that it is in `koi8-r`, but it is in UTF-8, and was read so. Mail programs will show it garbled.',
    ]);
    expect(read(part('text/plain; charset=koi8-r', 'Hello')).problems).toEqual([]);
    const packed = part('text/plain\nContent-Transfer-Encoding: x-uuencode', 'begin 644 a');
    expect(texts(packed)).toEqual(['1:10 subject: Hi']);
    expect(read(packed).problems.map(({ reason }) => reason)).toEqual([
      'The transfer encoding `x-uuencode` of this part is not known. The part was not read.',
    ]);
  });

  it('is replaced in its own encoding', () => {
    const quoted = part('text/html\nContent-Transfer-Encoding: quoted-printable', '<p>Order n=C3=B6w</p>');
    expect(replaced(quoted, 'Order', 'A=B & für ')).toContain('<p>A=3DB &amp; f=C3=BCr=20 n=C3=B6w</p>');
    expect(replaced(part('text/plain', 'Order now'), 'Order', 'für')).toBeUndefined();
    expect(replaced(part('text/plain; charset=utf-8', 'Order nöw'), 'Order', 'für')).toContain('\nfür nöw');
  });
});

describeCorpus(['.eml'], ({ source, path }) => {
  const reading = readEml(source, { path });
  expect(reading.segments.length).toBeGreaterThan(0);
  return checkReading(source, reading);
});
