/** The cells of reStructuredText's two kinds of tables. */

import type { Range } from '../document.ts';
import type { RstLine } from './lines.ts';

/** A table: its cells, and the index of the line behind it. */
export interface RstTable {
  readonly cells: readonly (readonly Range[])[];
  readonly end: number;
}

/** Reads the table that starts at a line, if one does. */
export function readTable(text: string, lines: readonly RstLine[], at: number, to: number): RstTable | undefined {
  const first = lines[at];
  if (first && /^=+(?: +=+)+$/.test(first.text)) return simpleTable(text, lines, at, to);
  return first && /^\+(?:[-=]+\+)+$/.test(first.text) ? gridTable(text, lines, at, to) : undefined;
}

/** Columns under `===  ===`; a line whose first column is empty goes on with the row above. */
function simpleTable(text: string, lines: readonly RstLine[], at: number, to: number): RstTable {
  const first = lines[at] as RstLine;
  const shift = first.from - first.start;
  const columns = [...first.text.matchAll(/=+/g)].map(({ index }) => index + shift);
  const cells: Range[][] = [];
  let row = new Map<number, Range[]>();
  let end = at + 1;
  for (; end < to; end++) {
    const line = lines[end] as RstLine;
    const isBorder = /^[=-]+(?: +[=-]+)*$/.test(line.text);
    if (isBorder && line.text.startsWith('=') && isEnd(lines[end + 1])) break;
    if (isBorder || line.text === '') continue;
    const parts = columns.map((column, i) => part(text, line, column, columns[i + 1]));
    if (parts[0]) row = new Map();
    for (const [i, range] of parts.entries()) if (range) addToRow(row, i, range, cells);
  }
  return { cells, end: Math.min(end + 1, to) };
}

function isEnd(line: RstLine | undefined): boolean {
  return line === undefined || line.text === '';
}

/** What of a line stands in a column, without blanks around it. */
function part(text: string, line: RstLine, column: number, next: number | undefined): Range | undefined {
  const start = Math.min(line.start + column, line.end);
  const end = next === undefined ? line.end : Math.min(line.start + next, line.end);
  const raw = text.slice(start, end);
  const shown = raw.trim();
  if (shown === '') return undefined;
  const from = start + raw.indexOf(shown);
  return [from, from + shown.length];
}

/** Cells between bars; a border ends the row. */
function gridTable(text: string, lines: readonly RstLine[], at: number, to: number): RstTable {
  const first = lines[at] as RstLine;
  const shift = first.from - first.start;
  const bounds = [...first.text.matchAll(/\+/g)].map(({ index }) => index + shift);
  const cells: Range[][] = [];
  let row = new Map<number, Range[]>();
  let end = at + 1;
  for (; end < to && /^[+|]/.test(lines[end]?.text ?? ''); end++) {
    const line = lines[end] as RstLine;
    if (line.text.startsWith('+')) row = new Map();
    else for (const [column, range] of gridParts(text, line, bounds)) addToRow(row, column, range, cells);
  }
  return { cells, end };
}

function gridParts(text: string, line: RstLine, bounds: readonly number[]): (readonly [number, Range])[] {
  const bars = bounds.filter((bound) => /[|+]/.test(text[line.start + bound] ?? ''));
  return bars.slice(0, -1).flatMap((bar, i) => {
    const range = part(text, line, bar + 1, bars[i + 1]);
    return range && !/^[-+=]+$/.test(text.slice(...range)) ? [[bar, range] as const] : [];
  });
}

/** Adds a line to the cell of a column, or starts the cell. */
function addToRow(row: Map<number, Range[]>, column: number, range: Range, cells: Range[][]): void {
  const cell = row.get(column);
  if (cell) cell.push(range);
  else {
    const added = [range];
    row.set(column, added);
    cells.push(added);
  }
}
