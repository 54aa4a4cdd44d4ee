/** The arguments of shortcodes that are copy: `{{< figure alt="…" caption="…" >}}`, `{% include x.html title="…" %}`. */

import type { Cooked, Place, Role, Segment } from '../document.ts';
import { TextBuilder } from '../map.ts';
import type { TextReader } from '../reader.ts';
import type { TemplateToken } from '../template/token.ts';
import { copyRole } from './copy-name.ts';

/** Tags of templates whose arguments are values of the program. */
const statements =
  /^(?:assign|block|blocktrans|capture|case|comment|cycle|data|elsif|extends|for|from|if|ifversion|import|link|macro|post_url|set|tablerow|trans|unless|when|with)\b/;

const argument = /(?<![\w-])([A-Za-z][\w-]{0,40})\s{0,9}=(?!=)\s{0,9}(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|`([^`]*)`)/dg;

interface Argument {
  readonly role: Role;
  readonly cooked: Cooked;
  readonly quote: string;
}

/**
 * The segments of the arguments, in order.
 *
 * @param read - Reads the Markdown in an argument.
 */
export function readArguments(cooked: Cooked, tokens: readonly TemplateToken[], place: Place, read: TextReader): Segment[] {
  return tokens.flatMap((token) =>
    argumentsOf(cooked.text, token).flatMap(({ role, cooked: value, quote }) => {
      const inner: Cooked = { text: value.text, map: value.map.through(cooked.map) };
      const encode = (text: string): string | undefined => within(encodeArgument(text, quote), place);
      return read(inner, { ...place, role, encode }).segments;
    }),
  );
}

function within(encoded: string | undefined, { encode }: Place): string | undefined {
  return encoded === undefined || !encode ? encoded : encode(encoded);
}

function argumentsOf(text: string, token: TemplateToken): Argument[] {
  const element = elementOf(text.slice(token.start, token.end));
  if (element === undefined) return [];
  const end = openerEnd(text, token);
  const raw = text.slice(token.start, end);
  return Array.from(raw.matchAll(argument)).flatMap(({ 1: name = '', indices }) => {
    const role = copyRole(name, element);
    const range = indices?.slice(2).find((group) => group !== undefined);
    if (role === undefined || !range || range[0] === range[1]) return [];
    const start = token.start + range[0];
    return [{ role, cooked: unescaped(text, start, token.start + range[1]), quote: text.charAt(start - 1) }];
  });
}

/** The name of a shortcode, a tag with arguments or a call; `undefined` for any other template syntax. */
function elementOf(raw: string): string | undefined {
  const shortcode = /^\{\{[<%]\s*([\w/.-]+)/.exec(raw) ?? /^\{\{-?\s*([\w:.-]+)\(/.exec(raw);
  if (shortcode) return shortcode[1];
  const tag = /^\{%[-~+]?\s*([\w-]+)(?:\s+([\w-]+)\.html)?/.exec(raw);
  if (!tag || statements.test(tag[1] ?? '')) return undefined;
  return tag[2] ?? tag[1];
}

/** The tokens of code blocks hold their content. */
function openerEnd(text: string, { start, end, kind }: TemplateToken): number {
  const close = kind === 'raw' ? text.slice(start, end).search(/[>%]\}\}?/) : -1;
  return close < 0 ? end : start + close;
}

/** Only quotes and backslashes are escaped in all of these languages. */
function unescaped(text: string, start: number, end: number): Cooked {
  const builder = new TextBuilder(text);
  let at = start;
  for (const { 0: whole, index } of text.slice(start, end).matchAll(/\\["'\\]/g)) {
    builder.copy(at, start + index);
    at = start + index + whole.length;
    builder.put(whole.slice(1), start + index, at);
  }
  builder.copy(at, end);
  return builder.finish();
}

function encodeArgument(text: string, quote: string): string | undefined {
  if (/[%>}]\}|[\r\n]/.test(text) || (quote === '`' && text.includes('`'))) return undefined;
  return quote === '`'
    ? text
    : text.replaceAll(/["'\\]/g, (character) => (character === '\\' || character === quote ? `\\${character}` : character));
}
