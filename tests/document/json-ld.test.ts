import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/document/html.ts';
import { checkReading } from './invariant.ts';

const page = (data: string) =>
  `<html><head><title>FAQ</title><script type="application/ld+json">\r\n${data}\r\n</script></head><body><p>Body</p></body></html>`;

function read(source: string) {
  const reading = readHtmlFile(source, { path: 'a.html' });
  checkReading(source, reading);
  return reading;
}

const told = (data: string) =>
  read(page(data))
    .segments.filter(({ text }) => text !== 'FAQ' && text !== 'Body')
    .map(({ role, label, text }) => `${role}: ${text} (${label})`);

describe('JSON-LD', () => {
  it('of questions is read, with the markup of their answers', () => {
    const answer = String.raw`{"@type": "Answer", "text": "<p>It\u2019s two &amp; a half days.</p>"}`;
    expect(told(`{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "How long?", "acceptedAnswer": ${answer}}]}`)).toEqual([
      'heading: How long? (mainEntity[0].name)',
      'body: It’s two & a half days. (mainEntity[0].acceptedAnswer.text)',
    ]);
  });

  it('of a product is read, its offer, its brand and its maker are not', () => {
    const rest =
      '"brand": {"@type": "Brand", "name": "Oak"}, "offers": {"@type": "Offer", "name": "no", "price": "30"}, "image": "https://a.example/b.png"';
    expect(
      told(
        `[{"@type": ["Product", "Thing"], "name": "Oak lamp", "description": "Made 😀 by hand", ${rest}}, {"@type": "Person", "name": "No"}]`,
      ),
    ).toEqual(['heading: Oak lamp ([0].name)', 'description: Made 😀 by hand ([0].description)']);
  });

  it('has no fields of the page, and no end of it where it is broken', () => {
    const { fields, segments } = read(page('{"@type": "Article", "headline": "Read this", "description": {{ page.description | json }}'));
    expect(fields.map(({ name }) => name)).toEqual(['title']);
    expect(segments.map(({ text }) => text)).toEqual(['FAQ', 'Read this', 'Body']);
  });

  it('in scripts of other types is code', () => {
    expect(read('<script type="application/json">{"description": "not read"}</script>').segments).toEqual([]);
  });

  it('gives back what is written into it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]["\\/<>é😀 a-z]{0,12}[a-z]$/u), (value) => {
        fc.pre(!/<[/a-z!]/.test(value));
        const source = page('{"@type": "Article", "headline": "One word"}');
        const segment = read(source).segments.find(({ text }) => text === 'One word');
        const [start, end] = segment?.map.range(0, 8) ?? [0, 0];
        expect(source.slice(start, end)).toBe('One word');
        const changed = source.slice(0, start) + segment?.encode(value) + source.slice(end);
        expect(read(changed).segments.map(({ text }) => text)).toContain(value.replaceAll(/ +/g, ' '));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not end its script', () => {
    const segment = read(page('{"headline": "One word"}')).segments.find(({ text }) => text === 'One word');
    expect(segment?.encode('</script>"')).toBe('<\\/script>\\"');
  });
});
