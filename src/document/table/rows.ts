/** Reads the rows of a table: a row is one message, or a part of the one above; a cell of copy is one field. */

import { normalKey } from '../data/copy-key.ts';
import { parseDirective } from '../directive.ts';
import type { Directive, Field, Problem, Reading, Segment, TemplateTag } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { type Cell, encodeBare, encodeQuoted } from './cell.ts';
import type { CellPlace, Column } from './column.ts';
import type { CopyColumn, Layout } from './header.ts';
import { readCell } from './read-cell.ts';
import type { Row, Table } from './tokens.ts';

type Encode = CellPlace['encode'];

/** Reads all rows below the header. */
export function readRows(table: Table, layout: Layout): Reading {
  const reader = new RowReader(table, layout);
  for (const [index, row] of table.rows.entries()) if (index >= layout.skipped) reader.read(row, index - layout.skipped);
  return reader;
}

class RowReader implements Reading {
  readonly segments: Segment[] = [];
  readonly fields: Field[] = [];
  readonly tags: TemplateTag[] = [];
  readonly directives: Directive[] = [];
  readonly problems: Problem[] = [];
  readonly #layout: Layout;
  readonly #campaigns = new Map<string, string>();
  /** A column of locales holds few different ones. */
  readonly #locales = new Map<string, string | undefined>();
  readonly #encodeBare: Encode;
  readonly #delimiter: string;
  /** What the last row belongs to. */
  #group = '';
  #unit = 0;

  constructor(table: Table, layout: Layout) {
    const { delimiter } = table;
    this.#delimiter = delimiter;
    this.#layout = layout;
    this.#encodeBare = (replacement) => encodeBare(replacement, delimiter);
    if (layout.campaignColumn !== undefined) this.#readCampaigns(table, layout.campaignColumn);
  }

  /** @param index - Of the row, from 0 below the header. */
  read(row: Row, index: number): void {
    const { columns, width, noteColumns, isStrict } = this.#layout;
    const readable = columns.length > 0 ? readableCells(row, width) : 0;
    const unit = this.#unitOf(row, index);
    const locale = this.#localeOf(row);
    for (const column of columns) {
      const cell = row.cells[column.index];
      if (!cell || cell.start === cell.end || cell.isBroken || column.index >= readable) continue;
      const meaning = this.#meaning(column, row);
      if (meaning) this.#cell(cell, row, column, meaning, unit, column.locale ?? locale);
    }
    for (const note of noteColumns) this.#note(row, row.cells[note]);
    if (columns.length === 0) return;
    if (row.cells.length > readable) this.problems.push(raggedRow(row, width));
    else if (isStrict && row.cells.length > width) this.problems.push(surplusCell(row, width));
  }

  #cell(cell: Cell, row: Row, { label }: CopyColumn, column: Column, unit: number, locale: string | undefined): void {
    const base = { unit, field: column.field, label, role: column.role, encode: this.#encodeFor(cell, row) };
    for (const reading of readCell(cell.value, column, locale === undefined ? base : { ...base, locale })) {
      for (const segment of reading.segments) this.segments.push(segment);
      for (const field of reading.fields) this.fields.push(field);
      for (const tag of reading.tags) this.tags.push(tag);
      for (const directive of reading.directives) this.directives.push(directive);
      for (const problem of reading.problems) this.problems.push(problem);
    }
  }

  /** Cells of one kind share how they are written. */
  #encodeFor(cell: Cell, { delimiter }: Row): Encode {
    if (cell.isBackslashed) return encodeNothingSpecial;
    if (cell.isQuoted) return encodeQuoted;
    if (cell.hasLiteralQuote) return encodeNothing;
    if (delimiter === this.#delimiter) return this.#encodeBare;
    return (replacement) => encodeBare(replacement, delimiter + this.#delimiter);
  }

  /** `univocal ignore length` in a column of remarks silences its row. */
  #note(row: Row, cell: Cell | undefined): void {
    const directive = cell && cell.start < cell.end ? parseDirective(cell.text) : undefined;
    if (cell && directive) this.directives.push({ ...directive, range: cell.range, scope: row.range });
  }

  /** What a cell is: its column, or what the row says of itself. */
  #meaning(column: CopyColumn, row: Row): Column | undefined {
    const { kind } = this.#layout;
    const name = kind && normalKey(row.cells[kind.index]?.text ?? '');
    return kind && name !== undefined && Object.hasOwn(kind.columns, name) ? kind.columns[name] : column;
  }

  /** Rows with the same group, or none, belong to the one above. */
  #unitOf(row: Row, index: number): number {
    const { groupColumns } = this.#layout;
    if (groupColumns.length === 0) return index;
    const group = groupColumns.map((column) => row.cells[column]?.text ?? '').join('\t');
    const goesOn = index > 0 && (group === this.#group || group.trim() === '');
    if (goesOn) return this.#unit;
    this.#group = group;
    this.#unit = index;
    return index;
  }

  /** Google Ads Editor names the languages in the campaign's row only. */
  #readCampaigns({ rows }: Table, column: number): void {
    for (const row of rows) {
      const locale = this.#ownLocale(row);
      const campaign = row.cells[column]?.text;
      if (locale !== undefined && campaign !== undefined) this.#campaigns.set(campaign, locale);
    }
  }

  /** The row's own locale, else its campaign's. */
  #localeOf(row: Row): string | undefined {
    const own = this.#ownLocale(row);
    const { campaignColumn } = this.#layout;
    if (own !== undefined || campaignColumn === undefined || this.#campaigns.size === 0) return own;
    return this.#campaigns.get(row.cells[campaignColumn]?.text ?? '');
  }

  #ownLocale(row: Row): string | undefined {
    const { localeColumn } = this.#layout;
    const text = localeColumn === undefined ? undefined : row.cells[localeColumn]?.text;
    if (text === undefined) return undefined;
    if (!this.#locales.has(text)) this.#locales.set(text, normalLocale(text));
    return this.#locales.get(text);
  }
}

/** A cell whose quotes are written with backslashes takes only what needs none. */
const encodeNothingSpecial: Encode = (replacement) => encodeBare(replacement, '\\');

const encodeNothing: Encode = () => undefined;

/**
 * How many of a row's cells stand in their columns. A row with more text than the header has columns was torn apart
 * at a delimiter inside a text: where a cell starts with white space, the one before it is the torn one.
 */
function readableCells({ cells }: Row, width: number): number {
  const hasSurplus = cells.length > width && cells.slice(width).some((cell) => cell.start < cell.end);
  if (!hasSurplus) return Number.POSITIVE_INFINITY;
  const rest = cells.findIndex((cell, index) => index > 0 && !cell.isQuoted && /^[ \u{A0}]\S/u.test(cell.text));
  return Math.max(0, rest - 1);
}

function raggedRow(row: Row, width: number): Problem {
  const count = row.cells.length;
  const reason = `This row has ${count} cells where ${width} are expected, so its texts can't be told apart.`;
  return { reason, range: row.range, severity: 'warning', note: 'A delimiter inside a text needs quotes around the whole cell.' };
}

function surplusCell(row: Row, width: number): Problem {
  const reason = `This row has ${row.cells.length} cells where the others have ${width}. Remove the delimiter at its end.`;
  return { reason, range: [row.cells[width - 1]?.end ?? row.range[0], row.range[1]], severity: 'warning' };
}
