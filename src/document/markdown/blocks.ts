/** Walks a Markdown tree and makes a segment of each block. */

import type { Blockquote, Code, Heading, Html, ListItem, Nodes, Paragraph, Parents, Root, Table, TableCell } from 'mdast';
import type { Field, Place, Problem, Range, Reading, Role, Segment } from '../document.ts';
import { readHtml } from '../html.ts';
import { readAttributes } from '../mdx/attributes.ts';
import { elementRole, isJsx, isRowOfBlocks, isUnreadElement, type JsxElement } from '../mdx/elements.ts';
import { takeLiteral } from '../mdx/literals.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import { firstEndingAfter } from '../ranges.ts';
import { createField, createSegment, inSourceOrder, structuralRole } from '../segments.ts';
import { TableHeaders } from '../table-headers.ts';
import type { TemplateText } from '../template/text.ts';
import { followersIn, isSilent } from './comments.ts';
import { definedUrls } from './definitions.ts';
import { quotedElements } from './dialects/markdown-elements.ts';
import { isMkDocsBlock } from './dialects/mkdocs.ts';
import { MarkdownDirectives } from './directives.ts';
import { type MarkdownSource, nodeRange, readInline, readTitle } from './inline.ts';
import type { ParsedMarkdown } from './marks.ts';
import { overfullProblem } from './overfull.ts';
import { unclosed } from './unclosed.ts';
import { unwrapped } from './unwrapped.ts';

/** What lies deeper is not read: nothing real does, and the walk stays off the end of the stack. */
const deepest = 256;

/** What a walk gives. */
export type MarkdownBlocks = Pick<Reading, 'segments' | 'fields' | 'directives' | 'problems'>;

/** Writes a replacement for the text of a block. */
export type Encode = (replacement: string) => string | undefined;

type FlowExpression = Extract<Nodes, { type: 'mdxFlowExpression' }>;

/** Reads a tree. */
export function readMarkdownBlocks(parsed: ParsedMarkdown, text: TemplateText, place: Place, encode: Encode): MarkdownBlocks {
  const { root, marks } = parsed;
  return new MarkdownReader({ text, marks, urls: definedUrls(root, { text, marks }) }, place, encode).read(root);
}

class MarkdownReader {
  readonly #source: MarkdownSource;
  readonly #place: Place;
  readonly #encode: Encode;
  readonly #segments: Segment[] = [];
  readonly #fields: Field[] = [];
  readonly #directives: MarkdownDirectives;
  readonly #problems: Problem[] = [];
  /** Ranges of the quotations in HTML. */
  readonly #quotes: readonly Range[];
  /** End of the last text. */
  readonly #end: number;
  #heading: string | undefined;
  /** Headers of the cell that is read. */
  #headers: readonly string[] = [];
  #depth = 0;

  constructor(source: MarkdownSource, place: Place, encode: Encode) {
    this.#source = source;
    this.#place = place;
    this.#encode = encode;
    this.#directives = new MarkdownDirectives(source.text);
    this.#end = source.text.masked.trimEnd().length;
    this.#quotes = quotedElements(source.text.cooked.text);
    this.#heading = place.heading;
  }

  read(root: Root): MarkdownBlocks {
    this.#children(root, undefined);
    const { cooked } = this.#source.text;
    const problems = this.#source.marks.overfull.map((range): Problem => overfullProblem(cooked.map.range(...range)));
    return {
      segments: inSourceOrder(this.#segments),
      fields: this.#fields,
      directives: this.#directives.finish(),
      problems: [...problems, ...this.#problems],
    };
  }

  /** @param role - The role of the paragraphs in it; `undefined` for the place's own. */
  #children(parent: Parents, role: Role | undefined): void {
    if (++this.#depth <= deepest) {
      let followers: readonly (Nodes | undefined)[] | undefined;
      for (const [i, child] of parent.children.entries()) {
        if (child.type === 'html' || child.type === 'mdxFlowExpression') {
          followers ??= followersIn(parent, this.#source.text);
          this.#html(child, role, followers[i]);
        } else this.#block(child, role);
      }
    }
    this.#depth--;
  }

  #block(node: Nodes, role: Role | undefined): void {
    if (node.type === 'heading') this.#headed(node);
    else if (node.type === 'paragraph') this.#paragraph(node, role);
    else if (node.type === 'table') this.#table(node, role);
    else if (node.type === 'blockquote') this.#children(node, this.#isAlert(node) ? role : 'quote');
    else if (node.type === 'listItem') this.#children(node, role === 'quote' || this.#isAdmonition(node) ? role : 'listItem');
    else if (node.type === 'code') this.#unclosed(node);
    else if (node.type === 'definition') this.#aside('caption', readTitle(node, this.#source));
    else if (isJsx(node)) this.#element(node, role);
    else if ('children' in node) this.#children(node, role);
  }

  #headed(node: Heading): void {
    const [first] = this.#sentences(node, 'heading');
    if (!first) return;
    if (node.depth === 1 && this.#fields.length === 0) this.#fields.push(createField('title', 'title', first, 'heading', this.#place.unit));
  }

  #table(node: Table, role: Role | undefined): void {
    const headers = new TableHeaders();
    for (const [index, row] of node.children.entries()) {
      headers.startRow();
      for (const cell of row.children) {
        this.#headers = headers.current;
        const [first] = this.#sentences(cell, role ?? 'cell');
        headers.endCell(first?.text ?? '', index === 0);
      }
    }
    this.#headers = [];
  }

  #paragraph(node: Paragraph, role: Role | undefined): void {
    if (isRowOfBlocks(node)) this.#children(node, role);
    else this.#sentences(node, role);
  }

  #element(node: JsxElement, around: Role | undefined): void {
    this.#attributes(node, around);
    if (isUnreadElement(node)) return;
    const role = around === 'quote' ? around : (elementRole(node) ?? around);
    if (node.type === 'mdxJsxFlowElement' || isRowOfBlocks(node)) this.#children(node, role);
    else this.#sentences(node, role);
  }

  #attributes(node: JsxElement, around: Role | undefined): void {
    for (const { role, texts, encode } of readAttributes(node, this.#source)) {
      for (const prose of texts) this.#add(prose, around === 'quote' && role !== 'alt' ? around : role, encode);
      const heading = role === 'heading' && node.children.length > 0 ? texts[0]?.text : undefined;
      this.#heading = heading ?? this.#heading;
    }
  }

  #sentences(node: Heading | Paragraph | TableCell | JsxElement, around: Role | undefined): readonly Prose[] {
    const { texts, asides, html, elements, hasLiteral } = readInline(node, this.#source);
    const range = nodeRange(node);
    const role = this.#isQuoted(range[0]) ? 'quote' : around;
    for (const prose of texts) this.#add(prose, role, hasLiteral ? () => undefined : this.#encode);
    for (const aside of asides) this.#aside(aside.role, aside.texts);
    for (const element of elements) this.#attributes(element, role);
    for (const tag of html) this.#tag(tag, role, range);
    if (texts.length > 0) this.#directives.pass(range);
    if (role === 'heading') this.#heading = texts.find(({ text }) => /[\p{L}\p{N}]/u.test(text))?.text ?? this.#heading;
    return texts;
  }

  #aside(role: Role, texts: readonly Prose[]): void {
    const encode: Encode = role === 'caption' ? (text) => this.#encode(text)?.replaceAll(/["'()]/g, '\\$&') : this.#encode;
    for (const prose of texts) this.#add(prose, role, encode);
  }

  #add(prose: Prose, role: Role | undefined, encode: Encode): void {
    this.#segments.push(createSegment(prose, this.#placeOf(role), encode));
  }

  #placeOf(role: Role | undefined): Place {
    const heading = this.#heading;
    return {
      ...this.#place,
      role: structuralRole(role, this.#place),
      ...(heading === undefined ? {} : { heading }),
      ...(this.#headers.length === 0 ? {} : { headers: this.#headers }),
    };
  }

  /** A tag in a paragraph: its text belongs to the paragraph, its attributes are read by themselves. */
  #tag(range: Range, role: Role | undefined, paragraph: Range): void {
    const raw = this.#source.text.masked.slice(...range);
    if (raw.startsWith('<!--') || raw.startsWith('{')) this.#directives.read(range, paragraph);
    else if (/\s(?:alt|title|aria-label|placeholder|value)\s*=/i.test(raw)) this.#markup(range, role);
  }

  #html(node: Html | FlowExpression, role: Role | undefined, next: Nodes | undefined): void {
    const range = nodeRange(node);
    if (node.type === 'html') this.#unclosed(node);
    if (isSilent(node, this.#source.text)) this.#directives.read(range, next ? nodeRange(next) : [range[1], range[1]]);
    else if (node.type === 'html') this.#markup(range, role);
    else this.#literal(range, role);
  }

  #markup(range: Range, role: Role | undefined): void {
    const { segments, directives, problems } = readHtml(unwrapped(range, this.#source), this.#placeOf(role));
    // What another block closes is not lost.
    if (range[1] >= this.#end) this.#problems.push(...problems);
    for (const segment of segments) this.#segments.push(segment);
    this.#directives.add(directives);
    this.#heading = segments.findLast((segment) => segment.role === 'heading')?.text ?? this.#heading;
    if (segments.length > 0) this.#directives.pass(range);
  }

  /** A string on lines of its own, in braces. */
  #literal(range: Range, role: Role | undefined): void {
    const prose = new ProseBuilder(this.#source.text);
    if (!takeLiteral(prose, this.#source.text.masked, ...range)) return;
    for (const text of prose.finish()) this.#add(text, role, () => undefined);
    this.#directives.pass(range);
  }

  #unclosed(node: Code | Html): void {
    const [start, end] = nodeRange(node);
    const { cooked, masked } = this.#source.text;
    const problem = unclosed(node, masked.slice(start, end), start);
    if (problem) this.#problems.push({ ...problem, range: cooked.map.range(...problem.range) });
  }

  /** Whether an offset lies in an element of a quotation whose content is Markdown. */
  #isQuoted(offset: number): boolean {
    const quote = firstEndingAfter(this.#quotes, offset);
    return quote !== undefined && quote[0] <= offset;
  }

  /** `> [!NOTE]` is the writer's own remark, not a quotation. */
  #isAlert(node: Blockquote): boolean {
    return /^[\s>]*\[!\w+\]/.test(this.#source.text.cooked.text.slice(...nodeRange(node)));
  }

  /** `!!! note` is read as a list item, and is none. */
  #isAdmonition(node: ListItem): boolean {
    const [start] = nodeRange(node);
    return isMkDocsBlock(this.#source.text.cooked.text.slice(start, start + 3));
  }
}
