/** Builds one text of code: its literals one after the other, with what is filled in and what branches between them. */

import { TextBuilder } from '../map.ts';
import { joinTokens, maskCharacter, scanPlaceholders, TokenIndex } from '../placeholder.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';
import { encodeIn, type Literal } from './encode.ts';
import { takeAttribute, takeJsxText, takeString } from './literals.ts';

/** What begins or ends at an offset of the text that is built. */
interface Mark {
  readonly at: number;
  readonly kind: 'startLink' | 'endLink' | 'startInert' | 'endInert';
  readonly url: string;
}

/** Longer expressions are not kept as the source of their placeholder. */
const longest = 2000;

/** A text that is built from left to right. All ranges are source ranges. */
export class Sentence {
  readonly #source: string;
  readonly #builder: TextBuilder;
  readonly #tokens: TemplateToken[] = [];
  readonly #marks: Mark[] = [];
  readonly #literals = new Set<Literal>();

  constructor(source: string) {
    this.#source = source;
    this.#builder = new TextBuilder(source);
  }

  /** Whether nothing was taken yet. */
  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  /** Whether the text is a literal and nothing else. */
  get isLiteral(): boolean {
    return this.#tokens.length === 0 && this.#literals.size === 1;
  }

  /** Takes a string with its quotes. */
  string(start: number, end: number): void {
    this.#literals.add(this.#source[start] === "'" ? "'" : '"');
    takeString(this.#builder, this.#source, start + 1, end - 1);
  }

  /** Takes a part of a template, its ends (`` ` ``, `}`, `${`) excluded. */
  template(start: number, end: number): void {
    this.#literals.add('`');
    takeString(this.#builder, this.#source, start, end);
  }

  /** Takes the value of a JSX attribute with its quotes. */
  attribute(start: number, end: number): void {
    this.#literals.add(this.#source[start] === "'" ? "attribute'" : 'attribute"');
    takeAttribute(this.#builder, this.#source, start + 1, end - 1);
  }

  /** Takes text between JSX tags. */
  jsxText(start: number, end: number): void {
    this.#literals.add('jsx');
    takeJsxText(this.#builder, this.#source, start, end);
  }

  /** Puts a blank for a raw range. */
  blank(start: number, end: number): void {
    this.#builder.put(' ', start, end);
  }

  /** Takes characters that show as they stand. */
  verbatim(start: number, end: number): void {
    this.#builder.copy(start, end);
  }

  /** Takes an expression that fills something in. */
  output(start: number, end: number, name: string, fallback: string | undefined): void {
    this.#token(start, end, { kind: 'output', name, ...(fallback === undefined ? {} : { fallback }) });
  }

  /** Takes what stands before, between and after the branches of a condition. */
  branch(kind: 'open' | 'else' | 'close', start: number, end: number): void {
    this.#token(start, end, { kind, name: 'if' });
  }

  mark(kind: Mark['kind'], url = ''): void {
    this.#marks.push({ at: this.#builder.length, kind, url });
  }

  /** The text with its template syntax: expressions of the code, and placeholders in the literals. */
  finish(): TemplateText {
    const cooked = this.#builder.finish();
    const masked = cover(cooked.text, this.#tokens);
    const written = scanPlaceholders(masked);
    // Placeholders written in literals go before expressions inside of them: `{{ ${name} }}`.
    const tokens = joinTokens(written, this.#tokens);
    return { cooked, masked: cover(cooked.text, tokens), index: new TokenIndex(tokens) };
  }

  /** The text as the prose of one block. */
  prose(): Prose[] {
    const text = this.finish();
    const prose = new ProseBuilder(text);
    let done = 0;
    for (const { at, kind, url } of this.#marks) {
      prose.text(done, at);
      done = at;
      if (kind === 'startLink') prose.startLink(url);
      else prose[kind]();
    }
    prose.text(done, text.cooked.text.length);
    return prose.finish();
  }

  /** A replacement as it must be written everywhere in this text. */
  encode(replacement: string): string | undefined {
    return encodeIn(this.#literals, replacement);
  }

  #token(start: number, end: number, token: Omit<TemplateToken, 'start' | 'end' | 'dialect'>): void {
    const from = this.#builder.length;
    if (token.kind === 'output' && end - start <= longest) this.#builder.copy(start, end);
    else this.#builder.put(maskCharacter, start, end);
    if (this.#builder.length > from) this.#tokens.push({ ...token, start: from, end: this.#builder.length, dialect: 'jsx' });
  }
}

function cover(text: string, tokens: readonly TemplateToken[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of tokens) {
    parts.push(text.slice(done, start), maskCharacter.repeat(end - start));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
