/** The cells of an AsciiDoc table. */

import type { Range } from '../document.ts';
import type { TextLine } from '../marked-text/lines.ts';

/** What may stand before a cell's bar: how often, how wide, where, in which style. */
const bar = /(?:(?<=^|\s)(?:\d{1,3}(?:\.\d{1,3})?[+*]|\.\d{1,3}\+)?[<^>]?(?:\.[<^>])?([aehlmdsv])?)?(?<!\\)\|/dg;

/** Cells whose text is code. */
const code = /^[lm]$/;

/** The ranges of each cell's lines. */
export function tableCells(lines: readonly TextLine[]): Range[][] {
  const cells: Range[][] = [];
  let open: Range[] | undefined;
  for (const line of lines) {
    let at = line.from;
    for (const found of line.text.matchAll(bar)) {
      const [from, to] = found.indices?.[0] ?? [0, 0];
      add(open, at, line.from + from);
      at = line.from + to;
      open = [];
      if (!code.test(found[1] ?? '')) cells.push(open);
    }
    add(open, at, line.end);
  }
  return cells.filter((cell) => cell.length > 0);
}

function add(cell: Range[] | undefined, start: number, end: number): void {
  if (start < end) cell?.push([start, end]);
}
