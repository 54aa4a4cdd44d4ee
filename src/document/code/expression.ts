/** Reads expressions that show text: strings, templates, sums of them, conditions between them. */

import type { Expression, JSXElement, JSXFragment, Node, TemplateLiteral } from 'oxc-parser';
import type { TemplateTag } from '../document.ts';
import { TextBuilder } from '../map.ts';
import { parseExpression } from '../template/expression.ts';
import { takeString } from './literals.ts';
import type { Sentence } from './sentence.ts';

/** Takes expressions into sentences. */
export class ExpressionReader {
  readonly #source: string;
  /** Takes an element that stands in a text. */
  readonly #element: (element: JSXElement | JSXFragment) => void;
  /** Takes an expression that is filled in, for what it holds itself. */
  readonly #filled: (expression: Expression) => void;
  /** Where the text goes: a block inside of it ends one sentence and starts another. */
  readonly #sentence: () => Sentence;
  /** Conditions, for who asks what is read together. */
  readonly tags: TemplateTag[] = [];

  constructor(
    source: string,
    sentence: () => Sentence,
    element: (element: JSXElement | JSXFragment) => void,
    filled: (expression: Expression) => void,
  ) {
    this.#source = source;
    this.#sentence = sentence;
    this.#element = element;
    this.#filled = filled;
  }

  /** Takes an expression that stands in a range, braces included. */
  take(node: Expression, start: number, end: number): void {
    const bare = unwrapped(node);
    if (bare.type === 'JSXElement' || bare.type === 'JSXFragment') this.#element(bare);
    else if (isShownNowhere(bare)) return;
    else if (bare.type === 'ConditionalExpression' && shows(bare)) {
      this.#branches([bare.consequent, bare.alternate], start, end);
    } else if (bare.type === 'LogicalExpression' && shows(bare)) this.#logical(bare, start, end);
    else this.#text(bare, start, end);
  }

  #text(node: Expression, start: number, end: number): void {
    if (node.type === 'Literal') this.#literal(node.value, node.start, node.end);
    else if (node.type === 'TemplateLiteral') this.#template(node);
    else if (node.type === 'BinaryExpression' && shows(node)) for (const part of summands(node)) this.take(part, part.start, part.end);
    else this.#output(node, start, end, undefined);
  }

  #literal(value: unknown, start: number, end: number): void {
    if (typeof value === 'string') this.#sentence().string(start, end);
    else this.#sentence().verbatim(start, end);
  }

  #template({ quasis, expressions }: TemplateLiteral): void {
    for (const [i, { start, end, tail }] of quasis.entries()) {
      this.#sentence().template(start + 1, end - (tail ? 1 : 2));
      const [expression, next] = [expressions[i], quasis[i + 1]];
      if (expression && next) this.take(expression, end - 2, next.start + 1);
    }
  }

  /** `a && "text"` shows its text at times, `name || "there"` has a fallback. */
  #logical(node: Extract<Expression, { type: 'LogicalExpression' }>, start: number, end: number): void {
    if (node.operator === '&&') this.#branches([node.right], start, end);
    else if (shows(node.left)) this.#branches([node.left, node.right], start, end);
    else this.#output(node.left, start, end, node.right);
  }

  #branches(branches: readonly Expression[], start: number, end: number): void {
    let done = start;
    for (const [i, branch] of branches.entries()) {
      this.#tag(i === 0 ? 'open' : 'else', done, branch.start);
      this.take(branch, branch.start, branch.end);
      done = branch.end;
    }
    this.#tag('close', done, end);
  }

  #tag(kind: 'open' | 'else' | 'close', start: number, end: number): void {
    this.#sentence().branch(kind, start, end);
    this.tags.push({ kind, name: 'if', dialect: 'jsx', range: [start, end] });
  }

  #output(node: Expression, start: number, end: number, fallback: Expression | undefined): void {
    const text = fallback === undefined ? undefined : literalText(this.#source, fallback);
    this.#sentence().output(start, end, nameOf(this.#source, node), text);
    this.#filled(node);
    if (fallback !== undefined && text === undefined) this.#filled(fallback);
  }
}

/** Whether an expression shows text or elements that stand in it. */
export function shows(node: Node): boolean {
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isText(next)) return true;
    for (const part of partsShown(next)) open.push(part);
  }
  return false;
}

function isText(node: Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string';
  return node.type === 'JSXElement' || node.type === 'JSXFragment' || node.type === 'TemplateLiteral';
}

/** The expressions that one shows, the first one last. */
function partsShown(node: Node): readonly Node[] {
  if (node.type === 'ConditionalExpression') return [node.alternate, node.consequent];
  if (node.type === 'LogicalExpression') return node.operator === '&&' ? [node.right] : [node.right, node.left];
  if (node.type === 'BinaryExpression' && node.operator === '+') return [node.right, node.left];
  return isWrapper(node) ? [node.expression] : [];
}

/** The text of a string or a template that nothing is filled into. */
export function literalText(source: string, node: Node): string | undefined {
  const bare = unwrapped(node);
  const builder = new TextBuilder(source);
  if (bare.type === 'Literal' && typeof bare.value === 'string') takeString(builder, source, bare.start + 1, bare.end - 1);
  else if (bare.type === 'TemplateLiteral' && bare.expressions.length === 0) takeString(builder, source, bare.start + 1, bare.end - 1);
  else return undefined;
  return builder.text;
}

/** An expression without what TypeScript says of its type. */
export function unwrapped<T extends Node>(node: T): Exclude<T | Expression, Wrapper> {
  let bare: Node = node;
  while (isWrapper(bare)) bare = bare.expression;
  return bare as Exclude<T | Expression, Wrapper>;
}

type Wrapper = Extract<
  Node,
  { type: 'ParenthesizedExpression' | 'TSAsExpression' | 'TSSatisfiesExpression' | 'TSNonNullExpression' | 'TSTypeAssertion' }
>;

function isWrapper(node: Node): node is Wrapper {
  return /^(?:ParenthesizedExpression|TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion)$/.test(node.type);
}

/** The parts of a sum, left to right. */
function summands(node: Expression): Expression[] {
  const parts: Expression[] = [];
  let rest: Node = node;
  for (; rest.type === 'BinaryExpression' && rest.operator === '+'; rest = rest.left) parts.push(rest.right);
  return [rest as Expression, ...parts.reverse()];
}

function isShownNowhere(node: Expression): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'Literal' && (node.value === null || typeof node.value === 'boolean');
}

/** Names are compared; an expression that calculates has none. */
function nameOf(source: string, node: Expression): string {
  const code = source.slice(node.start, Math.min(node.end, node.start + 200));
  return /^[\p{L}_$][\p{L}\p{N}_$.?[\]]*$/u.test(code) ? parseExpression(code.replaceAll('?.', '.')).name : '';
}
