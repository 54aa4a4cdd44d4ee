/** What the elements of HTML and MJML are to a reader. */

import type { HtmlElement, HtmlNode } from './nodes.ts';

const inline = new Set(
  (
    'a abbr acronym amp b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr o:p q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/** No text of these is shown: code, styles, drawings, what stands in for something else. */
const unread = new Set(
  'script style template svg noscript math object iframe canvas audio video xml mj-style mj-attributes mj-font'.split(' '),
);

const code = new Set('code kbd samp tt var'.split(' '));

/** What of a `<head>` is shown somewhere. */
const shownInHead = new Set('title meta subject preview mj-title mj-preview'.split(' '));

/** Whether an element is part of the sentence around it. */
export function isInline(element: HtmlElement): boolean {
  return isInlineName(element.name);
}

/** Whether elements of a name are part of the sentence around them. */
export function isInlineName(name: string): boolean {
  return inline.has(name);
}

/** Whether no text of elements of a name is shown. */
export function isUnreadName(name: string): boolean {
  return unread.has(name);
}

/** Whether nothing in an element is read. */
export function isUnread(element: HtmlElement): boolean {
  if (isUnreadName(element.name)) return true;
  // The bullets and numbers that Word writes out.
  if (element.name === 'span' && /mso-list:\s*ignore/.test(attributeValue(element, 'style'))) return true;
  return element.parent !== undefined && isHead(element.parent) && !shownInHead.has(element.name);
}

/** Whether an element is the head of a page or a mail. */
export function isHead(element: HtmlElement): boolean {
  return element.name === 'head' || element.name === 'mj-head';
}

/** Whether the text of an element is code. */
export function isCode(element: HtmlElement): boolean {
  return isCodeName(element.name);
}

/** Whether the text of elements of a name is code. */
export function isCodeName(name: string): boolean {
  return code.has(name);
}

/** Whether white space is shown as it stands. */
export function isPreserved(element: HtmlElement): boolean {
  return element.name === 'pre' || element.name === 'textarea';
}

/** Whether an element is a block of code: a `<pre>` with nothing but `<code>` in it. */
export function isCodeBlock(element: HtmlElement, text: string): boolean {
  if (element.name !== 'pre') return false;
  const children = element.children.filter((child) => !isBlank(child, text));
  return children.length > 0 && children.every((child) => child.type === 'element' && isCode(child));
}

/** Whether a node is white space alone. */
export function isBlank(node: HtmlNode, text: string): boolean {
  return node.type === 'text' && node.reference === undefined && text.slice(node.start, node.end).trim() === '';
}

/** The attribute's value in lower case, empty if there is none. */
export function attributeValue(element: HtmlElement, name: string): string {
  return element.attributes.get(name)?.value.toLowerCase() ?? '';
}

/** The elements in an element, itself included, in order. */
export function* elementsIn(element: HtmlElement): Generator<HtmlElement> {
  yield element;
  for (const child of element.children) {
    if (child.type === 'element') yield* elementsIn(child);
  }
}
