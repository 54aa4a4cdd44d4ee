import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { readJson } from '../../src/document/json.ts';
import type { ReadOptions } from '../../src/document/reader.ts';
import { checkReading } from './invariant.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

function read(value: unknown, options: Partial<ReadOptions> = {}): Reading {
  const source = JSON.stringify(value, undefined, 2);
  const reading = readJson(source, { path: 'content/file.json', ...options });
  checkReading(source, reading);
  return reading;
}

/** Unit, role, field, locale and text. */
const rows = (reading: Reading) => reading.segments.map(({ unit, role, field, locale, text }) => [unit, role, field, locale, text]);

describe('readJson', () => {
  it('leaves attributes inside of a text out of its field', () => {
    const { segments, fields } = read({ title: '<p>Hello <a title="More here">you all</a> there</p>' });
    expect(segments.map(({ text }) => text)).toEqual(['Hello you all there', 'More here']);
    expect(fields.map(({ text }) => text)).toEqual(['Hello you all there']);
  });

  it('reads what Zendesk macros send, and nothing that agents see', () => {
    const reading = read({
      macros: [
        {
          title: 'Returns::How to return this',
          description: 'Agents see this only',
          actions: [
            { field: 'comment_value', value: 'Hi {{ticket.requester.first_name}},\n\nsend it back.' },
            { field: 'status', value: 'solved now' },
            { field: 'subject', value: 'Your return' },
          ],
        },
        {
          title: 'Second',
          actions: [
            { field: 'comment_value', value: ['channel:all', 'To all channels.'] },
            { field: 'comment_value_html', value: '<p>One &amp; <b>two</b></p>' },
            { field: 'notification_user', value: ['requester_id', 'A subject', 'A body.'] },
          ],
        },
      ],
    });
    expect(rows(reading)).toEqual([
      [0, 'body', 'body', undefined, 'Hi \uFFFC,'],
      [0, 'body', 'body', undefined, 'send it back.'],
      [0, 'subject', 'subject', undefined, 'Your return'],
      [1, 'body', 'body', undefined, 'To all channels.'],
      [1, 'body', 'body', undefined, 'One & two'],
      [1, 'subject', 'subject', undefined, 'A subject'],
      [1, 'body', 'body', undefined, 'A body.'],
    ]);
    expect(reading.preset).toBe('zendesk');
    expect(reading.segments[0]?.label).toBe('macros[0].actions[0].value');
    expect(reading.segments[0]?.placeholders.map(({ name }) => name)).toEqual(['ticket.requester.first_name']);
    expect(reading.fields.map(({ name, text }) => [name, text])).toContainEqual(['body', 'Hi \uFFFC,\n\nsend it back.']);
  });

  it('reads a single macro', () => {
    expect(rows(read({ macro: { title: 'A title', actions: [{ field: 'comment_value', value: 'Hello there' }] } }))).toEqual([
      [0, 'body', 'body', undefined, 'Hello there'],
    ]);
  });

  it('reads articles of a help centre, and dynamic content', () => {
    const article = { id: 1, html_url: 'https://x.test/a', title: 'Returns', body: '<h1>How</h1><p>Send it back.</p>', locale: 'de' };
    expect(rows(read({ articles: [article, { ...article, locale: 'en-us' }] }))).toEqual([
      [0, 'title', 'title', 'de', 'Returns'],
      [0, 'heading', 'body', 'de', 'How'],
      [0, 'body', 'body', 'de', 'Send it back.'],
      [1, 'title', 'title', 'en-US', 'Returns'],
      [1, 'heading', 'body', 'en-US', 'How'],
      [1, 'body', 'body', 'en-US', 'Send it back.'],
    ]);
    expect(rows(read({ items: [{ name: 'An item', variants: [{ content: 'Hello', locale: 'en' }] }] }))).toEqual([
      [0, 'body', 'body', undefined, 'Hello'],
    ]);
  });

  it('reads both twins of a Gorgias macro, in its language', () => {
    const reading = read({
      name: 'Return label',
      intent: 'return/request',
      language: 'es',
      actions: [
        {
          name: 'setResponseText',
          title: 'Add text',
          arguments: { body_text: 'Hola,\n\nadiós.', body_html: '<div>Hola,</div><div>adiós.</div>' },
        },
        { name: 'addTags', arguments: { tags: 'return label' } },
      ],
    });
    expect(rows(reading)).toEqual(['Hola,', 'adiós.', 'Hola,', 'adiós.'].map((text) => [0, 'body', 'body', undefined, text]));
    expect([reading.locale, reading.preset]).toEqual(['es', 'gorgias']);
  });

  it('reads the parts of a WhatsApp template, and no samples', () => {
    const reading = read({
      name: 'order_shipped',
      language: 'en_US',
      category: 'UTILITY',
      components: [
        { type: 'HEADER', format: 'TEXT', text: 'On its way', example: { header_text: ['A sample header'] } },
        { type: 'body', text: 'Hi {{1}}, your order left.', example: { body_text: [['Ada Lovelace here']] } },
        { type: 'FOOTER', text: 'Alder & Oak' },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Track it', url: 'https://x.test' }] },
      ],
    });
    expect(rows(reading)).toEqual([
      [0, 'heading', 'header', undefined, 'On its way'],
      [0, 'body', 'body', undefined, 'Hi \uFFFC, your order left.'],
      [0, 'footer', 'footer', undefined, 'Alder & Oak'],
      [0, 'cta', 'button', undefined, 'Track it'],
    ]);
    expect([reading.locale, reading.preset]).toEqual(['en-US', 'whatsapp']);
  });

  it('reads what bots answer, not what users say', () => {
    const dialogflow = {
      userSays: [{ data: [{ text: 'where is my order' }] }],
      responses: [
        {
          messages: [
            { lang: 'en', speech: ['On its way.', 'It left.'] },
            { title: 'Card title', buttons: [{ text: 'Open it' }] },
          ],
        },
      ],
    };
    expect(rows(read(dialogflow)).map(([, role, , , text]) => [role, text])).toEqual([
      ['body', 'On its way.'],
      ['body', 'It left.'],
      ['title', 'Card title'],
      ['cta', 'Open it'],
    ]);
    const nlp = { name: 'Corpus', locale: 'en-US', data: [{ intent: 'a', utterances: ['who are you'], answers: ['I am a bot.'] }] };
    expect(rows(read(nlp))).toEqual([[0, 'body', 'body', undefined, 'I am a bot.']]);
  });

  it('reads push messages', () => {
    expect(rows(read({ aps: { alert: { title: 'Sale', body: 'It ends soon.' }, sound: 'a sound' } }))).toEqual([
      [0, 'title', 'title', undefined, 'Sale'],
      [0, 'body', 'body', undefined, 'It ends soon.'],
    ]);
    expect(rows(read({ headings: { en: 'Sale', de: 'Angebot' }, contents: { en: 'Go!', de: 'Los!' } }))).toEqual([
      [0, 'title', 'title', 'en', 'Sale'],
      [1, 'title', 'title', 'de', 'Angebot'],
      [0, 'body', 'body', 'en', 'Go!'],
      [1, 'body', 'body', 'de', 'Los!'],
    ]);
  });

  it('reads catalogues: all messages, no code, no metadata', () => {
    const catalogue = {
      save: 'Save',
      home: { title: 'Welcome', url: 'https://x.test', color: '#ff00aa', file: 'img/a.png', id: 'main_menu', hint: 'Say %{name}' },
      only: '%{count}',
      'cart.button': 'Buy',
    };
    expect(rows(read(catalogue, { path: 'src/i18n/de.json' })).map(([, role, , , text]) => [role, text])).toEqual([
      ['body', 'Save'],
      ['title', 'Welcome'],
      ['body', 'Say \uFFFC'],
      ['cta', 'Buy'],
    ]);
    const arb = { '@@locale': 'de', hello: 'Hallo', '@hello': { description: 'A note for translators' } };
    const reading = read(arb, { path: 'lib/app.json' });
    expect([reading.locale, reading.segments.map(({ text }) => text)]).toEqual(['de', ['Hallo']]);
    const wrapped = { a: { message: 'One', description: 'A note for translators' }, b: { message: 'Two', description: 'Another note' } };
    expect(read(wrapped).segments.map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  it('reads copy under keys that name it, in files of no known shape', () => {
    const reading = read({
      id: 'the home page',
      hero: { headline: 'Light that lasts', cta: { label: 'Shop all lamps', href: '/shop now' }, image: { src: 'a b.png', alt: 'A lamp' } },
      faq: [{ question: 'How long does it take?', answer: 'Three days at most.' }],
      body_html: '<p>Hi there</p>',
      text: 'single',
    });
    expect(rows(reading)).toEqual([
      [0, 'headline', 'headline', undefined, 'Light that lasts'],
      [1, 'cta', 'cta', undefined, 'Shop all lamps'],
      [2, 'alt', 'alt', undefined, 'A lamp'],
      [3, 'heading', 'question', undefined, 'How long does it take?'],
      [3, 'body', 'answer', undefined, 'Three days at most.'],
      [4, 'body', 'body', undefined, 'Hi there'],
    ]);
  });

  it.each([
    ['package.json', { name: 'x', description: 'A package for tests' }],
    ['tsconfig.build.json', { description: 'Settings of the compiler' }],
    ['.vscode/settings.json', { title: 'Not a title' }],
    ['data/schema.json', { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'A title of a schema' }],
    ['map.json', { type: 'FeatureCollection', features: [{ properties: { title: 'The old town' } }] }],
    ['anim.json', { v: '5.5', layers: [{ nm: 'a', t: { text: 'Some drawn text' }, title: 'A layer' }] }],
  ])('leaves %s alone', (path, value) => {
    expect(read(value, { path })).toMatchObject({ segments: [], problems: [] });
  });

  it('takes the guide’s paths before all shapes', () => {
    const value = {
      macros: [
        { name: 'One two', parts: { x: { say: 'Hello' }, y: { say: 'Bye' } }, actions: [{ field: 'comment_value', value: 'No no' }] },
      ],
    };
    const reading = read(value, { paths: { 'macros[].parts.*.say': 'body', '**.name': 'title' } });
    expect(rows(reading)).toEqual([
      [0, 'title', 'title', undefined, 'One two'],
      [0, 'body', 'body', undefined, 'Hello'],
      [0, 'body', 'body', undefined, 'Bye'],
    ]);
  });

  it('writes through all layers: HTML in JSON', () => {
    const [segment] = read({ body_html: '<p>Say it now</p>' }).segments;
    expect(segment?.encode('"A" & B')).toBe(String.raw`\"A\" &amp; B`);
  });

  it('reads directives in comments and in comment keys', () => {
    const source =
      '{\n  // univocal ignore vague-time\n  "text": "It comes soon.",\n  "x": {"//": "univocal ignore hype, term", "text": "The best one."}\n}';
    const reading = readJson(source, { path: 'a.json' });
    expect(reading.directives.map(({ verb, rules, scope }) => [verb, rules, source.slice(...scope)])).toEqual([
      ['ignore', ['hype', 'term'], '{"//": "univocal ignore hype, term", "text": "The best one."}'],
      ['ignore', ['vague-time'], '"text": "It comes soon."'],
    ]);
  });

  it('gives unlike messages unlike units, across an array and its items', () => {
    const reading = read([
      { subject: 'One two', body: 'Three four' },
      { subject: 'Five six', body: 'Seven eight' },
    ]);
    expect(reading.segments.map(({ unit }) => unit)).toEqual([0, 0, 1, 1]);
  });

  const markup: fc.Arbitrary<Piece> = fc.constantFrom(
    { cooked: '&', raw: '&amp;' },
    { cooked: '😀', raw: '&#x1F600;' },
    { cooked: '"', raw: '"' },
    { cooked: 'é', raw: '&eacute;' },
    { cooked: '\u00a0', raw: '&nbsp;' },
    { cooked: '<', raw: '&lt;' },
  );

  /** The raw form of a text in a JSON string; every other character escaped where the seed says so. */
  function jsonForm(text: string, seed: number): string {
    const unicode = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return [...text]
      .map((char, i) => ((seed >> (i % 20)) & 1 ? char.split('').map(unicode).join('') : JSON.stringify(char).slice(1, -1)))
      .join('');
  }

  it('maps HTML in a JSON string to the raw text of every run of pieces', () => {
    const pieces = fc.array(fc.oneof(word, markup), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.nat(2 ** 20), (found, seed) => {
        const value = [{ cooked: 'Say so: ', raw: 'Say so: ' }, ...found, { cooked: 'E', raw: 'E' }];
        const inJson = value.map(({ cooked, raw }, i) => ({ cooked, raw: jsonForm(raw, seed >> i) }));
        const before = `{"x": "😀",\r\n "body_html": "${jsonForm('<p>', seed)}`;
        const source = `${before}${inJson.map(({ raw }) => raw).join('')}${jsonForm('</p>', seed)}"}`;
        const [segment] = readJson(source, { path: 'a.json' }).segments;
        expect(segment).toBeDefined();
        if (segment) expectPieces(source, before.length, inJson, segment);
      }),
      { numRuns: 1000 },
    );
  });
});
