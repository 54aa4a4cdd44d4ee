/** What the elements of MDX are to a reader. */

import type { Nodes, Parents } from 'mdast';
import type { Role } from '../document.ts';
import { isInlineName, isUnreadName } from '../html/elements.ts';
import { roleOfName } from '../html/roles.ts';

/** An element on lines of its own. */
type FlowElement = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;
/** An element in a line of text. */
export type TextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;
export type JsxElement = FlowElement | TextElement;

/** Whether a node is an element of JSX. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether nothing in an element is read. */
export function isUnreadElement({ name }: JsxElement): boolean {
  return isUnreadName(name ?? '');
}

/** The role that an element gives to its text. */
export function elementRole({ name }: JsxElement): Role | undefined {
  const own = name ?? '';
  if (/^(?:td|th)$/.test(own)) return 'cell';
  return /^[A-Z]\w*(?:Button|CTA|Cta)$|^(?:Button|CTA|Cta)$/.test(own) ? 'cta' : roleOfName(own);
}

/** Whether an element in a sentence stands for something that a program writes: `<ReleaseDate />`. Icons and badges stand beside it. */
export function isOutput({ name, children, type }: JsxElement): boolean {
  return (
    type === 'mdxJsxTextElement' &&
    children.length === 0 &&
    /^[A-Z]/.test(name ?? '') &&
    !/icon|badge|anchor|footnote|image|img/i.test(name ?? '')
  );
}

/** Where a link leads to, if an element is one: `<a href>`, `<Link href>`, `<NavLink to>`. */
export function hrefOf({ name, attributes }: JsxElement): string | undefined {
  if (!/^a$|Link(?!Card)/.test(name ?? '')) return undefined;
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && /^(?:href|to)$/.test(attribute.name) && typeof attribute.value === 'string')
      return attribute.value;
  }
  return name === 'a' ? '' : undefined;
}

/** Whether a paragraph is elements alone, of which one is a block: each is read by itself. */
export function isRowOfBlocks({ children }: Parents): boolean {
  const isRow = children.every((child) => child.type === 'mdxJsxTextElement' || isNothing(child));
  return isRow && children.some((child) => child.type === 'mdxJsxTextElement' && isBlock(child));
}

function isNothing(node: Nodes): boolean {
  return (
    (node.type === 'text' && node.value.trim() === '') || (node.type === 'mdxTextExpression' && /^\s*(?:(["'])\s*\1)?\s*$/.test(node.value))
  );
}

/** Components are what they want to be; with nothing around them they are blocks. */
function isBlock({ name }: TextElement): boolean {
  return name === null || /^[A-Z]/.test(name) || !isInlineName(name);
}
