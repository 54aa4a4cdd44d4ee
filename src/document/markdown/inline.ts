/** Reads the inline content of a Markdown block. */

import type { Image, ImageReference, InlineCode, Link, LinkReference, Nodes, Parents, PhrasingContent } from 'mdast';
import { isCodeName, isInlineName } from '../html/elements.ts';
import { parseHtml } from '../html/tree.ts';
import type { Range } from '../map.ts';
import { hrefOf, isOutput, isUnreadElement, type TextElement } from '../mdx/elements.ts';
import { takeLiteral } from '../mdx/literals.ts';
import { maskCharacter } from '../placeholder.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import { indexEndingAfter } from '../ranges.ts';
import type { TemplateText } from '../template/text.ts';
import type { MarkdownMarks } from './marks.ts';
import { takeText } from './references.ts';

/** What all blocks of a file share. */
export interface MarkdownSource {
  readonly text: TemplateText;
  readonly marks: MarkdownMarks;
  /** URLs of the definitions, by identifier. */
  readonly urls: ReadonlyMap<string, string>;
}

/** What is read apart from the sentence that it stands in. */
interface Aside {
  readonly role: 'alt' | 'caption';
  readonly texts: readonly Prose[];
}

/** The content of one block. */
export interface InlineContent {
  readonly texts: readonly Prose[];
  readonly asides: readonly Aside[];
  /** Ranges of the HTML tags and comments in it. */
  readonly html: readonly Range[];
  /** JSX elements in it: their attributes are read by themselves. */
  readonly elements: readonly TextElement[];
  /** Whether a part of it is a string of code, where Markdown's escapes don't hold. */
  readonly hasLiteral: boolean;
}

/** Reads a heading, a paragraph or a cell. */
export function readInline(block: Parents, source: MarkdownSource): InlineContent {
  return new InlineReader(source, block.type === 'tableCell').read(block);
}

/** The source range of a node. */
export function nodeRange(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The title of a link, an image or a definition. */
export function readTitle(node: Nodes, source: MarkdownSource): Prose[] {
  const [start, end] = nodeRange(node);
  const title = source.marks.titles[indexEndingAfter(source.marks.titles, end) - 1];
  return title && title[0] >= start ? readPart([title[0] + 1, title[1] - 1], source) : [];
}

/** The URL of a link or a definition as the source has it, placeholders included. */
export function sourceUrl(node: Nodes & { readonly url: string }, source: Pick<MarkdownSource, 'text' | 'marks'>): string {
  if (!node.url.includes(maskCharacter)) return node.url;
  const [start, end] = nodeRange(node);
  const { destinations } = source.marks;
  const destination = destinations[indexEndingAfter(destinations, end) - 1];
  if (!destination || destination[0] < start) return node.url;
  return source.text.cooked.text.slice(destination[0], destination[1]).replace(/^<|>$/g, '');
}

function readPart([start, end]: Range, source: MarkdownSource): Prose[] {
  const prose = new ProseBuilder(source.text);
  takeText(prose, source.text.masked, source.marks.text, start, end);
  return prose.finish();
}

/** What lies deeper is not read: nothing real does, and the walk stays off the end of the stack. */
const deepest = 256;

class InlineReader {
  readonly #source: MarkdownSource;
  readonly #isCell: boolean;
  readonly #prose: ProseBuilder;
  readonly #asides: Aside[] = [];
  readonly #html: Range[] = [];
  readonly #elements: TextElement[] = [];
  #hasLiteral = false;
  #depth = 0;

  constructor(source: MarkdownSource, isCell: boolean) {
    this.#source = source;
    this.#isCell = isCell;
    this.#prose = new ProseBuilder(source.text);
  }

  read(block: Parents): InlineContent {
    for (const child of block.children) this.#node(child as PhrasingContent);
    const texts = this.#prose.finish();
    return { texts, asides: this.#asides, html: this.#html, elements: this.#elements, hasLiteral: this.#hasLiteral };
  }

  #node(node: PhrasingContent): void {
    const [start, end] = nodeRange(node);
    switch (node.type) {
      case 'text':
        takeText(this.#prose, this.#source.text.masked, this.#source.marks.text, start, end);
        break;
      case 'break':
        this.#prose.blank(start, end);
        break;
      case 'inlineCode':
        this.#code(node);
        break;
      case 'image':
      case 'imageReference':
        this.#image(node);
        break;
      case 'link':
      case 'linkReference':
        this.#link(node);
        break;
      case 'html':
        this.#tag(start, end);
        break;
      case 'footnoteReference':
        break;
      case 'mdxJsxTextElement':
        this.#element(node);
        break;
      case 'mdxTextExpression':
        this.#expression(start, end);
        break;
      default:
        this.#children(node.children);
    }
  }

  #children(nodes: readonly PhrasingContent[]): void {
    if (++this.#depth <= deepest) for (const node of nodes) this.#node(node);
    this.#depth--;
  }

  #code(node: InlineCode): void {
    const [start, end] = nodeRange(node);
    const { code } = this.#source.marks;
    const source = this.#source.text.masked;
    this.#prose.startInert();
    let at = -1;
    for (let i = indexEndingAfter(code, start); i < code.length; i++) {
      const [from, to] = code[i] as Range;
      if (from >= end) break;
      if (at >= 0) this.#prose.blank(at, from);
      this.#codePart(source, from, to);
      at = to;
    }
    this.#prose.endInert();
  }

  /** In a cell, a bar in code is escaped. */
  #codePart(source: string, start: number, end: number): void {
    let at = start;
    for (const { index } of this.#isCell ? source.slice(start, end).matchAll(/\\\|/g) : []) {
      const bar = start + index;
      this.#prose.text(at, bar);
      this.#prose.put('|', bar, bar + 2);
      at = bar + 2;
    }
    this.#prose.text(at, end);
  }

  #image(node: Image | ImageReference): void {
    const [start] = nodeRange(node);
    const label = rangeFrom(this.#source.marks.labels, start + 2);
    if (label) this.#asides.push({ role: 'alt', texts: readPart(label, this.#source) });
    if (node.type === 'image' && node.title) this.#asides.push({ role: 'caption', texts: readTitle(node, this.#source) });
  }

  #link(node: Link | LinkReference): void {
    const [start, end] = nodeRange(node);
    const url = node.type === 'link' ? sourceUrl(node, this.#source) : this.#source.urls.get(node.identifier);
    this.#prose.startLink(url ?? '');
    if (this.#source.text.masked[start] === '<') {
      this.#prose.startInert();
      this.#prose.text(start + 1, end - 1);
      this.#prose.endInert();
    } else this.#children(node.children);
    this.#prose.endLink();
    if (node.type === 'link' && node.title) this.#asides.push({ role: 'caption', texts: readTitle(node, this.#source) });
  }

  #element(node: TextElement): void {
    const [start, end] = nodeRange(node);
    const name = node.name ?? '';
    const url = hrefOf(node);
    this.#elements.push(node);
    if (isUnreadElement(node)) return;
    if (isOutput(node)) this.#prose.text(start, end);
    const [first, last] = [node.children[0], node.children.at(-1)];
    const isBreak = /^[a-z]/.test(name) && !isInlineName(name);
    if (isBreak) this.#prose.blank(start, first ? nodeRange(first)[0] : end);
    if (isCodeName(name)) this.#prose.startInert();
    if (url !== undefined) this.#prose.startLink(url);
    this.#children(node.children);
    if (url !== undefined) this.#prose.endLink();
    if (isCodeName(name)) this.#prose.endInert();
    if (isBreak && last) this.#prose.blank(nodeRange(last)[1], end);
  }

  /** A string shows as it is; other expressions are placeholders, which the index knows. */
  #expression(start: number, end: number): void {
    const isLiteral = takeLiteral(this.#prose, this.#source.text.masked, start, end);
    this.#hasLiteral ||= isLiteral;
    if (isLiteral) return;
    this.#prose.text(start, end);
    this.#html.push([start, end]);
  }

  /** A tag shows nothing itself, but code and links are what they are in HTML too. */
  #tag(start: number, end: number): void {
    this.#html.push([start, end]);
    const { masked } = this.#source.text;
    const closing = /^<\/([a-z][a-z0-9-]*)/i.exec(masked.slice(start, end))?.[1]?.toLowerCase();
    if (closing !== undefined) {
      if (isCodeName(closing)) this.#prose.endInert();
      else if (closing === 'a') this.#prose.endLink();
      else if (!isInlineName(closing)) this.#prose.blank(start, end);
      return;
    }
    const element = parseHtml(masked.slice(start, end)).children[0];
    if (element?.type !== 'element') return;
    if (isCodeName(element.name)) this.#prose.startInert();
    else if (element.name === 'a') this.#prose.startLink(element.attributes.get('href')?.value ?? '');
    else if (!isInlineName(element.name)) this.#prose.blank(start, end);
  }
}

/** The range that starts at an offset. */
function rangeFrom(ranges: readonly Range[], start: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) >= start) high = middle;
    else low = middle + 1;
  }
  return ranges[low]?.[0] === start ? ranges[low] : undefined;
}
