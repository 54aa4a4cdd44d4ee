/** A text with its template syntax found and masked: what the parsers of Markdown and HTML are given. */

import type { Cooked, Range } from '../document.ts';
import { maskCharacter, maskPlaceholders, scanPlaceholders, TokenIndex } from '../placeholder.ts';
import type { TemplateToken } from './token.ts';

/** A text, and the same text as a parser may see it. Both have the same length, and all offsets hold for both. */
export interface TemplateText {
  readonly cooked: Cooked;
  /** The text with placeholders (and marks that are no prose) as letters or blanks. */
  readonly masked: string;
  /** What is left out of the text, or put as a placeholder. */
  readonly index: TokenIndex;
}

/** Finds the template syntax of a text. */
export function scanTemplate(cooked: Cooked): TemplateText {
  const tokens = scanPlaceholders(cooked.text);
  return { cooked, masked: maskPlaceholders(cooked.text, tokens), index: new TokenIndex(tokens) };
}

/** A part of a text that is no prose. */
export interface HiddenPart {
  readonly range: Range;
  /** What the parser sees in its place, as long as the range; letters if absent. */
  readonly mask?: string;
}

/**
 * The text with more of it left out.
 *
 * @param hidden - Ascending, none inside another.
 */
export function hideParts(text: TemplateText, hidden: readonly HiddenPart[]): TemplateText {
  if (hidden.length === 0) return text;
  const parts: string[] = [];
  const tokens: TemplateToken[] = [];
  let done = 0;
  for (const { range, mask } of hidden) {
    const [start, end] = range;
    for (const token of text.index.within(done, start)) if (token.start >= done && token.end <= start) tokens.push(token);
    tokens.push({ start, end, kind: 'comment', name: '', dialect: '' });
    const cover = mask ?? text.masked.slice(start, end).replaceAll(/[^\r\n]/g, maskCharacter);
    parts.push(text.masked.slice(done, start), cover);
    done = end;
  }
  for (const token of text.index.within(done, text.masked.length)) if (token.start >= done) tokens.push(token);
  parts.push(text.masked.slice(done));
  return { cooked: text.cooked, masked: parts.join(''), index: new TokenIndex(tokens) };
}
