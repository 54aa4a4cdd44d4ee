/** Bounds what is told of the mistakes in one file. */

import type { Problem } from './document.ts';
import { LineIndex } from './lines.ts';

/** How many errors of one file are told, and how many warnings. */
const limit = 5;

/**
 * The first problems in order of place: of the errors one a line, since the first one often causes the rest.
 * Where there are more, the last one says how many.
 */
export function fewProblems(source: string, problems: readonly Problem[]): Problem[] {
  if (problems.length < 2) return [...problems];
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  const errors = firstOfLines(source, problems.filter(isError), ({ range }) => range[0]);
  const warnings = problems.filter((problem) => !isError(problem));
  return inOrder([...first(errors), ...first(inOrder(warnings))]);
}

/** The first of what has a place in a text, in order, one a line. */
export function firstOfLines<T>(source: string, found: readonly T[], startOf: (each: T) => number): T[] {
  if (found.length === 0) return [];
  const index = new LineIndex(source);
  let known = 0;
  return found
    .toSorted((a, b) => startOf(a) - startOf(b))
    .filter((each) => {
      const { line } = index.at(startOf(each));
      const isFirst = line !== known;
      known = line;
      return isFirst;
    });
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.range[0] - b.range[0]);
}

function first(problems: readonly Problem[]): Problem[] {
  const told = problems.slice(0, limit);
  const last = told.at(-1);
  const count = problems.length - told.length;
  if (!last || count === 0) return told;
  const rest = count === 1 ? `1 more ${last.severity} is not listed.` : `${count} more ${last.severity}s are not listed.`;
  return [...told.slice(0, -1), { ...last, reason: `${last.reason} ${rest}` }];
}
