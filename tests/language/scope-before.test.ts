/** What narrows a value from another clause or sentence, and what only seems to. */

import { describe, expect, it } from 'vitest';
import { parseProse, sentenceRanges } from '../../src/language/prose.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import { scopeOf } from '../../src/language/scope.ts';
import type { Topic } from '../../src/language/topic.ts';

const products = ['Oak Lamp', 'Oak Battery Pack', 'Oak Plus'];

/** Names, conditions and aside of the last value of a text. */
function lastScope(text: string, language = 'en', topic?: Topic, trigger?: string): string[] {
  const quantity = quantitiesOf(text, language).at(-1);
  if (quantity === undefined) return ['no value'];
  const sentence = sentenceRanges(parseProse(text, language)).find(([, end]) => quantity.start < end) ?? [0, text.length];
  const context = { locale: language, sentence, products, above: [], ...(topic && { topic }), ...(trigger && { trigger }) };
  const { scope, aside } = scopeOf(text, quantity, context);
  return [...scope.products, ...scope.conditions, ...(aside === undefined ? [] : [`@${aside}`])];
}

describe('the sentence before', () => {
  it.each([
    ['en', 'The Oak Battery Pack charges in 3 hours. It has a 1-year warranty.', ['Oak Battery Pack', 'battery']],
    ['es', 'Compra el Oak Battery Pack hoy. Tiene 1 año de garantía.', ['Oak Battery Pack']],
    ['de', 'Neu: der Oak Battery Pack. Er hat 1 Jahr Garantie.', ['Oak Battery Pack']],
    ['fr', 'Voici le Oak Battery Pack. Il bénéficie de 1 an de garantie.', ['Oak Battery Pack']],
    ['it', 'Ecco il Oak Battery Pack. Ha 1 anno di garanzia.', ['Oak Battery Pack']],
    ['en', 'The Oak Battery Pack charges in 3 hours. Every lamp has a 2-year warranty.', []],
    ['en', 'The Oak Battery Pack is new. Italy gets it in 3 days.', ['it']],
    ['en', 'Your parcel is on its way. It arrives in 3 days.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(lastScope(text, language)).toStrictEqual(expected);
  });
});

describe('the clause before', () => {
  it.each([
    ['Members pay no shipping, and they can return a lamp within 60 days.', ['members']],
    ['For Alaska and Hawaii, the price is the same, and delivery takes up to 10 business days.', ['us-remote']],
    ['During the Winter Light sale you have 60 days.', ['limited-time']],
    ['Members pay no shipping, and all customers can return a lamp within 60 days.', []],
  ])('%s', (text, expected) => {
    expect(lastScope(text)).toStrictEqual(expected);
  });
});

describe('what holds for others, for something else, or no more', () => {
  it.each([
    ['en', 'The sawmill gives us a 10-year warranty.', ['@others']],
    ['en', 'Our first return policy gave people 14 days.', ['@history']],
    ['en', 'It has a warranty of five years from its manufacturer.', ['manufacturer']],
    ['en', 'Repairs carry a 1-year warranty.', ['repairs']],
    ['en', 'If you return it within 14 days, we also refund the shipping.', ['bonus']],
    ['en', 'Press questions? We answer within 3 hours.', ['press']],
    ['en', 'On holidays it takes us 3 business days to answer.', ['weekend']],
    ['de', 'Auf Reparaturen geben wir 1 Jahr Garantie.', ['repairs']],
    ['es', 'Las reparaciones tienen 1 año de garantía.', ['repairs']],
    ['fr', 'Le fournisseur nous accorde 10 ans de garantie.', ['@others']],
    ['it', 'Il fornitore ci offre 10 anni di garanzia.', ['@others']],
  ])('%s: %s', (language, text, expected) => {
    expect(lastScope(text, language)).toStrictEqual(expected);
  });
});

describe("words of the guide's own trigger", () => {
  const topic: Topic = {
    id: 'plus-delivery',
    kind: 'duration',
    triggers: { '*': ['Oak Plus delivery', 'delivery with us', 'Plus members get their order'] },
  };
  const price: Topic = { id: 'plus-price', kind: 'money', triggers: { '*': ['Oak Plus costs'] }, values: ['$39'] };

  it('narrow nothing', () => {
    const text = 'Plus members get their order in 2-3 business days.';
    expect(lastScope(text, 'en', topic, 'Plus members get their order')).toStrictEqual([]);
    expect(lastScope(text, 'en', topic, 'delivery with us')).toStrictEqual(['plus']);
  });

  it('nor does the rate that the guide means', () => {
    expect(lastScope('Oak Plus costs $49 a year.', 'en', price, 'Oak Plus costs')).toStrictEqual(['Oak Plus']);
    expect(lastScope('Oak Plus costs $5 a month.', 'en', price, 'Oak Plus costs')).toStrictEqual(['Oak Plus', 'monthly']);
    const monthly = { ...price, values: ['$5 a month'] };
    expect(lastScope('Oak Plus costs $49 a year.', 'en', monthly, 'Oak Plus costs')).toStrictEqual(['Oak Plus', 'annual']);
  });
});
