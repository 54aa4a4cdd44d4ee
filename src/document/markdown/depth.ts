/** Nesting that the Markdown parser takes quadratic time for: 10,000 markers in a row took it 20 s. */

import type { Range } from '../map.ts';

/** Containers inside each other; people write five. */
const deepest = 100;

/** Markers of lists and quotes in a row, or a list item behind as many blanks as so many lists would need. */
const deep = new RegExp(
  `^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])(?=[ \\t>])){${deepest},}|^[ \\t]{${2 * deepest},}(?=(?:[-*+]|\\d{1,9}[.)])[ \\t])`,
  'm',
);

/** Where a text nests deeper than can be read in time; offsets into the text. */
export function tooDeep(text: string): Range | undefined {
  const found = deep.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}
