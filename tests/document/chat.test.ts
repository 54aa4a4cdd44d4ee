import { describe, expect, it } from 'vitest';
import { readJsonText, readValue, readYamlText, rows } from './data-rows.ts';

describe('Zendesk', () => {
  it('reads what a macro sends in each form of its value', () => {
    const reading = readValue({
      macros: [
        {
          id: 25,
          title: 'Refund::Where is it?',
          description: 'For agents only, tier two',
          actions: [
            { field: 'status', value: 'solved for now' },
            { field: 'comment_value', value: ['channel:all', 'Hi {{ticket.requester.first_name}}, {{dc.refund_note}}'] },
            { field: 'set_tags', value: 'refund asked often' },
          ],
        },
        {
          actions: [
            {
              field: 'comment_value',
              value: [
                ['channel:web', 'For the web.'],
                ['channel:sms', 'For a phone.'],
              ],
            },
          ],
        },
        { actions: [{ field: 'comment_value_html', value: 'A &amp; B' }] },
      ],
    });
    expect(rows(reading)).toEqual([
      [0, 'body', 'body', 'Hi \uFFFC, \uFFFC'],
      [1, 'body', 'body', 'For the web.'],
      [1, 'body', 'body', 'For a phone.'],
      [2, 'body', 'body', 'A & B'],
    ]);
    expect(reading.segments.map(({ label }) => label)).toEqual([
      'macros[0].actions[1].value[1]',
      'macros[1].actions[0].value[0][1]',
      'macros[1].actions[0].value[1][1]',
      'macros[2].actions[0].value',
    ]);
    expect(reading.segments[0]?.placeholders.map(({ name }) => name)).toEqual(['ticket.requester.first_name', 'dc.refund_note']);
  });

  it('reads the mails and messages of triggers and automations', () => {
    const reading = readValue({
      triggers: [
        {
          title: 'Notify requester of new ticket',
          conditions: { all: [{ field: 'status', operator: 'less_than', value: 'solved soon' }] },
          actions: [
            { field: 'notification_user', value: ['requester_id', 'We have it', 'Your request is with us.'] },
            { field: 'notification_sms_user', value: ['requester_id', '45 11', 'We have your request.'] },
            { field: 'notification_webhook', value: ['01GX', '{"text": "a payload here"}'] },
          ],
        },
      ],
    });
    expect(rows(reading)).toEqual([
      [0, 'subject', 'subject', 'We have it'],
      [0, 'body', 'body', 'Your request is with us.'],
      [0, 'body', 'body', 'We have your request.'],
    ]);
  });

  it('leaves out the internal note of a macro, but not what else it sends', () => {
    const note = (value: unknown) => ({
      macro: {
        actions: [
          { field: 'comment_value', value: 'A note for us.' },
          { field: 'comment_mode_is_public', value },
          { field: 'subject', value: 'Your order' },
        ],
      },
    });
    for (const value of ['false', false]) expect(rows(readValue(note(value)))).toEqual([[0, 'subject', 'subject', 'Your order']]);
    for (const value of ['true', true]) expect(rows(readValue(note(value)))).toHaveLength(2);
  });

  it('reads each variant of dynamic content in its locale, as a message of its own', () => {
    const variants = (key: string, locales: unknown[]) => ({
      items: [
        {
          name: 'Refund note',
          placeholder: '{{dc.refund_note}}',
          variants: [
            { content: 'It takes 5 days.', [key]: locales[0], default: true },
            { content: 'Es dauert 5 Tage.', [key]: locales[1], default: false },
          ],
        },
      ],
    });
    const expected = [
      [0, 'body', 'body', 'It takes 5 days.', 'en-US'],
      [1, 'body', 'body', 'Es dauert 5 Tage.', 'de'],
    ];
    expect(rows(readValue(variants('locale_id', [1, 8])))).toEqual(expected);
    expect(rows(readValue(variants('locale', ['en-us', 'de'])))).toEqual(expected);
    expect(
      rows(
        readYamlText('items:\n- variants:\n  - locale_id: 16\n    content: Bonjour à tous.\n  - locale_id: 1\n    content: Hello all.\n'),
      ),
    ).toEqual([
      [0, 'body', 'body', 'Bonjour à tous.', 'fr'],
      [1, 'body', 'body', 'Hello all.', 'en-US'],
    ]);
  });

  it('reads sections, categories and translations of a help centre', () => {
    const html_url = 'https://x.test/hc';
    const sections = { sections: [{ id: 1, name: 'Returns', description: 'All about returns', html_url, locale: 'en-us' }] };
    expect(rows(readValue(sections))).toEqual([
      [0, 'title', 'title', 'Returns'],
      [0, 'description', 'description', 'All about returns'],
    ]);
    const translations = { translations: [{ html_url, locale: 'fr', title: 'Retours', body: '<p>Renvoyez-le.</p>' }] };
    expect(readValue(translations).locale).toBe('fr');
    expect(rows(readValue(translations))).toEqual([
      [0, 'title', 'title', 'Retours'],
      [0, 'body', 'body', 'Renvoyez-le.'],
    ]);
  });
});

describe('Gorgias', () => {
  it('reads both twins in one unit, and no note for the team', () => {
    const actions = [
      { name: 'addInternalNote', arguments: { body_text: 'Not for customers.', body_html: '<div>Not for customers.</div>' } },
      { name: 'setSubject', arguments: { subject: 'Your return' } },
      {
        name: 'setResponseText',
        arguments: { body_text: 'Hi {{ticket.customer.firstname}}', body_html: '<div>Hi {{ticket.customer.firstname}}</div>' },
      },
    ];
    const reading = readValue({ data: [{ name: 'A', intent: 'return/request', language: 'fr', actions }] });
    expect(rows(reading)).toEqual([
      [0, 'subject', 'subject', 'Your return'],
      [0, 'body', 'body', 'Hi \uFFFC'],
      [0, 'body', 'body', 'Hi \uFFFC'],
    ]);
    expect([reading.locale, reading.preset]).toEqual(['fr', 'gorgias']);
  });
});

describe('other help desks', () => {
  it('reads macros, articles and collections of Intercom', () => {
    const macro = {
      type: 'macro',
      id: '1',
      name: 'Order status',
      body: '<p>Hi {{user.name|fallback:"there"}}</p>',
      body_text: 'Hi {{user.name}}',
    };
    expect(rows(readValue({ type: 'list', data: [macro] }))).toEqual([
      [0, 'body', 'body', 'Hi \uFFFC'],
      [0, 'body', 'body', 'Hi \uFFFC'],
    ]);
    const content = (title: string) => ({ type: 'article_content', title, description: '', body: `<p>${title}.</p>`, author_id: 1 });
    const article = {
      ...content('How to return'),
      type: 'article',
      workspace_id: 'x',
      state: 'published',
      default_locale: 'en',
      translated_content: { type: 'article_translated_content', de: content('So geht es zurück') },
    };
    expect(rows(readValue({ type: 'list', data: [article] }))).toEqual([
      [0, 'title', 'title', 'How to return', 'en'],
      [0, 'body', 'body', 'How to return.', 'en'],
      [1, 'title', 'title', 'So geht es zurück', 'de'],
      [1, 'body', 'body', 'So geht es zurück.', 'de'],
    ]);
    const collection = { type: 'collection', workspace_id: 'x', id: '2', name: 'Returns', description: 'How it works' };
    expect(rows(readValue(collection))).toHaveLength(2);
  });

  it('reads message templates of Front', () => {
    const template = { id: 'rsp_3o8', name: 'internal name', subject: 'Your order', body: '<p>Hi {{recipient.first_name}},</p>' };
    expect(rows(readValue({ _results: [template] }))).toEqual([
      [0, 'subject', 'subject', 'Your order'],
      [0, 'body', 'body', 'Hi \uFFFC,'],
    ]);
  });

  it('reads canned responses and solutions of Freshdesk', () => {
    const response = { id: 1, title: 'internal title', folder_id: 3, content: 'Hi there', content_html: '<div>Hi there</div>' };
    expect(rows(readValue([response]))).toEqual([
      [0, 'body', 'body', 'Hi there'],
      [0, 'body', 'body', 'Hi there'],
    ]);
    const seo_data = { meta_title: 'Returns made easy', meta_description: 'How it works' };
    const article = { id: 2, title: 'Returns', description: '<p>Send it back.</p>', description_text: 'Send it back.', seo_data };
    expect(rows(readValue([article]))).toEqual([
      [0, 'title', 'title', 'Returns'],
      [0, 'body', 'body', 'Send it back.'],
      [0, 'title', 'seo-title', 'Returns made easy'],
      [0, 'description', 'seo-description', 'How it works'],
    ]);
  });

  it('reads saved replies and articles of Help Scout', () => {
    const reply = { id: 1, name: 'internal name', text: 'Hi {%customer.firstName,fallback=there%}', chatText: 'Hi' };
    const reading = readValue([reply]);
    expect(rows(reading)).toEqual([
      [0, 'body', 'body', 'Hi \uFFFC'],
      [0, 'body', 'body', 'Hi'],
    ]);
    expect(reading.segments[0]?.placeholders[0]).toMatchObject({ name: 'customer.firstname', fallback: 'there' });
    expect(rows(readValue([{ name: 'internal name', text: 'Hello' }], { path: 'helpscout/saved-replies.json' }))).toEqual([
      [0, 'body', 'body', 'Hello'],
    ]);
    expect(rows(readValue({ article: { collectionId: '5', name: 'Returns', text: '<p>Send it.</p>', slug: 'returns' } }))).toEqual([
      [0, 'title', 'title', 'Returns'],
      [0, 'body', 'body', 'Send it.'],
    ]);
  });

  it('reads snippets and canned responses, not their shortcuts', () => {
    expect(rows(readValue([{ id: 1, short_code: 'hi', content: 'Hello!' }]))).toEqual([[0, 'body', 'body', 'Hello!']]);
    expect(rows(readValue({ results: [{ name: 'a name', shortcut: 'hi there', body: 'Hello!' }] }))).toEqual([
      [0, 'body', 'body', 'Hello!'],
    ]);
  });

  it('reads the mails and replies of osTicket', () => {
    const mail =
      '#\n# A comment for translators\n#\n---\nnotes: |\n  Sent to users.\nsubject: |\n  Received [#%{ticket.number}]\nbody: |\n  <h3>Dear %{recipient.name.first},</h3>\n  We have it &amp; read it.\n';
    expect(rows(readYamlText(mail, { path: 'i18n/en_US/templates/email/ticket.autoresp.yaml' }))).toEqual([
      [0, 'subject', 'subject', 'Received [#\uFFFC]'],
      [0, 'heading', 'body', 'Dear \uFFFC,'],
      [0, 'body', 'body', 'We have it & read it.'],
    ]);
    const replies = '- isenabled: 1\n  title: An internal title\n  response: |\n    Hi %{ticket.name.first},\n  notes: Some notes here\n';
    expect(rows(readYamlText(replies, { path: 'i18n/en_US/canned_response.yaml' }))).toEqual([[0, 'body', 'body', 'Hi \uFFFC,']]);
  });

  it('reads mails by the keys of the services that send them', () => {
    expect(rows(readValue({ Name: 'Welcome mail', Subject: 'Hi', HtmlBody: '<p>Hi you</p>', TextBody: 'Hi you' }))).toEqual([
      [0, 'subject', 'subject', 'Hi'],
      [0, 'body', 'body', 'Hi you'],
      [0, 'body', 'body', 'Hi you'],
    ]);
  });

  it('reads campaigns of Braze and Customer.io by channel', () => {
    const braze = {
      name: 'A campaign name',
      messages: {
        'a-1': {
          channel: 'email',
          name: 'variant one',
          title: 'A name inside',
          subject: 'Hi',
          body: '<p>Hi you</p>',
          from: 'A B <a@b.test>',
        },
        'b-2': { channel: 'ios_push', name: 'variant two', title: 'Sale', alert: 'It ends soon.' },
        'c-3': { channel: 'webhook', body: 'some payload here' },
      },
    };
    expect(rows(readValue(braze))).toEqual([
      [0, 'subject', 'subject', 'Hi'],
      [0, 'body', 'body', 'Hi you'],
      [1, 'title', 'title', 'Sale'],
      [1, 'body', 'body', 'It ends soon.'],
    ]);
    const actions = [
      {
        id: 1,
        type: 'email',
        name: 'An internal name',
        language: 'de',
        subject: 'Hallo',
        preheader_text: 'Neues',
        body: 'Guten &amp; Tag',
      },
      { id: 2, type: 'webhook', body: 'some payload here' },
    ];
    expect(rows(readValue({ actions }))).toEqual([
      [0, 'subject', 'subject', 'Hallo'],
      [0, 'preheader', 'preheader', 'Neues'],
      [0, 'body', 'body', 'Guten & Tag'],
    ]);
  });
});

describe('what only looks like a product', () => {
  it('leaves a catalogue a catalogue', () => {
    const catalogue = {
      notification: { title: 'Settings of it', body: 'Choose what you get' },
      home: { greeting: 'Welcome to us', more: 'Read more of it', less: 'Show less of it' },
    };
    expect(rows(readValue(catalogue, { path: 'src/i18n/de.json' }))).toHaveLength(5);
    const mails = { welcome: { subject: 'Hi there', body: 'Hi you there' }, a: 'One two', b: 'Three four', c: 'Five six' };
    expect(rows(readValue(mails, { path: 'src/i18n/de.json' }))).toHaveLength(5);
  });

  it('keeps BOM-less CRLF and astral text at its place', () => {
    const source = '{"macro": {\r\n "actions": [{"field": "comment_value",\r\n "value": "\\ud83d\\ude00 Hi 👩‍👩‍👧\\r\\nyou"}]}}\r\n';
    const [segment] = readJsonText(source).segments;
    const at = segment?.text.indexOf('Hi') ?? -1;
    expect(segment && source.slice(...segment.map.range(0, 2))).toBe('\\ud83d\\ude00');
    expect(segment && source.slice(...segment.map.range(at, at + 2))).toBe('Hi');
  });
});
