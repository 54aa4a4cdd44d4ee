import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/document/front-matter.ts';
import { sliceCooked, verbatim } from '../../src/document/map.ts';
import { yamlValues } from '../../src/document/yaml/values.ts';
import { checkReading } from './invariant.ts';

const read = (text: string) => readFrontMatter(verbatim(text), 0, yamlValues);
const rows = (text: string) => read(text).segments.map(({ role, field, label, text: value }) => [role, field, label, value]);

describe('readFrontMatter', () => {
  it('reads keys that hold copy', () => {
    const text = [
      '---',
      'title: "The “lamp”: an introduction"',
      "description: 'It''s bright'",
      'slug: the-lamp',
      'tags: [new lamps, old lamps]',
      'author: Ada Lovelace',
      'seo: {title: Lamps, canonical: https://x.test}',
      'og:title: Lamps for all',
      'image: {src: /a b.png, alt: A lamp on a desk}',
      'cta: {label: Shop lamps, url: /shop}',
      'faq:',
      '  - question: How long?',
      '    answer: >-',
      '      Three',
      '      days.',
      'params: {comments: {title: Not this one}}',
      '---',
    ].join('\n');
    expect(rows(text)).toEqual([
      ['title', 'title', 'title', 'The “lamp”: an introduction'],
      ['description', 'description', 'description', "It's bright"],
      ['title', 'title', 'seo.title', 'Lamps'],
      ['title', 'og-title', '["og:title"]', 'Lamps for all'],
      ['alt', 'alt', 'image.alt', 'A lamp on a desk'],
      ['cta', 'cta', 'cta.label', 'Shop lamps'],
      ['heading', 'question', 'faq[0].question', 'How long?'],
      ['body', 'answer', 'faq[0].answer', 'Three days.'],
    ]);
    expect(read(text).fields.map(({ name, text: value }) => [name, value])).toContainEqual(['title', 'The “lamp”: an introduction']);
  });

  it('takes locale and the newest day', () => {
    expect(read('lang: pt_br\ndate: 2024-01-05T10:00:00Z\nupdated: 2025-03-01\nlastmod: "2024-12-31"\n')).toMatchObject({
      locale: 'pt-BR',
      date: '2025-03-01',
    });
    expect(read('path: 2024/02/21/summer\n')).toHaveProperty('date', '2024-02-21');
    expect(read('path: 2024/02/21/summer\nupdated: 2025-03-01\n')).toHaveProperty('date', '2025-03-01');
    expect(read('title: x y\nlang: english\ndate: soon\n')).not.toHaveProperty('locale');
  });

  it('gives source positions, wherever the front matter stands', () => {
    const source = '😀\r\n---\r\ntitle: "caf\\u00e9 au lait"\r\n---\r\ntext';
    const cooked = sliceCooked(verbatim(source), 4, source.indexOf('text'));
    const reading = readFrontMatter(cooked, 3, yamlValues);
    const [segment] = reading.segments;
    expect([segment?.text, segment?.unit]).toEqual(['café au lait', 3]);
    expect(source.slice(...(segment?.map.range(0, 4) ?? [0, 0]))).toBe('caf\\u00e9');
    expect(source.slice(...(segment?.map.range(5, 7) ?? [0, 0]))).toBe('au');
    checkReading(source, reading);
  });

  it('places problems and directives in the source', () => {
    const source = 'xx---\ntitle: One: two\n---\n';
    const [problem] = readFrontMatter(sliceCooked(verbatim(source), 2, source.length), 0, yamlValues).problems;
    expect(source.slice(...(problem?.range ?? [0, 0]))).toBe('One: two');
    const silenced = 'xx---\ntitle: Soon # univocal ignore vague-time\n---\n';
    const [directive] = readFrontMatter(sliceCooked(verbatim(silenced), 2, silenced.length), 0, yamlValues).directives;
    expect([directive?.rules, silenced.slice(...(directive?.scope ?? [0, 0]))]).toEqual([['vague-time'], 'title: Soon']);
  });

  it('writes replacements as YAML', () => {
    expect(read("title: 'a b'").segments[0]?.encode("it's")).toBe("it''s");
    expect(read('title: a b').segments[0]?.encode('a: b')).toBeUndefined();
  });
});
