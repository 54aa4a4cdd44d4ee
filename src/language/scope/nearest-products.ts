/** Which of the products that are named a value is about. */

import type { Neighbours } from './neighbours.ts';
import type { Part } from './parts.ts';
import type { NamedProduct } from './products.ts';

/**
 * The products of the part of a value, else of a part that opens the sentence or stands beside it, else of the title next above.
 *
 * @param named - Products of the sentence.
 * @param above - Products of each title, nearest first.
 */
export function nearestProducts(
  named: readonly NamedProduct[],
  { own, beside, lead, first }: Neighbours,
  above: readonly (readonly NamedProduct[])[],
): readonly NamedProduct[] {
  const parts: readonly (readonly Part[])[] = [[own], beside, lead, first === undefined ? [] : [first]];
  const inSentence = parts.map((group) => named.filter((product) => group.some((part) => isIn(product, part))));
  return [...inSentence, ...above].find((products) => products.length > 0) ?? [];
}

function isIn({ start, end }: NamedProduct, part: Part): boolean {
  return start < part.end && end > part.start;
}
