/** Finds a table's header row and what its columns are. */

import type { Role } from '../document.ts';
import { type Problem, roles } from '../document.ts';
import { localeOfPath, normalLocale } from '../locale.ts';
import type { ReadOptions } from '../reader.ts';
import { type Column, columnName, findDialect, genericColumn, type TableDialect } from './dialects.ts';
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
  readonly preset?: string;
  readonly problems: readonly Problem[];
}

/** Rows at the top among which the header is looked for. */
const searched = 10;

/** Finds what a table's columns are: by the guide, by product, or by the headers themselves. */
export function findLayout(table: Table, options: ReadOptions): Layout {
  const byGuide = options.columns ? Object.entries(options.columns) : [];
  if (byGuide.length > 0) return guideLayout(table, byGuide);
  let widest = 0;
  for (const [index, row] of table.rows.slice(0, searched).entries()) {
    // Lines above a header are titles: they have fewer cells.
    const layout = row.cells.length > widest ? headerLayout(row, index) : undefined;
    if (layout) return layout;
    widest = Math.max(widest, row.cells.length);
  }
  return catalogueLayout(table, options) ?? { columns: [], skipped: 0, width: 0, noteColumns: [], problems: [] };
}

function headersOf(row: Row): string[] {
  return row.cells.map((cell) => cell.value.text.trim());
}

/** The row as a header, if it is one: of a known product, or with a column that is copy and only short names. */
function headerLayout(row: Row, index: number): Layout | undefined {
  const headers = headersOf(row);
  const names = headers.map(columnName);
  const dialect = findDialect(new Set(names.filter((name) => name !== undefined)));
  if (!dialect && headers.some((header) => header.length > 40 || /[.!?]$/.test(header))) return undefined;
  const columns = headers.flatMap((label, at) => copyColumn(label, at, dialect) ?? []);
  if (columns.length === 0) return undefined;
  return { ...sideColumns(names), columns, skipped: index + 1, width: headers.length, problems: [], ...presetOf(dialect) };
}

function presetOf(dialect: TableDialect | undefined): { preset?: string } {
  return dialect?.isPreset ? { preset: dialect.id } : {};
}

function copyColumn(label: string, index: number, dialect: TableDialect | undefined): CopyColumn | undefined {
  const find = (header: string): Column | undefined => {
    const name = columnName(header);
    if (name === undefined) return undefined;
    if (!dialect) return genericColumn(name);
    return Object.hasOwn(dialect.columns, name) ? dialect.columns[name] : undefined;
  };
  if (/\bposition$/i.test(label)) return undefined;
  const column = find(label);
  if (column) return { ...column, index, label };
  const [, base = '', tag = ''] = /^(.*\S)[\s_.-]*[\s_.([-]([a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)[\])]?$/i.exec(label) ?? [];
  const locale = normalLocale(tag);
  const translated = locale === undefined ? undefined : find(base);
  return translated && locale !== undefined ? { ...translated, index, label, locale } : undefined;
}

const localeNames = /^(?:locale|localecode|language|languages|languagecode|lang|targetlanguage)$/;

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
  const at = named.length > 0 ? searchedRows.findIndex(isHeader) : searchedRows.findIndex((row) => headerLayout(row, 0) !== undefined);
  const headers = at < 0 ? [] : headersOf(table.rows[at] as Row);
  const width = headers.length > 0 ? headers.length : usualWidth(table);
  const columns = byGuide.flatMap(([name, field]) => {
    const index = isNumber(name) ? Number(name) - 1 : headers.findIndex((header) => plainName(header) === plainName(name));
    return index < 0 || index >= width ? [] : [{ index, label: headers[index] ?? name, field, role: roleOfField(field) }];
  });
  const found = new Set(columns.map(({ index }) => index));
  const problems = found.size === byGuide.length ? [] : [missingColumns(table, byGuide, headers)];
  return { ...sideColumns(headers.map(columnName)), columns, skipped: at + 1, width, problems };
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

/** A catalogue without header: the source text, then its translation into the locale that the path names. */
function catalogueLayout(table: Table, options: ReadOptions): Layout | undefined {
  const locale = localeOfPath(options.path);
  const width = usualWidth(table);
  if (locale === undefined || width !== 2 || table.delimiter !== ',') return undefined;
  const columns: CopyColumn[] = [{ index: 1, label: '2', field: 'message', role: 'body', locale }];
  return { columns, skipped: 0, width, noteColumns: [], problems: [] };
}
