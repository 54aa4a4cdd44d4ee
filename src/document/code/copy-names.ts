/** Which names of attributes and keys in code stand before text that customers read. */

import { copyKey, normalKey } from '../data/copy-key.ts';
import { isText } from '../data/prose-value.ts';
import type { DataPath } from '../data/value.ts';
import type { Role } from '../document.ts';
import { isComponent } from './elements.ts';

/** What stands under a name. */
export interface CopyName {
  readonly role: Role;
  /** Field as limits name it; which of them count depends on the place. */
  readonly field?: string;
}

const attributes: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['alt', 'alt'],
  ['aria-label', 'label'],
  ['ariaLabel', 'label'],
  ['content', 'body'],
  ['cta', 'cta'],
  ['defaultMessage', 'body'],
  ['defaults', 'body'],
  ['description', 'description'],
  ['heading', 'heading'],
  ['label', 'label'],
  ['placeholder', 'label'],
  ['preview', 'preheader'],
  ['subject', 'subject'],
  ['subtitle', 'heading'],
  ['text', 'body'],
  ['title', 'label'],
]);

/** What an attribute is, if a customer reads it. `content` of `<meta>` is another matter. */
export function copyAttribute(element: string, name: string): CopyName | undefined {
  const role = attributes.get(name);
  if (role === undefined || /^(?:link|style|iframe|script|Style|Font)$/.test(element)) return undefined;
  if (!isComponent(element)) return /^(?:alt|aria-label|label|placeholder|title)$/.test(name) ? { role } : undefined;
  if (name === 'description' && /^(?:Formatted(?:HTML)?Message|Trans|Translate)$/.test(element)) return undefined;
  const isSeo = /^(?:\w*S[Ee][Oo]\w*|Meta|MetaTags|PageMeta)$/.test(element);
  if (isSeo && /^(?:title|description)$/.test(name)) return { role: name === 'title' ? 'title' : 'description', field: name };
  if (name === 'subject' || name === 'preview') return { role, field: role };
  return { role: name === 'title' ? 'heading' : role };
}

/** Attributes and keys under which no text is. */
export function isForPrograms(name: string): boolean {
  return /^(?:style|sx|css|className|classNames?|styles|theme|variants|animate|initial|exit|transition|tw|key|id|data-.*)$/.test(name);
}

const extraKeys: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['label', 'label'],
  ['placeholder', 'label'],
  ['arialabel', 'label'],
  ['text', 'body'],
  ['content', 'body'],
  ['defaultmessage', 'body'],
]);

/** What a key of an object is, if a customer reads its value. */
export function copyProperty(path: DataPath): CopyName | undefined {
  const names = path.filter((step) => typeof step === 'string');
  const [name = '', parent = ''] = [names.at(-1), names.at(-2)];
  // Next.js: `title: { default: "Oak", template: "%s | Oak" }`.
  if (parent === 'title' && /^(?:default|absolute|template)$/.test(name)) {
    return { role: 'title', ...(name === 'template' ? {} : { field: 'title' }) };
  }
  const known = copyKey(path);
  if (known) return known;
  const role = extraKeys.get(normalKey(name));
  return role && { role };
}

/** Whether a value under a copy name is text: classes, colours and options are not. */
export function isShown(name: string, text: string): boolean {
  if (!isText(text)) return false;
  const words = text.trim().split(/\s+/);
  const isOption =
    words.length === 1 &&
    /^(?:text|content|preview|title|label|heading|subject)$/.test(name) &&
    /^[a-z][a-z\d]*(?:[-_:/][a-z\d]+)*$/.test(text.trim());
  if (isOption && (/[-_:/]/.test(text) || /^(?:text|content|preview)$/.test(name))) return false;
  return !(
    words.length > 1 &&
    words.every((word) => /^-?[a-z][a-z\d:/.[\]()%#!-]*$/.test(word)) &&
    words.filter((word) => /[-:[]/.test(word)).length * 2 > words.length
  );
}
