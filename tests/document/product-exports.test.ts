/** Macros, bots and messages as the products export them. */

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { readValue, readYamlText, rows } from './data-rows.ts';

const texts = (value: unknown): string[] => readValue(value).segments.map(({ text }) => text);

describe('Zendesk', () => {
  it('lists what is switched off, too', () => {
    const macro = (text: string, active: boolean): object => ({ title: 'x y', active, actions: [{ field: 'comment_value', value: text }] });
    const list = { macros: [macro('Thank you so much', true), macro('An old reply', false)], next_page: 'https://a.test/2', count: 2 };
    expect(texts(list)).toEqual(['Thank you so much']);
    const variants = [
      { content: 'Hello you', locale_id: 1, active: true },
      { content: 'Hallo Sie', locale_id: 8, active: false },
    ];
    expect(texts({ items: [{ name: 'Welcome text', variants }] })).toEqual(['Hello you']);
  });
});

describe('help desks', () => {
  it.each([
    {
      macros: [
        { title: 'Ask again later', description: 'For silent people', active: false, actions: [{ field: 'comment_value', value: 'Hi' }] },
      ],
    },
    { triggers: [{ title: 'Tag what is urgent', description: 'Adds a tag', actions: [{ field: 'set_tags', value: 'very urgent' }] }] },
    { data: [{ name: 'Tag only', actions: [{ name: 'addTags', title: 'Add some tags', arguments: { tags: 'a b' } }] }] },
  ])('have names and notes that only agents see', (value) => {
    expect(readValue(value)).toMatchObject({ segments: [], isKnownEmpty: true });
  });
});

describe('texts that are kept as HTML and plain', () => {
  it.each([
    ['Gorgias', { actions: [{ name: 'setResponseText', arguments: { body_html: '<p>Hi!</p>', body_text: 'Hi!' } }] }],
    ['Intercom', { type: 'macro', body: '<p>Hi!</p>', body_text: 'Hi!' }],
    ['Freshdesk', [{ content_html: '<p>Hi!</p>', content: 'Hi!' }]],
    ['Help Scout', [{ text: '<p>Hi!</p>', chatText: 'Hi!' }]],
    ['Postmark', { Subject: 'A subject', HtmlBody: '<p>Hi!</p>', TextBody: 'Hi!' }],
    ['Braze', { messages: { email: { body: '<p>Hi!</p>', plaintext_body: 'Hi!' } } }],
  ])('in %s are one message, of which one is shown', (_, value) => {
    const bodies = readValue(value).segments.filter(({ role }) => role === 'body');
    expect(bodies.map(({ unit, text, alternative }) => [unit, text, alternative ?? 0]).sort()).toEqual([
      [0, 'Hi!', 0],
      [0, 'Hi!', 1],
    ]);
  });

  it('in a mail are one message as well', () => {
    const source =
      'Subject: Hello you\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nHi there!\n--b\nContent-Type: text/html\n\n<p>Hi there!</p>\n--b--\n';
    const { segments } = readDocument({ path: 'a.eml', source }, { path: 'a.eml', locale: 'en' });
    expect(segments.map(({ unit, text, alternative }) => [unit, text, alternative])).toEqual([
      [0, 'Hello you', undefined],
      [0, 'Hi there!', 1],
      [0, 'Hi there!', undefined],
    ]);
  });
});

describe('Rasa', () => {
  it('has texts alone, attachments and forms of a channel', () => {
    const source = `responses:
  utter_old:
    - Hello you
  utter_card:
    - attachment:
        type: template
        payload:
          elements:
            - title: Oak lamp
              buttons:
                - title: Buy
                  payload: /buy it
  utter_custom:
    - custom:
        text: Fine
        type: section
`;
    expect(rows(readYamlText(source))).toEqual([
      [0, 'body', 'body', 'Hello you'],
      [1, 'body', 'body', 'Oak lamp'],
      [1, 'cta', 'button', 'Buy'],
      [2, 'body', 'body', 'Fine'],
    ]);
  });

  it('describes flows to a model, not to customers', () => {
    const source =
      'flows:\n  pay:\n    description: Lets people pay their bill.\n    steps:\n      - collect: amount\n        description: how much it is\n      - action: utter_done\n';
    const reading = readYamlText(source);
    expect(reading).toMatchObject({ segments: [], isKnownEmpty: true });
    expect(readYamlText('flows:\n  a:\n    description: Pages that go together.\n').segments).toHaveLength(1);
  });
});

describe('Dialogflow', () => {
  it('shows cards and chips in its messenger', () => {
    const richContent = [
      [
        { type: 'info', title: 'Our lamps', subtitle: 'Of oak', actionLink: 'https://a.test' },
        { type: 'description', title: 'More', text: ['One line', 'Two lines'] },
        { type: 'accordion', title: 'Delivery', text: '<p>In <b>two</b> days</p>' },
        { type: 'button', text: 'Buy it', link: 'https://a.test' },
        { type: 'chips', options: [{ text: 'Yes please', link: 'https://a.test' }] },
      ],
    ];
    const value = { entryFulfillment: { messages: [{ payload: { richContent } }, { outputAudioText: { text: 'Listen to me' } }] } };
    expect(rows(readValue(value))).toEqual([
      [0, 'title', 'title', 'Our lamps'],
      [0, 'description', 'subtitle', 'Of oak'],
      [0, 'title', 'title', 'More'],
      [0, 'body', 'body', 'One line'],
      [0, 'body', 'body', 'Two lines'],
      [0, 'title', 'title', 'Delivery'],
      [0, 'body', 'body', 'In two days'],
      [0, 'cta', 'button', 'Buy it'],
      [0, 'cta', 'button', 'Yes please'],
      [1, 'body', 'body', 'Listen to me'],
    ]);
  });
});

describe('WhatsApp', () => {
  it('sends messages without a template', () => {
    const interactive = {
      type: 'list',
      header: { type: 'text', text: 'Lamps' },
      body: { text: 'Which one is yours?' },
      footer: { text: 'Alder & Oak' },
      action: { button: 'See all', sections: [{ title: 'Oak', rows: [{ id: 'a b', title: 'Mini', description: 'The small one' }] }] },
    };
    const reading = readValue({ messaging_product: 'whatsapp', to: '1', type: 'interactive', interactive });
    expect(reading.preset).toBe('whatsapp');
    expect(rows(reading)).toEqual([
      [0, 'heading', 'header', 'Lamps'],
      [0, 'body', 'message', 'Which one is yours?'],
      [0, 'footer', 'footer', 'Alder & Oak'],
      [0, 'cta', 'list-button', 'See all'],
      [0, 'heading', 'section', 'Oak'],
      [0, 'label', 'item', 'Mini'],
      [0, 'description', 'item-description', 'The small one'],
    ]);
    expect(rows(readValue({ messaging_product: 'whatsapp', type: 'text', text: { body: 'Hi there' } }))).toEqual([
      [0, 'body', 'message', 'Hi there'],
    ]);
  });
});

describe('push messages and campaigns', () => {
  it('of Apple are known by their root', () => {
    const value = {
      'Simulator Target Bundle': 'a.b',
      aps: { alert: { title: 'Hi', body: 'It is here' } },
      note: 'not for you',
      more: 'nor this',
    };
    expect(texts(value)).toEqual(['Hi', 'It is here']);
  });

  it('of OneSignal have buttons', () => {
    const value = { app_id: 'x', name: 'Spring campaign', contents: { en: 'Sale is on' }, buttons: [{ id: 'a b', text: 'Buy it' }] };
    expect(rows(readValue(value))).toEqual([
      [0, 'body', 'body', 'Sale is on', 'en'],
      [1, 'cta', 'button', 'Buy it'],
    ]);
  });

  it('of Mailchimp have a subject; their title is internal', () => {
    const value = { campaigns: [{ settings: { subject_line: 'Big sale', preview_text: 'Two days only', title: 'Spring mail 2' } }] };
    expect(rows(readValue(value))).toEqual([
      [0, 'subject', 'subject', 'Big sale'],
      [0, 'preheader', 'preheader', 'Two days only'],
    ]);
  });
});

describe('store texts', () => {
  it('are fields in any folder, where the guide says so', () => {
    const read = (path: string) => readDocument({ path, source: 'Oak lamps\n' }, { path, preset: 'store', locale: 'en', channel: 'store' });
    const [name] = read('store/en-US/name.txt').fields;
    expect(name).toMatchObject({ name: 'name', role: 'title', text: 'Oak lamps' });
    expect(read('store/de-DE/release_notes.txt').fields[0]?.name).toBe('whats-new');
    expect(read('store/de-DE/support_url.txt').segments).toEqual([]);
  });
});
