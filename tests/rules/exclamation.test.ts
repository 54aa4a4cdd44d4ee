import { describe, expect, it } from 'vitest';
import { messages } from '../../rules/exclamation/messages.ts';
import { readDocument } from '../../src/document/read.ts';

const read = (path: string, source: string): string[][] =>
  messages(readDocument({ path, source }, { path, locale: 'en' })).map(({ segments }) => segments.map(({ text }) => text));

describe('messages', () => {
  it('hold one plural form each', () => {
    const source =
      '<resources><plurals name="a"><item quantity="one">One day!</item><item quantity="other">More days!</item></plurals></resources>';
    expect(read('res/values/strings.xml', source)).toEqual([['One day!'], ['More days!']]);
  });

  it('hold the HTML of a mail with its subject, and the plain text alone', () => {
    const mail = { subject: 'Hello!', html: '<h1>Hi!</h1><p>You there</p>', text: 'Hi! You there' };
    expect(read('mail.json', JSON.stringify(mail))).toEqual([['Hello!', 'Hi!', 'You there'], ['Hi! You there']]);
  });
});
