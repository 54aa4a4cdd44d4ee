/** `univocal facts` for people: a table by topic, conflicts first. */

import pc from 'picocolors';
import { notationOf, type Statement } from '../rule/index.ts';
import type { FactEntry, FactRow } from './fact-table.ts';

/** Places of a value that are named, where something contradicts it. */
const mostPlaces = 20;

/** What contradicts comes first; what is held against nothing (another scope, a near value) last. */
const ranks: Readonly<Record<FactRow['verdict'], number>> = { conflict: 0, agrees: 1, apart: 2 };

const marks: Readonly<Record<FactRow['verdict'], string>> = { conflict: '✖', agrees: '✔', apart: '–' };

type Colors = ReturnType<typeof pc.createColors>;

/** A line of the table: a value in a scope, or in several that agree on it. */
interface Line {
  readonly verdict: FactRow['verdict'];
  readonly value: string;
  /** The same for equal writings. */
  readonly notation: string;
  readonly scope: string;
  readonly statements: readonly Statement[];
}

/** Entries as text; ends without a line feed. */
export function factsPretty(entries: readonly FactEntry[], color: boolean): string {
  const colors = pc.createColors(color);
  const topics = new Map<string, FactEntry[]>();
  for (const entry of entries) topics.set(entry.topic, [...(topics.get(entry.topic) ?? []), entry]);
  return [...topics].map(([topic, ofTopic]) => block(topic, ofTopic, colors)).join('\n\n');
}

function block(topic: string, entries: readonly FactEntry[], colors: Colors): string {
  const lines = merged(entries.flatMap(linesOf)).sort((a, b) => ranks[a.verdict] - ranks[b.verdict]);
  const [values, scopes] = [width(lines.map(({ value }) => value)), width(lines.map(({ scope }) => scope))];
  const said = [...new Set(entries.flatMap(({ expected }) => (expected ? [`${expected.text} (${expected.where})`] : [])))];
  const guide = said.length > 0 ? colors.dim(`  guide: ${said.join(', ')}`) : '';
  const conflict = entries.some(({ isConflict }) => isConflict) ? `  ${colors.red('conflict')}` : '';
  const rows = lines.flatMap((line) => {
    const text = `  ${marks[line.verdict]} ${line.value.padEnd(values)}  ${line.scope.padEnd(scopes)}${scopes > 0 ? '  ' : ''}${counted(line)}`;
    return line.verdict === 'conflict' ? [colors.red(text), ...placeLines(line, colors)] : [text];
  });
  return [`${colors.bold(topic)}${conflict}${guide}`, ...rows].join('\n');
}

function linesOf({ scope, rows }: FactEntry): Line[] {
  return rows.map(({ text, side, verdict }) => ({
    verdict,
    value: text,
    notation: notationOf(side.value),
    scope,
    statements: side.statements,
  }));
}

/** Scopes that agree on a value, and that nothing contradicts, are one line. */
function merged(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const index = result.findIndex(
      ({ verdict, notation }) => verdict !== 'conflict' && verdict === line.verdict && notation === line.notation,
    );
    const same = result[index];
    if (!same) result.push(line);
    else result[index] = { ...same, scope: joined(same.scope, line.scope), statements: [...same.statements, ...line.statements] };
  }
  return result;
}

/** What holds in general holds for each scope. */
function joined(one: string, other: string): string {
  return one === '' || other === '' ? '' : `${one}; ${other}`;
}

function counted({ statements }: Line): string {
  const files = new Set(statements.map(({ place }) => place.path)).size;
  const places = `${statements.length} ${statements.length === 1 ? 'place' : 'places'}`;
  return files > 1 ? `${places} in ${files} files` : places;
}

function placeLines({ statements }: Line, { dim }: Colors): string[] {
  const lines = statements.slice(0, mostPlaces).map((statement) => dim(`      ${placeText(statement)}`));
  return statements.length > mostPlaces ? [...lines, dim(`      and ${statements.length - mostPlaces} more`)] : lines;
}

function placeText({ place: { path, start }, text, trigger }: Statement): string {
  return `${path}:${start.line}:${start.column}  "${text}"${trigger === undefined ? '' : ` for "${trigger}"`}`;
}

function width(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
