/** Finds a table's header row and what its columns are. */

import type { Role } from '../document.ts';
import { type Problem, roles } from '../document.ts';
import { localeOfPath, normalLocale } from '../locale.ts';
import type { ReadOptions } from '../reader.ts';
import type { Column, TableDialect } from './column.ts';
import { columnName, dialectColumn, findDialect, genericColumn } from './dialects.ts';
import type { Row, Table } from './tokens.ts';

/** A column that is read. */
export interface CopyColumn extends Column {
  /** From 0. */
  readonly index: number;
  /** Header as written, or the 1-based number. */
  readonly label: string;
  /** Locale that the header names (`Title (de)`). */
  readonly locale?: string;
}

/** What is known of a table's columns. */
export interface Layout {
  readonly columns: readonly CopyColumn[];
  /** Number of rows before the first one with content: titles and header. */
  readonly skipped: number;
  /** Number of cells that a row should have. */
  readonly width: number;
  readonly localeColumn?: number;
  readonly campaignColumn?: number;
  /** Columns of remarks, which may hold directives. */
  readonly noteColumns: readonly number[];
  /** Whether each row must have exactly so many cells, empty ones too. */
  readonly isStrict?: true;
  /** Columns that tell which message a row belongs to; empty: each row is one. */
  readonly groupColumns: readonly number[];
  /** The column that says what the text of a row is, by its normalised values. */
  readonly kind?: { readonly index: number; readonly columns: Readonly<Record<string, Column | undefined>> };
  readonly preset?: string;
  readonly problems: readonly Problem[];
}

/** Rows at the top among which the header is looked for. */
const searched = 10;

const noColumns: Layout = { columns: [], skipped: 0, width: 0, noteColumns: [], groupColumns: [], problems: [] };

/** Finds what a table's columns are: by the guide, by product, or by the headers themselves. */
export function findLayout(table: Table, options: ReadOptions): Layout {
  const byGuide = options.columns ? Object.entries(options.columns) : [];
  if (byGuide.length > 0) return guideLayout(table, byGuide);
  let widest = 0;
  for (const [index, row] of table.rows.slice(0, searched).entries()) {
    // Lines above a header are titles: they have fewer cells.
    const width = row.cells.findLastIndex((cell) => cell.start < cell.end) + 1;
    const layout = width > widest ? headerLayout(row, index, options.preset) : undefined;
    if (layout && !isMessage(layout, row, options.path)) return layout;
    widest = Math.max(widest, width);
  }
  return catalogueLayout(table, options) ?? noColumns;
}

/** Whether a text is the table of a known product, with tabs: what tells a feed in a `.txt` file from a text. */
export function isKnownTable(source: string): boolean {
  let start = 0;
  for (let line = 0; line < searched && start < source.length; line++) {
    const end = endOfLine(source, start);
    const headers = end - start > longestHeader ? [] : source.slice(start, end).split('\t');
    if (headers.length > 2 && findDialect(namesOf(headers.map((header) => header.replace(/^"(.*)"$/, '$1'))), undefined)) return true;
    start = end + 1;
  }
  return false;
}

/** Longer lines than this are no headers: Google Ads Editor has some 200 columns. */
const longestHeader = 20_000;

function endOfLine(source: string, start: number): number {
  const found = source.slice(start, start + longestHeader + 1).search(/[\r\n]/);
  if (found >= 0) return start + found;
  const next = source.indexOf('\n', start);
  return next < 0 ? source.length : next;
}

function headersOf(row: Row): string[] {
  return row.cells.map((cell) => cell.text.trim());
}

function namesOf(headers: readonly string[]): ReadonlySet<string> {
  return new Set(headers.map(columnName).filter((name) => name !== undefined));
}

/** In a catalogue, `"Title","Titel"` is a message like any other. */
function isMessage({ preset, columns, noteColumns, localeColumn }: Layout, row: Row, path: string): boolean {
  const [column, ...others] = columns;
  const isPair = row.cells.length === 2 && column?.index === 0 && others.length === 0;
  if (!isPair || preset !== undefined || noteColumns.length > 0 || localeColumn !== undefined) return false;
  return /^\p{Lu}/u.test(row.cells[1]?.text ?? '') && localeOfPath(path) !== undefined;
}

/** The row as a header, if it is one: of a known product, or with a column that is copy and only short names. */
function headerLayout(row: Row, index: number, preset: string | undefined): Layout | undefined {
  const headers = headersOf(row);
  const names = headers.map(columnName);
  const dialect = findDialect(namesOf(headers), preset);
  if (!dialect && headers.some((header) => header.length > 40 || /[.!?]$/.test(header))) return undefined;
  const columns = headers.flatMap((label, at) => copyColumn(label, at, dialect) ?? []);
  if (columns.length === 0) return undefined;
  const side = { ...sideColumns(names), ...dialectSides(names, dialect) };
  return { ...side, columns, skipped: index + 1, width: headers.length, problems: [], ...presetOf(dialect) };
}

function presetOf(dialect: TableDialect | undefined): { preset?: string } {
  return dialect?.isPreset ? { preset: dialect.id } : {};
}

function copyColumn(label: string, index: number, dialect: TableDialect | undefined): CopyColumn | undefined {
  const find = (header: string): Column | undefined => {
    const name = columnName(header);
    if (name === undefined) return undefined;
    return dialect ? dialectColumn(dialect, header, name) : genericColumn(name);
  };
  if (/[\s_]position$/i.test(label)) return undefined;
  const column = find(label);
  if (column) return { ...column, index, label };
  const [, base = '', tag = ''] = /^(.*\S)[\s_.-]*[\s_.([-]([a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)[\])]?$/i.exec(label) ?? [];
  const locale = normalLocale(tag);
  const translated = locale === undefined ? undefined : find(base);
  return translated && locale !== undefined ? { ...translated, index, label, locale } : undefined;
}

const localeNames = /^(?:locale|localecode|language|languages|languagecode|lang|targetlanguage)$/;

function dialectSides(names: readonly (string | undefined)[], dialect: TableDialect | undefined): Pick<Layout, 'groupColumns' | 'kind'> {
  const groupColumns = (dialect?.group ?? []).map((name) => names.indexOf(name)).filter((index) => index >= 0);
  const index = dialect?.kind ? names.indexOf(dialect.kind.column) : -1;
  return { groupColumns, ...(dialect?.kind && index >= 0 ? { kind: { index, columns: dialect.kind.columns } } : {}) };
}

function sideColumns(names: readonly (string | undefined)[]): Pick<Layout, 'noteColumns' | 'localeColumn' | 'campaignColumn'> {
  const localeColumn = names.findIndex((name) => name !== undefined && localeNames.test(name));
  const campaignColumn = names.indexOf('campaign');
  return {
    noteColumns: names.flatMap((name, index) => (/^(?:comments?|notes?|remarks?)$/.test(name ?? '') ? [index] : [])),
    ...(localeColumn < 0 ? {} : { localeColumn }),
    ...(campaignColumn < 0 ? {} : { campaignColumn }),
  };
}

/** Columns that the guide names, by header or by 1-based number. */
function guideLayout(table: Table, byGuide: readonly (readonly [name: string, field: string])[]): Layout {
  const named = byGuide.filter(([name]) => !isNumber(name)).map(([name]) => plainName(name));
  const isHeader = (row: Row): boolean => headersOf(row).some((header) => named.includes(plainName(header)));
  const searchedRows = table.rows.slice(0, searched);
  const at =
    named.length > 0 ? searchedRows.findIndex(isHeader) : searchedRows.findIndex((row) => headerLayout(row, 0, undefined) !== undefined);
  const headers = at < 0 ? [] : headersOf(table.rows[at] as Row);
  const width = headers.length > 0 ? headers.length : usualWidth(table);
  const columns = byGuide.flatMap(([name, field]) => {
    const index = isNumber(name) ? Number(name) - 1 : headers.findIndex((header) => plainName(header) === plainName(name));
    return index < 0 || index >= width ? [] : [{ index, label: headers[index] ?? name, field, role: roleOfField(field) }];
  });
  const found = new Set(columns.map(({ index }) => index));
  const problems = found.size === byGuide.length ? [] : [missingColumns(table, byGuide, headers)];
  return { ...sideColumns(headers.map(columnName)), columns, skipped: at + 1, width, groupColumns: [], problems };
}

function isNumber(name: string): boolean {
  return /^[1-9]\d{0,3}$/.test(name);
}

function plainName(header: string): string {
  return header.toLowerCase().replace(/[\s_[\]()-]/g, '');
}

function missingColumns(table: Table, byGuide: readonly (readonly [name: string, field: string])[], headers: readonly string[]): Problem {
  const known = new Set(headers.map(plainName));
  const missing = byGuide
    .map(([name]) => name)
    .filter((name) => !known.has(plainName(name)) && !(isNumber(name) && Number(name) <= usualWidth(table)));
  const range = table.rows[0]?.range ?? [0, 0];
  const reason = `The guide names columns that this table doesn't have: ${missing.map((name) => `“${name}”`).join(', ')}.`;
  return { reason, range, severity: 'warning', ...(headers.length > 0 ? { note: `It has: ${headers.join(', ')}.` } : {}) };
}

/** Number of cells that most rows have. */
function usualWidth(table: Table): number {
  const counts = new Map<number, number>();
  for (const { cells } of table.rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function roleOfField(field: string): Role {
  return copyRole(field) ?? copyRole(field.split('-').at(-1) ?? '') ?? genericColumn(columnName(field) ?? '')?.role ?? 'body';
}

function copyRole(name: string): Role | undefined {
  return roles.find((role) => role === name);
}

/**
 * A catalogue without header: the source text, its translation into the locale that the path names,
 * and in Magento's the kind and name of the module that it is for.
 */
function catalogueLayout(table: Table, options: ReadOptions): Layout | undefined {
  const locale = localeOfPath(options.path);
  const width = usualWidth(table);
  if (locale === undefined || !(width === 2 || (width === 4 && namesModules(table)))) return undefined;
  const columns: CopyColumn[] = [{ index: 1, label: '2', field: 'message', role: 'body', locale }];
  return { ...noColumns, columns, width, isStrict: true };
}

function namesModules({ rows }: Table): boolean {
  return rows.slice(0, searched).every(({ cells }) => cells.length < 4 || /^(?:module|theme|lib)?$/i.test(cells[2]?.text.trim() ?? ''));
}
