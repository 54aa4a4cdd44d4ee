/** Values of two locales that should be the same and are not. */

import { type Comparison, compareValues, type Statement } from '../../src/rule/index.ts';

/** A value, and what the other locale says in its place. */
export interface Pair {
  readonly statement: Statement;
  readonly other: Statement;
  readonly comparison: Exclude<Comparison, 'equal' | 'other'>;
}

/** Kinds that a translation keeps; phone numbers and addresses may differ from country to country, sizes are converted. */
const kept: readonly string[] = ['availability', 'count', 'date', 'duration', 'percent', 'points', 'money'];

/** Pairs of values that differ. Where one locale states more values of a kind than the other, nothing is certain. */
export function differing(own: readonly Statement[], others: readonly Statement[]): Pair[] {
  return kept.flatMap((kind) => {
    const mine = own.filter((statement) => isExact(statement, kind));
    const theirs = others.filter((statement) => isExact(statement, kind));
    return mine.length === theirs.length ? paired(mine, theirs) : [];
  });
}

/** An example may be another one in each language. */
function isExact({ value, isWeak, isAmbiguous, aside }: Statement, kind: string): boolean {
  return value.kind === kind && !isWeak && !isAmbiguous && aside !== 'example';
}

/** Translations may change the order, so equal values are put aside first; the rest belongs together in order. */
function paired(mine: readonly Statement[], theirs: readonly Statement[]): Pair[] {
  const left = [...theirs];
  const rest = mine.filter(({ value }) => {
    const index = left.findIndex((other) => compareValues(value, other.value) === 'equal');
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return rest.flatMap((statement, index) => {
    const other = left[index];
    const comparison = other && compareValues(statement.value, other.value);
    return other && (comparison === 'different' || comparison === 'near') ? [{ statement, other, comparison }] : [];
  });
}
