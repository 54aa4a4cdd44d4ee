/** Marks that come in pairs: `*bold*`. Each pair is found in one walk over the text. */

import type { Range } from '../document.ts';

/** A mark, and where one of it can open or close. */
export interface PairedMark {
  /** Finds each place of the mark; global. */
  readonly mark: RegExp;
  opens(text: string, start: number, end: number): boolean;
  closes(text: string, start: number, end: number): boolean;
}

/** A mark that opens, and the one that closes it. */
export type Pair = readonly [open: Range, close: Range];

/**
 * The pairs of a mark, which don't nest in themselves.
 *
 * @param isFree - Whether an offset is no code and no part of another mark.
 */
export function findPairs(text: string, { mark, opens, closes }: PairedMark, isFree: (offset: number) => boolean): Pair[] {
  const pairs: Pair[] = [];
  let open: Range | undefined;
  for (const { 0: whole, index } of text.matchAll(mark)) {
    const end = index + whole.length;
    if (!isFree(index)) continue;
    if (open && index > open[1] && closes(text, index, end)) {
      pairs.push([open, [index, end]]);
      open = undefined;
    } else if (opens(text, index, end)) open ??= [index, end];
  }
  return pairs;
}
