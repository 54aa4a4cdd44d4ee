/** Shortcodes and marks of site generators in Markdown. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { readMarkdownFile } from '../../src/document/markdown.ts';
import { checkReading } from './invariant.ts';
import { segmentSaying, sourceReplaced, textsByRole } from './told.ts';

function read(source: string): Reading {
  const reading = readMarkdownFile(source, { path: 'a.md' });
  checkReading(source, reading);
  return reading;
}

const texts = (source: string): string[] => textsByRole(read(source));
const replaced = (source: string, words: string, replacement: string): string | undefined =>
  sourceReplaced(source, read(source), words, replacement);

describe('shortcodes of Hugo', () => {
  it('hold prose, and have arguments that are copy', () => {
    const source = [
      '# Lamps',
      '',
      '{{< figure src="a.jpg" alt="A lamp &amp; a *bulb*" caption="Our [best](/b) lamp" >}}',
      '{{< box title="Good to know" >}}',
      'Lamps are **warm**.',
      '{{< /box >}}',
      '',
      '{{% note %}}Mind the cable.{{% /note %}}',
      '',
      '{{< quote-block text="Best \\"lamp\\" 😀 ever" cite="Zoë" >}}',
      '{{< button href="/buy" text="Buy now" >}}',
      '',
      'Made in {{< ref "oak" >}} and {{< param year >}}.',
      '',
      '- {{< youtube id="x" title="How it works" >}}',
      '',
      '{{< highlight go >}}',
      'not "read"',
      '{{< /highlight >}}',
    ].join('\r\n');
    expect(texts(source)).toEqual([
      'heading: Lamps',
      'alt: A lamp & a bulb',
      'caption: Our best lamp',
      'heading: Good to know',
      'body: Lamps are warm.',
      'body: Mind the cable.',
      'quote: Best "lamp" 😀 ever',
      'cta: Buy now',
      'body: Made in \uFFFC and \uFFFC.',
      'label: How it works',
    ]);
    const { map, text, heading } = segmentSaying(read(source), 'ever');
    expect(source.slice(...map.range(text.indexOf('"'), text.indexOf(' ever')))).toBe('\\"lamp\\" 😀');
    expect(heading).toBe('Lamps');
    expect(segmentSaying(read(source), 'best').links.map(({ url }) => url)).toEqual(['/b']);
  });

  it('take a replacement with their quotes escaped', () => {
    const source = '{{< img alt="A lamp" >}}';
    expect(replaced(source, 'lamp', 'big "lamp"')).toBe('{{< img alt="A big \\"lamp\\"" >}}');
    expect(texts(replaced(source, 'lamp', 'big "lamp"') ?? '')).toEqual(['alt: A big "lamp"']);
    expect(replaced(source, 'lamp', '>}}')).toBeUndefined();
  });

  it('are text in code', () => {
    expect(texts('Write `{{< img alt="A lamp" >}}`:\n\n```\n{{< img alt="A lamp" >}}\n```')).toEqual(['body: Write \uFFFC:']);
  });
});

describe('tags of Zola, Markdoc and Jekyll', () => {
  it('hold prose', () => {
    expect(texts('{% quote(author="Zoë", text="Fine") %}\nA *lamp*.\n{% end %}\n\n{{ youtube(id="x", title="How") }}\n\nEnd')).toEqual([
      'quote: Fine',
      'body: A lamp.',
      'label: How',
      'body: End',
    ]);
    const markdoc =
      '{% callout title="Note" type="x" %}\nText\n{% /callout %}\n\n# Head {% #id .wide %}\n\nHi {% $user.name %} {% icon name="x" /%}.';
    expect(texts(markdoc)).toEqual(['heading: Note', 'body: Text', 'heading: Head', 'body: Hi \uFFFC .']);
    expect(read(markdoc).tags.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['open callout', 'close callout']);
    expect(
      texts('{% include figure.html src="a" alt="A lamp" caption=\'It "glows"\' %}\n\nText {% if title == "x" %}a{% endif %}'),
    ).toEqual(['alt: A lamp', 'caption: It "glows"', 'body: Text a']);
  });

  it('are no text on a line of their own', () => {
    expect(texts('* TOC\n{:toc}\n\n{% community-list %}\n\nText\n{: .lead }\n\n![A](b.png){width=50%}')).toEqual(['body: Text', 'alt: A']);
  });
});

describe('blocks of Docusaurus, VuePress, Starlight and MkDocs', () => {
  it('keep their titles, nested too', () => {
    const source =
      '::::info[Outer *one*]{.x}\n\nText\n\n:::tip Inner\n- item\n:::\n\n::::\n\n::: details Pandoc :::\nx\n:::\n\n::: code-group labels=[a]\n```js\ncode\n```\n:::\n';
    expect(texts(source)).toEqual(['heading: Outer one', 'body: Text', 'heading: Inner', 'listItem: item', 'heading: Pandoc', 'body: x']);
    expect(read(source).fields).toEqual([]);
  });

  it('read what is indented as Markdown', () => {
    const source = [
      '!!! note "A title"',
      '    Text *of* it.',
      '',
      '    - item',
      '',
      '        code',
      '',
      '??? tip',
      '',
      '    Folded.',
      '',
      '=== "Oak"',
      '',
      '    Oak lamps.',
      '',
      '=== "Ash"',
      '',
      '    Ash lamps.',
      '',
      'End',
    ].join('\n');
    expect(texts(source)).toEqual([
      'heading: A title',
      'body: Text of it.',
      'listItem: item',
      'listItem: code',
      'body: Folded.',
      'heading: Oak',
      'body: Oak lamps.',
      'heading: Ash',
      'body: Ash lamps.',
      'body: End',
    ]);
  });

  it('keep the title of an alert', () => {
    expect(texts('> [!NOTE]\n> Mine\n\n> [!tip]- Folded *title*\n> Text')).toEqual(['body: Mine', 'heading: Folded title', 'body: Text']);
  });

  it('know the next block behind many comments', () => {
    const source = `${'<!-- univocal disable x -->\n\n'.repeat(3)}<!-- more -->\n\n<!--truncate-->\n\nText`;
    expect(read(source).directives.map(({ scope }) => source.slice(...scope))).toEqual(['Text', 'Text', 'Text']);
  });
});

describe('Markdown that can’t be resolved in time', () => {
  it.each([
    ['[', 5000],
    ['![', 5000],
    ['*|', 3000],
    ['_a_ ', 3000],
  ])('is text from a place that is told: %j', (row, count) => {
    const source = `One\n\n${row.repeat(count)}\n\nTwo *three*`;
    const { segments, problems } = read(source);
    expect(segments.map(({ text }) => text).at(-1)).toBe('Two three');
    expect(problems).toMatchObject([{ severity: 'warning', reason: expect.stringContaining('read as text') }]);
    expect(problems[0]?.range[0]).toBeGreaterThan(1000);
  });

  it('is not read where lines go on with a quote without its mark', () => {
    const { segments, problems } = read(`Text\n\n${'> > > a\n> b\n'.repeat(5000)}`);
    expect(segments).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', reason: expect.stringContaining('without its mark') }]);
    expect(read(`- a\n\`\`\`\n${'code\n'.repeat(5000)}\`\`\``).problems).toEqual([]);
  });
});
