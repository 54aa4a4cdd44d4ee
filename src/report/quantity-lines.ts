/** Quantities that are no fact of a topic, a line each. */

import { notationOf, type SpokenFile } from '../rule/index.ts';

/**
 * Those without a topic, and those that no one is held to; ends without a line feed.
 *
 * @param only - Of this topic only; absent: all.
 */
export function quantityLines(files: readonly SpokenFile[], only?: string): string {
  const lines = files.flatMap(({ statements }) =>
    statements.flatMap(({ topic, aside, value, text, place: { path, start } }) => {
      if ((topic !== undefined && aside === undefined) || (only !== undefined && topic !== only)) return [];
      const about = topic === undefined ? '' : `, ${topic}`;
      return [
        `  ${path}:${start.line}:${start.column}  "${text}"  ${value.kind} ${notationOf(value)}${about}${aside === undefined ? '' : ` (${aside})`}`,
      ];
    }),
  );
  return lines.length === 0 ? '' : ['Other values', ...lines].join('\n');
}
