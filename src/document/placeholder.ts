/**
 * Template syntax in copy: what is filled in, what branches, what is not shown.
 * One tolerant scanner for all dialects; a text reader scans, masks, parses the masked text, and copies around the tokens.
 */

import { type ParsedDirective, parseDirective } from './directive.ts';
import type { Placeholder, TemplateTag } from './document.ts';
import type { Cooked, PositionMap, TextBuilder } from './map.ts';
import type { TemplateToken } from './template/token.ts';

export { scanPlaceholders } from './template/scanner.ts';

/** What stands for an output in cooked text. */
export const placeholderCharacter = '\uFFFC';

/** Whether a cooked text shows more than what is filled in. */
export function hasWords({ text }: { readonly text: string }): boolean {
  return /[^\s\u{FFFC}]/u.test(text);
}

/** What stands for template syntax in the text that a format's parser sees: a letter to every parser. */
export const maskCharacter = '\uE000';

/** The tokens of a text, by offset. */
export class TokenIndex {
  readonly tokens: readonly TemplateToken[];

  /** @param tokens - In order, without overlaps. */
  constructor(tokens: readonly TemplateToken[]) {
    this.tokens = tokens;
  }

  /** The token that holds the character at `offset`. */
  at(offset: number): TemplateToken | undefined {
    const token = this.from(offset);
    return token !== undefined && token.start <= offset ? token : undefined;
  }

  /** The first token that ends after `offset`. */
  from(offset: number): TemplateToken | undefined {
    return this.tokens[this.#find(offset)];
  }

  /** The tokens that overlap a range, in order. */
  within(start: number, end: number): TemplateToken[] {
    const found: TemplateToken[] = [];
    for (let i = this.#find(start); i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (token === undefined || token.start >= end) break;
      found.push(token);
    }
    return found;
  }

  #find(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Tokens of two kinds in order, those of the second kind only where none of the first is. Each kind is in order, without overlaps. */
export function joinTokens(first: readonly TemplateToken[], second: readonly TemplateToken[]): TemplateToken[] {
  const index = new TokenIndex(first);
  const others = second.filter(({ start, end }) => index.within(start, end).length === 0);
  return [...first, ...others].sort((a, b) => a.start - b.start);
}

/**
 * The text with its template syntax covered by {@link maskCharacter}, for a format's parser: same length, same line ends.
 * A line of nothing but tags and comments is covered by spaces, so it can't continue the block above it.
 */
export function maskPlaceholders(text: string, tokens: readonly TemplateToken[]): string {
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = lastOnLine(text, tokens, i);
    const cover = standsAlone(text, tokens, i, last) ? ' ' : maskCharacter;
    for (; i <= last; i++) {
      const token = tokens[i] as TemplateToken;
      parts.push(text.slice(done, token.start), text.slice(token.start, token.end).replace(/[^\r\n]/g, cover));
      done = token.end;
    }
    i--;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Index of the last of the tokens that follow each other with blanks only in between. */
function lastOnLine(text: string, tokens: readonly TemplateToken[], first: number): number {
  let last = first;
  for (; last + 1 < tokens.length; last++) {
    const gap = text.slice(tokens[last]?.end, tokens[last + 1]?.start);
    if (!/^[ \t]*$/.test(gap)) break;
  }
  return last;
}

function standsAlone(text: string, tokens: readonly TemplateToken[], first: number, last: number): boolean {
  if (tokens.slice(first, last + 1).some((token) => token.kind === 'output')) return false;
  let before = (tokens[first]?.start ?? 0) - 1;
  while (isBlank(text, before)) before--;
  let after = tokens[last]?.end ?? 0;
  while (isBlank(text, after)) after++;
  return isEnd(text, before) && isEnd(text, after);
}

function isBlank(text: string, offset: number): boolean {
  return text[offset] === ' ' || text[offset] === '\t';
}

function isEnd(text: string, offset: number): boolean {
  const character = text[offset];
  return character === undefined || character === '\n' || character === '\r';
}

/**
 * Copies `[start, end)` of the scanned text into the builder: U+FFFC for each output, nothing for other tokens.
 * A token that begins before `start` or ends after `end` counts with its whole range.
 */
export function copyAround(builder: TextBuilder, index: TokenIndex, start: number, end: number): void {
  let done = start;
  for (const token of index.within(start, end)) {
    builder.copy(done, token.start);
    if (token.kind === 'output') builder.put(placeholderCharacter, token.start, token.end);
    done = token.end;
  }
  builder.copy(done, end);
}

/**
 * The placeholders of a cooked text.
 *
 * @param cooked - Text whose map leads to the scanned text (not yet to the source of a container).
 * @param scanned - The scanned text.
 */
export function placeholdersOf(cooked: Cooked, scanned: string, index: TokenIndex): Placeholder[] {
  const found: Placeholder[] = [];
  for (let at = cooked.text.indexOf(placeholderCharacter); at >= 0; at = cooked.text.indexOf(placeholderCharacter, at + 1)) {
    const token = index.at(cooked.map.range(at, at + 1)[0]);
    if (token?.kind === 'output') found.push(toPlaceholder(token, at, scanned));
  }
  return found;
}

function toPlaceholder(token: TemplateToken, at: number, scanned: string): Placeholder {
  const { name, dialect, fallback } = token;
  return { at, name, dialect, raw: scanned.slice(token.start, token.end), ...(fallback === undefined ? {} : { fallback }) };
}

/**
 * The block tags among the tokens.
 *
 * @param map - From the scanned text to the source.
 */
export function tagsOf(tokens: readonly TemplateToken[], map: PositionMap): TemplateTag[] {
  const tags: TemplateTag[] = [];
  for (const { kind, name, dialect, start, end } of tokens) {
    if (kind === 'open' || kind === 'else' || kind === 'close') tags.push({ kind, name, dialect, range: map.range(start, end) });
  }
  return tags;
}

/** A directive in a template comment, before its scope is known. Offsets are into the scanned text. */
export interface TemplateDirective extends ParsedDirective {
  readonly start: number;
  readonly end: number;
}

/** The directives in template comments: `{# univocal ignore x #}`, `{{!-- univocal disable --}}`, `<%# … %>`, `{% comment %}…`. */
export function templateDirectives(text: string, tokens: readonly TemplateToken[]): TemplateDirective[] {
  const found: TemplateDirective[] = [];
  for (const { kind, start, end } of tokens) {
    if (kind !== 'comment') continue;
    const directive = parseDirective(commentText(text.slice(start, end)));
    if (directive) found.push({ ...directive, start, end });
  }
  return found;
}

/** The text between a template comment's delimiters. */
function commentText(raw: string): string {
  const paired = /^\{%[-~+]?\s*comment\b[^%]*%\}([\s\S]*)\{%[-~+]?\s*endcomment\b[^%]*%\}$/.exec(raw);
  if (paired) return paired[1] ?? '';
  const opener = /^(?:\{\{[-~]?\s*(?:!-{0,2}|\/\*)|\{#-?|\{%-?\s*#|<%(?:#|--)|<#--)/.exec(raw)?.[0] ?? '';
  const closer = /(?:(?:--|\*\/)?\s{0,9}[-~]?\}\}|-?#\}|-?%\}|-{0,2}%>|-->)$/.exec(raw)?.[0] ?? '';
  return opener === '' ? '' : raw.slice(opener.length, raw.length - closer.length);
}
