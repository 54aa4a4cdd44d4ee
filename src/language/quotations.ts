/** Quotations: what somebody else says, or what a button is called. */

import type { Range } from '../document/map.ts';

/**
 * Pairs of marks. A quotation is bounded, so that marks without their pair cost little. A straight mark after a digit is an inch,
 * a single one after a letter an apostrophe.
 */
const quotation = new RegExp(
  [
    '„[^„“”"\\n]{1,400}[“”"]',
    '“[^“”\\n]{1,400}”',
    '(?<![^\\s(])”[^“”\\n]{1,400}”',
    '«[^«»\\n]{1,400}»',
    '»[^«»\\n]{1,400}«',
    '‹[^‹›\\n]{1,400}›',
    '(?<![\\p{L}\\p{N}])"[^"\\n]{1,400}"',
    '(?<![\\p{L}\\p{N}\\p{Po}])‘(?!\\d0s)[^‘\\n]{1,400}?’(?!\\p{L})',
    '「[^「」\\n]{1,400}」',
    '『[^『』\\n]{1,400}』',
  ].join('|'),
  'gu',
);

/**
 * Cooked ranges of the quotations in a text, with their marks, in order and apart.
 *
 * @param text - Cooked text.
 */
export function quotedRanges(text: string): Range[] {
  if (!/[„“”«»‹"‘「『]/.test(text)) return [];
  return Array.from(text.matchAll(quotation), ({ 0: quoted, index }): Range => [index, index + quoted.length]);
}
