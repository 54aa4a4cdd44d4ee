/** Shortcodes of site generators: Hugo's `{{< x >}}`, Zola's `{% x() %}…{% end %}`, Markdoc's `{% x %}…{% /x %}`, Jekyll's includes. */

import type { Cooked } from '../map.ts';
import { maskPlaceholders, scanPlaceholders, TokenIndex } from '../placeholder.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';

/** Finds the template syntax of a Markdown text. */
export function scanMarkdown(cooked: Cooked): TemplateText {
  const { text } = cooked;
  const tokens = withoutCode(paired(scanPlaceholders(text), text)).map((token) => asShown(token, text));
  return { cooked, masked: maskPlaceholders(text, tokens), index: new TokenIndex(tokens) };
}

/** Shortcodes whose content is no prose. */
const code = new Set(
  'chart code codeblock gist highlight katex math mermaid plantuml rawhtml raw-html sourcecode style svg terminal tex'.split(' '),
);

/** A shortcode whose content is code, as one token. */
function withoutCode(tokens: readonly TemplateToken[]): TemplateToken[] {
  const found: TemplateToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as TemplateToken;
    const isCode = token.kind === 'open' && token.dialect === 'hugo' && code.has(token.name);
    const close = isCode ? closeOf(tokens, i) : -1;
    found.push(close < 0 ? token : { ...token, kind: 'raw', end: (tokens[close] as TemplateToken).end });
    if (close >= 0) i = close;
  }
  return found;
}

function closeOf(tokens: readonly TemplateToken[], open: number): number {
  const name = tokens[open]?.name;
  for (let i = open + 1; i < tokens.length; i++) {
    if (tokens[i]?.name === name) return tokens[i]?.kind === 'close' ? i : -1;
  }
  return -1;
}

/** Opening tags that are known by their ends alone: `{% end %}` and `{% /x %}`. */
function paired(tokens: readonly TemplateToken[], text: string): TemplateToken[] {
  const result = [...tokens];
  const open = new Map<string, number[]>();
  for (const [i, token] of tokens.entries()) {
    const body = tagBody(token, text);
    if (body === undefined) continue;
    const name = /^\/\s*([\w-]+)/.exec(body)?.[1] ?? (body === 'end' ? '(' : undefined);
    if (name !== undefined) result[i] = closed(result, open.get(name)?.pop(), token, text);
    else if (token.kind === 'output' && !body.endsWith('/')) pushTo(open, /^[\w-]+\s*\(/.test(body) ? '(' : firstWord(body), i);
  }
  return result;
}

/** The end of a block, whose start is one too. Markdoc's end without a start shows nothing. */
function closed(tokens: TemplateToken[], start: number | undefined, token: TemplateToken, text: string): TemplateToken {
  const opener = start === undefined ? undefined : tokens[start];
  if (start === undefined || opener === undefined) return token.kind === 'output' ? { ...token, kind: 'comment' } : token;
  const name = firstWord(tagBody(opener, text) ?? '');
  tokens[start] = { ...opener, kind: 'open', name };
  return { ...token, kind: 'close', name };
}

function pushTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function firstWord(body: string): string {
  return /^[\w-]+/.exec(body)?.[0]?.toLowerCase() ?? '';
}

/** What stands between `{%` and `%}`. */
function tagBody(token: TemplateToken, text: string): string | undefined {
  if (token.dialect !== 'liquid' || token.kind === 'raw' || !text.startsWith('{%', token.start)) return undefined;
  return text.slice(token.start + 2, token.end - 2).trim();
}

/** A shortcode on a line of its own puts a block there: a picture, a list. It is no part of a sentence. */
function asShown(token: TemplateToken, text: string): TemplateToken {
  if (token.kind !== 'output') return token;
  const body = tagBody(token, text);
  const isMark = body !== undefined && (body.startsWith('.') || body.endsWith('/'));
  const isCall = /^\{\{\s*[\w:.-]+\(/.test(text.slice(token.start, Math.min(token.end, token.start + 80)));
  const isBlock = (token.dialect === 'hugo' || body !== undefined || isCall) && standsAlone(text, token.start, token.end);
  return isMark || isBlock ? { ...token, kind: 'comment' } : token;
}

/** Whether nothing but marks of lists and quotes stands before, and nothing behind. */
function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && start - before < 40 && /[ \t>*+-]/.test(text.charAt(before))) before--;
  let after = end;
  while (text[after] === ' ' || text[after] === '\t') after++;
  return /^[\r\n]?$/.test(text.charAt(before)) && /^[\r\n]?$/.test(text.charAt(after));
}
