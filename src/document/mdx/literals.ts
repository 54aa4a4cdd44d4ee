/** String literals in the expressions of MDX: `{"text"}`, `{' '}`, `` {`text`} ``. */

import { takeString } from '../code/literals.ts';
import { type Cooked, TextBuilder } from '../map.ts';
import type { ProseBuilder } from '../prose-builder.ts';
import { trimmed } from '../ranges.ts';

/** Takes an expression into a sentence if it is a string; whether it is. */
export function takeLiteral(prose: ProseBuilder, source: string, start: number, end: number): boolean {
  const literal = literalIn(source, start + 1, end - 1);
  if (!literal) return false;
  for (const [cooked, raw, length, rawLength] of literal.cooked.map.runs()) {
    const value = literal.cooked.text.slice(cooked, cooked + length);
    if (value === source.slice(raw, raw + rawLength)) prose.text(raw, raw + rawLength);
    else prose.put(value, raw, raw + rawLength);
  }
  return true;
}

/** A string of code. */
export interface Literal {
  readonly cooked: Cooked;
  readonly quote: string;
}

/** The string that a piece of code is and nothing else. Strings over several lines are code samples. */
export function literalIn(source: string, start: number, end: number): Literal | undefined {
  const [from, to] = trimmed(source, start, end);
  const quote = source.charAt(from);
  if (to - from < 2 || !/["'`]/.test(quote) || source[to - 1] !== quote) return undefined;
  const inside = source.slice(from + 1, to - 1);
  if (/[\r\n]/.test(inside) || (quote === '`' && inside.includes('${')) || endsInside(inside, quote)) return undefined;
  const builder = new TextBuilder(source);
  takeString(builder, source, from + 1, to - 1);
  return { cooked: builder.finish(), quote };
}

/** Whether the string ends before its last quote: `"a" + "b"`. */
function endsInside(inside: string, quote: string): boolean {
  return inside.replaceAll(/\\[\s\S]/g, '').includes(quote) || /(?<!\\)(?:\\\\)*\\$/.test(inside.slice(-64));
}
