/** Parses XML. Tags that are not balanced, and characters that should be references, are problems at their place. */

import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Problem, Range } from '../document.ts';
import { declaredEntities, decodeReferences, referenceProblems } from './references.ts';
import type { XmlComment, XmlElement, XmlNode, XmlTree } from './tree.ts';

/** What lies deeper is taken as lying here: nothing real does, and walks stay off the end of the stack. */
const deepest = 256;

/** A `<` that can't open a tag: `a < b`, `I <3 you`. */
const loose = /<(?![\p{L}_:/!?])/gu;

/** What the tokenizer sees in place of a loose `<`: a letter. */
const cover = '\u{E000}';

/** Parses a text. */
export function parseXml(source: string): XmlTree {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  tokenizer.write(source.replaceAll(loose, cover));
  tokenizer.end();
  return builder.tree();
}

/** An open element, and where its children go. */
interface Level {
  readonly element: XmlElement;
  readonly home: XmlElement;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #source: string;
  readonly #entities: ReadonlyMap<string, string>;
  readonly #path: Level[] = [];
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();
  readonly #comments: XmlComment[] = [];
  readonly #problems: Problem[] = [];
  /** Comments that wait for the element behind them. */
  #waiting: XmlComment[] = [];
  #root: XmlElement | undefined;
  /** End of what the tokenizer has told; it keeps silent on a tag that the file ends in. */
  #done = 0;
  /** Whether the file ends in something that is never closed, which hides all closing tags. */
  #isCut = false;
  /** The element that was closed last: the one before what comes next, in the same parent. */
  #previous: XmlElement | undefined;
  #tag: { name: string; start: number; attributes: Map<string, string> } = { name: '', start: 0, attributes: new Map() };
  #attribute: { name: string; start: number; value: string } = { name: '', start: 0, value: '' };

  constructor(source: string) {
    this.#source = source;
    this.#entities = source.includes('<!ENTITY') ? declaredEntities(source) : new Map();
  }

  tree(): XmlTree {
    const last = this.#path.at(-1);
    if (last && this.#done < this.#source.length) this.#cut('This tag is not closed with `>`.', [this.#done, this.#done + 1]);
    if (last && !this.#isCut) this.#unclosed(last.element, 'before the end of the file');
    while (this.#path.length > 0) this.#pop(this.#source.length, this.#source.length);
    return {
      source: this.#source,
      root: this.#root,
      comments: this.#comments,
      problems: this.#problems,
      entities: this.#entities,
    };
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#source.slice(start, end), start: start - 1, attributes: new Map() };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#source.slice(start, end), start, value: '' };
  }

  onattribdata(start: number, end: number): void {
    this.#attribute.value = this.#source.slice(start, end);
  }

  onattribentity(): void {}

  onattribend(quote: QuoteType, end: number): void {
    const { name, start, value } = this.#attribute;
    const { attributes } = this.#tag;
    if (!attributes.has(name)) attributes.set(name, decodeReferences(value, this.#entities));
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single;
    if (isQuoted && value.includes('<')) {
      const reason = `The quotes of \`${shortened(name)}\` are not closed, or a \`<\` in them is not written \`&lt;\`.`;
      this.#problem(reason, [start, start + name.length]);
    } else if (name.includes('<')) this.#problem('This tag is not closed with `>`.', [this.#tag.start, this.#tag.start + 1]);
    else if (!isQuoted) {
      this.#problem(`In XML, \`${shortened(name)}\` needs a value in quotes.`, [start, Math.max(start + name.length, end)]);
    }
  }

  onopentagend(end: number): void {
    this.#push(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#push(end + 1);
    this.#pop(end + 1, end + 1);
  }

  onclosetag(nameStart: number, nameEnd: number): void {
    const name = this.#source.slice(nameStart, nameEnd);
    const start = this.#source.lastIndexOf('<', nameStart);
    const close = this.#source.indexOf('>', nameEnd);
    const end = close < 0 ? this.#source.length : close + 1;
    this.#done = end;
    if ((this.#open.get(name) ?? 0) === 0) {
      this.#problem(`Nothing is open that \`</${shortened(name)}>\` could close. Remove it, or open it before.`, [start, end]);
      return;
    }
    for (let top = this.#path.at(-1); top && top.element.name !== name; top = this.#path.at(-1)) {
      this.#unclosed(top.element, `before \`</${shortened(name)}>\``);
      this.#pop(start, start);
    }
    this.#pop(start, end);
  }

  ontext(start: number, end: number): void {
    this.#done = end;
    const home = this.#home();
    if (!home) return;
    const text = this.#source.slice(start, end);
    home.hasText ||= text.trim() !== '';
    home.children.push({ type: 'text', start, end });
    for (const { index } of text.matchAll(/</g)) {
      this.#problem('In XML, a `<` that opens no tag is written `&lt;`.', [start + index, start + index + 1]);
    }
    for (const problem of referenceProblems(this.#source, [start, end], this.#entities)) this.#problems.push(problem);
  }

  ontextentity(): void {}

  oncdata(start: number, end: number, closer: number): void {
    this.#done = end + 1;
    if (closer === 0)
      this.#cut('This `<![CDATA[` is never closed with `]]>`, so all that comes after it was taken for its text.', [
        start - '<![CDATA['.length,
        start,
      ]);
    const home = this.#home();
    const node: XmlNode = { type: 'cdata', start, end: end - closer };
    if (!home || node.start >= node.end) return;
    home.children.push(node);
    home.hasText = true;
  }

  oncomment(start: number, end: number, closer: number): void {
    this.#done = end + 1;
    const range: Range = [start - '<!--'.length, closer === 0 ? end : end + 1];
    if (closer === 0) this.#cut('This comment is never closed with `-->`, so what comes after it was not read.', [range[0], start]);
    const text = this.#source.slice(start, end - closer).trim();
    const comment: XmlComment = { type: 'comment', text, range, parent: this.#home(), previous: this.#previous, next: undefined };
    this.#comments.push(comment);
    this.#waiting.push(comment);
  }

  ondeclaration(_start: number, end: number): void {
    this.#done = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#done = end + 2;
  }

  onend(): void {}

  #home(): XmlElement | undefined {
    return this.#path.at(-1)?.home;
  }

  #push(contentStart: number): void {
    this.#done = contentStart;
    const { name, start, attributes } = this.#tag;
    const parent = this.#home();
    const element: XmlElement = {
      type: 'element',
      name,
      attributes,
      parent,
      index: parent?.children.length ?? 0,
      children: [],
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      hasText: false,
    };
    for (const comment of this.#waiting) comment.next = element;
    this.#waiting = [];
    this.#previous = undefined;
    this.#root ??= element;
    parent?.children.push(element);
    this.#path.push({ element, home: parent && this.#path.length >= deepest ? parent : element });
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #pop(contentEnd: number, end: number): void {
    const level = this.#path.pop();
    if (!level) return;
    const { element, home } = level;
    // What is too deep has no content of its own: it stays where its start tag ends.
    if (home === element) {
      element.contentEnd = contentEnd;
      element.end = end;
    }
    this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
    this.#waiting = [];
    this.#previous = element;
  }

  #unclosed({ name, start, contentStart }: XmlElement, where: string): void {
    this.#problem(`This \`<${shortened(name)}>\` is not closed ${where}.`, [start, contentStart]);
  }

  #cut(reason: string, range: Range): void {
    this.#isCut = true;
    this.#problem(reason, range);
  }

  #problem(reason: string, range: Range): void {
    this.#problems.push({ reason, range, severity: 'error' });
  }
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
