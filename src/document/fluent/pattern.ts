/**
 * The text of a Fluent pattern, walked from its source: the common indent removed, line ends as one line feed.
 * Placeables stand in it as template syntax that the text readers know, so that they tell names and branches.
 */

import type { Expression, InlineExpression, Literal, Pattern, Placeable, SelectExpression, TextElement } from '@fluent/syntax';
import type { Cooked, Range } from '../document.ts';
import { TextBuilder } from '../map.ts';
import { rangeOf } from './span.ts';

/** Names longer than this are no placeholders to the text readers. */
const longestName = 60;

/** The text of a pattern. */
export function patternText(source: string, pattern: Pattern): Cooked {
  const builder = new TextBuilder(source);
  addPattern(pattern, source, builder);
  return builder.finish();
}

/** Whether a pattern has words of its own, in any of its variants. */
export function hasWords({ elements }: Pattern): boolean {
  return elements.some((element) => {
    if (element.type === 'TextElement') return /\p{L}/u.test(element.value);
    const expression = innermost(element.expression);
    if (expression.type === 'SelectExpression') return expression.variants.some(({ value }) => hasWords(value));
    return expression.type === 'StringLiteral' && /\p{L}/u.test(expression.parse().value);
  });
}

function addPattern({ elements }: Pattern, source: string, builder: TextBuilder): void {
  for (const element of elements) {
    if (element.type === 'TextElement') addText(element, source, builder);
    else addPlaceable(innermost(element.expression), rangeOf(element), source, builder);
  }
}

/** Lines with less indent than in the source, and trailing white space that is not shown. */
function addText(element: TextElement, source: string, builder: TextBuilder): void {
  const [start, end] = rangeOf(element);
  let [at, left] = [start, element.value];
  for (const [line] of source.slice(start, end).matchAll(/[^\r\n]+|\r?\n|\r/g)) {
    if (left === '') return;
    if (line.endsWith('\n')) {
      builder.put('\n', at, at + line.length);
      left = left.slice(1);
    } else {
      const removed = indentOf(line) - indentOf(left);
      const shown = Math.min(line.length - removed, left.length);
      // A line of blanks shows nothing.
      if (shown > 0 && left[0] !== '\n') {
        builder.copy(at + removed, at + removed + shown);
        left = left.slice(shown);
      }
    }
    at += line.length;
  }
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function addPlaceable(expression: Exclude<Expression, Placeable>, range: Range, source: string, builder: TextBuilder): void {
  switch (expression.type) {
    case 'SelectExpression':
      addVariants(expression, range, source, builder);
      break;
    case 'StringLiteral':
      addLiteral(expression.parse().value, range, builder);
      break;
    case 'NumberLiteral':
      builder.put(expression.value, ...range);
      break;
    default:
      addName(nameOf(expression), range, source, builder);
  }
}

/** A brace would be template syntax to the text readers: it stands as something filled in. */
function addLiteral(value: string, range: Range, builder: TextBuilder): void {
  builder.put(/[{}]/.test(value) ? '{_}' : value, ...range);
}

/** The source as it stands, where the text readers can tell the name from it. */
function addName(name: string, range: Range, source: string, builder: TextBuilder): void {
  const placeholder = `{${name.slice(0, longestName)}}`;
  const raw = source.slice(...range);
  if (raw.length <= longestName && raw.replace(/^\{ ?/, '{').replace(/ ?\}$/, '}') === placeholder) builder.copy(...range);
  else builder.put(placeholder, ...range);
}

/** Of a function what it shows: `NUMBER($n)` is `$n`. Arguments of terms choose a form of the same name. */
function nameOf(expression: Exclude<InlineExpression, Literal | Placeable>): string {
  switch (expression.type) {
    case 'VariableReference':
      return `$${expression.id.name}`;
    case 'TermReference':
      return `-${expression.id.name}`;
    case 'MessageReference':
      return expression.attribute ? `${expression.id.name}.${expression.attribute.name}` : expression.id.name;
    case 'FunctionReference': {
      const [shown] = expression.arguments.positional;
      return shown?.type === 'VariableReference' ? `$${shown.id.name}` : expression.id.name;
    }
  }
}

/** Variants as the branches of a condition. */
function addVariants({ variants }: SelectExpression, [start, end]: Range, source: string, builder: TextBuilder): void {
  let done = start;
  for (const [index, { value }] of variants.entries()) {
    const [from, to] = rangeOf(value);
    builder.put(index === 0 ? '{x, select, a {' : '} b {', done, from);
    addPattern(value, source, builder);
    done = to;
  }
  builder.put('}}', done, end);
}

function innermost(expression: Expression): Exclude<Expression, Placeable> {
  return expression.type === 'Placeable' ? innermost(expression.expression) : expression;
}
