/** `univocal facts` for people: a table by topic, conflicts first. */

import pc from 'picocolors';
import { notationOf, type Statement } from '../rule/index.ts';
import { type FactEntry, type FactRow, usualText } from './fact-table.ts';

/** Places of a value that are named, where something contradicts it. */
const mostPlaces = 20;

/** Scopes of a value that are named. */
const mostScopes = 4;

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
  /** What narrows it; none where it holds in general, too. */
  readonly scopes: readonly string[];
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
  const [values, scopes] = [width(lines.map(({ value }) => value)), width(lines.map(scopeOf))];
  const said = [
    ...new Set(
      entries.flatMap(({ rows: all }) => all.flatMap(({ expected }) => (expected ? [`${expected.text} (${expected.where})`] : []))),
    ),
  ];
  const guide = said.length > 0 ? colors.dim(`  guide: ${said.join(', ')}`) : '';
  const conflict = entries.some(({ isConflict }) => isConflict) ? `  ${colors.red('conflict')}` : '';
  const rows = lines.flatMap((line) => {
    const text = `  ${marks[line.verdict]} ${line.value.padEnd(values)}  ${scopeOf(line).padEnd(scopes)}${scopes > 0 ? '  ' : ''}${counted(line)}`;
    return line.verdict === 'conflict' ? [colors.red(text), ...placeLines(line, colors)] : [text];
  });
  return [`${colors.bold(topic)}${conflict}${guide}`, ...rows].join('\n');
}

function linesOf({ scope, rows }: FactEntry): Line[] {
  return rows.map(({ text, side, verdict }) => ({
    verdict,
    value: text,
    notation: notationOf(side.value),
    scopes: scope === '' ? [] : [scope],
    statements: side.statements,
  }));
}

/** Scopes that agree on a value are one line; of those that contradict, only those that are told by the same words. */
function merged(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const index = result.findIndex(
      (other) =>
        other.verdict === line.verdict &&
        other.notation === line.notation &&
        (line.verdict !== 'conflict' || scopeOf(other) === scopeOf(line)),
    );
    const same = result[index];
    if (same) result[index] = joined(same, line);
    else result.push(line);
  }
  return result;
}

/** What holds in general holds for each scope. */
function joined(one: Line, other: Line): Line {
  const statements = [...one.statements, ...other.statements];
  const isGeneral = one.scopes.length === 0 || other.scopes.length === 0;
  return { ...one, value: usualText(statements), scopes: isGeneral ? [] : [...new Set([...one.scopes, ...other.scopes])], statements };
}

function scopeOf({ scopes }: Line): string {
  const left = scopes.length - mostScopes;
  return [...scopes.slice(0, mostScopes), ...(left > 0 ? [`${left} more`] : [])].join('; ');
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
