import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { checkReading } from './invariant.ts';

const read = (messages: unknown, path = 'locales/de.json') => {
  const source = JSON.stringify(messages, undefined, 2);
  const document = readDocument({ path, source }, { path, locale: 'en' });
  checkReading(source, document);
  return document;
};
const units = (messages: unknown, path?: string) => read(messages, path).segments.map(({ unit, text }) => [unit, text]);

describe('forms of one message', () => {
  it('share a unit by their suffix', () => {
    const messages = {
      item_one: '{{count}} Lampe',
      item_other: '{{count}} Lampen',
      friend: 'Befreundet',
      friend_male: 'Ein Freund',
      friend_female_one: 'Eine Freundin',
      friend_female_other: 'Freundinnen',
      place_ordinal_one: '{{count}}. Platz',
      place_ordinal_other: '{{count}}. Rang',
      tree: 'Ein Baum',
      tree_plural: 'Bäume',
      the_one: 'Die eine Lampe',
      last_few: 'Die letzten Lampen',
    };
    expect(units(messages).map(([unit]) => unit)).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 5]);
  });

  it('share a unit by the key above them', () => {
    expect(units({ items: { one: 'Ein Ding', other: 'Viele Dinge' }, one: 'Nur eins', two: 'Nur zwei' })).toEqual([
      [0, 'Ein Ding'],
      [0, 'Viele Dinge'],
      [1, 'Nur eins'],
      [2, 'Nur zwei'],
    ]);
  });

  it('stand for what they nest', () => {
    expect(read({ a: 'Siehe $t(lamp, {"count": 2}) hier', b: 'Noch ein Satz' }).segments[0]?.placeholders).toMatchObject([
      { at: 6, name: 'lamp' },
    ]);
  });
});

describe('tags of messages', () => {
  it('do not break the sentence', () => {
    const { segments, source } = read({
      a: 'See <policy>our <b>policy</b></policy> & the <1>terms</1>.',
      b: 'By <userName/>, for <0/>, at <link>home</link>',
      c: 'Less than <5> is no tag, nor is </6>',
      d: '<p>One</p><p>Two</p>',
    });
    expect(segments.map(({ text }) => text)).toEqual([
      'See our policy & the terms.',
      'By \uFFFC, for \uFFFC, at home',
      'Less than <5> is no tag, nor is </6>',
      'One',
      'Two',
    ]);
    const [map] = segments.map((segment) => segment.map);
    expect(source.slice(...(map?.range(4, 14) ?? []))).toBe('our <b>policy');
    expect(map?.isSolid(4, 7)).toBe(true);
    expect(map?.isSolid(0, 7)).toBe(false);
  });
});

describe('.arb', () => {
  it('gives messages without what is said about them', () => {
    const { segments, locale } = read(
      {
        '@@locale': 'de_AT',
        '@@last_modified': '2024-01-01T00:00:00Z',
        greeting: 'Grüß Gott, {name}!',
        '@greeting': { description: 'Shown on top', placeholders: { name: { type: 'String', example: 'Ada Lovelace' } } },
        items: '{count, plural, =0{Keine Lampen} one{Eine Lampe} other{{count} Lampen}} gekauft',
        '@items': { description: 'Basket' },
      },
      'lib/l10n/intl_messages.arb',
    );
    expect(locale).toBe('de-AT');
    expect(segments.map(({ text }) => text)).toEqual([
      'Grüß Gott, \uFFFC!',
      'Keine Lampen gekauft',
      'Eine Lampe gekauft',
      '\uFFFC Lampen gekauft',
    ]);
  });
});
