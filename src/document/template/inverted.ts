/** Mustache's `{{#x}}…{{/x}}{{^x}}…{{/x}}`: one condition with two branches, written as two. */

import type { TemplateToken } from './token.ts';

/** The tokens with such pairs as one: the inner end is nothing, and the second beginning is an `else`. */
export function joinInverted(text: string, tokens: readonly TemplateToken[]): TemplateToken[] {
  return tokens.map((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (after && isTurn(text, token, after)) return { ...token, kind: 'comment' };
    return before && isTurn(text, before, token) ? { ...token, kind: 'else' } : token;
  });
}

function isTurn(text: string, close: TemplateToken, open: TemplateToken): boolean {
  if (close.kind !== 'close' || open.kind !== 'open' || close.name !== open.name || close.dialect !== 'mustache') return false;
  return /^\{\{~?\s*\^/.test(text.slice(open.start, open.end)) && text.slice(close.end, open.start).trim() === '';
}
