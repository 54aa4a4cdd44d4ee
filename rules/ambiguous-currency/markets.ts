/** What a sign can mean to the readers of a guide. */

import { countryOf, type Sign } from './signs.ts';

/** What a bare sign can mean in a text. */
export interface Meanings {
  /** ISO 4217 codes, the likeliest first; at least two. */
  readonly currencies: readonly string[];
  /** Whether the text is for one country, in which the sign means one currency. */
  readonly isLocal: boolean;
}

/**
 * The currencies that a sign can mean; `undefined` where it can mean but one.
 *
 * @param locale - Of the text.
 * @param locales - Of the guide, its own first.
 */
export function meaningsOf({ currencies }: Sign, locale: string, locales: readonly string[]): Meanings | undefined {
  const own = currencies[countryOf(locale) ?? ''];
  const others = locales.map((tag) => currencies[countryOf(tag) ?? '']);
  const found = [...new Set([own, ...others])].filter((code) => code !== undefined);
  if (found.length > 1) return { currencies: found, isLocal: own !== undefined };
  // "en" beside "en-CA": most who write so mean the United States.
  const isOpen = own === undefined && locale.split('-').length === 1 && sharesLanguage(locale, locales, currencies);
  const [only] = found;
  if (!isOpen || only === undefined || only === 'USD' || currencies['US'] === undefined) return undefined;
  return { currencies: ['USD', only], isLocal: false };
}

/** Whether a locale of the same language is for a country with the sign. */
function sharesLanguage(locale: string, locales: readonly string[], currencies: Sign['currencies']): boolean {
  return locales.some((tag) => tag.startsWith(`${locale}-`) && currencies[countryOf(tag) ?? ''] !== undefined);
}
