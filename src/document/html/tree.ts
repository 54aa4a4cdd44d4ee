/** HTML as a tree with exact ranges. As tolerant as htmlparser2, and without the moves that a browser makes. */

import { Parser } from 'htmlparser2';

/** An attribute with the range of its value, quotes excluded. */
export interface HtmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface HtmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, HtmlAttribute>;
  readonly parent: HtmlElement | undefined;
  readonly children: HtmlNode[];
  readonly start: number;
  /** End of the end tag, or of the content where there is none. */
  end: number;
}

/** A run of characters, or one character reference with what it stands for. */
export interface HtmlText {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  readonly reference?: string;
}

export interface HtmlComment {
  readonly type: 'comment';
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

/** What lies deeper is taken as lying here: nothing real does, and the walk stays off the end of the stack. */
const deepest = 256;

/** Parses a text, or a range of it; the root is an element without a name. All offsets are offsets into the whole text. */
export function parseHtml(whole: string, from = 0, to = whole.length): HtmlElement {
  const text = whole.slice(from, to);
  const root = createElement('', new Map(), undefined, from, to);
  const path: HtmlElement[] = [root];
  const open = (): HtmlElement => path.at(-1) ?? root;
  let attributes = new Map<string, HtmlAttribute>();
  const parser: Parser = new Parser(
    {
      onopentagname: () => {
        attributes = new Map();
      },
      onattribute: (name, value, quote) => {
        if (!attributes.has(name))
          attributes.set(name, locateValue(whole, from + parser.startIndex, from + parser.endIndex, value, quote ?? ''));
      },
      onopentag: (name) => {
        const parent = open();
        const element = createElement(name, attributes, parent, from + parser.startIndex, from + parser.endIndex + 1);
        parent.children.push(element);
        path.push(path.length < deepest ? element : parent);
      },
      onclosetag: (_name, isImplied) => {
        const element = open();
        element.end = isImplied ? Math.max(element.end, from + parser.startIndex) : from + parser.endIndex + 1;
        if (path.length > 1) path.pop();
      },
      ontext: (data) => addText(open(), whole, data, from + parser.startIndex, from + parser.endIndex + 1),
      oncomment: (value) => {
        open().children.push({ type: 'comment', start: from + parser.startIndex, end: from + parser.endIndex + 1, value });
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(text);
  root.end = to;
  return root;
}

function createElement(
  name: string,
  attributes: Map<string, HtmlAttribute>,
  parent: HtmlElement | undefined,
  start: number,
  end: number,
): HtmlElement {
  return { type: 'element', name, attributes, parent, children: [], start, end };
}

/** A reference of two characters comes as two events, the second one with nothing left of the source. */
function addText(parent: HtmlElement, text: string, data: string, start: number, end: number): void {
  const last = parent.children.at(-1);
  if (start >= end) {
    if (last?.type !== 'text' || last.reference === undefined) return;
    parent.children[parent.children.length - 1] = { ...last, reference: last.reference + data };
  } else if (data === text.slice(start, end)) parent.children.push({ type: 'text', start, end });
  else parent.children.push({ type: 'text', start, end, reference: data });
}

/** The parser tells the range of `name="value"`; the value starts behind `=` and the quote. */
function locateValue(text: string, start: number, end: number, value: string, quote: string): HtmlAttribute {
  const equals = text.slice(start, end).indexOf('=', 1);
  if (equals < 0) return { value, start: end, end, quote };
  let from = start + equals + 1;
  while (from < end && /\s/.test(text.charAt(from))) from++;
  return { value, start: from + quote.length, end: end - quote.length, quote };
}
