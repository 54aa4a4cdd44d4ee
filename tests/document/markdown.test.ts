import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { verbatim } from '../../src/document/map.ts';
import { readMarkdown, readMarkdownFile } from '../../src/document/markdown.ts';
import { checkReading } from './invariant.ts';
import { firstSegment, sourceSaying, textsByRole } from './told.ts';

function read(source: string): Reading {
  const reading = readMarkdownFile(source, { path: 'a.md' });
  checkReading(source, reading);
  return reading;
}

const texts = (source: string): string[] => textsByRole(read(source));
const one = (source: string) => firstSegment(read(source));
const sourceOf = (source: string, words: string): string => sourceSaying(source, read(source), words);

describe('blocks of Markdown', () => {
  it('are segments with a role', () => {
    const source = '# One\n\nTwo\nlines.\n\n- three\n\n  four\n\n1. five\n\n> six\n>\n> - seven\n\nSetext\n------\n';
    expect(texts(source)).toEqual([
      'heading: One',
      'body: Two lines.',
      'listItem: three',
      'listItem: four',
      'listItem: five',
      'quote: six',
      'quote: seven',
      'heading: Setext',
    ]);
  });

  it('know the heading above', () => {
    const { segments } = read('zero\n\n# One *two*\n\na\n\n## Three\n\nb');
    expect(segments.map(({ heading }) => heading)).toEqual([undefined, undefined, 'One two', 'One two', 'Three']);
  });

  it('keep a lone tilde, which means "to" in ranges', () => {
    expect(texts('영업일 3~5일, 도서 산간 7~9일.')).toEqual(['body: 영업일 3~5일, 도서 산간 7~9일.']);
  });

  it('are cells of a table, with escaped bars', () => {
    expect(texts('| a | b |\n|:--|--:|\n| c \\| d | `e \\| f` |\n')).toEqual(['cell: a', 'cell: b', 'cell: c | d', 'cell: e | f']);
  });

  it('are not code, rules, definitions or comments', () => {
    expect(texts('```js\ncode\n```\n\n    code\n\n---\n\n[a]: https://a.example\n\n<!--more-->\n\n<!-- note -->\n\ntext')).toEqual([
      'body: text',
    ]);
  });

  it('are task list items without their boxes', () => {
    expect(texts('- [ ] pack\n- [x] ship')).toEqual(['listItem: pack', 'listItem: ship']);
  });

  it('are footnotes', () => {
    expect(texts('Free[^1] for all.\n\n[^1]: Until *Friday*.')).toEqual(['body: Free for all.', 'body: Until Friday.']);
  });

  it('keep the role of the place, where it is not open', () => {
    const reading = readMarkdown(verbatim('# Save\n\n- now'), {
      role: 'headline',
      unit: 3,
      field: 'headline',
      label: 'Headline 1',
      locale: 'de',
    });
    expect(reading.segments.map(({ role, unit, field, label, locale }) => [role, unit, field, label, locale])).toEqual([
      ['headline', 3, 'headline', 'Headline 1', 'de'],
      ['headline', 3, 'headline', 'Headline 1', 'de'],
    ]);
  });
});

describe('text of Markdown', () => {
  it('has references and escapes decoded, each as one', () => {
    const source = 'A&nbsp;B &amp; \\*C\\* &#128512; &copy; &nope; 5 \\ 6';
    expect(one(source).text).toBe('A\u00A0B & *C* 😀 © &nope; 5 \\ 6');
    expect(sourceOf(source, '😀')).toBe('&#128512;');
    expect(sourceOf(source, 'B & *')).toBe('B &amp; \\*');
  });

  it('folds line ends with the marks of what it stands in', () => {
    expect(sourceOf('> one\r\n> two three\r\n', 'two')).toBe('two');
    expect(sourceOf('> one\r\n> two three\r\n', 'one two')).toBe('one\r\n> two');
    expect(sourceOf('> - one\n>   two', 'one two')).toBe('one\n>   two');
    expect(one('> one\ntwo').text).toBe('one two');
    expect(one('one\n    > two').text).toBe('one > two');
    expect(one('one  \ntwo\\\nthree<br>four').text).toBe('one two three four');
  });

  it('leaves markup out and says what is a link or code', () => {
    const source = 'A **b *c*** ~~d~~ [e `f` g](https://e.example "T") and <https://h.example/?i> at www.j.example.';
    const { text, links, inert } = one(source);
    expect(text).toBe('A b c d e f g and https://h.example/?i at www.j.example.');
    expect(links.map(({ range, url }) => [text.slice(...range), url])).toEqual([
      ['e f g', 'https://e.example'],
      ['https://h.example/?i', 'https://h.example/?i'],
    ]);
    expect(inert.map((range) => text.slice(...range))).toEqual(['f', 'https://h.example/?i', 'www.j.example']);
    expect(texts(source).slice(1)).toEqual(['caption: T']);
  });

  it('resolves references of links and keeps placeholders in URLs', () => {
    const { text, links } = one('[a][x] [x] [b]({{ shop.url }}/c)\n\n[x]: <{{ y }}> (Title &amp; more)');
    expect(links.map(({ range, url }) => [text.slice(...range), url])).toEqual([
      ['a', '{{ y }}'],
      ['x', '{{ y }}'],
      ['b', '{{ shop.url }}/c'],
    ]);
    expect(texts('[x]\n\n[x]: y "Title &amp; more"')).toEqual(['body: x', 'caption: Title & more']);
  });

  it('has images apart', () => {
    const source = 'See ![A *red* &amp; green lamp](a.png "Our lamp") here. ![][b] \n\n> ![Other\n> lamp][b]\n\n[b]: c.png';
    expect(texts(source)).toEqual(['body: See here.', 'alt: A red & green lamp', 'caption: Our lamp', 'alt: Other lamp']);
    expect(sourceOf(source, 'red & green')).toBe('red* &amp; green');
  });

  it('has placeholders as one character', () => {
    const { text, placeholders } = one('Hi *|FNAME|*, __{{ order.name | upcase }}__ & {{ a<b }}!');
    expect(text).toBe('Hi \uFFFC, \uFFFC & \uFFFC!');
    expect(placeholders.map(({ at, raw }) => [at, raw])).toEqual([
      [3, '*|FNAME|*'],
      [6, '{{ order.name | upcase }}'],
      [10, '{{ a<b }}'],
    ]);
  });

  it('has a placeholder over several lines once', () => {
    const source = '- Hi {{\n    name\n  }}, you';
    expect(texts(source)).toEqual(['listItem: Hi \uFFFC, you']);
    expect(sourceOf(source, '\uFFFC')).toBe('{{\n    name\n  }}');
  });

  it('reads each branch of a condition in its sentence', () => {
    const { tags } = read('You get {% if plus %}free{% elsif pro %}cheap{% else %}paid{% endif %} shipping.');
    expect(tags.map(({ kind }) => kind)).toEqual(['open', 'else', 'else', 'close']);
    expect(texts('You get {% if plus %}free{% elsif pro %}cheap{% else %}paid{% endif %} shipping.')).toEqual([
      'body: You get cheap shipping.',
      'body: You get free shipping.',
      'body: You get paid shipping.',
    ]);
    expect(texts('- one\n{% if x %}\n\ntwo\n{% endif %}')).toEqual(['listItem: one', 'body: two']);
  });

  it('is positioned behind emoji and an odd first character', () => {
    expect(sourceOf('👩‍👩‍👧 é\u0301 soon', 'soon')).toBe('soon');
    expect(sourceOf('\uFEFFsoon', 'soon')).toBe('soon');
  });
});

describe('HTML in Markdown', () => {
  it('is read as HTML in blocks', () => {
    const source = '> <details>\n> <summary>More &amp; more</summary>\n> <p title="Tip">Text\n> goes on</p>\n> </details>\n\nEnd';
    expect(texts(source)).toEqual(['quote: More & more', 'label: Tip', 'quote: Text goes on', 'body: End']);
    expect(sourceOf(source, 'goes')).toBe('goes');
  });

  it('is no boundary in a sentence', () => {
    const source = 'Press <kbd>Ctrl</kbd> and <a href="/x">go <i>on</i></a><br/>now <img src="a" alt="An &lt;icon>"> please.';
    const { text, inert, links } = one(source);
    expect(text).toBe('Press Ctrl and go on now please.');
    expect(inert.map((range) => text.slice(...range))).toEqual(['Ctrl']);
    expect(links.map(({ range, url }) => [text.slice(...range), url])).toEqual([['go on', '/x']]);
    expect(texts(source)[1]).toBe('alt: An <icon>');
  });

  it('holds Markdown where it says so', () => {
    const source = '<aside markdown="1" class="pquote">\n  So **true** & short.\n</aside>\n\n<div markdown="1">\nplain\n</div>';
    expect(texts(source)).toEqual(['quote: So true & short.', 'body: plain']);
  });
});

describe('dialects of Markdown', () => {
  it('keep the title of an admonition', () => {
    expect(texts(':::tip Good to know\n\nText\n\n:::\n\n::: warning\nMind *this*\n:::')).toEqual([
      'heading: Good to know',
      'body: Text',
      'body: Mind this',
    ]);
    expect(texts(':::note[The title]{.x}\nText\n:::')).toEqual(['heading: The title', 'body: Text']);
    expect(texts('!!! note "The title"\n\n    Indented *text*.\n\nAfter')).toEqual([
      'heading: The title',
      'body: Indented text.',
      'body: After',
    ]);
    expect(texts('!!! warning\n\n    Indented')).toEqual(['body: Indented']);
  });

  it('lose attribute lists, ids and the marks of alerts', () => {
    expect(texts('## Title {#my-id}\n{: .wide}\n\nText [a](b){:target="_blank"} here.\n\n> [!NOTE]\n> Mine')).toEqual([
      'heading: Title',
      'body: Text a here.',
      'body: Mine',
    ]);
  });
});

describe('front matter', () => {
  it('is copy where its key says so', () => {
    const source = '---\r\ntitle: "A &amp; B"\r\nslug: x\r\nlang: de\r\ndate: 2026-01-02\r\n---\r\n\r\n# C\r\n';
    const reading = read(source);
    expect(texts(source)).toEqual(['title: A &amp; B', 'heading: C']);
    expect([reading.locale, reading.date, reading.fields.map(({ name, text }) => [name, text])]).toEqual([
      'de',
      '2026-01-02',
      [['title', 'A &amp; B']],
    ]);
    expect(sourceOf(source, 'C')).toBe('C');
  });

  it('is read as TOML between plus signs', () => {
    const source = '+++\ntitle = "Say \\"hi\\" \\u00e9"\ndescription = \'C:\\x\'\ndate = 2026-01-02\n[extra]\nsubtitle = "More"\n+++\nText';
    expect(texts(source)).toEqual(['title: Say "hi" é', 'description: C:\\x', 'heading: More', 'body: Text']);
    expect(sourceOf(source, '"hi" é')).toBe('\\"hi\\" \\u00e9');
    expect(read(source).date).toBe('2026-01-02');
  });

  it('leaves the title to the first heading, if it has none', () => {
    expect(read('---\nslug: x\n---\n# One\n# Two').fields.map(({ name, text }) => [name, text])).toEqual([['title', 'One']]);
  });
});

describe('directives in Markdown', () => {
  const scopes = (source: string): string[][] =>
    read(source).directives.map(({ verb, rules, range, scope }) => [verb, rules.join(), source.slice(...range), source.slice(...scope)]);

  it('silence the next block', () => {
    const source = 'a\n\n<!-- univocal ignore vague-time, hype -->\n\n<!-- other -->\n\n> b\n> c\n\nd';
    expect(scopes(source)).toEqual([['ignore', 'vague-time,hype', '<!-- univocal ignore vague-time, hype -->', '> b\n> c']]);
  });

  it('silence the paragraph that they stand in', () => {
    expect(scopes('a b <!-- univocal ignore --> c\n\nd')).toEqual([
      ['ignore', '', '<!-- univocal ignore -->', 'a b <!-- univocal ignore --> c'],
    ]);
  });

  it('have a place each, where several stand in a row', () => {
    expect(scopes('<!-- univocal disable x --> <!-- univocal disable y -->\n\nd')).toEqual([
      ['disable', 'x', '<!-- univocal disable x -->', 'd'],
      ['disable', 'y', '<!-- univocal disable y -->', 'd'],
    ]);
  });

  it('may stand in template comments, and at the end', () => {
    expect(scopes('{# univocal disable x #}\n\nd')).toEqual([['disable', 'x', '{# univocal disable x #}', 'd']]);
    expect(scopes('d\n\n<!-- univocal enable x -->')).toEqual([['enable', 'x', '<!-- univocal enable x -->', '']]);
  });
});

describe('a replacement in Markdown', () => {
  const { encode } = one('text');

  it('has what would be markup escaped, and nothing else', () => {
    expect(encode('Alder & Oak, 3 < 4')).toBe('Alder & Oak, 3 < 4');
    expect(encode('*a* _b_ c_d [e] `f` <g> &amp; h|i \\')).toBe('\\*a\\* \\_b\\_ c_d \\[e\\] \\`f\\` \\<g> \\&amp; h\\|i \\\\');
    expect(encode('# one')).toBe('\\# one');
    expect(one(encode('*a* _b_ c_d [e] `f` <g> &amp; h|i \\') ?? '').text).toBe('*a* _b_ c_d [e] `f` <g> &amp; h|i \\');
  });

  it('holds no line end', () => {
    expect(encode('a\nb')).toBeUndefined();
  });

  it('is written for the container after that', () => {
    const place = { role: 'body', unit: 0, encode: (text: string) => `"${text}"` } as const;
    expect(readMarkdown(verbatim('a'), place).segments[0]?.encode('*')).toBe('"\\*"');
  });

  it.each(['- '.repeat(10_000), '> '.repeat(10_000), Array.from({ length: 1500 }, (_, level) => `${'  '.repeat(level)}- item`).join('\n')])(
    'says that it does not read what nests too deep',
    (source) => {
      const { segments, problems } = readMarkdownFile(source, { path: 'a.md' });
      expect(segments).toEqual([]);
      expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('nested more than 100 levels') }]);
    },
  );
});
