/** Finds strings in an Apple `.strings` file: in quotes of either kind, or bare words. */

import type { Problem, Range } from '../document.ts';
import { endOfLine } from '../lines.ts';

/** A string as written. */
export interface Written {
  /** With its quotes. */
  readonly range: Range;
  /** Without them. */
  readonly inner: Range;
  /** The quote around it; empty for a bare word. */
  readonly quote: string;
  readonly problem?: Problem;
}

/** Where a string is closed, and the first line end before that. */
interface Closing {
  readonly close?: number;
  readonly lineEnd?: number;
}

/** A text with quotes of its own inside is looked for as far as this, in characters. */
const reach = 2000;

/** Reads strings at offsets. It keeps in mind where no quote closes any more, so that each part of a file is looked at once. */
export class QuoteReader {
  readonly #source: string;
  /** By kind of quote, the offset from where on none closes. */
  readonly #unclosed = new Map<string, number>();

  constructor(source: string) {
    this.#source = source;
  }

  /**
   * The string that starts at the offset, if one does.
   *
   * @param next - What follows a string of this kind: `=` or `;`.
   */
  at(start: number, next: string): Written | undefined {
    const quote = this.#source[start] ?? '';
    if (quote !== '"' && quote !== "'") return this.#bare(start);
    const { close, lineEnd } = this.#close(start, quote);
    if (close === undefined) return this.#cut(start, lineEnd ?? this.#source.length, next, quote);
    if (this.#mayFollow(close + 1, next)) return whole(start, close, quote);
    if (lineEnd !== undefined) return this.#cut(start, lineEnd, next, quote);
    return (next === ';' ? this.#torn(start, close, quote) : undefined) ?? whole(start, close, quote);
  }

  #bare(start: number): Written | undefined {
    const word = /[\w$:.-][\w$/:.-]*/y;
    word.lastIndex = start;
    const found = word.exec(this.#source);
    const range: Range = [start, word.lastIndex];
    return found ? { range, inner: range, quote: '' } : undefined;
  }

  #close(start: number, quote: string): Closing {
    if (start >= (this.#unclosed.get(quote) ?? Number.POSITIVE_INFINITY)) return { lineEnd: endOfLine(this.#source, start) };
    const closing = findClosing(this.#source, start + 1, quote);
    if (closing.close === undefined) this.#unclosed.set(quote, start);
    return closing;
  }

  /** Whether what stands behind a string is what belongs there, or a line end or comment before it. */
  #mayFollow(start: number, next: string): boolean {
    const character = this.#source[this.#pastBlanks(start)];
    return character === undefined || character === next || character === ';' || /[\r\n/]/.test(character);
  }

  /** A string that is never closed ends on its line. */
  #cut(start: number, lineEnd: number, next: string, quote: string): Written {
    let end = lineEnd;
    while (end > start + 1 && /[\s;]/.test(this.#source[end - 1] ?? '')) end--;
    // Without its quote a key takes the text with it: there is nothing to read.
    const inner: Range = next === '=' ? [start + 1, start + 1] : [start + 1, end];
    return { range: [start, lineEnd], inner, quote, problem: unclosed(start, end) };
  }

  /** `"say "hi" now";`: up to the quote that a semicolon follows, unless another pair begins before it. */
  #torn(start: number, close: number, quote: string): Written | undefined {
    const rest = /^[^\r\n]*/.exec(this.#source.slice(close + 1, close + reach))?.[0] ?? '';
    const end = rest.search(quote === '"' ? /"\s{0,9};/ : /'\s{0,9};/);
    if (end < 0 || /["']\s{0,9}=/.test(rest.slice(0, end))) return undefined;
    return { ...whole(start, close + 1 + end, quote), problem: stray(close) };
  }

  #pastBlanks(start: number): number {
    let at = start;
    while (this.#source[at] === ' ' || this.#source[at] === '\t') at++;
    return at;
  }
}

function findClosing(source: string, start: number, quote: string): Closing {
  let found: Closing = {};
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === quote) return { ...found, close: at };
    else if (found.lineEnd === undefined && (character === '\n' || character === '\r')) found = { lineEnd: at };
  }
  return found;
}

function whole(start: number, close: number, quote: string): Written {
  return { range: [start, close + 1], inner: [start + 1, close], quote };
}

function unclosed(start: number, end: number): Problem {
  return { reason: 'The closing quote of this text is missing.', range: [start, end], severity: 'error' };
}

function stray(at: number): Problem {
  return { reason: 'A quote inside a text is written `\\"`; this one ends the text.', range: [at, at + 1], severity: 'error' };
}
