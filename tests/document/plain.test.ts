import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, Reading } from '../../src/document/document.ts';
import { verbatim } from '../../src/document/map.ts';
import { readPlain, readPlainFile } from '../../src/document/plain.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { layOut, misplaced, type Piece, placeholderPieces, plainPieces, sentence } from './pieces.ts';

const place: Place = { role: 'body', unit: 0 };

/** Segments as `role text`. */
function read(text: string): string[] {
  const reading = readPlain(verbatim(text), place);
  checkReading(text, reading);
  return reading.segments.map((segment) => `${segment.role} ${segment.text}`);
}

function readFile(text: string, path: string, preset?: string): Reading {
  const reading = readPlainFile(text, preset === undefined ? { path } : { path, preset });
  checkReading(text, reading);
  return reading;
}

const fieldsOf = (reading: Reading): string[] => reading.fields.map(({ name, role, text }) => `${name} (${role}) ${text}`);

describe('readPlain', () => {
  it('joins the lines of a paragraph', () => {
    expect(read('We ship within two days,\r\nand bring it to your door.  \r\n\r\nYours')).toEqual([
      'body We ship within two days, and bring it to your door.',
      'body Yours',
    ]);
  });

  it('keeps lines apart that were ended on purpose', () => {
    const long = 'Your order number one two three has left our house and will be there';
    expect(read(`Hello Anna,\n${long}\nMonday at noon.\nThanks,\nThe Oak Team`)).toEqual([
      'body Hello Anna,',
      `body ${long} Monday at noon.`,
      'body Thanks,',
      'body The Oak Team',
    ]);
  });

  it('reads list items one by one, with the lines that belong to them', () => {
    expect(read('We have:\n- lamps,\n  big and small\n* tables\n• chairs\n1. beds\n2) boxes')).toEqual([
      'body We have:',
      'listItem lamps, big and small',
      'listItem tables',
      'listItem chairs',
      'listItem beds',
      'listItem boxes',
    ]);
  });

  it('takes a number inside a paragraph for text', () => {
    expect(read('The warranty is at least as long as the year\n2. Then it ends')).toEqual([
      'body The warranty is at least as long as the year 2. Then it ends',
    ]);
  });

  it('knows headings by the rule below them', () => {
    const reading = readPlain(verbatim('Your order\n==========\nIt is on its way.\n\n-----\n\nBye'), place);
    expect(reading.segments.map(({ role, text, heading }) => [role, text, heading])).toEqual([
      ['heading', 'Your order', undefined],
      ['body', 'It is on its way.', 'Your order'],
      ['body', 'Bye', 'Your order'],
    ]);
  });

  it('takes a line that is a URL for a link and no prose', () => {
    const reading = readPlain(verbatim('Track it here:\nhttps://a.org/{{ id }}\nThanks'), place);
    expect(reading.segments.map(({ text, links, inert }) => [text, links, inert])).toEqual([
      ['Track it here:', [], []],
      ['https://a.org/\uFFFC', [{ range: [0, 15], url: 'https://a.org/{{ id }}' }], [[0, 15]]],
      ['Thanks', [], []],
    ]);
  });

  it('reads the text between tags on lines of their own', () => {
    expect(read('{# note #}\nHi {{ name }},\n{% if a %}\nyes\n{% else %}\nno\n{% endif %}\n')).toEqual([
      'body Hi \uFFFC,',
      'body yes',
      'body no',
    ]);
  });

  it('gives directives the block that follows, or the one that they stand in', () => {
    const text = '{# univocal ignore a #}\nFirst.\n\nSecond. {# univocal ignore b #}';
    const { directives } = readPlain(verbatim(text), place);
    expect(directives.map(({ rules, scope }) => [rules, text.slice(...scope)])).toEqual([
      [['a'], 'First.'],
      [['b'], 'Second. {# univocal ignore b #}'],
    ]);
  });

  it('leads every part of a paragraph to its source', () => {
    const lineEnd = fc.constantFrom('\n', '\r\n', ' \r\n  ', '\r');
    const pieces = [...plainPieces, ...placeholderPieces.filter(({ cooked }) => cooked !== '')];
    const paragraph = fc
      .tuple(fc.array(sentence(pieces), { minLength: 1, maxLength: 3 }), lineEnd)
      .map(([lines, end]) => lines.flatMap((line, index): Piece[] => (index === 0 ? line : [{ raw: end, cooked: ' ' }, ...line])));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n\n', '\r\n \r\n'), (paragraphs, gap) => {
        const source = paragraphs.map((pieces) => pieces.map(({ raw }) => raw).join('')).join(gap);
        const reading = readPlain(verbatim(source), place);
        checkReading(source, reading);
        let start = 0;
        const expected = paragraphs.map((pieces) => {
          const laid = layOut(pieces, start);
          start = (laid.edges.at(-1)?.rawEnd ?? 0) + gap.length;
          return laid;
        });
        expect(reading.segments.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
        expect(reading.segments.flatMap((segment, index) => misplaced(segment, expected[index] ?? { text: '', edges: [] }))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('quotations and messages over several lines', () => {
  it('are one text without marks', () => {
    expect(read('Jo wrote:\n> Where is\n>> my {lamp}?\n>\n> Thanks\nIt ships.')).toEqual([
      'body Jo wrote:',
      'quote Where is my \uFFFC?',
      'quote Thanks',
      'body It ships.',
    ]);
    expect(read('Look here\n\n> Shop now\n\nBye')).toEqual(['body Look here', 'body > Shop now', 'body Bye']);
  });

  it('are one sentence for each branch', () => {
    const message = 'You have {count, plural,\n  one {# lamp}\n  other {\n    # lamps\n  }\n} left.\nBye';
    expect(read(message)).toEqual(['body You have \uFFFC lamps left.', 'body You have \uFFFC lamp left.', 'body Bye']);
    expect(read('{n, plural,\n one {a\n\nThen b')).toEqual(['body {n, plural, one {a', 'body Then b']);
  });
});

describe('readPlainFile', () => {
  it('reads no template that makes settings', () => {
    expect(readFile('{{- define "x" -}}\nname: {{ .Name }}\n{{- end }}', 'chart/templates/_helpers.tpl').segments).toEqual([]);
    expect(readFile('Your code is {{token}}', 'templates/sms-base.tpl').segments).toHaveLength(1);
  });

  it('takes header lines apart from the body', () => {
    const reading = readFile('Subject: Hi {{ name }}\r\nPreheader: It is on its way\r\n\r\nYour lamp.\r\n', 'mails/a.txt');
    expect(fieldsOf(reading)).toEqual(['subject (subject) Hi \uFFFC', 'preheader (preheader) It is on its way', 'body (body) Your lamp.']);
    expect(reading.segments.map(({ role, field, label, text }) => [role, field, label, text])).toEqual([
      ['subject', 'subject', 'Subject', 'Hi \uFFFC'],
      ['preheader', 'preheader', 'Preheader', 'It is on its way'],
      ['body', 'body', 'body', 'Your lamp.'],
    ]);
  });

  it('takes a later line that looks like a header for text', () => {
    expect(fieldsOf(readFile('Hello,\nSubject: to change', 'a.txt'))).toEqual(['body (body) Hello,\nSubject: to change']);
  });

  it.each(['mails/subject.txt', 'mails/welcome_subject.txt', 'email.subject.gotmpl'])('knows the subject by the path %s', (path) => {
    expect(fieldsOf(readFile('{% trans %}Welcome{% endtrans %}\n', path))).toEqual(['subject (subject) Welcome']);
  });

  it('reads a text message as one field', () => {
    const text = 'Subject: none.\nYour code is {{1}}.\n';
    expect(fieldsOf(readFile(text, 'sms/code.txt', 'sms'))).toEqual(['body (body) Subject: none.\nYour code is \uFFFC.']);
  });

  it('reads store listings', () => {
    const reading = readFile(
      '<b>Features</b>\n<ul>\n<li>One <i>lamp</i></li>\n</ul>',
      'fastlane/metadata/android/en-US/full_description.txt',
    );
    expect(reading.segments.map(({ role, text }) => [role, text])).toEqual([
      ['description', 'Features'],
      ['listItem', 'One lamp'],
    ]);
    expect(reading.fields.map(({ name }) => name)).toEqual(['full-description']);
    expect(readFile('https://a.org', 'fastlane/metadata/de-DE/support_url.txt').segments).toEqual([]);
  });

  it('reads nothing in an empty file', () => {
    expect(readFile('', 'a.txt')).toMatchObject({ segments: [], fields: [] });
    expect(readFile('\r\n \r\n', 'a.txt')).toMatchObject({ segments: [], fields: [] });
  });
});

describeCorpus(['.txt'], ({ source, path }) => checkReading(source, readPlainFile(source, { path })));
