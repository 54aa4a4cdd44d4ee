import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/document/formats.ts';
import { type ReadSettings, readDocument } from '../../src/document/read.ts';

function read(path: string, source: string, settings: Partial<ReadSettings> = {}) {
  return readDocument({ path, source }, { path, locale: 'en-US', ...settings });
}

describe('formatOf', () => {
  it.each([
    ['a.md', 'markdown'],
    ['A.HTML', 'html'],
    ['a.mjml', 'html'],
    ['page.html.twig', 'html'],
    ['confirm.text.erb', 'text'],
    ['email.body.html.gotmpl', 'html'],
    ['sms.body.gotmpl', 'text'],
    ['mail.html.ejs', 'html'],
    ['mail-base.tpl', 'text'],
    ['values.yaml.tpl', 'yaml'],
    ['app.conf.tpl', undefined],
    ['a.json', 'json'],
    ['a.yaml', 'yaml'],
    ['a.tsv', 'csv'],
    ['theme.css.liquid', undefined],
    ['a.exe', undefined],
    ['Makefile', undefined],
  ])('%s → %s', (path, id) => {
    expect(formatOf(path, '')?.id).toBe(id);
  });

  it('looks into templates that say no more', () => {
    expect(formatOf('a.liquid', 'Hi {{ name }}')?.id).toBe('text');
    expect(formatOf('a.liquid', '{% if x %}<p>Hi</p>{% endif %}')?.id).toBe('html');
    expect(formatOf('a.ejs', '<% if (x) { %><p>Hi</p><% } %>')?.id).toBe('html');
    expect(formatOf('a.tpl', '<p>{{hello}}</p>')?.id).toBe('html');
  });
});

describe('readDocument', () => {
  it.each(['it', 'hi', 'no', 'is', 'id', 'pt_BR'])('reads a catalogue whose locale the guide finds in its path: %s', (tag) => {
    const source = '{ "a": "Ok", "home": { "b": "Uno due tre." } }';
    const settings = { channel: 'app', pathLocale: tag.replace('_', '-') };
    expect(read(`catalog/${tag}.json`, source, settings).segments).toHaveLength(2);
    expect(read(`catalog/app_${tag}.json`, source, settings).segments).toHaveLength(2);
    expect(read(`catalog/${tag}.toml`, 'b = "Uno due tre."', settings).segments).toHaveLength(1);
  });

  it.each([
    ['a.md', '# Hello there\n', 'markdown'],
    ['a.html', '<p>Hello there</p>', 'html'],
    ['a.txt', 'Hello there\n', 'text'],
    ['a.json', '{"title": "Hello there"}', 'json'],
    ['a.yml', 'title: Hello there\n', 'yaml'],
    ['a.csv', 'Headline 1\nHello there\n', 'csv'],
  ])('reads %s', (path, source, format) => {
    const document = read(path, source, { channel: 'web' });
    expect(document).toMatchObject({ path, source, format, channel: 'web', problems: [] });
    expect(document.segments.map(({ text }) => text)).toContain('Hello there');
  });

  it('takes the guide’s format before the extension', () => {
    expect(read('a.tpl', '<p>Hello</p>', { format: 'html' })).toMatchObject({ format: 'html', problems: [] });
  });

  it.each([
    ['the guide’s pattern', 'de/a.json', '{"locale": "fr", "title": "x y"}', { pathLocale: 'es' }, 'es'],
    ['the file', 'de/a.json', '{"locale": "fr", "title": "x y"}', {}, 'fr'],
    ['the path', 'de/a.json', '{"title": "x y"}', {}, 'de'],
    ['the default', 'a.json', '{"title": "x y"}', {}, 'en-US'],
    ['the default, for its language', 'en/a.json', '{"title": "x y"}', {}, 'en-US'],
  ])('has the locale of %s', (_, path, source, settings, locale) => {
    expect(read(path, source, settings).locale).toBe(locale);
  });

  it('says which files it can’t read', () => {
    expect(read('a.docx', 'x\ny')).toMatchObject({ format: 'unknown', segments: [], problems: [{ severity: 'warning', range: [0, 1] }] });
    expect(read('a.md', 'x', { format: 'word' }).problems.map(({ reason }) => reason)).toEqual(['There is no format `word`.']);
  });

  it.each([
    ['a.json', '['.repeat(100_000)],
    ['a.json', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['a.yml', '['.repeat(100_000)],
    ['a.yml', `${'- '.repeat(20_000)}x`],
    ['a.yml', '\u0000\u0001: {{{'],
  ])('never throws: %s', (path, source) => {
    const document = read(path, source);
    expect(document.problems.length).toBeGreaterThan(0);
    for (const { reason } of document.problems) expect(reason).not.toMatch(/stack|\bat .*:\d+/i);
  });

  it('says so when the guide names a data file of which nothing is known to be copy', () => {
    const source = '{ "a": { "b": "A sentence that a customer reads." } }';
    expect(read('a.json', source, { channel: 'chat' }).problems).toMatchObject([
      { severity: 'warning', reason: expect.stringContaining('Name the places with `paths` of the channel `chat`.') },
    ]);
    expect(read('a.json', source).problems).toEqual([]);
    expect(read('a.json', source, { channel: 'chat', paths: { 'a.*': 'body' } }).problems).toEqual([]);
  });
});
