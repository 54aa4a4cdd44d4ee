/** Reads the values that stand under a name: strings, templates, conditions between them. */

import type { Expression, Node } from 'oxc-parser';
import type { BlockPlace, Collector } from './collector.ts';
import { isShown } from './copy-names.ts';
import { ExpressionReader, shows, unwrapped } from './expression.ts';
import { Sentence } from './sentence.ts';

/** A text under a name. */
export interface NamedPlace {
  /** The name itself; empty where the place alone says that it is text. */
  readonly name: string;
  readonly place: BlockPlace;
}

/** What values need of the walk around them. */
export interface ValueContext {
  readonly source: string;
  readonly collector: Collector;
  later(node: Node, place: BlockPlace): void;
}

/** Reads a value. Each branch of a condition and each item of a list is a value of its own. */
export function readValue(value: Expression, at: NamedPlace, context: ValueContext): void {
  const open: Expression[] = [value];
  for (let next = open.pop(); next; next = open.pop()) {
    const node = unwrapped(next);
    const parts = valuesIn(node);
    for (const part of parts.toReversed()) open.push(part);
    if (parts.length > 0) continue;
    const isElement = node.type === 'JSXElement' || node.type === 'JSXFragment';
    if (!isElement && shows(node)) readText(node, at, context);
    else context.later(node, at.place);
  }
}

function valuesIn(node: Expression): readonly Expression[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression') return [node.left, node.right];
  if (node.type !== 'ArrayExpression') return [];
  return node.elements.filter((item): item is Expression => item !== null && item.type !== 'SpreadElement');
}

function readText(node: Expression, { name, place }: NamedPlace, context: ValueContext): void {
  const sentence = new Sentence(context.source);
  const later = (inner: Node): void => context.later(inner, place);
  const reader = new ExpressionReader(context.source, () => sentence, later, later);
  reader.take(node, node.start, node.end);
  if (!isShown(name, sentence.finish().masked)) return;
  context.collector.value(sentence, place);
  for (const tag of reader.tags) context.collector.tags.push(tag);
}
