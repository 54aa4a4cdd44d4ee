/** What is wrong with a text in quoted-printable. */

import type { Cooked, Problem, Range } from '../document.ts';

/**
 * Escapes that are none, and bytes that are no text.
 *
 * @param cooked - The decoded text.
 * @param charset - As the part names it.
 */
export function quotedProblems(source: string, [start, end]: Range, cooked: Cooked, charset: string): Problem[] {
  const problems: Problem[] = [];
  for (const { index } of source.slice(start, end).matchAll(/=(?![\da-f]{2}|[ \t]*(?:[\r\n]|$))/gi)) {
    const at = start + index;
    problems.push(warning('In quoted-printable, an `=` that is no escape is written `=3D`.', [at, at + 1]));
  }
  for (const { index } of cooked.text.matchAll(/\uFFFD/g)) {
    const range = cooked.map.range(index, index + 1);
    if (source.slice(...range) !== '\uFFFD')
      problems.push(warning(`These bytes are no \`${charset}\`: a character is broken here.`, range));
  }
  return problems;
}

function warning(reason: string, range: Range): Problem {
  return { reason, range, severity: 'warning' };
}
