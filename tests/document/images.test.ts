/** Images, with what stands for them. */

import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';

function images(path: string, source: string): readonly Image[] {
  return readDocument({ path, source }, { path, locale: 'en' }).images ?? [];
}

function shown(path: string, source: string): (readonly [tag: string, alt: string | undefined, isLink: boolean])[] {
  return images(path, source).map(({ range, alt, isLink }) => [source.slice(...range), alt, isLink]);
}

describe('images', () => {
  it('have their tag, their text, and whether a link is nothing else', () => {
    const source = '<p>é😀 <img src="a.png"><a href="x"><img src="b.png" alt=""></a><a href="x"><img src="c.png" alt=""> Read</a></p>';
    expect(shown('a.html', source)).toEqual([
      ['<img src="a.png">', undefined, false],
      ['<img src="b.png" alt="">', '', true],
      ['<img src="c.png" alt="">', '', false],
    ]);
  });

  it('of one link share its words', () => {
    expect(shown('a.html', '<a href="x"><img alt="Shop"><img alt=""></a>').map(([, , isLink]) => isLink)).toEqual([false, false]);
    expect(shown('a.html', '<a href="x" aria-label="Shop"><img alt=""></a>').map(([, , isLink]) => isLink)).toEqual([false]);
    expect(shown('a.html', '<a href="x"><table><tr><td><img></td></tr></table></a>').map(([, , isLink]) => isLink)).toEqual([true]);
  });

  it('in MJML are links by themselves', () => {
    const source = '<mjml><mj-body><mj-image src="a.png" href="x" /><mj-image src="b.png" alt="A lamp" /></mj-body></mjml>';
    expect(shown('a.mjml', source)).toEqual([
      ['<mj-image src="a.png" href="x" />', undefined, true],
      ['<mj-image src="b.png" alt="A lamp" />', 'A lamp', false],
    ]);
  });

  it.each([
    '<img src="https://t.example/open.gif">',
    '<img src="a.png" width="1" height="1">',
    '<img src="a.png" style="display: none">',
    '<img src="a.png" aria-hidden="true">',
    '<img src="spacer.gif">',
    '<img src="a.png" :alt="text">',
    '<img src="a.png" alt="{{ item.name }}">',
    '<img src="a.png" {{ attributes }}>',
    '<noscript><img src="a.png"></noscript>',
    '<!--[if mso]><img src="a.png"><![endif]-->',
  ])('%s needs no text that could be missed', (source) => {
    expect(images('a.html', source)).toEqual([]);
  });

  it('are found in Markdown, in HTML too', () => {
    const source = '![](a.png) and ![A lamp](b.png)\n\n[![](c.png)](x)\n\n<div><img src="d.png"></div>\n\n`![](code.png)`\n';
    expect(shown('a.md', source)).toEqual([
      ['![](a.png)', undefined, false],
      ['![A lamp](b.png)', 'A lamp', false],
      ['![](c.png)', undefined, true],
      ['<img src="d.png">', undefined, false],
    ]);
  });

  it('are found in MDX', () => {
    expect(shown('a.mdx', '<Note>\n![](a.png)\n</Note>\n')).toEqual([['![](a.png)', undefined, false]]);
  });

  it('in a value of JSON lie where they stand', () => {
    const source = '{"subject": "Hi", "html": "<p>\\u00e9 <img src=\\"a.png\\"></p>"}';
    expect(shown('mails/a.json', source)).toEqual([['<img src=\\"a.png\\">', undefined, false]]);
  });
});

describe('front matter', () => {
  it('tells where its texts stand', () => {
    const source = '---\nsubject: "Hi"\nsend_at: 2026-11-27\n---\nText.\n';
    const { matterRanges = {} } = readDocument({ path: 'a.md', source }, { path: 'a.md', locale: 'en' });
    expect(Object.fromEntries(Object.entries(matterRanges).map(([key, range]) => [key, source.slice(...range)]))).toEqual({
      subject: '"Hi"',
      send_at: '2026-11-27',
    });
  });
});

describe('templates of WhatsApp', () => {
  it('keep their category', () => {
    const body = { type: 'BODY', text: 'Hello there' };
    const source = JSON.stringify([
      { name: 'a', language: 'en', category: 'UTILITY', components: [body] },
      { name: 'b', language: 'en', category: 'MARKETING', components: [body] },
    ]);
    const { categories } = readDocument({ path: 'a.json', source }, { path: 'a.json', locale: 'en' });
    expect(categories).toEqual({ 0: 'UTILITY', 1: 'MARKETING' });
  });
});
