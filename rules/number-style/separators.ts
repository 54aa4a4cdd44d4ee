/** Numbers with both marks the wrong way round for their locale: `1,000.50` in German. */

import { overlapsAny, type Range } from '../../src/rule/index.ts';
import { decimalOf, groupMarkOf } from './marks.ts';
import type { Slip } from './never.ts';

const patterns = {
  ',': /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,]*\d)/g,
  '.': /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,]*\d)/g,
} as const;

/**
 * Such numbers. One mark alone may be either (`1.500`), and is left alone.
 *
 * @param text - Cooked text.
 * @param inert - Cooked ranges that are no prose.
 */
export function wrongSeparators(text: string, inert: readonly Range[], locale: string): Slip[] {
  const decimal = decimalOf(locale);
  if (decimal === undefined || !/\d[.,]\d{3}/.test(text)) return [];
  const mark = groupMarkOf(locale);
  return Array.from(text.matchAll(patterns[decimal]), ({ 0: number, index }): Slip => {
    const [whole = '', cents = ''] = number.split(decimal === ',' ? '.' : ',');
    const expected = mark === undefined ? [] : [`${whole.replace(/[.,]/g, mark)}${decimal}${cents}`];
    return { start: index, end: index + number.length, expected };
  }).filter(({ start, end }) => !overlapsAny(inert, start, end));
}
