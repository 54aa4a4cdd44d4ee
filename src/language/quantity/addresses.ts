/** Quantities in addresses, paths and identifiers are none. */

import { inertRanges } from '../inert.ts';
import type { Quantity } from '../quantity.ts';

/** The quantities that are said in prose. */
export function withoutInert(text: string, found: readonly Quantity[]): readonly Quantity[] {
  return found.filter((quantity) => quantity.value.kind === 'version' || !isInert(text, quantity));
}

/** How far a run without white space is looked at, in UTF-16 units. */
const reach = 200;

/** Whether the run without white space around a quantity is, at its place, an address or the like. */
function isInert(text: string, { start, end }: Quantity): boolean {
  let from = start;
  let to = end;
  let hasSign = false;
  for (; from > 0 && start - from < reach; from--) {
    const unit = text.charCodeAt(from - 1);
    if (unit <= 0x20) break;
    hasSign ||= isSign(unit);
  }
  for (; to < text.length && to - end < reach; to++) {
    const unit = text.charCodeAt(to);
    if (unit <= 0x20) break;
    hasSign ||= isSign(unit) || (unit === 0x2e && text.charCodeAt(to + 1) > 0x60);
  }
  return hasSign && inertRanges(text.slice(from, to)).some((range) => range[0] + from < end && range[1] + from > start);
}

/** `/`, `@`, `#`, `\\`, `_`, `=` */
function isSign(unit: number): boolean {
  return unit === 0x2f || unit === 0x40 || unit === 0x23 || unit === 0x5c || unit === 0x5f || unit === 0x3d;
}
