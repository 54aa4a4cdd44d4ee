import { describe, expect, it } from 'vitest';
import { progressOf } from '../../rules/locale-missing/bilingual.ts';
import { translatedPath } from '../../rules/locale-missing/path.ts';
import { lastName, unreadKeys } from '../../rules/locale-missing/unread.ts';
import { readDocument } from '../../src/document/read.ts';
import { messagesIn, type SpokenFile } from '../../src/rule/index.ts';

const file = (path: string, family: string, locale: string): SpokenFile => ({ path, family, locale, hasText: true, statements: [] });

function unread(path: string, source: string): { names: readonly string[]; empty: string[] } {
  const document = readDocument({ path, source }, { path, locale: 'es' });
  const { names, empty } = unreadKeys(document, messagesIn(document));
  return { names, empty: empty.map(({ range }) => source.slice(...range)) };
}

describe('the path of a translation', () => {
  it('writes the locale as other files do', () => {
    const source = file('content/en/a.md', 'content/a.md', 'en');
    expect(translatedPath(source, 'es', [file('content/es-ES/b.md', 'content/b.md', 'es-ES')])).toBe('content/es-ES/a.md');
    expect(translatedPath(source, 'es', [file('other/es-ES/b.md', 'other/b.md', 'es-ES')])).toBe('content/es/a.md');
    expect(translatedPath(source, 'es', [])).toBe('content/es/a.md');
  });

  it('is not misled by a name that begins like the locale', () => {
    expect(translatedPath(file('en/easy.md', 'easy.md', 'en'), 'de', [])).toBe('de/easy.md');
    expect(translatedPath(file('app/values-en/entry.xml', 'app/values/entry.xml', 'en'), 'fr', [])).toBe('app/values-fr/entry.xml');
  });

  it('is learnt where the source names no locale', () => {
    const source = file('pages/returns.md', 'pages/returns.md', 'en');
    expect(translatedPath(source, 'es', [file('pages/es/faq.md', 'pages/faq.md', 'es')])).toBe('pages/es/returns.md');
    expect(translatedPath(source, 'es', [file('pages/faq.es.md', 'pages/faq.md', 'es')])).toBe('pages/returns.es.md');
    expect(translatedPath(source, 'es', [])).toBeUndefined();
  });
});

describe('keys without words', () => {
  it('are found in each format, the empty ones with their place', () => {
    const json = unread('locales/es.json', '{ "a": { "title": "Hola a todos", "empty": "", "count": "{n}" } }');
    expect(json).toEqual({ names: ['a', 'empty', 'count'], empty: ['"empty": ""'] });
    const yaml = unread('locales/es.yml', "es:\n  title: Hola a todos\n  empty: ''\n  link: https://a.b/c\n");
    expect(yaml).toEqual({ names: ['empty', 'link'], empty: ["empty: ''"] });
    expect(unread('messages_es.properties', 'title=Hola a todos\nempty=\nlink=https://a.b/c\n').empty).toEqual(['empty=']);
    const xml = '<resources><string name="a">Hola a todos</string><string name="b"></string><string name="c"/></resources>';
    expect(unread('values-es/strings.xml', xml).empty).toEqual(['<string name="b"></string>', '<string name="c"/>']);
    expect(unread('es.lproj/x.strings', '"a" = "Hola a todos";\n"b" = "";\n').empty).toEqual(['"b" = ""']);
  });

  it('have names without the keys above them', () => {
    expect(['a.b', '["x.y"]', 'a["x.y"]', 'a.list[2]', 'a'].map(lastName)).toEqual(['b', 'x.y', 'x.y', 'list', 'a']);
  });
});

describe('what waits for its translation', () => {
  const read = (path: string, source: string) => progressOf(readDocument({ path, source }, { path, locale: 'de' }));

  it('is told of gettext', () => {
    const source = [
      'msgid ""\nmsgstr ""\n"Language: de\\n"',
      'msgid "One"\nmsgstr "Eins"',
      'msgid ""\n"Two "\n"lines"\nmsgstr ""\n"Zwei "\n"Zeilen"',
      '#, fuzzy\nmsgid "Three"\nmsgstr "Frei"',
      'msgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] ""\nmsgstr[1] ""',
      '#~ msgid "Gone"\n#~ msgstr ""',
    ];
    for (const end of ['\n', '\r\n']) {
      const progress = read('de.po', `${source.join('\n\n')}\n`.replaceAll('\n', end));
      expect(progress?.total).toBe(4);
      expect(progress?.waiting.map(({ text, isFuzzy }) => [text, isFuzzy])).toEqual([
        ['Three', true],
        ['%d day', false],
      ]);
    }
  });

  it('is told of XLIFF, not of a file that nothing was translated in', () => {
    const unit = (target: string): string => `<trans-unit id="a"><source>Hello</source>${target}</trans-unit>`;
    const file = (body: string): string =>
      `<xliff version="1.2"><file source-language="en" target-language="de"><body>${body}</body></file></xliff>`;
    expect(read('de.xliff', file(unit('') + unit('<target>Hallo</target>')))?.waiting).toHaveLength(1);
    expect(read('de.xliff', file(unit('<target state="new">Hello</target>') + unit('<target>Hallo</target>')))?.waiting).toHaveLength(1);
    expect(read('de.xliff', file(unit('') + unit('')))).toBeUndefined();
  });
});
