/** What phone numbers look like, by their digits and signs alone. */

import type { CountryCode } from 'libphonenumber-js/core';
import { digitsOf } from '../digits-of-scripts.ts';

/** Countries of the North American plan that content is written in: three, three and four digits. */
const northAmerica: readonly (string | undefined)[] = ['US', 'CA', 'PR', 'JM', 'DO', 'TT', 'BS', 'BB'];
/** Countries that dial 8 before a national number. */
const eight: readonly (string | undefined)[] = ['RU', 'KZ', 'BY'];

/** Countries that dial nothing before a national number: three groups and more are its only mark. */
const noTrunk: readonly (string | undefined)[] = [
  'ES',
  'PT',
  'IT',
  'PL',
  'NO',
  'DK',
  'CZ',
  'GR',
  'MX',
  'CO',
  'CL',
  'PE',
  'LV',
  'EE',
  'LU',
  'SG',
  'HK',
];

/**
 * Whether digits without a country code can be a phone number.
 *
 * @param surface - In ASCII digits.
 * @param hasWord - Whether a word before it announces a phone number.
 */
export function hasPhoneShape(surface: string, region: CountryCode | undefined, hasWord: boolean): boolean {
  if (region === undefined || isDate(surface) || !hasFairSigns(surface)) return false;
  if (hasWord) return true;
  if (northAmerica.includes(region)) return /^(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/.test(surface);
  if (/^1[38]00[ -]\d{3}[ -]?\d{3,4}$|^0\d(?:[ .-]\d\d){4}$/.test(surface)) return true;
  if (/^\(0\d+\)|^\(\d{2,3}\) ?\d{3,5}[ -]\d{4}$/.test(surface)) return true;
  if (eight.includes(region)) return /^8[ -]?\(?\d{3}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}$/.test(surface);
  const groups = surface.split(/\D+/).filter((group) => group !== '');
  if (groups.slice(1).some((group) => group.length < 2)) return false;
  if (surface.startsWith('0')) return groups.length > 1 && digitsOf(surface).length >= 9 && !/^0\d?\.\d/.test(surface);
  return noTrunk.includes(region) && groups.length > 2 && !isGroupedNumber(surface) && (groups[0]?.length ?? 0) < 4;
}

/** Whether the digits stand in threes, as in `5 000 000` or `900.123.456`. */
export function isGroupedNumber(surface: string): boolean {
  return /^\+?\d{1,3}(?:[ \u00A0\u202F.]\d{3})+$/.test(surface);
}

function isDate(surface: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:$| )/.test(surface);
}

/** One slash (behind the area code), brackets in pairs, no two signs but a bracket and a space or a hyphen. */
function hasFairSigns(surface: string): boolean {
  const slash = surface.indexOf('/');
  if (slash >= 0 && !/^\(?0\d{1,5}\)? ?\/ ?\d{3}[^/]*$/.test(surface)) return false;
  return !/[.‐‑–-]{2}|[.‐‑–-] [.‐‑–-]|\([^)]*\(|\)[^(]*\)/.test(surface);
}
