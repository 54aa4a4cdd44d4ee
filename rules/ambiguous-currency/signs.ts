/** Signs that several currencies share. */

import { languageOf, namedCountry } from '../../src/rule/index.ts';

/** A sign, and the currency that it means in each country. */
export interface Sign {
  /** As messages name it. */
  readonly name: string;
  /** What is asked of it: `which dollar`. */
  readonly which: string;
  /** The same where one of these currencies is among those that it can mean. */
  readonly also?: { readonly currencies: readonly string[]; readonly which: string };
  /** The bare sign: no letter or other sign that tells the country touches it. */
  readonly pattern: RegExp;
  /** ISO 4217 code by ISO 3166 country code. */
  readonly currencies: Readonly<Record<string, string>>;
}

/** Source: CLDR 48, `currencies.json` (narrow symbols) and `currencyData.json` (currencies of countries). */
export const signs: readonly Sign[] = [
  {
    name: '$',
    which: 'which dollar',
    also: { currencies: ['MXN', 'ARS', 'CLP', 'COP', 'UYU'], which: 'which dollar or peso' },
    pattern: /(?<![\p{L}\p{Sc}]|\p{L}-)\$(?!\p{L})/u,
    currencies: {
      US: 'USD',
      PR: 'USD',
      EC: 'USD',
      SV: 'USD',
      CA: 'CAD',
      AU: 'AUD',
      NZ: 'NZD',
      SG: 'SGD',
      HK: 'HKD',
      TW: 'TWD',
      MX: 'MXN',
      AR: 'ARS',
      CL: 'CLP',
      CO: 'COP',
      UY: 'UYU',
      JM: 'JMD',
      TT: 'TTD',
      BB: 'BBD',
      BS: 'BSD',
      FJ: 'FJD',
      NA: 'NAD',
    },
  },
  {
    name: 'kr',
    which: 'which krona or krone',
    pattern: /(?<!\p{L})kr\.?(?!\p{L})/iu,
    currencies: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', FO: 'DKK', GL: 'DKK' },
  },
  { name: '¥', which: 'whether yen or yuan', pattern: /(?<!\p{L})[¥￥](?!\p{L})/u, currencies: { JP: 'JPY', CN: 'CNY' } },
  {
    name: 'Rs',
    which: 'which rupee',
    pattern: /(?<!\p{L})(?:rs\.?|₨)(?!\p{L})/iu,
    currencies: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
  },
  {
    name: '£',
    which: 'which pound',
    pattern: /(?<!\p{L})£(?!\p{L})/u,
    currencies: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SS: 'SSP', GI: 'GIP', FK: 'FKP' },
  },
];

/** Signs that say the country, as CLDR and the press write them; other currencies are told by their code. */
export const clearSigns: Readonly<Record<string, string>> = {
  USD: 'US$',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  SGD: 'S$',
  HKD: 'HK$',
  TWD: 'NT$',
  MXN: 'MX$',
};

/** Countries of languages that are spoken in one market with such a sign. English, Spanish and Portuguese name none. */
const homes: Readonly<Record<string, string>> = {
  sv: 'SE',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  da: 'DK',
  is: 'IS',
  ja: 'JP',
  hi: 'IN',
  ur: 'PK',
  ne: 'NP',
  si: 'LK',
};

/** The country of a locale; `undefined` where neither its tag nor its language tells. */
export function countryOf(locale: string): string | undefined {
  return namedCountry(locale) ?? homes[languageOf(locale)];
}
