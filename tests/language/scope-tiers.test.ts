import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/language/quantities.ts';
import { scopeOf } from '../../src/language/scope.ts';
import type { Topic } from '../../src/language/topic.ts';

const products = ['Alder & Oak', 'City Bike', 'Rad Plus', 'Rad Business', 'Loft'];

/** Products and conditions of each value of a text. */
function scopesIn(text: string, language = 'en', topic?: Topic, above: readonly string[] = []): string[] {
  return quantitiesOf(text, language)
    .filter(({ value }) => value.kind !== 'date')
    .map((quantity) =>
      scopeOf(text, quantity, { locale: language, sentence: [0, text.length], products, above, ...(topic ? { topic } : {}) }),
    )
    .map(({ scope }) => [...scope.products.map((name) => `[${name}]`), ...scope.conditions].join(', '));
}

describe('a name of a plan or tier', () => {
  it.each([
    ['en', 'Rad Plus members may return bikes for up to 60 days.', '[Rad Plus], members'],
    ['en', 'As a Rad Plus member, you can return bikes within 60 days.', '[Rad Plus], members'],
    ['en', 'With Rad Plus, you can return bikes within 60 days.', '[Rad Plus], members'],
    ['en', 'Rad Plus: returns within 60 days', '[Rad Plus], members'],
    ['en', 'Rad Business customers have 60 days to return bikes.', '[Rad Business], members'],
    ['en', 'Loft members have 60 days to return bikes.', '[Loft], members'],
    ['en', 'On the Loft plan, you can return bikes within 60 days.', '[Loft], plan'],
    ['en', 'Members of Loft can return bikes within 60 days.', '[Loft], members'],
    ['de', 'Rad Plus Mitglieder können Räder innerhalb von 60 Tagen zurückgeben.', '[Rad Plus], members'],
    ['de', 'Mit Rad Plus haben Sie 60 Tage Rückgaberecht.', '[Rad Plus], members'],
    ['es', 'Los socios de Rad Plus tienen 60 días para devolver su bici.', '[Rad Plus], members'],
    ['fr', 'Les abonnés Rad Plus ont 60 jours pour retourner leur vélo.', '[Rad Plus], members, subscribers'],
    ['nl', 'Met Rad Plus kun je fietsen binnen 60 dagen retourneren.', '[Rad Plus], members'],
    ['ja', 'Rad Plus会員は60日以内に返品できます。', '[Rad Plus], members'],
  ])('%s %s', (language, text, expected) => {
    expect(scopesIn(text, language)).toStrictEqual([expected]);
  });

  it('narrows what stands below it', () => {
    expect(scopesIn('Return your bike within 60 days.', 'en', undefined, ['Rad Plus'])).toStrictEqual(['[Rad Plus], members']);
  });

  it.each([
    ['The City Bike can be returned within 30 days.', '[City Bike]'],
    ['Alder & Oak customers have 30 days to return their order.', '[Alder & Oak]'],
    ['With Alder & Oak, you have 30 days to return your order.', '[Alder & Oak]'],
  ])('is no product or brand: %s', (text, expected) => {
    expect(scopesIn(text)).toStrictEqual([expected]);
  });

  it('narrows nothing where the topic is about it', () => {
    const topicOf = (...triggers: string[]): Topic => ({ id: 'own', kind: 'duration', triggers: { en: triggers } });
    const text = 'Rad Plus members get their order within 2 days.';
    expect(scopesIn(text, 'en', topicOf('Plus delivery', 'Plus members get their order'))).toStrictEqual(['[Rad Plus]']);
    expect(scopesIn(text, 'en', topicOf('Rad Plus'))).toStrictEqual(['[Rad Plus]']);
    expect(scopesIn(text, 'en', topicOf('get their order'))).toStrictEqual(['[Rad Plus], members']);
  });
});
