/** Reads JSX: each block as a text, elements inside of a sentence left in it. */

import type { Expression, JSXAttribute, JSXChild, JSXElement, JSXFragment, Node } from 'oxc-parser';
import type { Role } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { readAttribute } from './attributes.ts';
import type { BlockPlace } from './collector.ts';
import { flowOf, looksPressed, nameOf, roleOf } from './elements.ts';
import { ExpressionReader, literalText, shows, unwrapped } from './expression.ts';
import type { JsxContext } from './jsx-context.ts';
import { Sentence } from './sentence.ts';

/** Reads an element that stands in code. */
export function readJsx(root: JSXElement | JSXFragment, place: BlockPlace, context: JsxContext): void {
  new JsxReader(place, context).read(root);
}

class JsxReader {
  readonly #context: JsxContext;
  readonly #expressions: ExpressionReader;
  #place: BlockPlace;
  #sentence: Sentence | undefined;
  #heading: string | undefined;
  /** Whether the elements at hand stand among words. */
  #isMixed = false;
  #codeDepth = 0;
  readonly #links: string[] = [];
  /** Whether the last thing taken was a line break. */
  #isAfterBreak = false;

  constructor(place: BlockPlace, context: JsxContext) {
    this.#context = context;
    this.#place = place;
    this.#heading = place.heading;
    this.#expressions = new ExpressionReader(
      context.source,
      () => this.#open(),
      (element) => this.#root(element),
      (expression) => this.#later(expression),
    );
  }

  read(root: JSXElement | JSXFragment): void {
    this.#root(root);
    this.#flush();
    for (const tag of this.#expressions.tags) this.#context.collector.tags.push(tag);
  }

  #root(root: JSXElement | JSXFragment): void {
    if (root.type === 'JSXElement') this.#element(root);
    else this.#children(root.children);
  }

  #children(children: readonly JSXChild[]): void {
    const outer = this.#isMixed;
    this.#isMixed = outer || children.some((child) => isWords(child, this.#context.source));
    for (const child of children) this.#child(child);
    this.#isMixed = outer;
  }

  #child(child: JSXChild): void {
    if (child.type === 'JSXText') this.#text(child.start, child.end);
    else if (child.type === 'JSXElement' || child.type === 'JSXFragment') this.#root(child);
    else if (child.type === 'JSXSpreadChild') this.#later(child.expression);
    else if (child.expression.type !== 'JSXEmptyExpression') {
      this.#isAfterBreak = false;
      this.#expressions.take(child.expression, child.start, child.end);
    }
  }

  #text(start: number, end: number): void {
    if (/\S/.test(this.#context.source.slice(start, end))) this.#isAfterBreak = false;
    this.#open().jsxText(start, end);
  }

  #element(element: JSXElement): void {
    const name = nameOf(element.openingElement.name);
    this.#attributes(element, name);
    const flow = flowOf(name);
    if (flow === 'unread') return;
    if (name === 'br' || name === 'Br') {
      this.#break(element);
      return;
    }
    const role = this.#roleOf(element, name);
    const isPart = flow === 'code' || ((flow === 'inline' || flow === 'unknown') && this.#isMixed);
    if (isPart && role === undefined) this.#part(element, flow === 'code');
    else this.#block(element, name, role);
  }

  /** One line break is a blank, a second one ends the text. */
  #break({ start, end }: JSXElement): void {
    if (this.#isAfterBreak) this.#flush();
    else this.#sentence?.blank(start, end);
    this.#isAfterBreak = this.#sentence !== undefined;
  }

  #part(element: JSXElement, isCode: boolean): void {
    const url = linkOf(element, this.#context.source);
    if (isCode && this.#codeDepth++ === 0) this.#open().mark('startInert');
    if (url !== undefined) this.#startLink(url);
    this.#children(element.children);
    if (url !== undefined) this.#endLink();
    if (isCode && --this.#codeDepth === 0) this.#sentence?.mark('endInert');
  }

  #startLink(url: string): void {
    this.#open().mark('startLink', url);
    this.#links.push(url);
  }

  #endLink(): void {
    this.#links.pop();
    this.#sentence?.mark('endLink');
  }

  #block(element: JSXElement, name: string, role: Role | undefined): void {
    this.#flush();
    const [outer, outerMixed] = [this.#place, this.#isMixed];
    this.#place = this.#blockPlace(element, name, role);
    this.#isMixed = false;
    this.#part(element, false);
    this.#flush();
    this.#place = outer;
    this.#isMixed = outerMixed;
  }

  #roleOf(element: JSXElement, name: string): Role | undefined {
    const role = roleOf(name);
    if (role === 'title' && this.#context.isMail) return 'subject';
    if (role === 'cell' && this.#context.isMail) return undefined;
    const classes = attributeText(element, 'className', this.#context.source) ?? '';
    const isPressed =
      /^(?:a|\w*Link)$/.test(name) && (looksPressed(classes) || attributeText(element, 'role', this.#context.source) === 'button');
    return role ?? (isPressed ? 'cta' : undefined);
  }

  #blockPlace(element: JSXElement, name: string, role: Role | undefined): BlockPlace {
    const { source, collector } = this.#context;
    const locale = normalLocale(attributeText(element, 'lang', source) ?? '');
    if (/^html$/i.test(name) && locale !== undefined) collector.locale ??= locale;
    const own = /^html$/i.test(name) || locale === undefined ? {} : { locale };
    const inner = this.#place.role === 'quote' ? undefined : role;
    if (inner === 'title' || inner === 'subject' || inner === 'preheader') {
      return { ...this.#place, ...own, role: inner, field: inner, label: inner };
    }
    return { ...this.#place, ...own, role: inner ?? this.#place.role };
  }

  #attributes(element: JSXElement, name: string): void {
    const { openingElement } = element;
    for (const item of openingElement.attributes) {
      if (item.type === 'JSXSpreadAttribute') this.#later(item.argument);
      else this.#attribute(item, element, name);
    }
  }

  #attribute(attribute: JSXAttribute, element: JSXElement, name: string): void {
    const place = this.#placeHere();
    readAttribute({ attribute, element: name, meta: metaName(element, this.#context.source) }, place, this.#context);
  }

  #later(node: Node): void {
    this.#context.later(node, this.#placeHere());
  }

  #placeHere(): BlockPlace {
    return this.#heading === undefined ? this.#place : { ...this.#place, heading: this.#heading };
  }

  #open(): Sentence {
    if (!this.#sentence) {
      this.#sentence = new Sentence(this.#context.source);
      for (const url of this.#links) this.#sentence.mark('startLink', url);
      if (this.#codeDepth > 0) this.#sentence.mark('startInert');
    }
    return this.#sentence;
  }

  #flush(): void {
    const sentence = this.#sentence;
    this.#sentence = undefined;
    this.#isAfterBreak = false;
    if (!sentence) return;
    const texts = this.#context.collector.block(sentence, this.#placeHere());
    if (this.#place.role === 'heading') this.#heading = texts.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? this.#heading;
  }
}

/** Whether a child is part of a sentence by itself: words, or a blank that was put on purpose. */
function isWords(child: JSXChild, source: string): boolean {
  if (child.type === 'JSXText') {
    const text = source.slice(child.start, child.end);
    return /\S/.test(text) || !/[\r\n]/.test(text);
  }
  if (child.type !== 'JSXExpressionContainer' || child.expression.type === 'JSXEmptyExpression') return false;
  const bare = unwrapped(child.expression as Expression);
  return bare.type === 'Literal' || bare.type === 'TemplateLiteral' || (bare.type === 'BinaryExpression' && shows(bare));
}

/** The value of an attribute that is written out. */
function attributeText({ openingElement }: JSXElement, name: string, source: string): string | undefined {
  const value = attributeNamed(openingElement.attributes, name)?.value;
  if (!value) return undefined;
  return value.type === 'JSXExpressionContainer' ? literalText(source, value.expression) : literalText(source, value);
}

function attributeNamed(attributes: JSXElement['openingElement']['attributes'], name: string): JSXAttribute | undefined {
  return attributes.find(
    (item): item is JSXAttribute => item.type === 'JSXAttribute' && item.name.type === 'JSXIdentifier' && item.name.name === name,
  );
}

function linkOf(element: JSXElement, source: string): string | undefined {
  const value = (attributeNamed(element.openingElement.attributes, 'href') ?? attributeNamed(element.openingElement.attributes, 'to'))
    ?.value;
  if (!value) return undefined;
  return attributeText(element, 'href', source) ?? attributeText(element, 'to', source) ?? source.slice(value.start, value.end);
}

function metaName(element: JSXElement, source: string): string {
  return attributeText(element, 'name', source) ?? attributeText(element, 'property', source) ?? '';
}
