/** What the content says, by topic: the model behind `univocal facts`. */

import {
  type Brand,
  compareValues,
  type Group,
  groupStatements,
  held,
  isUniform,
  type Side,
  type SpokenFile,
  type Statement,
  sayOf,
} from '../rule/index.ts';

/** One value of a topic and scope. */
export interface FactRow {
  /** As most places write it. */
  readonly text: string;
  readonly side: Side;
  /** Whether it contradicts the guide or another row, agrees with what is said, or is held against nothing. */
  readonly verdict: 'conflict' | 'agrees' | 'apart';
  /** What the guide says there; it may be another value in another locale. */
  readonly expected?: Said;
}

/** What the guide says, as it writes it, and where. */
interface Said {
  readonly text: string;
  readonly where: string;
}

/** All that is said of a topic in one scope. */
export interface FactEntry {
  readonly topic: string;
  /** What narrows it, as words; empty for what holds in general. */
  readonly scope: string;
  readonly rows: readonly FactRow[];
  readonly isConflict: boolean;
}

/**
 * Entries in the order of a report: conflicts first, then by topic, then the general before the narrow.
 *
 * @param topic - Only this one; absent: all.
 */
export function factTable(files: readonly SpokenFile[], brandOf: (path: string) => Brand, topic?: string): FactEntry[] {
  const groups = groupStatements(files, (statement) => topic === undefined || statement.topic === topic);
  const entries = groups.map((group) => entryOf(group, brandOf));
  return entries.sort(
    (a, b) =>
      Number(b.isConflict) - Number(a.isConflict) ||
      compare(a.topic, b.topic) ||
      compare(a.scope, b.scope) ||
      b.rows.length - a.rows.length,
  );
}

/** What narrows a statement, as words. */
export function scopeText({ scope, exception, topic }: Statement, brand: Brand): string {
  const when = exception === undefined || topic === undefined ? undefined : brand.facts[topic]?.except[exception]?.when[0];
  const dates = [scope.from === undefined ? [] : [`from ${scope.from}`], scope.until === undefined ? [] : [`until ${scope.until}`]].flat();
  return [...new Set([...scope.products, ...(when === undefined ? [] : [when]), ...scope.conditions, ...dates])].join(', ');
}

function entryOf({ topic, sides }: Group, brandOf: (path: string) => Brand): FactEntry {
  const first = sides[0]?.statements[0];
  const rows = sides.flatMap((side) => rowsOf(side, sides, topic, brandOf));
  return {
    topic,
    scope: first ? scopeText(first, brandOf(first.place.path)) : '',
    rows,
    isConflict: rows.some(({ verdict }) => verdict === 'conflict'),
  };
}

/** One value; it is right in one locale and wrong in another where the guide has a value per locale, and then stands in several rows. */
function rowsOf(side: Side, sides: readonly Side[], topic: string, brandOf: (path: string) => Brand): FactRow[] {
  const parts = new Map<string, Omit<FactRow, 'text' | 'side'> & { readonly statements: Statement[] }>();
  for (const statement of side.statements) {
    const brand = brandOf(statement.place.path);
    const said = sayOf(statement, brand);
    const verdict = verdictOf(statement, side, sides, topic, brand);
    const key = `${verdict} ${typeof said === 'string' ? said : said.text}`;
    const part = parts.get(key);
    if (part) part.statements.push(statement);
    else {
      const expected = typeof said === 'string' ? {} : { expected: { text: said.text, where: said.where } };
      parts.set(key, { verdict, ...expected, statements: [statement] });
    }
  }
  return [...parts.values()].map(({ statements, ...row }) => {
    const files = new Set(statements.map(({ place }) => place.path)).size;
    return { ...row, text: usualText(statements), side: { ...side, statements, files } };
  });
}

/** Against the guide where it speaks of that, else against the side that most files are on; of two sides alike, each is against the other. */
function verdictOf(statement: Statement, side: Side, sides: readonly Side[], topic: string, brand: Brand): FactRow['verdict'] {
  const { verdict } = held(statement, brand);
  if (verdict === 'different') return 'conflict';
  if (verdict === 'equal') return 'agrees';
  if (verdict !== 'unsaid') return 'apart';
  const against = side === sides[0] ? rivalOf(sides) : sides[0];
  return isUniform(topic) && isOther(side, against) ? 'conflict' : 'agrees';
}

/** The side that is as strong as the first. */
function rivalOf([usual, next]: readonly Side[]): Side | undefined {
  const isTie = usual !== undefined && next?.files === usual.files && next.statements.length === usual.statements.length;
  return isTie ? next : undefined;
}

function isOther(side: Side, against: Side | undefined): boolean {
  return against !== undefined && compareValues(side.value, against.value) === 'different';
}

/** The writing that most places have. */
export function usualText(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { text } of statements) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
