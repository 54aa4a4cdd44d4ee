/** Reads phone numbers, e-mail addresses, URLs and domains. */

import type { Quantity } from '../quantity.ts';
import { addressesIn } from './contacts/addresses.ts';
import { phoneNumbersIn } from './contacts/phone-numbers.ts';

/**
 * Ways to reach someone, in order, disjoint. Digits inside an address are no phone number.
 *
 * @param text - Cooked text.
 * @param locale - BCP 47 tag: its region decides what a national phone number is.
 */
export function contactsIn(text: string, locale: string): Quantity[] {
  const found: Quantity[] = [];
  for (const next of [...addressesIn(text), ...phoneNumbersIn(text, locale)].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last === undefined || last.end <= next.start) found.push(next);
    else if (last.value.kind === 'phone') found[found.length - 1] = next;
  }
  return found;
}
