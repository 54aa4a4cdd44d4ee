/** Texts with their quantities marked: `Returns within [30d within|30 days].` */

import { notationOf } from '../../src/language/notation.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import type { Quantity } from '../../src/language/quantity.ts';

/** The text without its marks. */
export function plainOf(marked: string): string {
  return marked.replaceAll(/\[[^|\]]*\|([^\]]*)\]/g, '$1');
}

/** The text with what is read in it marked: notation, bound, `weak`, `ambiguous`. */
export function markedOf(text: string, locale: string): string {
  let result = '';
  let from = 0;
  for (const quantity of quantitiesOf(text, locale)) {
    result += `${text.slice(from, quantity.start)}[${labelOf(quantity)}|${text.slice(quantity.start, quantity.end)}]`;
    from = quantity.end;
  }
  return result + text.slice(from);
}

function labelOf({ value, bound, isWeak, isAmbiguous }: Quantity): string {
  return [notationOf(value) + (value.kind === 'percent' ? '%' : ''), bound, isWeak && 'weak', isAmbiguous && 'ambiguous']
    .filter(Boolean)
    .join(' ');
}
