/** Template syntax that shows a text of its own: the tokens around the text, and those in it. */

import { parseExpression } from './expression.ts';
import type { Match } from './lookahead.ts';
import type { TemplateToken } from './token.ts';

/**
 * The syntax around the texts that it shows: as a comment around one, as a condition with two branches.
 *
 * @param scan - Finds the syntax inside of a text.
 */
export function aroundTexts(text: string, start: number, match: Match, scan: (text: string) => TemplateToken[]): TemplateToken[] {
  const { end, name, dialect, shown = [] } = match;
  const [first, next, last] = shown.length === 1 ? (['comment', 'comment', 'comment'] as const) : (['open', 'else', 'close'] as const);
  const tokens: TemplateToken[] = [];
  let done = start;
  for (const [index, { range, isExpression }] of shown.entries()) {
    const [from, to] = range;
    const before = { start: done, end: from, kind: index === 0 ? first : next, name, dialect } as const;
    tokens.push(isExpression ? before : { ...before, opensText: true });
    if (isExpression) tokens.push({ start: from, end: to, kind: 'output', ...parseExpression(text.slice(from, to)), dialect });
    else for (const token of inText(text.slice(from, to), text.slice(to, end), scan)) tokens.push(moved(token, from));
    done = to;
  }
  return [...tokens, { start: done, end, kind: last, name, dialect }];
}

/** The syntax in a text in quotes: also Ruby's `#{x}`, Magento's `%name`, and the backslash before a quote. */
function inText(text: string, rest: string, scan: (text: string) => TemplateToken[]): TemplateToken[] {
  const own = [...backslashes(text), ...interpolations(text), ...namedArguments(text, rest)];
  const known = scan(text).filter(({ start, end }) => !own.some((other) => other.start < end && start < other.end));
  return [...known, ...own].sort((a, b) => a.start - b.start);
}

function backslashes(text: string): TemplateToken[] {
  return [...text.matchAll(/\\["'\\]/g)].map(({ index }) => ({ start: index, end: index + 1, kind: 'comment', name: '', dialect: '' }));
}

function interpolations(text: string): TemplateToken[] {
  return [...text.matchAll(/#\{([^{}]{1,200})\}/g)].map(({ 0: raw, 1: code = '', index }) => output(index, raw, code, 'erb'));
}

/** `{{trans "Your %store order" store=$store.name}}`. */
function namedArguments(text: string, rest: string): TemplateToken[] {
  const names = new Set(Array.from(rest.matchAll(/(?<![\w.])(\w{1,60})=/g), ([, name]) => name));
  if (names.size === 0) return [];
  const found = [...text.matchAll(/%(\w{1,60})(?!\w|%|\))/g)].filter(([, name]) => names.has(name));
  return found.map(({ 0: raw, 1: name = '', index }) => output(index, raw, name, 'magento'));
}

function output(start: number, raw: string, code: string, dialect: string): TemplateToken {
  return { start, end: start + raw.length, kind: 'output', ...parseExpression(code), dialect };
}

function moved(token: TemplateToken, by: number): TemplateToken {
  return { ...token, start: by + token.start, end: by + token.end };
}
