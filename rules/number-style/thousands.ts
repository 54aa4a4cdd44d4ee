/** Forms of a large number: `1,000`, `1000`. */

import type { Quantity } from '../../src/rule/index.ts';
import { groupMarkOf, isFourGrouped } from './marks.ts';
import type { Use } from './use.ts';

const number = /(?<![\d.,])(?:(\d{4,9})|(\d{1,3}(?:[.,\u00a0\u202f’' ]\d{3})+))(?=$|[^\d.,]|[.,](?!\d{3}(?!\d)))/u;

/** Numbers that may be years. */
const [firstYear, lastYear] = [1900, 2100];

/** The form of the first large number of an amount or a count. */
export function thousandsUse(text: string, { start, end, value, isAmbiguous }: Quantity, locale: string): Use | undefined {
  if (isAmbiguous || (value.kind !== 'money' && value.kind !== 'count')) return undefined;
  const surface = text.slice(start, end);
  const match = number.exec(surface);
  const mark = groupMarkOf(locale);
  if (!match || mark === undefined) return undefined;
  const digits = match[0].replace(/\D/g, '');
  if (digits.length < 5 && !isFourGrouped(locale)) return undefined;
  if (match[1] !== undefined && value.kind === 'count' && Number(digits) >= firstYear && Number(digits) < lastYear) return undefined;
  // What is read must be this number: `1.500` may be one and a half.
  if (Math.trunc(value.low) !== Number(digits)) return undefined;
  const replaced = (by: string): string => surface.slice(0, match.index) + by + surface.slice(match.index + match[0].length);
  const others = { '1000': replaced(digits), '1,000': replaced(digits.replace(/\B(?=(?:\d{3})+$)/g, mark)) };
  return { kind: 'thousands', form: match[1] === undefined ? '1,000' : '1000', start, end, others };
}
