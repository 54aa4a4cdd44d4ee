/** Splits a table (CSV, TSV) into rows and cells, each with its way back to the source. */

import type { Problem, Range } from '../document.ts';
import { type Cooked, TextBuilder } from '../map.ts';

/** One cell. */
export interface Cell {
  /** As written, with quotes. */
  readonly range: Range;
  /** What it holds; its map leads to the source. */
  readonly value: Cooked;
  readonly isQuoted: boolean;
  /** Whether its quotes are wrong, so that its end is a guess. */
  readonly isBroken: boolean;
}

/** One logical row: its cells may span lines. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Without the line end. */
  readonly range: Range;
}

/** A table. */
export interface Table {
  readonly delimiter: string;
  /** Rows that are not empty. */
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

const delimiters = [',', ';', '\t', '|'];

/** Logical rows that are looked at to find the delimiter. */
const sniffedRows = 5;

/** Splits a table, by the delimiter that fits its first rows best. */
export function tokenizeCsv(source: string): Table {
  const declared = /^sep=([^\r\n])(?:\r\n|\r|\n)/i.exec(source);
  const delimiter = declared?.[1] ?? sniffDelimiter(source);
  const walk = new CsvWalk(source, delimiter, declared?.[0].length ?? 0);
  const rows = [...walk.rows()];
  return { delimiter, rows, problems: walk.problems };
}

/** The delimiter that most rows agree on; of several, the one that makes most cells. */
function sniffDelimiter(source: string): string {
  let best = { delimiter: ',', agreeing: 0, cells: 1 };
  for (const delimiter of delimiters) {
    const counts: number[] = [];
    for (const row of new CsvWalk(source, delimiter, 0).rows()) {
      const isTorn = row.cells.some((cell) => cell.isBroken);
      if (counts.push(isTorn ? 1 : row.cells.length) === sniffedRows) break;
    }
    const agreement = mostFrequent(counts.filter((count) => count > 1));
    const isBetter = agreement.agreeing > best.agreeing || (agreement.agreeing === best.agreeing && agreement.cells > best.cells);
    if (isBetter) best = { delimiter, ...agreement };
  }
  return best.delimiter;
}

function mostFrequent(counts: readonly number[]): { agreeing: number; cells: number } {
  let best = { agreeing: 0, cells: 1 };
  for (const cells of new Set(counts)) {
    const agreeing = counts.filter((count) => count === cells).length;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) best = { agreeing, cells };
  }
  return best;
}

/** Walks the source once, cell by cell. */
class CsvWalk {
  readonly problems: Problem[] = [];
  readonly #source: string;
  readonly #delimiter: string;
  readonly #cellEnd: RegExp;
  #at: number;

  constructor(source: string, delimiter: string, start: number) {
    this.#source = source;
    this.#delimiter = delimiter;
    this.#cellEnd = new RegExp(`[${/[\\\]^-]/.test(delimiter) ? '\\' : ''}${delimiter}\\r\\n]`, 'g');
    this.#at = start;
  }

  *rows(): Generator<Row> {
    while (this.#at < this.#source.length) {
      const row = this.#row();
      if (row.cells.some((cell) => cell.range[0] < cell.range[1])) yield row;
    }
  }

  #row(): Row {
    const start = this.#at;
    const cells = [this.#cell()];
    while (this.#source[this.#at] === this.#delimiter) {
      this.#at++;
      cells.push(this.#cell());
    }
    const end = this.#at;
    this.#at += this.#source.startsWith('\r\n', end) ? 2 : 1;
    return { cells, range: [start, end] };
  }

  #cell(): Cell {
    const start = this.#at;
    return (this.#source[start] === '"' ? this.#quoted(start) : undefined) ?? this.#unquoted(start, false);
  }

  /** A quoted cell, or `undefined` where the quotes don't enclose the cell. */
  #quoted(start: number): Cell | undefined {
    const builder = new TextBuilder(this.#source);
    let from = start + 1;
    for (;;) {
      const quote = this.#source.indexOf('"', from);
      if (quote < 0) return this.#unclosed(start, 'is never closed');
      if (this.#delimiter === '\t' && this.#source.slice(from, quote).includes('\t')) return undefined;
      builder.copy(from, quote);
      from = quote + 2;
      if (this.#source[quote + 1] !== '"') break;
      builder.put('"', quote, from);
    }
    const end = from - 1;
    if (!this.#isCellEnd(end)) return this.#unclosed(start, 'is closed inside the cell');
    this.#at = end;
    return { range: [start, end], value: builder.finish(), isQuoted: true, isBroken: false };
  }

  /** Files with tabs may have no quoting at all: there a stray quote is a character. */
  #unclosed(start: number, what: string): Cell | undefined {
    if (this.#delimiter === '\t') return undefined;
    const reason = `The quote that opens this cell ${what}. Close it at the end of the cell, and write quotes inside of it twice ("").`;
    this.problems.push({ reason, range: [start, start + 1], severity: 'error' });
    return this.#unquoted(start, true);
  }

  #unquoted(start: number, isBroken: boolean): Cell {
    this.#cellEnd.lastIndex = start;
    const end = this.#cellEnd.exec(this.#source)?.index ?? this.#source.length;
    const builder = new TextBuilder(this.#source);
    builder.copy(start, end);
    this.#at = end;
    return { range: [start, end], value: builder.finish(), isQuoted: false, isBroken };
  }

  #isCellEnd(offset: number): boolean {
    const character = this.#source[offset];
    return character === undefined || character === this.#delimiter || character === '\n' || character === '\r';
  }
}

/** A replacement as it must be written in a cell, or `undefined` where it can't be without quoting the cell anew. */
export function encodeCell(replacement: string, isQuoted: boolean, delimiter: string): string | undefined {
  if (isQuoted) return replacement.replaceAll('"', '""');
  return replacement.includes(delimiter) || /["\r\n]/.test(replacement) ? undefined : replacement;
}
