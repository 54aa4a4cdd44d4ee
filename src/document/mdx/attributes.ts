/** The attributes of JSX elements that are copy, references and escapes decoded. */

import { encodeIn, type Literal } from '../code/encode.ts';
import { takeAttribute } from '../code/literals.ts';
import type { Cooked, Range, Role } from '../document.ts';
import { TextBuilder } from '../map.ts';
import { copyRole } from '../markdown/copy-name.ts';
import type { MarkdownSource } from '../markdown/inline.ts';
import { TokenIndex } from '../placeholder.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import { indexEndingAfter } from '../ranges.ts';
import type { JsxElement } from './elements.ts';
import { literalIn } from './literals.ts';

/** The text of an attribute. */
export interface AttributeText {
  readonly role: Role;
  readonly texts: readonly Prose[];
  encode(replacement: string): string | undefined;
}

/** The attributes of an element that are copy, in order. */
export function readAttributes(element: JsxElement, source: MarkdownSource): AttributeText[] {
  return element.attributes.flatMap((attribute) => {
    const role = attribute.type === 'mdxJsxAttribute' ? roleOf(attribute.name, element.name ?? '') : undefined;
    const { start, end } = attribute.position ?? {};
    if (role === undefined || start?.offset === undefined || end?.offset === undefined) return [];
    const value = valueIn([start.offset, end.offset], source);
    return value && /\p{L}/u.test(value.cooked.text) ? [{ role, texts: proseOf(value.cooked, source), encode: value.encode }] : [];
  });
}

/** Elements of HTML have fewer attributes that are shown. */
function roleOf(name: string, element: string): Role | undefined {
  if (!/^[a-z]/.test(element)) return copyRole(name, element);
  if (name === 'alt') return 'alt';
  return /^(?:title|aria-label|placeholder|label)$/.test(name) ? 'label' : undefined;
}

interface Value {
  readonly cooked: Cooked;
  encode(replacement: string): string | undefined;
}

/** A name holds no `=`, so the first one is before the value. */
function valueIn([start, end]: Range, source: MarkdownSource): Value | undefined {
  const text = source.text.cooked.text;
  const before = /^[^=]*=\s*/.exec(text.slice(start, end))?.[0].length;
  if (before === undefined) return undefined;
  const from = start + before;
  const quote = text.charAt(from);
  if (quote === '{') {
    const literal = literalIn(text, from + 1, end - 1);
    return literal && { cooked: literal.cooked, encode: encoderOf(literal.quote as Literal) };
  }
  return { cooked: attributeValue([from + 1, end - 1], source), encode: encoderOf(`attribute${quote}` as Literal) };
}

function encoderOf(literal: Literal): (replacement: string) => string | undefined {
  return (replacement) => (/[\r\n]/.test(replacement) ? undefined : encodeIn(new Set([literal]), replacement));
}

/** The marks of a quote or list at the start of a line are no part of a value. */
function attributeValue([start, end]: Range, { text, marks }: MarkdownSource): Cooked {
  const source = text.cooked.text;
  const builder = new TextBuilder(source);
  let done = start;
  for (let i = indexEndingAfter(marks.text, start); i < marks.text.length; i++) {
    const [from, to] = marks.text[i] as Range;
    if (from >= end) break;
    if (builder.length > 0 && from > done) builder.put(' ', done, from);
    takeAttribute(builder, source, Math.max(from, start), Math.min(to, end));
    done = Math.min(to, end);
  }
  return builder.finish();
}

function proseOf(cooked: Cooked, { text }: MarkdownSource): Prose[] {
  const source: Cooked = { text: cooked.text, map: cooked.map.through(text.cooked.map) };
  const prose = new ProseBuilder({ cooked: source, masked: source.text, index: new TokenIndex([]) });
  prose.text(0, source.text.length);
  return prose.finish();
}
