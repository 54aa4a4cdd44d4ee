/** As much of a long sentence as is looked at for one quantity. */

import type { Range } from '../../document/map.ts';
import type { Quantity } from '../quantity.ts';

/** So many UTF-16 units before a quantity, and after it, at least. */
const reach = 512;

/** The cooked range around a quantity. Windows begin at few places, so that the quantities of a long sentence share them. */
export function windowOf({ start, end }: Pick<Quantity, 'end' | 'start'>, [from, to]: Range): Range {
  const step = Math.floor((start - from) / reach);
  return [from + Math.max(0, step - 1) * reach, Math.max(end, Math.min(to, from + (step + 2) * reach))];
}
