/** Writes a phone number in the form of another. */

import { phoneNumberOf } from '../quantity/contacts/phone-numbers.ts';
import { digitsOf, inScriptOf } from '../quantity/digits-of-scripts.ts';
import type { Phone } from '../quantity.ts';

/**
 * The text of a phone number with another one: in the same groups where it has as many digits, else in groups of its country's.
 *
 * @param locale - BCP 47 tag: a number of another country gets its country code.
 */
export function rewrittenPhone(surface: string, { number }: Phone, locale: string): string | undefined {
  const phone = number.startsWith('+') ? phoneNumberOf(number, locale) : undefined;
  if (phone === undefined) return undefined;
  const isInternational = /^\(?[+＋]/.test(surface);
  const forms = isInternational
    ? [filled(surface, number), phone.formatInternational()]
    : [filled(surface, digitsOf(phone.formatNational())), filled(surface, number), phone.formatNational(), phone.formatInternational()];
  return forms.find((form) => form !== undefined && phoneNumberOf(form, locale)?.number === number);
}

/** The surface with other digits, if there are as many. */
function filled(surface: string, number: string): string | undefined {
  const digits = digitsOf(number);
  if (digitsOf(surface).length !== digits.length) return undefined;
  let at = 0;
  return surface.replace(/\p{Nd}/gu, () => inScriptOf(surface, digits.charAt(at++)));
}
