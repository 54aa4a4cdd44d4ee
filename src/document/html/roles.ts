/** Which role the text of an element has. */

import type { Role } from '../document.ts';
import { attributeValue, elementsIn } from './elements.ts';
import type { HtmlElement } from './nodes.ts';

/** What sort of HTML is read: a mail uses its elements otherwise than a page does. */
export interface MarkupKind {
  readonly titleRole: 'title' | 'subject';
  /** Whether the subject stands elsewhere: what titles hold is a title then. */
  readonly isNamed: boolean;
  /** Whether the first hidden text is what an inbox shows after the subject. */
  readonly hidesPreheader: boolean;
  /** Whether a table may hold data; the tables of mails are layout. */
  readonly hasDataTables: boolean;
}

export const page: MarkupKind = { titleRole: 'title', isNamed: false, hidesPreheader: false, hasDataTables: true };
export const mail: MarkupKind = { titleRole: 'subject', isNamed: false, hidesPreheader: true, hasDataTables: false };

const roleByName: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'listItem'],
  ['button', 'cta'],
  ['mj-button', 'cta'],
  ['blockquote', 'quote'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['label', 'label'],
  ['legend', 'label'],
  ['option', 'label'],
  ['footer', 'footer'],
  ['preview', 'preheader'],
  ['mj-preview', 'preheader'],
  ['mj-accordion-title', 'heading'],
  ['mj-navbar-link', 'label'],
  ['mj-social-element', 'label'],
]);

/** The role that an element gives to its text, or `undefined` if it keeps the role around it. */
export function roleOf(element: HtmlElement, kind: MarkupKind): Role | undefined {
  const { name } = element;
  const title = titleRole(name, kind);
  if (title !== undefined) return title;
  if (name === 'a') return isButton(element) ? 'cta' : undefined;
  return roleOfName(name);
}

/** What a title is, if elements of a name are one. */
export function titleRole(name: string, kind: MarkupKind): 'title' | 'subject' | undefined {
  if (name === 'title') return kind.isNamed ? 'title' : kind.titleRole;
  if (name !== 'mj-title' && name !== 'subject') return undefined;
  return kind.isNamed ? 'title' : 'subject';
}

/** The role that elements of a name give to their text. */
export function roleOfName(name: string): Role | undefined {
  // Components: `<x-button>` of Maizzle.
  return roleByName.get(name) ?? (/[-:.](?:button|btn|cta)$/.test(name) ? 'cta' : undefined);
}

/** What a `<meta>` says of its page to those who search or share it, by its `name` or `property`; `field` where limits know it. */
export function roleOfMeta(name: string): { readonly role: Role; readonly field?: 'description' } | undefined {
  if (name === 'description') return { role: 'description', field: 'description' };
  if (/^(?:og|twitter):title$/.test(name)) return { role: 'title' };
  if (/^(?:og|twitter):description$/.test(name)) return { role: 'description' };
  return /^(?:og|twitter):image:alt$/.test(name) ? { role: 'alt' } : undefined;
}

/**
 * Whether an element is what an inbox shows after the subject: named so, or hidden in a mail before all other text.
 *
 * @param isFirst - Whether no text of the body has come yet.
 */
export function isPreheader(element: HtmlElement, kind: MarkupKind, isFirst: boolean): boolean {
  if (element.name === 'mj-preview' || element.name === 'preview') return true;
  const names = `${attributeValue(element, 'class')} ${attributeValue(element, 'id')}`;
  if (/pre-?header/.test(names)) return true;
  return isFirst && kind.hidesPreheader && (/\b(?:mcn)?preview/.test(names) || isHidden(element));
}

/** Whether an element holds the foot of a mail or page: who sends it, how to leave. */
export function isFooter(element: HtmlElement): boolean {
  const names = ['class', 'id', 'css-class'].map((name) => attributeValue(element, name)).join(' ');
  return /(?:^|\s)(?:(?:e-?mail|page|site|message|template|main)[-_]{0,2})?footer(?:$|\s)/.test(names);
}

/** Whether a text looks like a mail: tables, and words that only mails have. */
export function looksLikeMail(source: string, path: string): boolean {
  if (/<mjml\b/i.test(source) || /\{%-?\s{0,9}(?:extends|layout)\s{1,9}["'][^"'\n]{0,99}mail/i.test(source)) return true;
  if (!/<table\b/i.test(source)) return false;
  const marks = /<!--\[if [^\]]*mso|x-apple-disable-message-reformatting|pre-?header|class=["'][^"']*\be-?mail|unsubscribe/i;
  return /mail|newsletter/i.test(path) || marks.test(source);
}

function isHidden(element: HtmlElement): boolean {
  const style = attributeValue(element, 'style').replaceAll(/\s/g, '');
  return /display:none|mso-hide:all|font-size:1px|max-height:0/.test(style);
}

const buttonClass = /(?:^|[\s_-])(?:mcn)?(?:btn|button|cta)(?:$|[\s_-])/;

/** A link that looks like a button, by its own class or that of what holds nothing else. */
function isButton(element: HtmlElement): boolean {
  if (attributeValue(element, 'role') === 'button' || buttonClass.test(attributeValue(element, 'class'))) return true;
  const { parent } = element;
  if (isPainted(element, parent)) return true;
  if (!parent || !buttonClass.test(attributeValue(parent, 'class'))) return false;
  return parent.children.every((child) => child === element || child.type !== 'element');
}

/** Mails have their styles inline: a button is a coloured box with room around its text. */
function isPainted(element: HtmlElement, parent: HtmlElement | undefined): boolean {
  const style = attributeValue(element, 'style').replaceAll(/\s/g, '');
  if (!/display:(?:inline-)?block/.test(style) || !/(?:^|;)padding(?:-\w+)?:[^;]*[1-9]/.test(style)) return false;
  const around = parent ? `${attributeValue(parent, 'bgcolor')}${attributeValue(parent, 'style')}` : '';
  return /background|border(?:-\w+)?:[^;]*[1-9]/.test(style) || /^#|background/.test(around);
}

/** Whether the cells of a table hold data: it has headers, and no table is in it or around it. */
export function isDataTable(table: HtmlElement): boolean {
  if (hasAncestor(table, 'table') || /^(?:presentation|none)$/.test(attributeValue(table, 'role'))) return false;
  let hasHeader = false;
  for (const element of elementsIn(table)) {
    if (element !== table && element.name === 'table') return false;
    hasHeader ||= element.name === 'th';
  }
  return hasHeader;
}

function hasAncestor(element: HtmlElement, name: string): boolean {
  for (let at = element.parent; at; at = at.parent) {
    if (at.name === name) return true;
  }
  return false;
}
