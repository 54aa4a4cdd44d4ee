/** Reads the attributes of JSX that customers read or hear; the others are code. */

import type { Expression, JSXAttribute, Node } from 'oxc-parser';
import { roleOfMeta } from '../html/roles.ts';
import type { BlockPlace } from './collector.ts';
import { type CopyName, copyAttribute, isForPrograms, isShown } from './copy-names.ts';
import type { JsxContext } from './jsx-context.ts';
import { Sentence } from './sentence.ts';
import { readValue } from './values.ts';

/** An attribute and where it stands. */
export interface ElementAttribute {
  readonly attribute: JSXAttribute;
  /** Name of the element. */
  readonly element: string;
  /** What a `<meta>` is about. */
  readonly meta: string;
}

/** Reads an attribute. */
export function readAttribute(at: ElementAttribute, place: BlockPlace, context: JsxContext): void {
  const { value, name } = at.attribute;
  const written = context.source.slice(name.start, name.end);
  if (!value || isForPrograms(written)) return;
  const node: Node = value.type === 'JSXExpressionContainer' ? value.expression : value;
  const copy = copyOf(at, written);
  if (copy && value.type === 'Literal') readQuoted(value.start, value.end, copy, written, place, context);
  else if (copy && node.type !== 'JSXEmptyExpression') {
    readValue(node as Expression, { name: written, place: placeOf(copy, written, place) }, context);
  } else if (value.type !== 'Literal') context.later(node, place);
}

function copyOf({ element, meta, attribute }: ElementAttribute, name: string): CopyName | undefined {
  if (element === 'meta') return name === 'content' ? roleOfMeta(meta) : undefined;
  return attribute.name.type === 'JSXIdentifier' ? copyAttribute(element, name) : undefined;
}

function readQuoted(start: number, end: number, copy: CopyName, name: string, place: BlockPlace, { source, collector }: JsxContext): void {
  const sentence = new Sentence(source);
  sentence.attribute(start, end);
  if (isShown(name, sentence.finish().masked)) collector.value(sentence, placeOf(copy, name, place));
}

function placeOf({ role, field }: CopyName, name: string, place: BlockPlace): BlockPlace {
  const { field: _, ...outer } = place;
  return { ...outer, role, label: name, ...(field === undefined ? {} : { field }) };
}
