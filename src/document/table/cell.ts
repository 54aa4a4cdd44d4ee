/** One cell of a table: as written, and what it holds. */

import type { Range } from '../document.ts';
import { type Cooked, PositionMap, TextBuilder } from '../map.ts';

/**
 * How a cell is written. `doubled` and `backslashed`: quoted, with quotes inside that are written `""` or also `\"`;
 * `broken`: its quotes are wrong, so that its end is a guess.
 */
export type CellForm = 'bare' | 'quoted' | 'doubled' | 'backslashed' | 'broken';

/** A cell. Most cells of an export are empty or never read, so what one holds is made only when asked for. */
export class Cell {
  /** Source offsets, with quotes. */
  readonly start: number;
  readonly end: number;
  readonly #source: string;
  readonly #form: CellForm;

  constructor(source: string, start: number, end: number, form: CellForm) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.#form = form;
  }

  get range(): Range {
    return [this.start, this.end];
  }

  get isQuoted(): boolean {
    return this.#form !== 'bare' && this.#form !== 'broken';
  }

  /** Whether its quotes are written with backslashes, some of them at least. */
  get isBackslashed(): boolean {
    return this.#form === 'backslashed';
  }

  get isBroken(): boolean {
    return this.#form === 'broken';
  }

  /** Whether a quote stands at its start that is a character of its text. */
  get hasLiteralQuote(): boolean {
    return !this.isQuoted && this.#source[this.start] === '"';
  }

  /** Where its text stands as it is, without quotes; `undefined` if it has quotes inside that stand for others. */
  get bounds(): Range | undefined {
    if (this.#form === 'doubled' || this.#form === 'backslashed') return undefined;
    return this.#form === 'quoted' ? [this.start + 1, this.end - 1] : this.range;
  }

  /** What it holds. */
  get text(): string {
    const bounds = this.bounds;
    return bounds ? this.#source.slice(...bounds) : this.value.text;
  }

  /** What it holds; its map leads to the source. */
  get value(): Cooked {
    const bounds = this.bounds;
    if (!bounds) return this.#unescaped(this.start + 1, this.end - 1);
    const [start, end] = bounds;
    return { text: this.#source.slice(start, end), map: new PositionMap(end > start ? [0, start, end - start, end - start] : []) };
  }

  #unescaped(start: number, end: number): Cooked {
    const builder = new TextBuilder(this.#source);
    let done = start;
    for (let quote = this.#source.indexOf('"', start); quote >= 0 && quote < end; quote = this.#source.indexOf('"', done)) {
      const isBackslashed = this.#form === 'backslashed' && followsBackslash(this.#source, quote, done);
      const [from, to] = isBackslashed ? [quote - 1, quote + 1] : [quote, quote + 2];
      builder.copy(done, from);
      builder.put('"', from, to);
      done = to;
    }
    builder.copy(done, end);
    return builder.finish();
  }
}

/** Whether a backslash that isn't escaped itself stands before the offset, at or after `start`. */
export function followsBackslash(source: string, offset: number, start: number): boolean {
  let at = offset;
  while (at > start && source[at - 1] === '\\') at--;
  return (offset - at) % 2 === 1;
}

/**
 * A replacement as it must be written in a cell, or `undefined` where it can't be without quoting the cell anew.
 *
 * @param special - Characters that can't stand in a cell without quotes: the delimiters of the row.
 */
export function encodeBare(replacement: string, special: string): string | undefined {
  for (const character of replacement) {
    if (character === '"' || character === '\n' || character === '\r' || special.includes(character)) return undefined;
  }
  return replacement;
}

/** A replacement as it must be written in a quoted cell. */
export function encodeQuoted(replacement: string): string {
  return replacement.replaceAll('"', '""');
}
