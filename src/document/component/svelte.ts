/** The braces of Svelte as template syntax. */

import type { Range } from '../document.ts';
import { verbatim } from '../map.ts';
import { maskPlaceholders, TokenIndex } from '../placeholder.ts';
import { parseExpression } from '../template/expression.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';

/** Longer code is not filled in between words. */
const longest = 2000;

/** A component's source with its braces found, but for those of its scripts and styles. */
export function scanSvelte(source: string): TemplateText {
  const tokens: TemplateToken[] = [];
  let done = 0;
  for (const [start, end] of [...codeRanges(source), [source.length, source.length] as const]) {
    for (const pair of pairsIn(source, done, start)) tokens.push(toToken(source, ...pair));
    done = end;
  }
  return { cooked: verbatim(source), masked: maskPlaceholders(source, tokens), index: new TokenIndex(tokens) };
}

/** Scripts and styles, in order. */
function codeRanges(source: string): Range[] {
  const found: Range[] = [];
  const opener = /<(script|style)\b[^<>]{0,500}>/gi;
  for (let match = opener.exec(source); match; match = opener.exec(source)) {
    const close = source.indexOf(`</${match[1]}`, opener.lastIndex);
    found.push([match.index, close < 0 ? source.length : close]);
    opener.lastIndex = close < 0 ? source.length : close;
  }
  return found;
}

/** Braces that open and close, without those inside of others. Strings in them may hold braces. */
function pairsIn(source: string, start: number, end: number): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  const piece = /"(?:\\.|[^"\\\r\n]){0,2000}"|'(?:\\.|[^'\\\r\n]){0,2000}'|[{}]/g;
  piece.lastIndex = start;
  for (let match = piece.exec(source); match && match.index < end; match = piece.exec(source)) {
    const [text] = match;
    if (text === '{') open.push(match.index);
    else if (text === '}') addPair(found, open.pop(), match.index + 1);
    // Between tags a quote is a character.
    else if (open.length === 0) piece.lastIndex = match.index + 1;
  }
  return found;
}

function addPair(found: Range[], start: number | undefined, end: number): void {
  if (start === undefined || end - start > longest) return;
  while ((found.at(-1)?.[0] ?? -1) > start) found.pop();
  found.push([start, end]);
}

function toToken(source: string, start: number, end: number): TemplateToken {
  const code = source.slice(start + 1, end - 1).trim();
  const word = /^[#:/@](\w+)/.exec(code)?.[1] ?? '';
  const base = { start, end, dialect: 'svelte' };
  if (code.startsWith('#')) return { ...base, kind: 'open', name: word };
  if (code.startsWith(':')) return { ...base, kind: 'else', name: word };
  if (code.startsWith('/*') || code.startsWith('//') || /^@(?:const|debug|attach)\b/.test(code))
    return { ...base, kind: 'comment', name: '' };
  if (code.startsWith('/')) return { ...base, kind: 'close', name: word };
  return { ...base, kind: 'output', ...parseExpression(code.replace(/^@\w+\s*/, '')) };
}
