import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { readMdx } from '../../src/document/mdx.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { segmentSaying, sourceReplaced, sourceSaying, textsByRole } from './told.ts';

function read(source: string): Reading {
  const reading = readMdx(source, { path: 'a.mdx' });
  checkReading(source, reading);
  return reading;
}

const texts = (source: string): string[] => textsByRole(read(source));
const sourceOf = (source: string, words: string): string => sourceSaying(source, read(source), words);
const replaced = (source: string, words: string, replacement: string): string | undefined =>
  sourceReplaced(source, read(source), words, replacement);

const page = `---
title: Lamps
description: "Warm light"
---

import { Card, Steps } from '../components';
import Hero from './hero.mdx';

export const meta = { title: 'not read' };

# Lamps *&amp;* bulbs

{/* a comment */}

<Hero
  title="Light &quot;made&quot; warm"
  cta={'Don\\'t wait'}
  href="/lamps"
  lead={intro}
/>

We have {count} lamps, {'😀 &'} {"\\u00e9"} more{/* why? */}, see <Link href="/all">all of *them*</Link> and <Badge text="New" />.

<Steps>

1. Choose a **lamp**.

2. Pay <Price of="lamp" /> at once.

   <Note title="Good to know">It comes in {days} days.</Note>

</Steps>

<Tabs>
  <TabItem label="Oak">Oak lamps</TabItem>
  <TabItem label="Ash">
    Ash lamps
  </TabItem>
</Tabs>

<h2>Questions</h2>

<Button kind="primary">Buy now</Button>

{"Set in a string"}

{items.map((item) => <li>{item}</li>)}

<style>{\`p { color: red }\`}</style>

> Said <b>Zoë</b>.

| a | {b} |
|---|-----|
| c | d \\{e} |
`;

describe('MDX', () => {
  const expected = [
    'title: Lamps',
    'description: Warm light',
    'heading: Lamps & bulbs',
    'heading: Light "made" warm',
    "cta: Don't wait",
    'body: We have \uFFFC lamps, 😀 & é more, see all of them and .',
    'label: New',
    'listItem: Choose a lamp.',
    'listItem: Pay \uFFFC at once.',
    'heading: Good to know',
    'listItem: It comes in \uFFFC days.',
    'label: Oak',
    'body: Oak lamps',
    'label: Ash',
    'body: Ash lamps',
    'heading: Questions',
    'cta: Buy now',
    'body: Set in a string',
    'quote: Said Zoë.',
    'cell: a',
    'cell: \uFFFC',
    'cell: c',
    'cell: d {e}',
  ];

  it.each([
    ['LF', page],
    ['CRLF', page.replaceAll('\n', '\r\n')],
  ])('is read with %s', (_, source) => {
    expect(texts(source)).toEqual(expected);
    expect(read(source).problems).toEqual([]);
    expect(read(source).fields.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Lamps'],
      ['description', 'Warm light'],
    ]);
  });

  it('leads to the exact source', () => {
    expect(sourceOf(page, '"made"')).toBe('&quot;made&quot;');
    expect(sourceOf(page, "'t wait")).toBe("\\'t wait");
    expect(sourceOf(page, '😀 & é')).toBe('😀 &\'} {"\\u00e9');
    expect(sourceOf(page, '& bulbs')).toBe('&amp;* bulbs');
    expect(sourceOf(page, 'days')).toBe('days');
    const { placeholders, links, text } = segmentSaying(read(page), 'We have');
    expect(placeholders.map(({ at, raw, name }) => [at, raw, name])).toEqual([[8, '{count}', 'count']]);
    expect(links.map(({ range, url }) => [text.slice(...range), url])).toEqual([['all of them', '/all']]);
  });

  it('knows the heading above', () => {
    expect(segmentSaying(read(page), 'It comes').heading).toBe('Good to know');
    expect(segmentSaying(read(page), 'Buy now').heading).toBe('Questions');
  });

  it('reads attributes in a quote without its marks', () => {
    expect(texts('> <Card\n>   title="One\n>   two &amp; three"\n> />\n')).toEqual(['quote: One two & three']);
    expect(sourceOf('> <Card\n>   title="One\n>   two &amp; three"\n> />\n', 'two &')).toBe('two &amp;');
  });

  it('reads elements in a row by themselves, and elements in a sentence as a part of it', () => {
    expect(texts('<Card>One</Card> <Card>Two</Card>')).toEqual(['body: One', 'body: Two']);
    expect(texts('<ul><li>One</li><li>Two <b>too</b></li></ul>')).toEqual(['listItem: One', 'listItem: Two too']);
    expect(texts('<b>One</b> <i>two</i>')).toEqual(['body: One two']);
    expect(texts('Press <kbd>Ctrl</kbd>,<br />then <Key>C</Key>.')).toEqual(['body: Press Ctrl, then C.']);
    expect(texts('## Lamps {#lamps}\n\n:::tip[Mind <b>this</b>]\n\nText\n\n:::')).toEqual([
      'heading: Lamps',
      'heading: Mind this',
      'body: Text',
    ]);
  });

  it('reads no comments of HTML, where a site has them', () => {
    expect(texts('One\n\n<!-- note -->\n\nTwo <!-- note --> three `<!-- code -->`.')).toEqual([
      'body: One',
      'body: Two three <!-- code -->.',
    ]);
  });
});

describe('directives in MDX', () => {
  const scopes = (source: string): string[][] =>
    read(source).directives.map(({ verb, rules, range, scope }) => [verb, rules.join(), source.slice(...range), source.slice(...scope)]);

  it('silence the next block or their own', () => {
    expect(scopes('{/* univocal ignore vague-time */}\n\n{/* why */}\n\nSoon')).toEqual([
      ['ignore', 'vague-time', '{/* univocal ignore vague-time */}', 'Soon'],
    ]);
    expect(scopes('<Box>\n  {/* univocal ignore */}\n\n  Soon\n</Box>')).toEqual([['ignore', '', '{/* univocal ignore */}', 'Soon']]);
    expect(scopes('Soon {/* univocal ignore x */} there')).toEqual([
      ['ignore', 'x', '{/* univocal ignore x */}', 'Soon {/* univocal ignore x */} there'],
    ]);
    expect(scopes('One\n\n<!-- univocal disable x -->\n\nTwo')).toEqual([['disable', 'x', '<!-- univocal disable x -->', 'Two']]);
  });
});

describe('MDX that is none', () => {
  it.each([
    ['# One\n\nA <b>lamp\n\nTwo', /^<b>/, 'closing tag'],
    ['# One\n\n<Steps>\n\n1. Two\n', /^<Steps>/, 'closing tag'],
    ['# One\n\nA {lamp\n', /^\n$/, 'expression'],
    ['# One\n\nSmall <3 here\n', /^3 here/, 'unexpected character'],
    ['import x from\n\n# One\n\nTwo', /^ One/, 'no JavaScript'],
  ])('is read as Markdown, and told: %j', (source, place, words) => {
    const { reason = '', range: [at] = [0], severity } = read(source).problems[0] ?? {};
    expect(severity).toBe('warning');
    expect(reason).toContain(words);
    expect(reason).toContain('read as Markdown');
    expect(reason).not.toMatch(/\d+:\d+/);
    expect(source.slice(at)).toMatch(place);
    expect(texts(source)).toContain('heading: One');
  });

  it('has no code in its text', () => {
    const source = "import { a } from 'b';\nexport const c = 1;\n\n# One\n\n{/* note */}\n\nA <b>lamp.\n";
    expect(texts(source)).toEqual(['heading: One', 'body: A lamp.']);
  });

  it('is told at its place in a long file', () => {
    const source = `${'Text.\n\n'.repeat(2000)}Small <3 here\n\n${'Text.\n\n'.repeat(10)}`;
    const [problem] = read(source).problems;
    expect(problem?.range[0]).toBe(source.indexOf('<3') + 1);
    expect(read(source).segments).toHaveLength(2011);
  });
});

describe('a replacement in MDX', () => {
  it.each([
    ['A lamp.', 'lamp', 'a {b} <c> *d* _e_', 'A a \\{b\\} \\<c> \\*d\\* \\_e\\_.'],
    ['<Card title="A lamp" />', 'lamp', '"b" & c', '<Card title="A &quot;b&quot; &amp; c" />'],
    ["<Card title='A lamp' />", 'lamp', "it's", "<Card title='A it&#39;s' />"],
    ["<Card title={'A lamp'} />", 'lamp', "it's \\", "<Card title={'A it\\'s \\\\'} />"],
  ])('is escaped for its place: %j', (source, words, replacement, expected) => {
    const written = replaced(source, words, replacement) ?? '';
    expect(written).toBe(expected);
    expect(texts(written).join()).toContain(replacement);
  });

  it('is not written in two languages at once', () => {
    expect(replaced("A {'lamp'} here.", 'lamp', 'bulb')).toBeUndefined();
    expect(replaced('A lamp.', 'lamp', 'a\nb')).toBeUndefined();
  });
});

describeCorpus(['.mdx'], ({ source }) => {
  const reading = readMdx(source, { path: 'a.mdx' });
  if (reading.problems.length > 0) throw new Error(reading.problems[0]?.reason);
  return checkReading(source, reading);
});
