/** Large files, with what once took quadratic time or more arguments than a call can have. */

import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/document/formats.ts';
import { verbatim } from '../../src/document/map.ts';
import { readDocument } from '../../src/document/read.ts';
import { hideParts, scanTemplate } from '../../src/document/template/text.ts';
import { inertRanges } from '../../src/language/inert.ts';

/** Read in a second or two; the time that each once took was minutes. */
const patience = 30_000;

function read(path: string, source: string) {
  expect(formatOf(path, source)).toBeDefined();
  return readDocument({ path, source }, { path, locale: 'en' });
}

const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}`);

describe('a large file', () => {
  it.each([
    ['minified HTML', 'a.html', '<p>a</p>'.repeat(300_000), 300_000],
    ['minified HTML in Markdown', 'a.md', `<div>${'<p>a</p>'.repeat(200_000)}</div>`, 200_000],
    ['tags that are never closed', 'a.html', '<b>'.repeat(300_000), 0],
    ['tags that close nothing', 'a.html', '<b></i>'.repeat(150_000), 0],
    ['comments in one paragraph', 'a.html', '<!-- univocal ignore -->a '.repeat(40_000), 1],
    ['template comments in one paragraph', 'a.html', '{# univocal ignore #}a '.repeat(40_000), 1],
    ['a sentence of code and URLs', 'a.html', '<code>a</code> www.b.c '.repeat(80_000), 1],
    ['YAML in single quotes', 'a.yaml', "- title: 'a b'\n".repeat(80_000), 80_000],
    ['YAML in double quotes on one line', 'a.yaml', `[${'{"title":"a\u00A0b"},'.repeat(60_000)}]`, 60_000],
    [
      'JSON in which all keys stand twice',
      'a.json',
      `{${[...keys, ...keys].map((key) => `"${key}":1,\n"${key}x":"-",`).join('\n')}"z":1}`,
      0,
    ],
    ['JSON of quotes that are never closed', 'a.json', '"\\'.repeat(300_000), 0],
    ['broken JSON on one line', 'a.json', `[${'x '.repeat(300_000)}`, 0],
    ['branches of a template in one paragraph', 'a.txt', `{% if a %}a${'{% else %}a'.repeat(130_000)}{% endif %}`, 130_001],
  ])('of %s is read', (_, path, source, segments) => expect(read(path, source).segments).toHaveLength(segments), patience);

  it('of more blocks than a call has arguments is read', { timeout: patience }, () => {
    const { segments, problems } = read('a.md', `{{ a }} b\n\n${'***\n'.repeat(130_000)}`);
    expect([segments.map(({ text }) => text), problems]).toEqual([['\uFFFC b'], []]);
  });

  it('keeps more placeholders than a call has arguments before a hidden part', () => {
    const text = scanTemplate(verbatim(`${'{a}'.repeat(130_000)}b`));
    const { length } = text.cooked.text;
    expect(hideParts(text, [{ range: [length - 1, length] }]).index.tokens).toHaveLength(130_001);
  });
});

describe('a word of a hundred thousand letters', () => {
  it.each(['/', '_', '.1', '.com/'])(
    'before %j is looked at',
    (end) => {
      expect(inertRanges('a'.repeat(1_000_000) + end).length).toBeLessThan(2);
    },
    patience,
  );
});
