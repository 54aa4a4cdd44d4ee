/** Real Markdown and HTML: nothing throws, and every character leads to its source. */

import { existsSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/document/html.ts';
import { readMarkdownFile } from '../../src/document/markdown.ts';
import { checkReading } from './invariant.ts';

const corpora = new URL('../../../shared/corpora/', import.meta.url).pathname;
const exists = existsSync(corpora);
const name = exists ? 'the corpus' : 'the corpus: SKIPPED, ../shared/corpora is not there';

function readSource(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function filesOf(pattern: string): string[] {
  return globSync([pattern], { cwd: corpora, absolute: true });
}

describe.skipIf(!exists)(name, () => {
  it('gives back the source of every Markdown text', () => {
    let segments = 0;
    for (const path of filesOf('**/*.md')) {
      const source = readSource(path);
      segments += checked(path, () => checkReading(source, readMarkdownFile(source, { path })).segments);
    }
    expect(segments).toBeGreaterThan(15_000);
  });

  it('gives back the source of every text in HTML and its templates', () => {
    let segments = 0;
    for (const path of filesOf('**/*.{html,hbs,liquid,twig,erb,mjml}')) {
      const source = readSource(path);
      segments += checked(path, () => checkReading(source, readHtmlFile(source, { path })).segments);
    }
    expect(segments).toBeGreaterThan(3_500);
  });

  it('reads the words that another walk over the tree finds', () => {
    let paragraphs = 0;
    for (const path of filesOf('**/*.md')) {
      const source = readSource(path);
      if (hasDialect(source)) continue;
      const read = readMarkdownFile(source, { path }).segments.filter(({ role }) => role !== 'alt' && role !== 'caption');
      const body = read.filter(({ field }) => field === undefined).map(({ text }) => text);
      const expected = blockTexts(source);
      expect({ path, texts: body }).toEqual({ path, texts: expected });
      paragraphs += expected.length;
    }
    expect(paragraphs).toBeGreaterThan(2_000);
  });
});

function checked(path: string, check: () => number): number {
  try {
    return check();
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`);
  }
}

/** Files with template syntax, HTML or marks that remark does not know are read otherwise, on purpose. */
function hasDialect(source: string): boolean {
  return /\{[{%#.:<]|<\/?[a-z!]|:::|\$\{|%[a-z(]|\*\||\[!|\uFFFC|&[a-z#]+;|%[A-Za-z0-9_]+%|\{[\w$]|!!!/i.test(source);
}

function blockTexts(source: string): string[] {
  const root = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).parse(source) as Root;
  const texts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') texts.push(wordsOf(node));
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return texts.filter((text) => text !== '');
}

function wordsOf(node: Nodes): string {
  return plain(node)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

function plain(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
