/** `univocal facts` for people: a table by topic, conflicts first. */

import pc from 'picocolors';
import type { Statement } from '../rule/index.ts';
import type { FactEntry, FactRow } from './fact-table.ts';

/** Places of a value that nothing contradicts. */
const fewPlaces = 3;

/** Places of a value that something contradicts. */
const manyPlaces = 20;

/** Entries as text; ends without a line feed. */
export function factsPretty(entries: readonly FactEntry[], color: boolean): string {
  const colors = pc.createColors(color);
  const blocks = entries.map((entry) => {
    const { topic, scope, expected, isConflict } = entry;
    const title = `${colors.bold(topic)}${scope === '' ? '' : ` (${scope})`}`;
    const guide = expected ? colors.dim(`  guide: ${expected.text}, ${expected.where}`) : '';
    return [`${title}${isConflict ? `  ${colors.red('conflict')}` : ''}${guide}`, ...rowLines(entry, colors)].join('\n');
  });
  return blocks.join('\n\n');
}

function rowLines({ rows }: FactEntry, colors: ReturnType<typeof pc.createColors>): string[] {
  const width = Math.max(...rows.map(({ text }) => text.length));
  return rows.flatMap((row) => {
    const line = `  ${row.isConflict ? '✖' : '✔'} ${row.text.padEnd(width)}  ${counted(row)}`;
    return [row.isConflict ? colors.red(line) : line, ...placeLines(row, colors)];
  });
}

function counted({ side: { statements, files } }: FactRow): string {
  const places = `${statements.length} ${statements.length === 1 ? 'place' : 'places'}`;
  return files > 1 ? `${places} in ${files} files` : places;
}

function placeLines({ side: { statements }, isConflict }: FactRow, colors: ReturnType<typeof pc.createColors>): string[] {
  const most = isConflict ? manyPlaces : fewPlaces;
  const lines = statements.slice(0, most).map((statement) => colors.dim(`      ${placeText(statement)}`));
  return statements.length > most ? [...lines, colors.dim(`      and ${statements.length - most} more`)] : lines;
}

function placeText({ place: { path, start }, text, trigger }: Statement): string {
  return `${path}:${start.line}:${start.column}  "${text}"${trigger === undefined ? '' : ` for "${trigger}"`}`;
}
