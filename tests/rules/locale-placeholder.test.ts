import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../rules/locale-placeholder/differences.ts';
import { categoriesOf } from '../../rules/locale-placeholder/plural-categories.ts';
import { pluralFaults } from '../../rules/locale-placeholder/plurals.ts';
import { conversionOf, slotsOf } from '../../rules/locale-placeholder/slots.ts';
import { readDocument } from '../../src/document/read.ts';

const require = createRequire(import.meta.url);

function slots(text: string, path = 'en.json') {
  const { segments } = readDocument({ path, source: JSON.stringify({ key: text }) }, { path, locale: 'en' });
  return slotsOf(segments).map(({ id, raw }) => ({ id, raw }));
}

const compared = (own: string, source: string) => differences(slots(own), slots(source));

describe('plural categories', () => {
  const rules = require('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'] as Record<
    string,
    Record<string, string>
  >;

  it('are those of CLDR', () => {
    for (const language of ['ar', 'cs', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'lt', 'nl', 'pl', 'pt', 'ru', 'sl', 'uk', 'zh']) {
      const names = Object.keys(rules[language] ?? {}).map((key) => key.replace('pluralRule-count-', ''));
      expect([...(categoriesOf(language)?.all ?? [])].sort(), language).toEqual(names.sort());
    }
  });

  it('are needed where everyday numbers have them', () => {
    expect(categoriesOf('ru')?.needed).toEqual(['one', 'few', 'many']);
    expect(categoriesOf('es')?.needed).toEqual(['one', 'other']);
    expect(categoriesOf('ja')?.needed).toEqual(['other']);
  });

  it('are told where they are missing or in vain', () => {
    expect(pluralFaults(['one', 'other'], 'pl')).toEqual({ missing: ['few', 'many'], unused: [] });
    expect(pluralFaults(['one', 'few', 'other'], 'de')).toEqual({ missing: [], unused: ['few'] });
    expect(pluralFaults(['=1', 'other'], 'en')).toEqual({ missing: [], unused: [] });
    expect(pluralFaults(['other'], 'ru')).toEqual({ missing: [], unused: [] });
    expect(pluralFaults(['one', 'other'], 'xx')).toEqual({ missing: [], unused: [] });
  });
});

describe('slots', () => {
  it('have numbers where they have no names', () => {
    expect(compared('%2$d von %1$s', '%s has %d')).toEqual([]);
    expect(compared('%d von %s', '%s has %d')).not.toEqual([]);
  });

  it('count anew in each branch', () => {
    expect(slots('{n, plural, one {%s and # file} other {%s and # files}}').map(({ id }) => id)).toEqual(['%1', 'n', '%1', 'n']);
  });

  it('count in the addresses of links', () => {
    expect(compared('<a href="{{link}}">hier</a>', '<a href="{{url}}">here</a>')).toHaveLength(1);
    expect(compared('Siehe <a href="%1$s">%2$s</a>', '<a href="%1$s">%2$s</a>, please')).toEqual([]);
  });

  it('are written in one way', () => {
    expect(compared('Hola {name}', 'Hello {{name}}')).toMatchObject([{ kind: 'changed', expected: { raw: '{{name}}' } }]);
    expect(compared('Hola {Name}', 'Hello {name}')).toMatchObject([{ kind: 'changed' }]);
    expect(compared('Hola {{ name | upcase }}', 'Hello {{name}}')).toEqual([]);
  });

  it('know what printf converts them to', () => {
    expect(['%s', '%1$@', '%d', '%2$lld', '%.2f', '%(x)s', '{x}'].map(conversionOf)).toEqual(['s', 's', 'd', 'd', 'f', 's', undefined]);
  });
});

describe('differences', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const some = fc.array(name.map((id) => ({ id, raw: `{${id}}` })));

  it('do not come from order or number', () => {
    fc.assert(fc.property(some, (list) => differences([...list, ...list].reverse(), list).length === 0));
  });

  it('tell of each slot once', () => {
    fc.assert(
      fc.property(some, some, (own, source) => {
        const [owns, sources] = [new Set(own.map(({ id }) => id)), new Set(source.map(({ id }) => id))];
        const missing = [...sources].filter((id) => !owns.has(id)).length;
        const extra = [...owns].filter((id) => !sources.has(id)).length;
        expect(differences(own, source)).toHaveLength(missing === 1 && extra === 1 ? 1 : missing + extra);
      }),
    );
  });
});
