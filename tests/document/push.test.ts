import { describe, expect, it } from 'vitest';
import { readValue, rows } from './data-rows.ts';

describe('push messages', () => {
  it.each([
    ['Apple', { aps: { alert: { title: 'Sale', subtitle: 'Until Monday', body: 'It ends soon.', 'loc-key': 'A_KEY' }, sound: 'bell' } }],
    ['Firebase', { message: { notification: { title: 'Sale', subtitle: 'Until Monday', body: 'It ends soon.' }, topic: 'all users' } }],
  ])('reads %s', (_, value) => {
    const reading = readValue(value);
    expect(rows(reading)).toEqual([
      [0, 'title', 'title', 'Sale'],
      [0, 'heading', 'subtitle', 'Until Monday'],
      [0, 'body', 'body', 'It ends soon.'],
    ]);
    expect(reading.preset).toBe('push');
  });

  it('reads an alert that is a text, and what Firebase sends to each platform', () => {
    expect(rows(readValue({ aps: { alert: 'It ends soon.' } }))).toEqual([[0, 'body', 'body', 'It ends soon.']]);
    const message = {
      notification: { title: 'Sale', body: 'Ends soon.' },
      android: { notification: { title: 'Sale!', body: 'Ends very soon.', click_action: 'OPEN_IT' } },
      apns: { payload: { aps: { alert: { title: 'Sale?', body: 'Ends now.' } } } },
      webpush: { notification: { title: 'Sale.', body: 'Ends.', actions: [{ action: 'go', title: 'Go there' }] } },
    };
    expect(rows(readValue({ message })).map(([unit, role, , text]) => [unit, role, text])).toEqual([
      [0, 'title', 'Sale'],
      [0, 'body', 'Ends soon.'],
      [1, 'title', 'Sale!'],
      [1, 'body', 'Ends very soon.'],
      [2, 'title', 'Sale?'],
      [2, 'body', 'Ends now.'],
      [3, 'title', 'Sale.'],
      [3, 'body', 'Ends.'],
      [3, 'cta', 'Go there'],
    ]);
  });

  it('reads a list of several shapes', () => {
    const list = [{ title: 'Hi', body: 'It ends today.', sound: 'bell' }, { notification: { title: 'Ho', body: 'It ends now.' } }];
    expect(rows(readValue(list)).map(([unit, role, , text]) => [unit, role, text])).toEqual([
      [0, 'title', 'Hi'],
      [0, 'body', 'It ends today.'],
      [1, 'title', 'Ho'],
      [1, 'body', 'It ends now.'],
    ]);
  });

  it('reads OneSignal in each language', () => {
    const reading = readValue({ app_id: 'x', headings: { en: 'Sale', 'zh-Hans': '促销' }, contents: { en: 'Go!', 'zh-Hans': '现在' } });
    expect(rows(reading)).toEqual([
      [0, 'title', 'title', 'Sale', 'en'],
      [1, 'title', 'title', '促销', 'zh-Hans'],
      [0, 'body', 'body', 'Go!', 'en'],
      [1, 'body', 'body', '现在', 'zh-Hans'],
    ]);
  });

  it('reads title and body at the root where something says that it is a push message', () => {
    const bare = { title: 'Sale', body: 'Ends soon.' };
    const expected = [
      [0, 'title', 'title', 'Sale'],
      [0, 'body', 'body', 'Ends soon.'],
    ];
    expect(rows(readValue({ to: 'ExponentPushToken[x]', ...bare }))).toEqual(expected);
    expect(rows(readValue({ ...bare, badge: 1 }))).toEqual(expected);
    expect(rows(readValue(bare, { path: 'push/sale.json' }))).toEqual(expected);
    expect(rows(readValue(bare, { preset: 'push' }))).toEqual(expected);
    expect(
      readValue([
        { ...bare, to: 'x' },
        { ...bare, to: 'y' },
      ]).segments.map(({ unit }) => unit),
    ).toEqual([0, 0, 1, 1]);
    expect(readValue(bare).preset).toBeUndefined();
  });
});

describe('WhatsApp templates', () => {
  it('reads the cards of a carousel, in the language of the template', () => {
    const card = (text: string) => ({
      components: [
        { type: 'header', format: 'image', example: { header_handle: ['a handle here'] } },
        { type: 'body', text, example: { body_text: [['ten percent off']] } },
        { type: 'buttons', buttons: [{ type: 'quick_reply', text: 'More of it' }] },
      ],
    });
    const reading = readValue({
      name: 'summer_carousel',
      language: 'de',
      category: 'MARKETING',
      components: [
        { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Nur heute', has_expiration: true } },
        { type: 'BODY', text: 'Hallo {{1}}!' },
        { type: 'CAROUSEL', cards: [card('Karte eins'), card('Karte zwei')] },
      ],
    });
    expect(rows(reading)).toEqual([
      [0, 'label', 'offer', 'Nur heute'],
      [0, 'body', 'body', 'Hallo \uFFFC!'],
      [0, 'body', 'card-body', 'Karte eins'],
      [0, 'cta', 'button', 'More of it'],
      [0, 'body', 'card-body', 'Karte zwei'],
      [0, 'cta', 'button', 'More of it'],
    ]);
    expect([reading.locale, reading.preset]).toEqual(['de', 'whatsapp']);
  });

  it('reads a list of templates, each in its language', () => {
    const template = (language: string, text: string) => ({ name: 'a', language, components: [{ type: 'BODY', text }] });
    expect(rows(readValue({ data: [template('en_US', 'Hello you'), template('es', 'Hola a ti')] }))).toEqual([
      [0, 'body', 'body', 'Hello you', 'en-US'],
      [1, 'body', 'body', 'Hola a ti', 'es'],
    ]);
  });

  it('reads content templates of Twilio, and no samples', () => {
    const types = {
      'twilio/text': { body: 'Hi {{1}}, it left.' },
      'twilio/quick-reply': { body: 'Hi {{1}}?', actions: [{ title: 'Yes', id: 'yes it is' }] },
    };
    expect(rows(readValue({ friendly_name: 'a name', language: 'en', variables: { 1: 'Ada Lovelace' }, types }))).toEqual([
      [0, 'body', 'body', 'Hi \uFFFC, it left.'],
      [0, 'body', 'body', 'Hi \uFFFC?'],
      [0, 'cta', 'button', 'Yes'],
    ]);
  });
});
