/** Statements that speak of the same thing, and what they say. */

import { compareValues } from '../language/compare.ts';
import type { Value } from '../language/quantity.ts';
import type { Scope } from '../language/scope.ts';
import { windowKind } from '../language/window-kind.ts';
import { isFirm } from './expectation.ts';
import type { SpokenFile, Statement } from './statement.ts';

/** Statements that give one value, maybe in other words. */
export interface Side {
  readonly value: Value;
  readonly statements: readonly Statement[];
  /** Number of files that say it. */
  readonly files: number;
}

/** Statements of one topic and scope. */
export interface Group {
  readonly topic: string;
  readonly scope: Scope;
  /** The side that most files are on comes first, then the one with more places, then the one that is met first. */
  readonly sides: readonly Side[];
}

/** Kinds whose values differ from market to market. */
const local: readonly string[] = ['email', 'hours', 'money', 'phone', 'points', 'url'];

/** From this distance on, the words stand outside of the sentence. Source: `attach`. */
const lent = 11;

/** Topics that rightly differ from place to place: each offer has its discount, each plan its price, each department its address. */
const varied: ReadonlySet<string> = new Set(['discount', 'subscription-price', 'support-email']);

/** Whether several values of a topic contradict each other, if the guide says nothing. */
export function isUniform(topic: string): boolean {
  return !varied.has(topic);
}

/**
 * Firm statements by topic and scope. A group of several sides is a conflict.
 *
 * @param isMeant - Which of them to group.
 */
export function groupStatements(files: readonly SpokenFile[], isMeant: (statement: Statement) => boolean): Group[] {
  const groups = new Map<string, Statement[]>();
  for (const { statements } of files) {
    const crowded = crowdedSentences(statements);
    const variants = variantsIn(statements);
    for (const statement of statements) {
      if (!isFirm(statement) || crowded.has(sentenceOf(statement)) || variants.has(statement) || !isMeant(statement)) continue;
      const key = keyOf(statement);
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  return [...groups.values()].flatMap((statements) => {
    const [first] = statements;
    return first?.topic === undefined ? [] : [{ topic: first.topic, scope: first.scope, sides: sidesOf(statements) }];
  });
}

/** Sentences that state several values of one topic: it is not certain which of them holds. */
function crowdedSentences(statements: readonly Statement[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const crowded = new Set<string>();
  for (const statement of statements) {
    if (statement.topic === undefined) continue;
    const key = sentenceOf(statement);
    if (seen.has(key)) crowded.add(key);
    seen.add(key);
  }
  return crowded;
}

/**
 * Values of a file that have their topic from a header, a heading or a field, and differ: rows of a table, points of a list.
 * They are variants, though it is not known of what.
 */
function variantsIn(statements: readonly Statement[]): ReadonlySet<Statement> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!isFirm(statement) || (statement.distance ?? 0) < lent) continue;
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return new Set([...groups.values()].filter((group) => sidesOf(group).length > 1).flat());
}

function sentenceOf({ segment, sentence, topic }: Statement): string {
  return `${segment} ${sentence} ${topic}`;
}

/** What must be the same for two statements to be about the same thing. */
function keyOf({ topic, value, scope, locale, exception, trigger = '' }: Statement): string {
  const market = local.includes(value.kind) ? locale : '';
  const currency = value.kind === 'money' ? value.currency : '';
  const window = topic === 'returns-window' ? windowKind(trigger) : undefined;
  return JSON.stringify([topic, value.kind, market, currency, scope, exception, window]);
}

function sidesOf(statements: readonly Statement[]): Side[] {
  const sides: { value: Value; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const side = sides.find(({ value }) => compareValues(value, statement.value) === 'equal');
    if (side) side.statements.push(statement);
    else sides.push({ value: statement.value, statements: [statement] });
  }
  const counted = sides.map((side) => ({ ...side, files: new Set(side.statements.map(({ place }) => place.path)).size }));
  return counted.sort((a, b) => b.files - a.files || b.statements.length - a.statements.length);
}
