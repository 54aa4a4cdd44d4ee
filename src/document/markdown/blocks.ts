/** Walks a Markdown tree and makes a segment of each block. */

import type { Blockquote, Definition, Heading, Html, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import { parseDirective } from '../directive.ts';
import type { Directive, Field, Place, Range, Reading, Role, Segment } from '../document.ts';
import { readHtml } from '../html.ts';
import { type Cooked, TextBuilder } from '../map.ts';
import { templateDirectives } from '../placeholder.ts';
import type { Prose } from '../prose-builder.ts';
import { indexEndingAfter } from '../ranges.ts';
import { createField, createSegment, inSourceOrder, structuralRole } from '../segments.ts';
import type { TemplateText } from '../template/text.ts';
import { escapeMarkdown } from './encode.ts';
import { type MarkdownSource, nodeRange, readInline, readTitle, sourceUrl } from './inline.ts';
import { quotedElements } from './masks.ts';
import type { ParsedMarkdown } from './parse.ts';

/** What lies deeper is not read: nothing real does, and the walk stays off the end of the stack. */
const deepest = 256;

/** Reads a tree. */
export function readMarkdownBlocks(
  parsed: ParsedMarkdown,
  text: TemplateText,
  place: Place,
): Pick<Reading, 'segments' | 'fields' | 'directives'> {
  const urls = new Map<string, string>();
  for (const definition of definitionsIn(parsed.root)) {
    if (!urls.has(definition.identifier)) urls.set(definition.identifier, sourceUrl(definition, { text, marks: parsed.marks }));
  }
  return new MarkdownReader({ text, marks: parsed.marks, urls }, place).read(parsed.root);
}

class MarkdownReader {
  readonly #source: MarkdownSource;
  readonly #place: Place;
  readonly #segments: Segment[] = [];
  readonly #fields: Field[] = [];
  readonly #directives: Directive[] = [];
  /** Ranges of the blocks with text, in order. */
  readonly #blocks: Range[] = [];
  /** Ranges of the quotations in HTML that are still ahead. */
  readonly #quotes: Range[];
  #heading: string | undefined;
  #depth = 0;

  constructor(source: MarkdownSource, place: Place) {
    this.#source = source;
    this.#place = place;
    this.#quotes = quotedElements(source.text.cooked.text);
    this.#heading = place.heading;
  }

  read(root: Root): Pick<Reading, 'segments' | 'fields' | 'directives'> {
    this.#children(root, undefined);
    this.#templateDirectives();
    return { segments: inSourceOrder(this.#segments), fields: this.#fields, directives: this.#directives };
  }

  /** @param role - The role of the paragraphs in it; `undefined` for the place's own. */
  #children(parent: Parents, role: Role | undefined): void {
    if (++this.#depth <= deepest) {
      for (const [i, child] of parent.children.entries()) this.#block(child, role, parent, i);
    }
    this.#depth--;
  }

  #block(node: Nodes, role: Role | undefined, parent: Parents, at: number): void {
    if (node.type === 'heading') this.#headed(node);
    else if (node.type === 'paragraph') this.#sentences(node, role);
    else if (node.type === 'tableCell') this.#sentences(node, role ?? 'cell');
    else if (node.type === 'blockquote') this.#children(node, this.#isAlert(node) ? role : 'quote');
    else if (node.type === 'listItem') this.#children(node, role === 'quote' ? role : 'listItem');
    else if (node.type === 'html') this.#html(node, role, parent, at);
    else if (node.type === 'definition') this.#aside('caption', readTitle(node, this.#source));
    else if ('children' in node) this.#children(node, role);
  }

  #headed(node: Heading): void {
    const [first] = this.#sentences(node, 'heading');
    if (!first) return;
    if (/[\p{L}\p{N}]/u.test(first.text)) this.#heading = first.text;
    if (node.depth === 1 && this.#fields.length === 0) this.#fields.push(createField('title', 'title', first, 'heading', this.#place.unit));
  }

  #sentences(node: Heading | Paragraph | TableCell, around: Role | undefined): readonly Prose[] {
    const { texts, asides, html } = readInline(node, this.#source);
    const range = nodeRange(node);
    const role = this.#isQuoted(range[0]) ? 'quote' : around;
    for (const prose of texts) this.#add(prose, role);
    for (const aside of asides) this.#aside(aside.role, aside.texts);
    for (const tag of html) this.#tag(tag, role, range);
    if (texts.length > 0) this.#blocks.push(range);
    return texts;
  }

  #aside(role: Role, texts: readonly Prose[]): void {
    for (const prose of texts) this.#add(prose, role);
  }

  #add(prose: Prose, role: Role | undefined): void {
    this.#segments.push(createSegment(prose, this.#placeOf(role), escapeMarkdown));
  }

  #placeOf(role: Role | undefined): Place {
    const heading = this.#heading;
    return { ...this.#place, role: structuralRole(role, this.#place), ...(heading === undefined ? {} : { heading }) };
  }

  /** A tag in a paragraph: its text belongs to the paragraph, its attributes are read by themselves. */
  #tag(range: Range, role: Role | undefined, paragraph: Range): void {
    const raw = this.#source.text.masked.slice(...range);
    if (raw.startsWith('<!--')) this.#comments(range, () => paragraph);
    else if (/\s(?:alt|title|aria-label|placeholder|value)\s*=/i.test(raw)) this.#markup(range, role);
  }

  #html(node: Html, role: Role | undefined, parent: Parents, at: number): void {
    const range = nodeRange(node);
    if (isComment(node, this.#source)) this.#comments(range, () => this.#nextBlock(parent, at, range[1]));
    else this.#markup(range, role);
  }

  /** The block behind a node that is no comment; nothing at the end. */
  #nextBlock(parent: Parents, at: number, end: number): Range {
    for (let i = at + 1; i < parent.children.length; i++) {
      const next = parent.children[i];
      if (next && !isComment(next, this.#source)) return nodeRange(next);
    }
    return [end, end];
  }

  #markup(range: Range, role: Role | undefined): void {
    const { segments, directives } = readHtml(this.#unwrapped(range), this.#placeOf(role));
    for (const segment of segments) this.#segments.push(segment);
    for (const directive of directives) this.#directives.push(directive);
    this.#heading = segments.findLast((segment) => segment.role === 'heading')?.text ?? this.#heading;
    if (segments.length > 0) this.#blocks.push(range);
  }

  #comments(range: Range, scopeOf: () => Range): void {
    const { masked, cooked } = this.#source.text;
    for (const { 0: comment, 1: text = '', index } of masked.slice(...range).matchAll(/<!--([\s\S]*?)-->/g)) {
      const directive = parseDirective(text);
      const start = range[0] + index;
      const own = cooked.map.range(start, start + comment.length);
      if (directive) this.#directives.push({ ...directive, range: own, scope: cooked.map.range(...scopeOf()) });
    }
  }

  /** HTML without the marks of the quotes and lists that it stands in. */
  #unwrapped([start, end]: Range): Cooked {
    const { cooked } = this.#source.text;
    const { code } = this.#source.marks;
    const builder = new TextBuilder(cooked.text);
    let at = start;
    for (let i = indexEndingAfter(code, start); i < code.length; i++) {
      const [from, to] = code[i] as Range;
      if (from >= end) break;
      for (const line of cooked.text.slice(at, from).matchAll(/[\r\n]+/g)) builder.copy(at + line.index, at + line.index + line[0].length);
      builder.copy(from, to);
      at = to;
    }
    const { text, map } = builder.finish();
    return { text, map: map.through(cooked.map) };
  }

  #templateDirectives(): void {
    const { cooked, index } = this.#source.text;
    for (const { start, end, ...directive } of templateDirectives(cooked.text, index.tokens)) {
      const scope = this.#blocks.find((block) => block[1] > start) ?? [end, end];
      this.#directives.push({ ...directive, range: cooked.map.range(start, end), scope: cooked.map.range(...scope) });
    }
  }

  /** Whether an offset lies in an element of a quotation whose content is Markdown. */
  #isQuoted(offset: number): boolean {
    while ((this.#quotes[0]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) this.#quotes.shift();
    return (this.#quotes[0]?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
  }

  /** `> [!NOTE]` is the writer's own remark, not a quotation. */
  #isAlert(node: Blockquote): boolean {
    return /^[\s>]*\[!\w+\]/.test(this.#source.text.cooked.text.slice(...nodeRange(node)));
  }
}

function* definitionsIn(root: Root): Generator<Definition> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') yield node;
    else if (node.type !== 'paragraph' && 'children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}

/** Whether a node is HTML with nothing but comments in it. */
function isComment(node: Nodes, { text }: MarkdownSource): boolean {
  return node.type === 'html' && /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/.test(text.masked.slice(...nodeRange(node)));
}
