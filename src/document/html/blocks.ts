/** Walks an HTML tree and makes a segment of each block. */

import type { Directive, Field, Place, Range, Segment } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import { createField, createSegment, structuralRole } from '../segments.ts';
import type { TemplateText } from '../template/text.ts';
import { attributeProse, attributeSource, copyAttributes } from './attributes.ts';
import { conditionalContent } from './conditional.ts';
import { commentDirective } from './directives.ts';
import { elementProse } from './element-prose.ts';
import { isBlank, isCode, isCodeBlock, isHead, isInline, isPreserved, isUnread } from './elements.ts';
import { escapeAttribute, escapeText } from './encode.ts';
import { HtmlHeaders, isCell } from './headers.ts';
import type { HtmlComment, HtmlElement, HtmlNode, HtmlText } from './nodes.ts';
import { isDataTable, isFooter, isPreheader, type MarkupKind, roleOf, titleRole } from './roles.ts';
import { Scopes } from './scopes.ts';
import { isOwnBlock } from './template-blocks.ts';
import { parseHtml } from './tree.ts';

/** What a walk gives. Segments are not in the order of the source yet: attributes come before the text around them. */
export interface HtmlBlocks {
  readonly segments: readonly Segment[];
  readonly fields: readonly Field[];
  readonly directives: readonly Directive[];
}

/** Nothing in a fallback is a field. */
const fallbackKind: MarkupKind = { titleRole: 'title', isNamed: true, hidesPreheader: false, hasDataTables: false };

type FieldRole = 'title' | 'subject' | 'preheader';

/** Reads a tree. */
export function readBlocks(root: HtmlElement, text: TemplateText, place: Place, kind: MarkupKind): HtmlBlocks {
  return new BlockReader(text, place, kind).read(root);
}

class BlockReader {
  readonly #text: TemplateText;
  readonly #outer: Place;
  readonly #kind: MarkupKind;
  readonly #scopes: Scopes;
  readonly #headers = new HtmlHeaders();
  readonly #segments: Segment[] = [];
  readonly #fields: Field[] = [];
  readonly #directives: Directive[] = [];
  /** URLs of the links that are open, innermost last. */
  readonly #links: string[] = [];
  /** Names of the fields that were found. */
  readonly #taken = new Set<string>();
  #prose: ProseBuilder | undefined;
  #place: Place;
  #heading: string | undefined;
  #codeDepth = 0;
  #isPreserved = false;
  /** The role of the cells of the table that is read. */
  #cellRole: 'cell' | undefined;
  /** Whether there is text that belongs to no field of its own. */
  #hasBody = false;
  /** Whether nothing but white space has come since a line break. */
  #isAfterBreak = false;

  constructor(text: TemplateText, place: Place, kind: MarkupKind) {
    this.#text = text;
    this.#outer = place;
    this.#kind = kind;
    this.#scopes = new Scopes(text.masked);
    this.#place = place;
    this.#heading = place.heading;
  }

  read(root: HtmlElement): HtmlBlocks {
    this.#children(root);
    this.#flush();
    return { segments: this.#segments, fields: this.#fields, directives: this.#directives };
  }

  #children(parent: HtmlElement): void {
    for (const child of parent.children) this.#node(child, parent);
  }

  #node(node: HtmlNode, parent: HtmlElement): void {
    if (node.type === 'text') {
      // What a template puts in a head is code.
      if (!isHead(parent)) this.#run(node);
    } else if (node.type === 'element') this.#element(node);
    else this.#comment(node, parent);
  }

  #comment(comment: HtmlComment, parent: HtmlElement): void {
    const directive = commentDirective(comment, parent, this.#scopes, this.#text.cooked.map);
    if (directive) this.#directives.push(directive);
    const content = conditionalContent(comment);
    if (content && !isHead(parent)) this.#fallback(content);
  }

  /** What only Outlook shows repeats what stands around it, and is no part of the text there. */
  #fallback([start, end]: Range): void {
    const place: Place = { ...this.#place, role: 'fallback' };
    const root = parseHtml(this.#text.masked, start, end);
    const { segments, directives } = new BlockReader(this.#text, place, fallbackKind).read(root);
    for (const segment of segments) this.#segments.push({ ...segment, role: 'fallback', field: undefined, label: undefined });
    for (const directive of directives) this.#directives.push(directive);
  }

  #run(node: HtmlText): void {
    const { start, end, reference } = node;
    if (reference !== undefined) this.#open().put(reference, start, end);
    else if (this.#isPreserved) this.#open().preserved(start, end);
    else this.#texts(start, end);
    if (!isBlank(node, this.#text.masked)) this.#isAfterBreak = false;
  }

  /** A block of the template on lines of its own is no part of the sentence around it. */
  #texts(start: number, end: number): void {
    let done = start;
    for (const token of this.#text.index.within(start, end)) {
      if (token.start < done || !isOwnBlock(token, this.#text.masked)) continue;
      if (token.start > done) this.#open().text(done, token.start);
      this.#flush();
      done = token.start;
    }
    if (end > done) this.#open().text(done, end);
  }

  #element(element: HtmlElement): void {
    if (isUnread(element)) return;
    this.#attributes(element);
    if (isCodeBlock(element, this.#text.masked)) this.#flush();
    else if (element.name === 'br') this.#break(element);
    else if (this.#fieldOf(element)) this.#named(element, this.#fieldOf(element) ?? 'title');
    else if (isInline(element) && roleOf(element, this.#kind) === undefined) this.#sentencePart(element);
    else this.#block(element, this.#blockPlace(element));
  }

  /** One line break is a blank, a second one ends the text. */
  #break(element: HtmlElement): void {
    if (this.#isAfterBreak) this.#flush();
    else this.#prose?.blank(element.start, element.end);
    this.#isAfterBreak = this.#prose !== undefined;
  }

  #sentencePart(element: HtmlElement): void {
    const url = element.name === 'a' ? attributeSource(this.#text, element, 'href') : undefined;
    const isCodePart = isCode(element);
    if (isCodePart && this.#codeDepth++ === 0) this.#open().startInert();
    if (url === undefined) this.#children(element);
    else this.#link(element, url);
    if (isCodePart && --this.#codeDepth === 0) this.#prose?.endInert();
  }

  #link(element: HtmlElement, url: string): void {
    const prose = this.#open();
    prose.startLink(url);
    this.#links.push(url);
    this.#children(element);
    this.#links.pop();
    this.#prose?.endLink();
  }

  #block(element: HtmlElement, place: Place): void {
    this.#flush();
    const [outerPlace, outerPreserved, outerCell] = [this.#place, this.#isPreserved, this.#cellRole];
    if (element.name === 'table') this.#cellRole = this.#kind.hasDataTables && isDataTable(element) ? 'cell' : undefined;
    const headers = this.#headers.enter(element);
    const first = this.#segments.length;
    this.#place = headers.length === 0 ? place : { ...place, headers };
    this.#isPreserved ||= isPreserved(element);
    this.#sentencePart(element);
    this.#flush();
    this.#place = outerPlace;
    this.#isPreserved = outerPreserved;
    this.#cellRole = outerCell;
    this.#headers.leave(element, this.#segments[first]?.text ?? '');
  }

  /** The field that an element is by itself. Each name is taken once. */
  #fieldOf(element: HtmlElement): FieldRole | undefined {
    const title = titleRole(element.name, this.#kind);
    if (title !== undefined) return this.#taken.has(title) ? undefined : title;
    if (this.#taken.has('preheader')) return undefined;
    return isPreheader(element, this.#kind, !this.#hasBody && (this.#prose?.isEmpty ?? true)) ? 'preheader' : undefined;
  }

  #named(element: HtmlElement, role: FieldRole): void {
    const whole = elementProse(this.#text, element);
    // What is hidden and empty hides code.
    if (whole || role !== 'preheader') this.#taken.add(role);
    this.#block(element, { ...this.#place, role, field: role, label: role });
    if (whole) this.#fields.push(createField(role, role, whole, role, this.#outer.unit));
  }

  #blockPlace(element: HtmlElement): Place {
    const structural = isCell(element.name) ? this.#cellRole : roleOf(element, this.#kind);
    const own = this.#place.role === 'quote' ? undefined : structural;
    const found = own ?? (isFooter(element) ? 'footer' : undefined);
    const role = found === undefined ? this.#place.role : structuralRole(found, this.#outer);
    const locale = element.name === 'html' ? undefined : normalLocale(element.attributes.get('lang')?.value ?? '');
    return { ...this.#place, role, ...(locale === undefined ? {} : { locale }) };
  }

  #attributes(element: HtmlElement): void {
    for (const { attribute, role, field } of copyAttributes(element)) {
      const encode = (replacement: string): string => escapeAttribute(replacement, attribute.quote);
      const place: Place = { ...this.#place, role, ...(field === undefined ? {} : { field, label: field }) };
      for (const prose of attributeProse(this.#text, attribute)) {
        this.#add(prose, place, encode);
        if (field !== undefined && !this.#taken.has(field)) this.#fields.push(createField(field, field, prose, role, this.#outer.unit));
      }
      if (field !== undefined) this.#taken.add(field);
    }
  }

  #open(): ProseBuilder {
    if (!this.#prose) {
      this.#prose = new ProseBuilder(this.#text);
      for (const url of this.#links) this.#prose.startLink(url);
      if (this.#codeDepth > 0) this.#prose.startInert();
    }
    return this.#prose;
  }

  #flush(): void {
    const texts = this.#prose?.finish() ?? [];
    this.#prose = undefined;
    this.#isAfterBreak = false;
    for (const prose of texts) this.#add(prose, this.#place, escapeText);
    this.#hasBody ||= texts.length > 0 && this.#place.field === this.#outer.field;
    if (this.#place.role === 'heading') this.#heading = texts.find(({ text }) => /[\p{L}\p{N}]/u.test(text))?.text ?? this.#heading;
  }

  #add(prose: Prose, place: Place, encode: (replacement: string) => string): void {
    const heading = this.#heading;
    this.#segments.push(createSegment(prose, heading === undefined ? place : { ...place, heading }, encode));
  }
}
