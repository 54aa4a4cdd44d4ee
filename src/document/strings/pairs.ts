/** Cuts an Apple `.strings` file into pairs and comments. */

import type { DataComment } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import { endOfLine } from '../lines.ts';
import { QuoteReader, type Written } from './quotes.ts';

/** A key with its text; `"text";` alone is both. */
export interface Pair {
  readonly key: Written;
  readonly value: Written;
}

/** The pairs and comments of a file, and what is neither. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly comments: readonly Omit<DataComment, 'scope'>[];
  readonly problems: readonly Problem[];
}

/** Cuts a file. */
export function stringsPairs(source: string): Pairs {
  const reader = new PairReader(source);
  while (reader.next());
  return reader;
}

class PairReader implements Pairs {
  readonly pairs: Pair[] = [];
  readonly comments: Omit<DataComment, 'scope'>[] = [];
  readonly problems: Problem[] = [];
  readonly #source: string;
  readonly #quotes: QuoteReader;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#quotes = new QuoteReader(source);
  }

  /** Reads one pair, or skips a line that is none. Whether there may be more. */
  next(): boolean {
    this.#skipTrivia();
    if (this.#at >= this.#source.length) return false;
    if (this.#takes(';')) return true;
    const key = this.#read('=');
    if (key === undefined) this.#tell('This is no pair of a key and a text (`"key" = "text";`), so it was not read.', this.#skipLine());
    else if (key.problem === undefined) this.#readValue(key);
    return true;
  }

  #readValue(key: Written): void {
    this.#skipTrivia();
    if (this.#takes(';')) {
      this.pairs.push({ key, value: key });
      return;
    }
    if (!this.#takes('=')) {
      this.#tell('A `=` is missing behind this key.', key.range);
      if (!/[\r\n]/.test(this.#source.slice(key.range[1], this.#at))) this.#skipLine();
      return;
    }
    this.#skipTrivia();
    const value = this.#read(';');
    if (value === undefined) this.#tell('A text in double quotes is expected here.', this.#skipLine());
    else this.#addPair(key, value);
  }

  #addPair(key: Written, value: Written): void {
    this.pairs.push({ key, value });
    if (value.problem) return;
    this.#skipTrivia();
    if (this.#takes(';')) return;
    const [, end] = value.range;
    this.#tell('A `;` is missing behind this text.', [end - 1, end]);
  }

  /** Takes a string. */
  #read(next: string): Written | undefined {
    const written = this.#quotes.at(this.#at, next);
    if (written?.problem) this.problems.push(written.problem);
    if (written) this.#at = written.range[1];
    return written;
  }

  #takes(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  /** White space and comments. */
  #skipTrivia(): void {
    const trivia = /\s+|\/\/[^\r\n]*|\/\*/y;
    for (;;) {
      trivia.lastIndex = this.#at;
      const found = trivia.exec(this.#source)?.[0];
      if (found === undefined) return;
      const start = this.#at;
      this.#at = found === '/*' ? this.#endOfComment(start) : start + found.length;
      if (found[0] === '/') this.#addComment([start, this.#at]);
    }
  }

  #endOfComment(start: number): number {
    const close = this.#source.indexOf('*/', start + 2);
    if (close >= 0) return close + 2;
    this.#tell('This comment is never closed; what follows is not read.', [start, start + 2]);
    return this.#source.length;
  }

  #addComment(range: Range): void {
    const text = this.#source.slice(...range).replace(/^[/*]+/, '');
    this.comments.push({ text: (text.endsWith('*/') ? text.slice(0, -2) : text).trim(), range });
  }

  /** Goes to the end of the line. */
  #skipLine(): Range {
    const start = this.#at;
    this.#at = endOfLine(this.#source, start);
    return [start, this.#at];
  }

  #tell(reason: string, range: Range): void {
    this.problems.push({ reason, range, severity: 'error' });
  }
}
