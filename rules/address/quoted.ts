/** Quotations: what somebody else says, or what a button is called. */

import type { Range } from '../../src/rule/index.ts';

/** Pairs of marks, the longest quotation bounded so that marks without their pair cost little. */
const quotation =
  /„[^„“”"\n]{1,400}[“”"]|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|»[^«»\n]{1,400}«|"[^"\n]{1,400}"|「[^「」\n]{1,400}」|『[^『』\n]{1,400}』/g;

/**
 * Cooked ranges of the quotations in a text, in order.
 *
 * @param text - Cooked text.
 */
export function quotedRanges(text: string): Range[] {
  if (!/[„“«»"「『]/.test(text)) return [];
  return Array.from(text.matchAll(quotation), ({ 0: quoted, index }): Range => [index, index + quoted.length]);
}
