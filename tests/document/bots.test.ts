import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { readValue, readYamlText, rows } from './data-rows.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

const domain = `version: "3.1"
intents:
  - where is my order
slots:
  name:
    type: text
responses:
  utter_greet:
  - text: "Hi {name}!"
    channel: slack
    buttons:
    - title: Yes please
      payload: /affirm it
  - condition:
    - type: slot
      name: logged_in
      value: true
    text: |
      Welcome back.
    image: "https://x.test/a b.png"
    quick_replies:
    - title: No thanks
      payload: /deny it
  utter_faq/ask_name:
  - custom:
      blocks:
      - type: section
        text:
          type: mrkdwn
          text: Pick one below
`;

describe('Rasa', () => {
  it('reads each variant as a message of its own, with its buttons', () => {
    const reading = readYamlText(domain, { path: 'domain/greet.yml' });
    expect(rows(reading)).toEqual([
      [0, 'body', 'body', 'Hi \uFFFC!'],
      [0, 'cta', 'button', 'Yes please'],
      [1, 'body', 'body', 'Welcome back.'],
      [1, 'cta', 'button', 'No thanks'],
      [2, 'body', 'body', 'Pick one below'],
    ]);
    expect(reading.preset).toBe('rasa');
    const [first] = reading.segments;
    expect(first && domain.slice(...first.map.range(0, 2))).toBe('Hi');
  });

  it('maps a text to the raw text of every run of pieces, and writes replacements back', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('"', "'"), (words, quote) => {
        const pieces: Piece[] = [
          { cooked: 'S', raw: 'S' },
          ...words.map(({ cooked, raw }) => ({ cooked, raw })),
          { cooked: 'E', raw: 'E' },
        ];
        const written = pieces.map((piece) => ({ ...piece, raw: quote === "'" ? piece.raw.replaceAll("'", "''") : piece.raw }));
        const before = `# 😀\r\nresponses:\r\n  utter_a:\r\n  - text: ${quote}`;
        const source = `${before}${written.map(({ raw }) => raw).join('')}${quote}\r\n  - text: other one\r\n`;
        const reading = readYamlText(source);
        const [segment, other] = reading.segments;
        expect(segment?.unit).not.toBe(other?.unit);
        if (!segment) throw new Error('no segment');
        expectPieces(source, before.length, written, segment);
        const [start, end] = segment.map.range(0, 1);
        const changed = source.slice(0, start) + segment.encode("It's") + source.slice(end);
        expect(readYamlText(changed).segments[0]?.text).toBe(`It's${segment.text.slice(1)}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Dialogflow', () => {
  it('reads the answers of an ES intent by language; texts in a list are variants', () => {
    const intent = {
      name: 'order.status',
      webhookUsed: false,
      responses: [
        {
          messages: [
            { type: '0', lang: 'en', speech: ['On its way.', 'It left.'], condition: 'some condition here' },
            { type: '0', lang: 'de', speech: 'Unterwegs.' },
            { type: '1', lang: 'en', title: 'Card', subtitle: 'More of it', buttons: [{ text: 'Open', postback: 'https://x.test' }] },
            { type: '2', lang: 'en', title: 'Choose', replies: ['This one', 'That'] },
            { type: '4', lang: 'en', payload: { text: 'a payload here' } },
          ],
          parameters: [{ name: 'date', prompts: [{ lang: 'en', value: 'What day?' }] }],
        },
      ],
    };
    expect(rows(readValue(intent, { path: 'intents/order.status.json' }))).toEqual([
      [0, 'body', 'body', 'On its way.', 'en'],
      [1, 'body', 'body', 'It left.', 'en'],
      [2, 'body', 'body', 'Unterwegs.', 'de'],
      [3, 'title', 'title', 'Card', 'en'],
      [3, 'description', 'subtitle', 'More of it', 'en'],
      [3, 'cta', 'button', 'Open', 'en'],
      [4, 'title', 'title', 'Choose', 'en'],
      [4, 'cta', 'button', 'This one', 'en'],
      [4, 'cta', 'button', 'That', 'en'],
      [5, 'body', 'body', 'What day?', 'en'],
    ]);
  });

  it('reads the fulfilments of a CX flow', () => {
    const messages = [{ text: { text: ['Hello.', 'Hi.'] }, languageCode: 'en' }];
    const flow = {
      displayName: 'Default Start Flow',
      transitionRoutes: [{ condition: 'a and b', triggerFulfillment: { messages } }],
      form: { parameters: [{ fillBehavior: { initialPromptFulfillment: { messages: [{ text: { text: ['Which one?'] } }] } } }] },
      eventHandlers: [
        {
          triggerFulfillment: { conditionalCases: [{ cases: [{ caseContent: [{ message: { text: { text: ['Sorry about it.'] } } }] }] }] },
        },
      ],
    };
    expect(rows(readValue(flow, { path: 'flows/Start/Start.json' })).map(([unit, , , text]) => [unit, text])).toEqual([
      [0, 'Hello.'],
      [1, 'Hi.'],
      [2, 'Which one?'],
      [3, 'Sorry about it.'],
    ]);
  });
});

describe('other bots', () => {
  it('reads the answers of NLP.js, each on its own', () => {
    const data = [{ intent: 'a', utterances: ['who are you'], answers: ['I am a bot.', { answer: 'A bot.', opts: 'x == y' }] }];
    expect(rows(readValue({ name: 'Corpus', locale: 'en-US', data }))).toEqual([
      [0, 'body', 'body', 'I am a bot.'],
      [1, 'body', 'body', 'A bot.'],
    ]);
  });

  it('reads content elements of Botpress by language', () => {
    const elements = [
      {
        id: 'builtin_text-a1',
        formData: { text$en: 'Hello.', text$fr: 'Bonjour.', variations$en: ['Hi.'], markdown$en: true, typing$en: true },
        createdBy: 'some one',
      },
      { id: 'builtin_single-choice-b2', formData: { text$en: 'Which?', choices$en: [{ title: 'This one', value: 'THE ONE' }] } },
    ];
    const reading = readValue(elements, { path: 'content-elements/builtin_text.json' });
    expect(rows(reading)).toEqual([
      [0, 'body', 'body', 'Hello.', 'en'],
      [1, 'body', 'body', 'Bonjour.', 'fr'],
      [2, 'body', 'body', 'Hi.', 'en'],
      [3, 'body', 'body', 'Which?', 'en'],
      [3, 'cta', 'button', 'This one', 'en'],
    ]);
    expect(reading.segments[1]?.label).toBe('[0].formData.text$fr');
    const qna = { id: 'a', data: { answers: { en: ['It takes 3 days.'] }, questions: { en: ['how long does it take'] } } };
    expect(rows(readValue(qna))).toEqual([[0, 'body', 'body', 'It takes 3 days.']]);
  });
});

describe('what users say', () => {
  const phrases = 'version: "3.1"\nnlu:\n- intent: ask\n  examples: |\n    - where is my order\n    - track it now\n';
  const stories = 'stories:\n- story: happy path one\n  steps:\n  - intent: greet\n  - action: utter_greet\n';
  const usersays = JSON.stringify([{ id: 'a', data: [{ text: 'where is my order', userDefined: false }], isTemplate: false, count: 0 }]);
  const training = JSON.stringify({ trainingPhrases: [{ parts: [{ text: 'where is my order' }], languageCode: 'en' }] });

  it.each([
    ['data/nlu.yml', phrases],
    ['data/stories.yml', stories],
    ['intents/order_usersays_en.json', usersays],
    ['intents/order/trainingPhrases/en.json', training],
  ])('leaves %s alone, without a word', (path, source) => {
    for (const preset of [undefined, 'rasa', 'dialogflow']) {
      const settings = { path, channel: 'bot', locale: 'en', ...(preset === undefined ? {} : { preset }) };
      expect(readDocument({ path, source }, settings)).toMatchObject({ segments: [], problems: [] });
    }
  });

  it('still reads paths that the guide names', () => {
    const options = { path: 'data/nlu.yml', paths: { 'nlu[].examples': 'body' } };
    expect(readYamlText(phrases, options).segments).toHaveLength(2);
  });

  it('says so where nothing is known', () => {
    const source = JSON.stringify({ what: { ever: 'Some text in here' } });
    const { problems } = readDocument({ path: 'a.json', source }, { path: 'a.json', channel: 'bot', locale: 'en' });
    expect(problems.map(({ reason }) => reason.slice(0, 25))).toEqual(['No text of this file is k']);
  });
});
