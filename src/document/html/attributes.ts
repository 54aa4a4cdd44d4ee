/** The attributes that a customer reads or hears. */

import type { Role } from '../document.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import type { TemplateText } from '../template/text.ts';
import { attributeValue } from './elements.ts';
import type { HtmlAttribute, HtmlElement } from './nodes.ts';
import { roleOfMeta } from './roles.ts';
import { parseHtml } from './tree.ts';

/** An attribute that is copy. */
export interface CopyAttribute {
  readonly attribute: HtmlAttribute;
  readonly role: Role;
  /** Name as limits write it, where limits know it. */
  readonly field?: 'description';
}

/** Elements whose `title` is shown to nobody. */
const untitled = new Set(['link', 'style', 'meta', 'iframe']);

/** The attributes of an element that are copy, in order. */
export function copyAttributes(element: HtmlElement): CopyAttribute[] {
  const found: CopyAttribute[] = [];
  for (const [name, attribute] of element.attributes) {
    const copy = copyAttribute(element, name, attribute);
    if (copy) found.push(copy);
  }
  return found;
}

/** The text of an attribute, references decoded. */
export function attributeProse(text: TemplateText, attribute: HtmlAttribute): Prose[] {
  const prose = new ProseBuilder(text);
  const raw = text.masked.slice(attribute.start, attribute.end);
  if (!raw.includes('&')) prose.text(attribute.start, attribute.end);
  else {
    for (const node of parseHtml(raw.replaceAll('<', '\u{E000}')).children) {
      const [start, end] = [attribute.start + node.start, attribute.start + node.end];
      if (node.type === 'text' && node.reference !== undefined) prose.put(node.reference, start, end);
      else prose.text(start, end);
    }
  }
  return prose.finish();
}

/** The value of an attribute as the source has it, placeholders included. */
export function attributeSource(text: TemplateText, element: HtmlElement, name: string): string | undefined {
  const attribute = element.attributes.get(name);
  if (!attribute) return undefined;
  return attribute.value.includes('\u{E000}') ? text.cooked.text.slice(attribute.start, attribute.end) : attribute.value;
}

function copyAttribute(element: HtmlElement, name: string, attribute: HtmlAttribute): CopyAttribute | undefined {
  switch (name) {
    case 'alt':
      return { attribute, role: 'alt' };
    case 'title':
      return untitled.has(element.name) ? undefined : { attribute, role: 'label' };
    case 'aria-label':
    case 'placeholder':
      return { attribute, role: 'label' };
    case 'value':
      return isPressed(element) ? { attribute, role: 'cta' } : undefined;
    case 'content':
      return metaContent(element, attribute);
    default:
      return undefined;
  }
}

function isPressed(element: HtmlElement): boolean {
  return element.name === 'input' && /^(?:submit|button|reset)$/.test(attributeValue(element, 'type'));
}

function metaContent(element: HtmlElement, attribute: HtmlAttribute): CopyAttribute | undefined {
  if (element.name !== 'meta') return undefined;
  const name = attributeValue(element, 'name') || attributeValue(element, 'property');
  const copy = roleOfMeta(name);
  return copy && { attribute, ...copy };
}
