/** Reads tables: ad exports, product feeds, macros, translations. A row is one message; a cell of copy is one field. */

import { parseDirective } from './directive.ts';
import type { Directive, Field, Place, Problem, Reading } from './document.ts';
import { readHtml } from './html.ts';
import { normalLocale } from './locale.ts';
import { type Cooked, sliceCooked, trimCooked } from './map.ts';
import { readPlain } from './plain.ts';
import { emptyReading, joinReadings, type Reader } from './reader.ts';
import { type CopyColumn, findLayout, type Layout } from './table/header.ts';
import { type Cell, encodeCell, type Row, type Table, tokenizeCsv } from './table/tokens.ts';
import { visibleText, wholeText } from './whole-text.ts';

/** Reads a CSV or TSV file. */
export const readCsv: Reader = (source, options) => {
  const table = tokenizeCsv(source);
  const layout = findLayout(table, options);
  const rows = new RowReader(table, layout);
  const joined = joinReadings(table.rows.slice(layout.skipped).flatMap((row, unit) => rows.read(row, unit)));
  const preset = layout.preset === undefined ? {} : { preset: layout.preset };
  // Without a channel's word for it, a table of data is no place to look for mistakes.
  if (layout.columns.length === 0) {
    const isSilent = options.preset === undefined || source.trim() === '';
    return { ...joined, problems: isSilent ? layout.problems : [noCopy(table)] };
  }
  return { ...joined, problems: [...table.problems, ...layout.problems, ...joined.problems], ...preset };
};

function noCopy(table: Table): Problem {
  const reason =
    'No column of this table is known to hold text. Name the columns in the guide: `columns: { <header or number>: <field> }`.';
  return { reason, range: table.rows[0]?.range ?? [0, 0], severity: 'warning' };
}

/** Values that stand for no value: `[]` erases one in Google Ads Editor. */
const nothing = /^(?:\[\]|NULL)?$/;

/** Microsoft writes lists of assets as JSON. Not read yet. */
const jsonList = /^\[\s*\{\s*"/;

class RowReader {
  readonly #table: Table;
  readonly #layout: Layout;
  readonly #campaigns = new Map<string, string>();
  /** A column of locales holds few different ones. */
  readonly #locales = new Map<string, string | undefined>();

  constructor(table: Table, layout: Layout) {
    this.#table = table;
    this.#layout = layout;
    if (layout.campaignColumn !== undefined) this.#readCampaigns(layout.campaignColumn);
  }

  read(row: Row, unit: number): Reading[] {
    const { columns, width, noteColumns } = this.#layout;
    const readable = columns.length > 0 ? readableCells(row, width) : 0;
    const locale = this.#localeOf(row);
    const readings: Reading[] = [];
    for (const column of columns) {
      const cell = row.cells[column.index];
      if (!cell || cell.isBroken || column.index >= readable) continue;
      const own = column.locale ?? locale;
      const place = { unit, field: column.field, label: column.label, role: column.role, ...(own === undefined ? {} : { locale: own }) };
      const encode = (text: string): string | undefined => encodeCell(text, cell.isQuoted, this.#table.delimiter);
      for (const reading of readCell(cell, column, { ...place, encode })) readings.push(reading);
    }
    const directives = noteColumns.flatMap((index) => rowDirective(row, row.cells[index]));
    const problems = columns.length > 0 && row.cells.length > readable ? [raggedRow(row, width)] : [];
    return directives.length + problems.length === 0 ? readings : [...readings, { ...emptyReading, directives, problems }];
  }

  /** Google Ads Editor names the languages in the campaign's row only. */
  #readCampaigns(column: number): void {
    for (const row of this.#table.rows.slice(this.#layout.skipped)) {
      const locale = this.#ownLocale(row);
      const campaign = row.cells[column]?.value.text;
      if (locale !== undefined && campaign !== undefined) this.#campaigns.set(campaign, locale);
    }
  }

  /** The row's own locale, else its campaign's. */
  #localeOf(row: Row): string | undefined {
    const { campaignColumn } = this.#layout;
    const campaign = campaignColumn === undefined ? undefined : row.cells[campaignColumn]?.value.text;
    return this.#ownLocale(row) ?? this.#campaigns.get(campaign ?? '');
  }

  #ownLocale(row: Row): string | undefined {
    const { localeColumn } = this.#layout;
    const text = localeColumn === undefined ? undefined : row.cells[localeColumn]?.value.text;
    if (text === undefined) return undefined;
    if (!this.#locales.has(text)) this.#locales.set(text, normalLocale(text));
    return this.#locales.get(text);
  }
}

/**
 * How many of a row's cells stand in their columns. A row with more text than the header has columns was torn apart
 * at a delimiter inside a text: where a cell starts with white space, the one before it is the torn one.
 */
function readableCells(row: Row, width: number): number {
  const surplus = row.cells.slice(width).some((cell) => cell.range[0] < cell.range[1]);
  if (!surplus) return Number.POSITIVE_INFINITY;
  const rest = row.cells.findIndex((cell, index) => index > 0 && !cell.isQuoted && /^[ \u{A0}]\S/u.test(cell.value.text));
  return Math.max(0, rest - 1);
}

function raggedRow(row: Row, width: number): Problem {
  const count = row.cells.length;
  const reason = `This row has ${count} cells where ${width} are expected, so its texts can't be told apart.`;
  return { reason, range: row.range, severity: 'warning', note: 'A delimiter inside a text needs quotes around the whole cell.' };
}

/** `univocal ignore length` in a column of remarks silences its row. */
function rowDirective(row: Row, cell: Cell | undefined): Directive[] {
  const directive = cell && parseDirective(cell.value.text);
  return directive ? [{ ...directive, range: cell.range, scope: row.range }] : [];
}

function readCell(cell: Cell, column: CopyColumn, place: Place): Reading[] {
  const parts = column.separator === undefined ? [cell.value] : split(cell.value, column.separator);
  return parts.map((part) => readValue(trimCooked(part), column, place));
}

function split(value: Cooked, separator: string): Cooked[] {
  const parts: Cooked[] = [];
  let start = 0;
  for (let at = value.text.indexOf(separator); at >= 0; at = value.text.indexOf(separator, start)) {
    parts.push(sliceCooked(value, start, at));
    start = at + separator.length;
  }
  return [...parts, sliceCooked(value, start, value.text.length)];
}

function readValue(value: Cooked, column: CopyColumn, place: Place): Reading {
  if (nothing.test(value.text) || jsonList.test(value.text)) return emptyReading;
  const isHtml = column.isHtml === true || /<(?:\/[a-z]|[a-z][a-z0-9]{0,9}(?:\s|\/?>))/i.test(value.text);
  const { fields: _, ...reading } = isHtml ? readHtml(value, place) : readPlain(value, place);
  const text = isHtml ? visibleText(reading.segments) : wholeText(value);
  const field: Field = { ...text, name: column.field, label: column.label, role: column.role, unit: place.unit };
  return { ...reading, fields: text.text === '' ? [] : [field] };
}
