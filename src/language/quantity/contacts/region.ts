/** Where a locale is spoken, for national phone numbers. */

import type { CountryCode } from 'libphonenumber-js/core';
import { languageOf, namedCountry } from '../../../document/locale-parts.ts';

/** The country of a language, where its tag names none. Portuguese is Brazil's, as in CLDR's likely subtags. */
const regions: Readonly<Record<string, CountryCode>> = {
  ar: 'EG',
  bg: 'BG',
  bn: 'BD',
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'US',
  es: 'ES',
  et: 'EE',
  fi: 'FI',
  fr: 'FR',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  id: 'ID',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  nb: 'NO',
  nl: 'NL',
  no: 'NO',
  pl: 'PL',
  pt: 'BR',
  ro: 'RO',
  ru: 'RU',
  sk: 'SK',
  sl: 'SI',
  sv: 'SE',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
  zh: 'CN',
};

/**
 * The country that national numbers of a locale are of.
 *
 * @param locale - BCP 47 tag.
 */
export function regionOf(locale: string): CountryCode | undefined {
  return (namedCountry(locale) as CountryCode | undefined) ?? regions[languageOf(locale)];
}
