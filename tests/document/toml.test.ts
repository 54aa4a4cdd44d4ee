import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/document/lines.ts';
import { readMarkdownFile } from '../../src/document/markdown.ts';
import { readDocument } from '../../src/document/read.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';

const read = (source: string, path: string, settings: object = {}) => {
  const document = readDocument({ path, source }, { path, locale: 'en-GB', ...settings });
  checkReading(source, document);
  return document;
};
const rows = (source: string, path: string) => read(source, path).segments.map(({ unit, role, label, text }) => [unit, role, label, text]);

const catalogue = [
  '# 😀 Catalogue of the shop',
  '[greeting]',
  'description = "Shown at the top of the page"',
  'other = "Hallo, {{ .Name }}! 😀 Sch\\u00f6n hier."',
  '[lamps]',
  'one = "Eine Lampe"',
  "other = '{{ .Count }} Lampen'",
  '[cart.checkout_button]',
  'other = """',
  'Zur \\',
  '    Kasse"""',
  '[link]',
  'other = "https://alder.example/"',
];

describe('readToml', () => {
  it('gives messages; forms of one share a unit', () => {
    const expected = [
      [0, 'body', 'greeting.other', 'Hallo, \uFFFC! 😀 Schön hier.'],
      [1, 'body', 'lamps.one', 'Eine Lampe'],
      [1, 'body', 'lamps.other', '\uFFFC Lampen'],
      [2, 'body', 'cart.checkout_button.other', 'Zur Kasse'],
    ];
    expect(rows(catalogue.join('\n'), 'i18n/de.toml')).toEqual(expected);
    expect(rows(catalogue.join('\r\n'), 'i18n/de.toml')).toEqual(expected);
    expect(read(catalogue.join('\n'), 'i18n/de.toml').locale).toBe('de');
  });

  it('leads to lines and columns', () => {
    for (const source of [catalogue.join('\n'), catalogue.join('\r\n')]) {
      const { segments } = read(source, 'active.de.toml');
      const lines = new LineIndex(source);
      const place = (at: number, from: number, to: number) => {
        const range = segments[at]?.map.range(from, to) ?? [0, 0];
        const { line, column } = lines.at(range[0]);
        return [source.slice(...range), line, column];
      };
      expect(place(0, 13, 18)).toEqual(['Sch\\u00f6n', 4, 33]);
      expect(place(2, 2, 8)).toEqual(['Lampen', 7, 23]);
      expect(place(3, 4, 9)).toEqual(['Kasse', 11, 5]);
    }
  });

  it.each([
    ['Cargo.toml', '[package]\nname = "alder"\ndescription = "A fast lamp, written with love."'],
    ['pyproject.toml', '[project]\ndescription = "A lamp of the future"'],
    ['netlify.toml', '[[headers]]\nfor = "/*"\ntitle = "A title here"'],
    ['config/_default/languages.de.toml', '[de]\ntitle = "Ein Titel hier"'],
    ['hugo.toml', 'title = "My new site"\n[params]\ndescription = "What it is"'],
    ['some/tool.toml', 'title = "Not a page at all"\nbroken = '],
  ])('is silent on %s', (path, source) => {
    expect(read(source, path, { channel: 'site' })).toMatchObject({ segments: [], problems: [] });
  });

  it('reads data of pages, and what the guide names', () => {
    expect(rows('[[reasons]]\ntitle = "Made of oak"\nicon = "tree"\n', 'data/home.toml')).toEqual([
      [0, 'title', 'reasons[0].title', 'Made of oak'],
    ]);
    const named = read('[a]\nb = "Soon more"', 'x.toml', { paths: { 'a.b': 'headline' }, channel: 'site' });
    expect(named.segments.map(({ role, field, text }) => [role, field, text])).toEqual([['headline', 'headline', 'Soon more']]);
    expect(read('[a]\nb = "Soon more"', 'data/x.toml', { channel: 'site' }).problems).toHaveLength(1);
  });

  it('obeys its comments, and tells what is wrong', () => {
    const source = '[a]\n# univocal ignore spelling\nother = "Eine Lampe"\n[b]\nother = "Zwei Lampen\n[c]\nother = "Drei Lampen"\n';
    const { directives, problems, segments } = read(source, 'i18n/de.toml');
    expect(directives.map(({ rules, scope }) => [rules, source.slice(...scope)])).toEqual([[['spelling'], 'other = "Eine Lampe"']]);
    expect(problems.map(({ range }) => source.slice(...range))).toEqual(['Lampen']);
    expect(segments.map(({ text }) => text)).toEqual(['Eine Lampe', 'Drei Lampen']);
  });
});

describe('front matter', () => {
  const markdown = (source: string) => {
    const reading = readMarkdownFile(source, { path: 'a.md' });
    checkReading(source, reading);
    return reading;
  };

  it('is read in TOML', () => {
    for (const end of ['\n', '\r\n']) {
      const source = [
        '+++',
        'path = "2024/lamps"',
        'title = "Lamps: caf\\u00e9 😀"',
        'date = 2024-05-02T10:00:00Z',
        'description = """',
        'One',
        'two."""',
        '[extra]',
        "subtitle = 'And desks'",
        'team = "the lamp team <https://alder.example>"',
        '[extra.seo]',
        'title = "Oak lamps"',
        '+++',
        '',
        'Text.',
      ].join(end);
      const { segments, date } = markdown(source);
      expect(date).toBe('2024-05-02');
      expect(segments.map(({ role, label, text }) => [role, label, text])).toEqual([
        ['title', 'title', 'Lamps: café 😀'],
        ['description', 'description', 'One two.'],
        ['heading', 'extra.subtitle', 'And desks'],
        ['title', 'extra.seo.title', 'Oak lamps'],
        ['body', undefined, 'Text.'],
      ]);
      expect(source.slice(...(segments[0]?.map.range(7, 11) ?? []))).toBe('caf\\u00e9');
      expect(segments[0]?.encode('"')).toBe('\\"');
    }
  });

  it('is read in JSON', () => {
    const source = '{\n  "title": "Lamps: caf\\u00e9 😀",\n  "lang": "de",\n  "date": "2024-05-02"\n}\n\n# Heading\n';
    const { segments, date, locale } = markdown(source);
    expect([date, locale]).toEqual(['2024-05-02', 'de']);
    expect(segments.map(({ role, text }) => [role, text])).toEqual([
      ['title', 'Lamps: café 😀'],
      ['heading', 'Heading'],
    ]);
    expect(source.slice(...(segments[0]?.map.range(7, 11) ?? []))).toBe('caf\\u00e9');
  });

  it('tells its mistakes at their place', () => {
    const source = '+++\ntitle = "Lamps\ndescription = "Oak."\n+++\n\nText.';
    expect(markdown(source).problems.map(({ range }) => [range[0], source.slice(...range)])).toEqual([[12, '"Lamps']]);
    expect(markdown(source).segments.map(({ text }) => text)).toEqual(['Oak.', 'Text.']);
  });
});

describeCorpus(['.md'], ({ source, path }) => {
  if (!source.startsWith('+++')) return { segments: 0, fields: 0, ranges: 2 };
  const reading = readMarkdownFile(source, { path });
  expect([path, reading.problems]).toEqual([path, []]);
  expect(reading.fields.some(({ name }) => name === 'title')).toBe(true);
  return checkReading(source, reading);
});
