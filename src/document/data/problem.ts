/** Problems that all structured formats share. */

import type { Problem, Range } from '../document.ts';

/** How many problems of one file are told: the first mistake often causes the rest. */
const limit = 5;

/** A key that stands twice in one map. */
export function repeatedKey(source: string, key: string, first: Range, second: Range): Problem {
  const lines = source.slice(first[0], second[0]).split('\n').length - 1;
  const where = lines === 0 ? 'earlier on the same line' : lines === 1 ? 'on the line above' : `${lines} lines above`;
  return {
    reason: `\`${key}\` is here twice: the first one is ${where}. Only the last one is used; remove the other.`,
    range: second,
    severity: 'warning',
  };
}

/** The first problems in order of place, one a line. */
export function fewProblems(source: string, problems: readonly Problem[]): Problem[] {
  const lines = new Set<number>();
  const few: Problem[] = [];
  for (const problem of problems.toSorted((a, b) => a.range[0] - b.range[0])) {
    const line = source.lastIndexOf('\n', problem.range[0] - 1);
    if (!lines.has(line) && few.length < limit) few.push(problem);
    lines.add(line);
  }
  return few;
}
