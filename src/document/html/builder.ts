/** Builds the tree of an HTML text from its tokens, and tells what is wrong with its tags. */

import { QuoteType, type TokenizerCallbacks } from 'htmlparser2';
import type { Problem, Range } from '../document.ts';
import { faults } from './faults.ts';
import { endsOpen, isTextOnly, isVoid, mayStayOpen } from './implied-ends.ts';
import type { HtmlAttribute, HtmlElement } from './nodes.ts';

/** What lies deeper is taken as lying here: nothing real does, and the walk stays off the end of the stack. */
const deepest = 256;

/** HTML again, inside of SVG and MathML. */
const integration = /^(?:mi|mo|mn|ms|mtext|annotation-xml|foreignobject|desc|title)$/;

/** An open element, and where its children go. */
interface Level {
  readonly element: HtmlElement;
  readonly home: HtmlElement;
  /** The start tag. */
  readonly tag: Range;
  /** Whether what is in it is SVG or MathML. */
  readonly isForeign: boolean;
}

/** A start tag that is being read. */
interface Tag {
  readonly name: string;
  readonly start: number;
  readonly attributes: Map<string, HtmlAttribute>;
  /** Whether what looks like the end of the tag, or like another one, stands in one of its quotes. */
  takesIn: boolean;
}

/** Takes the tokens of a part of a text, in order. The offsets of tokens count from the start of the part, all others from that of the text. */
export class TreeBuilder implements TokenizerCallbacks {
  readonly root: HtmlElement;
  /** What is lost, as errors; what is not balanced, as warnings. */
  readonly problems: Problem[] = [];
  readonly #part: string;
  readonly #from: number;
  readonly #path: Level[] = [];
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();
  /** End of what the tokenizer has told, in the part; it keeps silent on a tag that the part ends in. */
  #done = 0;
  #tag: Tag | undefined;
  #attribute = { name: '', end: 0, value: '' };

  constructor(part: string, from: number) {
    this.#part = part;
    this.#from = from;
    this.root = this.#create({ name: '', start: 0, attributes: new Map() }, part.length);
  }

  isInForeignContext(): boolean {
    return this.#path.at(-1)?.isForeign ?? false;
  }

  onopentagname(start: number, end: number): void {
    const name = this.#nameOf(start, end);
    this.#tag = undefined;
    // A form inside a form is none.
    if (name === 'form' && this.#isOpen(name)) return;
    for (let level = this.#path.at(-1); level && endsOpen(name, level.element.name); level = this.#path.at(-1)) {
      this.#unclosed(level, `<${name}>`);
      this.#pop(start - 1);
    }
    this.#tag = { name, start: start - 1, attributes: new Map(), takesIn: false };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#part.slice(start, end).toLowerCase(), end, value: '' };
  }

  onattribdata(start: number, end: number): void {
    this.#attribute.value += this.#part.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#attribute.value += String.fromCodePoint(code);
  }

  onattribend(quote: QuoteType, end: number): void {
    if (!this.#tag) return;
    const { attributes, start } = this.#tag;
    const { name, value } = this.#attribute;
    this.#tag.takesIn ||= /[<>]/.test(value);
    if (/["'<]/.test(name)) {
      const range: Range = [start, start + 1 + this.#tag.name.length];
      this.#tell(faults.quotes, range, this.#tag.takesIn ? 'error' : 'warning');
    }
    if (attributes.has(name)) return;
    const mark = quote === QuoteType.Double ? '"' : quote === QuoteType.Single ? "'" : '';
    const from = quote === QuoteType.NoValue ? end : this.#startOfValue() + mark.length;
    attributes.set(name, { value, start: this.#from + from, end: this.#from + end - mark.length, quote: mark });
  }

  onopentagend(end: number): void {
    this.#element(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.#element(end + 1, true);
  }

  onclosetag(nameStart: number, nameEnd: number): void {
    const name = this.#nameOf(nameStart, nameEnd);
    const start = nameStart - 2;
    const close = this.#part.indexOf('>', nameEnd);
    const end = close < 0 ? this.#part.length : close + 1;
    this.#done = end;
    if (close < 0) this.#tell(faults.openTag, [start, end], 'error');
    if (this.#isOpen(name)) this.#close(name, start, end);
    else if (name === 'br' || name === 'p') this.#home().children.push(this.#create({ name, start, attributes: new Map() }, end));
    else if (!isVoid(name)) this.#tell(faults.closesNothing(name), [start, end], 'warning');
  }

  ontext(start: number, end: number): void {
    // Of a tag that the part ends in, some of the text would come.
    if (start < this.#done || (start > this.#done && this.#part[start - 1] === '<')) return;
    this.#done = end;
    this.#home().children.push({ type: 'text', start: this.#from + start, end: this.#from + end });
  }

  /** A reference may stand for two characters, which come one by one. */
  ontextentity(code: number, end: number): void {
    const { children } = this.#home();
    const reference = String.fromCodePoint(code);
    const last = children.at(-1);
    this.#done = end;
    if (last?.type === 'text' && last.reference !== undefined && last.end === this.#from + end) {
      children[children.length - 1] = { ...last, reference: last.reference + reference };
    } else {
      const start = this.#part.lastIndexOf('&', end - 1);
      children.push({ type: 'text', start: this.#from + start, end: this.#from + end, reference });
    }
  }

  oncomment(start: number, end: number, closer: number): void {
    const open = this.#part.lastIndexOf('<', start - 1);
    const after = Math.min(end + 1, this.#part.length);
    this.#done = after;
    if (end >= this.#part.length) this.#tell(faults.openComment, [open, start], 'error');
    const value = this.#part.slice(start, end - closer);
    this.#home().children.push({ type: 'comment', start: this.#from + open, end: this.#from + after, value });
  }

  /** In drawings it is text, which nobody reads there; anywhere else HTML takes it for a comment. */
  oncdata(start: number, end: number): void {
    if (this.isInForeignContext()) this.#done = end + 1;
    else this.oncomment(start - '[CDATA['.length, end, 0);
  }

  ondeclaration(_start: number, end: number): void {
    this.#done = end + 1;
  }

  onprocessinginstruction(): void {}

  onend(): void {
    const last = this.#path.at(-1);
    const rest = this.#part.slice(this.#done);
    if (rest.startsWith('<') && !/^(?:<\/>)+$/.test(rest)) this.#tell(faults.openTag, [this.#done, this.#done + 1], 'error');
    if (last && isTextOnly(last.element.name)) this.#tell(faults.openText(last.element.name), last.tag, 'error');
    for (let level = last; level; level = this.#path.at(-1)) {
      if (!isTextOnly(level.element.name)) this.#unclosed(level, undefined);
      this.#pop(this.#done);
    }
  }

  #nameOf(start: number, end: number): string {
    const name = this.#part.slice(start, end).toLowerCase();
    return name === 'image' && !this.isInForeignContext() ? 'img' : name;
  }

  #home(): HtmlElement {
    return this.#path.at(-1)?.home ?? this.root;
  }

  #isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  /** Offset behind the `=` of the attribute, and behind the white space after it. */
  #startOfValue(): number {
    let at = this.#part.indexOf('=', this.#attribute.end) + 1;
    while (/\s/.test(this.#part.charAt(at))) at++;
    return at;
  }

  #create({ name, start, attributes }: Omit<Tag, 'takesIn'>, end: number): HtmlElement {
    const parent = name === '' ? undefined : this.#home();
    return { type: 'element', name, attributes, parent, children: [], start: this.#from + start, end: this.#from + end };
  }

  #element(end: number, isClosed: boolean): void {
    this.#done = end;
    const tag = this.#tag;
    if (!tag) return;
    const parent = this.#home();
    const element = this.#create(tag, end);
    parent.children.push(element);
    if (isClosed || isVoid(tag.name)) return;
    const { name } = tag;
    const isForeign = name === 'svg' || name === 'math' || (this.isInForeignContext() && !integration.test(name));
    this.#path.push({ element, home: this.#path.length >= deepest ? parent : element, tag: [tag.start, end], isForeign });
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #close(name: string, start: number, end: number): void {
    for (let level = this.#path.at(-1); level && level.element.name !== name; level = this.#path.at(-1)) {
      this.#unclosed(level, `</${name}>`);
      this.#pop(start);
    }
    this.#pop(end);
  }

  #pop(end: number): void {
    const level = this.#path.pop();
    if (!level) return;
    const { element, home } = level;
    // What is too deep has no content of its own: it stays where its start tag ends.
    if (home === element) element.end = Math.max(element.end, this.#from + end);
    this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
  }

  #unclosed({ element, tag }: Level, before: string | undefined): void {
    if (!mayStayOpen(element.name)) this.#tell(faults.unclosed(element.name, before), tag, 'warning');
  }

  #tell(reason: string, [start, end]: Range, severity: Problem['severity']): void {
    this.problems.push({ reason, range: [this.#from + start, this.#from + end], severity });
  }
}
