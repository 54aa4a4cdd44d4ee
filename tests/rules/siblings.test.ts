import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { formOf, messagesIn, type Sibling, siblingsOf, sourceLocale } from '../../src/rule/index.ts';

function messages(path: string, source: string): string[] {
  const document = readDocument({ path, source }, { path, locale: 'en' });
  return messagesIn(document).map(({ key, locale, segments }) => `${locale} ${key} ${segments.length}`);
}

describe('messages', () => {
  it('have keys without locale and plural form', () => {
    expect(messages('locales/de.yml', 'de:\n  days:\n    one: ein Tag\n    other: viele Tage\n  id: Deine Nummer\n')).toEqual([
      'de days 2',
      'de id 1',
    ]);
    // `id` is Indonesian, too.
    expect(messages('locales/id.json', '{ "user": { "id": "Nomor anda" } }')).toEqual(['id user.id 1']);
  });

  it('hold all their paragraphs', () => {
    expect(messages('locales/en.json', '{ "body": "<p>Hello there</p><p>Good bye</p>" }')).toEqual(['en body 2']);
  });

  it('are none of running text', () => {
    expect(messages('page.md', '---\ntitle: Returns\n---\n\nText of a page.\n')).toEqual([]);
  });

  it('know their plural forms', () => {
    const source =
      '<resources><plurals name="d"><item quantity="few">%d дня</item><item quantity="other">%d дней</item></plurals></resources>';
    const { segments } = readDocument({ path: 'values-ru/strings.xml', source }, { path: 'values-ru/strings.xml', locale: 'en' });
    expect(segments.map(formOf)).toEqual(['few', 'other']);
  });

  it('of gettext and XLIFF hold their original, read as the text is', () => {
    const source =
      'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "Hi %(name)s, <b>welcome</b>"\nmsgstr "Hallo %(name)s, <b>willkommen</b>"\n';
    const { segments } = readDocument({ path: 'de.po', source }, { path: 'de.po', locale: 'en' });
    const [original] = segments[0]?.original?.() ?? [];
    expect(original?.text).toBe('Hi \ufffc, welcome');
    expect(original?.placeholders.map(({ name }) => name)).toEqual(['name']);
    const [start, end] = original?.map.range(0, 2) ?? [0, 0];
    expect(source.slice(start, end)).toBe('Hi');
  });
});

describe('siblings', () => {
  const text = (path: string, locale: string, key = 'a', namesLocale = false): Sibling => ({ family: 'f', path, locale, key, namesLocale });

  it('are texts of one key in two locales or more', () => {
    const found = siblingsOf([text('en.json', 'en'), text('es.json', 'es'), text('en.json', 'en', 'b')], (each) => each);
    expect(found.map(({ key, texts }) => [key, [...texts.keys()]])).toEqual([['a', ['en', 'es']]]);
  });

  it('are none where a file has several locales under a key that names none', () => {
    expect(siblingsOf([text('ads.csv', 'en'), text('ads.csv', 'de')], (each) => each)).toEqual([]);
    expect(siblingsOf([text('all.json', 'en', 'a', true), text('all.json', 'de', 'a', true)], (each) => each)).toHaveLength(1);
  });

  it('have a source', () => {
    expect(sourceLocale(['de', 'en'], 'en')).toBe('en');
    expect(sourceLocale(['de', 'en-GB'], 'en')).toBe('en-GB');
    expect(sourceLocale(['en-GB', 'en-US'], 'en')).toBeUndefined();
    expect(sourceLocale(['de', 'fr'], 'en')).toBeUndefined();
  });
});
