/** Splits a table (CSV, TSV) into rows and cells, each with its way back to the source. */

import type { Problem, Range } from '../document.ts';
import { Cell, followsBackslash } from './cell.ts';
import { declaredDelimiter, delimiters, hasBackslashQuotes, quotesEverything, sniffDelimiter } from './sniff.ts';

/** One logical row: its cells may span lines. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Without the line end. */
  readonly range: Range;
  /** What stands between its last cells: another character than the table's where a row mixes two. */
  readonly delimiter: string;
  /** Number of cells before the first other delimiter; 0 where there is none. */
  readonly switchedAfter: number;
}

/** A table. */
export interface Table {
  readonly delimiter: string;
  /** Rows that are not empty. */
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Splits a table, by the delimiter that fits its first rows best. */
export function tokenizeCsv(source: string): Table {
  const declared = declaredDelimiter(source);
  const backslashes = hasBackslashQuotes(source);
  const delimiter = declared?.delimiter ?? sniffDelimiter((candidate) => new CsvWalk(source, candidate, backslashes, 0).rows());
  const walk = new CsvWalk(source, delimiter, backslashes, declared?.end ?? 0);
  const rows = [...walk.rows()];
  return { delimiter, rows, problems: [...walk.problems, ...walk.mixed()] };
}

/** Walks the source once, cell by cell. */
class CsvWalk {
  readonly problems: Problem[] = [];
  readonly #source: string;
  readonly #delimiter: string;
  readonly #backslashes: boolean;
  readonly #quotesEverything: boolean;
  /** Where rows change their delimiter. */
  readonly #mixed: Range[] = [];
  #at: number;
  /** The delimiter of the row at hand. */
  #rowDelimiter: string;

  constructor(source: string, delimiter: string, backslashes: boolean, start: number) {
    this.#source = source;
    this.#delimiter = delimiter;
    this.#rowDelimiter = delimiter;
    this.#backslashes = backslashes && delimiter !== '\t';
    this.#quotesEverything = delimiter !== '\t' || quotesEverything(source);
    this.#at = start;
  }

  *rows(): Generator<Row> {
    while (this.#at < this.#source.length) {
      const row = this.#row();
      if (row.cells.some((cell) => cell.start < cell.end)) yield row;
    }
  }

  /** What is wrong with rows that change their delimiter: one mistake of whatever wrote them. */
  mixed(): Problem[] {
    const [range] = this.#mixed;
    if (!range) return [];
    const [before, after] = [nameOf(this.#delimiter), nameOf(this.#source.slice(...range))];
    const reason = `This row separates its cells with ${before} and, from here on, with ${after}. Use one of them throughout.`;
    const rest = this.#mixed.length > 1 ? { note: `${this.#mixed.length} rows of this file change their delimiter.` } : {};
    return [{ reason, range, severity: 'warning', ...rest }];
  }

  #row(): Row {
    const start = this.#at;
    this.#rowDelimiter = this.#delimiter;
    let switchedAfter = 0;
    const cells = [this.#cell()];
    while (this.#source[this.#at] === this.#rowDelimiter) {
      if (switchedAfter === 0 && this.#rowDelimiter !== this.#delimiter) switchedAfter = cells.length;
      this.#at++;
      cells.push(this.#cell());
    }
    const end = this.#at;
    this.#at += this.#source.startsWith('\r\n', end) ? 2 : 1;
    return { cells, range: [start, end], delimiter: this.#rowDelimiter, switchedAfter };
  }

  #cell(): Cell {
    const start = this.#at;
    return (this.#source[start] === '"' ? this.#quoted(start) : undefined) ?? this.#unquoted(start, false);
  }

  /** A quoted cell, or `undefined` where the quotes don't enclose the cell. */
  #quoted(start: number): Cell | undefined {
    const { quote, hasEscapes } = this.#closingQuote(start + 1);
    if (quote < 0) return this.#unclosed(start, 'is never closed');
    const end = quote + 1;
    if (this.#delimiter === '\t' && !this.#isQuotedWithTabs(start, end, hasEscapes)) return undefined;
    if (!this.#isCellEnd(end) && !this.#switchesDelimiter(end)) return this.#unclosed(start, 'is closed inside the cell');
    this.#at = end;
    return new Cell(this.#source, start, end, hasEscapes ? (this.#backslashes ? 'backslashed' : 'doubled') : 'quoted');
  }

  /** The first quote from an offset on that stands for no character; -1 for none. */
  #closingQuote(start: number): { readonly quote: number; readonly hasEscapes: boolean } {
    let hasEscapes = false;
    let from = start;
    for (;;) {
      const quote = this.#source.indexOf('"', from);
      const isBackslashed = this.#backslashes && followsBackslash(this.#source, quote, from);
      if (quote < 0 || !(isBackslashed || this.#source[quote + 1] === '"')) return { quote, hasEscapes };
      from = isBackslashed ? quote + 1 : quote + 2;
      hasEscapes = true;
    }
  }

  /** With tabs, quotes around a text that needs none are part of it, unless all cells have them; a tab ends a cell in any case. */
  #isQuotedWithTabs(start: number, end: number, hasEscapes: boolean): boolean {
    const text = this.#source.slice(start + 1, end - 1);
    return !text.includes('\t') && (hasEscapes || this.#quotesEverything || text === '' || /[,\r\n]/.test(text));
  }

  /** Files with tabs may have no quoting at all: there a stray quote is a character. */
  #unclosed(start: number, what: string): Cell | undefined {
    if (this.#delimiter === '\t') return undefined;
    const reason = `The quote that opens this cell ${what}. Close it at the end of the cell, and write quotes inside of it twice ("").`;
    this.problems.push({ reason, range: [start, start + 1], severity: 'error' });
    return this.#unquoted(start, true);
  }

  #unquoted(start: number, isBroken: boolean): Cell {
    const delimiter = this.#rowDelimiter.charCodeAt(0);
    let end = start;
    for (; end < this.#source.length; end++) {
      const code = this.#source.charCodeAt(end);
      if (code === delimiter || code === 10 || code === 13) break;
    }
    this.#at = end;
    return new Cell(this.#source, start, end, isBroken ? 'broken' : 'bare');
  }

  #isCellEnd(offset: number): boolean {
    const character = this.#source[offset];
    return character === undefined || character === this.#rowDelimiter || character === '\n' || character === '\r';
  }

  /** Behind a quoted cell another delimiter and another quoted cell: the rest of the row is separated by that one. */
  #switchesDelimiter(offset: number): boolean {
    const found = this.#source[offset] ?? '';
    if (this.#delimiter === '\t' || this.#source[offset + 1] !== '"' || !delimiters.includes(found)) return false;
    if (this.#rowDelimiter === this.#delimiter) this.#mixed.push([offset, offset + 1]);
    this.#rowDelimiter = found;
    return true;
  }
}

function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'tabs' : `\`${delimiter}\``;
}
