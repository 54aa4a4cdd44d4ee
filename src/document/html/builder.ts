/** Builds the tree of an HTML text from its tokens, and finds what is wrong with its tags. */

import { QuoteType, type TokenizerCallbacks } from 'htmlparser2';
import type { Problem, Range } from '../document.ts';
import { endsOpen, isTextOnly, isVoid, mayStayOpen } from './implied-ends.ts';
import { faults } from './faults.ts';
import type { HtmlAttribute, HtmlElement, HtmlText } from './tree.ts';

/** What lies deeper is taken as lying here: nothing real does, and the walk stays off the end of the stack. */
const deepest = 256;

/** An open element, and where its children go. */
interface Level {
  readonly element: HtmlElement;
  readonly home: HtmlElement;
  /** Whether the names in it are those of SVG or MathML. */
  readonly isForeign: boolean;
}

/** HTML again inside of SVG and MathML. */
const integration = /^(?:mi|mo|mn|ms|mtext|annotation-xml|foreignobject|desc|title)$/;

/** Takes the tokens of one text in order. All offsets are offsets into that text, moved by `from`. */
export class TreeBuilder implements TokenizerCallbacks {
  readonly root: HtmlElement;
  readonly problems: Problem[] = [];
  readonly #source: string;
  readonly #from: number;
  readonly #path: Level[] = [];
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();
  /** End of what the tokenizer has told; it keeps silent on a tag that the text ends in. */
  #done = 0;
  #tag: { name: string; start: number; attributes: Map<string, HtmlAttribute> } | undefined;
  #attribute = { name: '', start: 0, end: 0, value: '' };

  constructor(source: string, from: number) {
    this.#source = source;
    this.#from = from;
    this.root = createElement('', new Map(), undefined, from, from + source.length);
  }

  isInForeignContext(): boolean {
    return this.#path.at(-1)?.isForeign ?? false;
  }

  onopentagname(start: number, end: number): void {
    const name = this.#nameOf(start, end);
    // A form in a form is none.
    const isIgnored = name === 'form' && this.#isOpen(name);
    this.#tag = isIgnored ? undefined : { name, start: start - 1, attributes: new Map() };
    if (isIgnored) return;
    for (let inner = this.#path.at(-1); inner && endsOpen(name, inner.element.name); inner = this.#path.at(-1)) {
      this.#unclosed(inner.element, `<${name}>`);
      this.#pop(start - 1);
    }
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#source.slice(start, end).toLowerCase(), start, end, value: '' };
  }

  onattribdata(start: number, end: number): void {
    this.#attribute.value += this.#source.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#attribute.value += String.fromCodePoint(code);
  }

  onattribend(quote: QuoteType, end: number): void {
    const { name, start, value } = this.#attribute;
    if (/["'<]/.test(name)) this.#fault(faults.strayQuote, [start, this.#attribute.end], 'error');
    const attributes = this.#tag?.attributes;
    if (!attributes || attributes.has(name)) return;
    const mark = quote === QuoteType.Double ? '"' : quote === QuoteType.Single ? "'" : '';
    const from = quote === QuoteType.NoValue ? end : this.#startOfValue(mark);
    attributes.set(name, { value, start: this.#from + from, end: this.#from + end - mark.length, quote: mark });
  }

  onopentagend(end: number): void {
    this.#push(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.#push(end + 1, true);
  }

  onclosetag(nameStart: number, nameEnd: number): void {
    const name = this.#nameOf(nameStart, nameEnd);
    const start = nameStart - 2;
    const close = this.#source.indexOf('>', nameEnd);
    const end = close < 0 ? this.#source.length : close + 1;
    this.#done = end;
    if (close < 0) this.#fault(faults.openTag, [start, nameEnd], 'error');
    if (name === 'br' || (name === 'p' && !this.#isOpen(name))) this.#add(createElement(name, new Map(), this.#home(), start, end));
    else if (this.#isOpen(name)) this.#close(name, start, end);
    else if (!isVoid(name)) this.#fault(faults.opensNothing(name), [start, end], 'warning');
  }

  ontext(start: number, end: number): void {
    this.#done = end;
    this.#home().children.push({ type: 'text', start: this.#from + start, end: this.#from + end });
  }

  /** A reference may stand for two characters, which come one by one. */
  ontextentity(code: number, end: number): void {
    const { children } = this.#home();
    const last = children.at(-1);
    const text = String.fromCodePoint(code);
    if (last?.type === 'text' && last.reference !== undefined && last.end === this.#from + end) {
      const joined: HtmlText = { ...last, reference: last.reference + text };
      children[children.length - 1] = joined;
    } else {
      const start = this.#source.lastIndexOf('&', end - 1);
      children.push({ type: 'text', start: this.#from + start, end: this.#from + end, reference: text });
    }
    this.#done = end;
  }

  oncomment(start: number, end: number, closer: number): void {
    const open = this.#source.lastIndexOf('<', start - 1);
    this.#done = Math.min(end + 1, this.#source.length);
    if (end >= this.#source.length) this.#fault(faults.openComment, [open, start], 'error');
    const value = this.#source.slice(start, end - closer);
    this.#home().children.push({ type: 'comment', start: this.#from + open, end: this.#from + this.#done, value });
  }

  /** What stands in `<![CDATA[` is text in drawings, which is not read; elsewhere, HTML takes it for a comment. */
  oncdata(start: number, end: number): void {
    if (!this.isInForeignContext()) this.oncomment(start - '[CDATA['.length, end, -2);
    this.#done = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.#done = end + 1;
  }

  onprocessinginstruction(): void {}

  onend(): void {
    const { length } = this.#source;
    const rest = this.#source.slice(this.#done);
    if (rest.startsWith('<') && !/^(?:<\/>)+$/.test(rest)) this.#fault(faults.openTag, [this.#done, length], 'error');
    const last = this.#path.at(-1)?.element;
    if (last && isTextOnly(last.name)) this.#fault(faults.openText(last.name), this.#tagOf(last), 'error');
    while (this.#path.length > 0) {
      const { element } = this.#path.at(-1) as Level;
      if (!isTextOnly(element.name)) this.#unclosed(element, undefined);
      this.#pop(this.#done);
    }
  }
}
