/** Sentences as shops write them, with what they say of any topic: see the columns of `attach-topics.tsv`. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/language/scope.ts';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import { attached, attachments, type Context } from './attach-text.ts';

const competitors = new Set(shippedTopics.filter(({ isCompetitor }) => isCompetitor).map(({ id }) => id));

const sentences = readFileSync(new URL('attach-topics.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line): readonly [string, string, string, Context] => {
    const [language = '', text = '', expected = '', context = ''] = line.split('\t');
    const [kind = '', name = ''] = context.split(/:(.*)/s);
    return [language, text, expected, kind === '' ? {} : { [kind]: name }];
  });

describe('attach', () => {
  it.each(sentences)('reads in %s: %s', (language, text, expected, context) => {
    const said = attached(text, language, context).filter((pair) => !competitors.has(pair.split('=', 1)[0] ?? ''));
    expect(said.join('; ')).toBe(expected);
  });

  it.each([
    ['“Thirty Days to Return” is a song.', 'No topic: it stands in quotation marks, as a title or as what someone says.'],
    ['90% of our mails are answered within 4 hours.', 'No topic: it holds for a share only.'],
    ['Parking costs $40 a month.', 'No topic: "a month" is about subscription-price only where the text says of what.'],
  ])('says why not: %s', (text, reason) => {
    expect(attachments(text).at(-1)).toMatchObject({ reason });
  });
});

describe('conditions of the topic itself', () => {
  it.each([
    ['en', 'Oak Plus costs $18 per month.'],
    ['de', 'Das Abo kostet 18 € im Monat.'],
    ['en', 'Phone support: +1 503 555 0142'],
    ['en', 'Support by phone: +1 503 555 0142'],
  ])('narrow nothing in %s: %s', (language, text) => {
    const [first] = attachments(text, language);
    const topic = shippedTopics.find(({ id }) => id === first?.attached?.topic);
    if (first === undefined || topic === undefined) throw new Error('no topic');
    const { scope } = scopeOf(text, first.quantity, { locale: language, sentence: [0, text.length], products: [], above: [], topic });
    expect(scope.conditions).toEqual([]);
  });
});
