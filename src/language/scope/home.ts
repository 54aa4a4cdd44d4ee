/** The market that a text speaks of where it names none. */

import { languageOf, namedCountry } from '../../document/locale-parts.ts';
import { classOf } from './condition-classes.ts';

/** Where nearly all shops that write a language without a region are at home. English, Spanish and Portuguese have several homes. */
const homes: Readonly<Record<string, string>> = { de: 'de', fr: 'fr', it: 'it', nl: 'nl', ru: 'ru', hi: 'in', ja: 'jp' };

/** Markets that are written otherwise than their country. */
const written: Readonly<Record<string, string>> = { gb: 'uk' };

/**
 * Conditions without the one that says what holds anyhow: "within Germany" in a German text, "domestic orders" in any.
 * Where other markets are named with it, it is one of them.
 *
 * @param locale - BCP 47 tag of the text.
 */
export function withoutHome(conditions: readonly string[], locale: string): string[] {
  const country = namedCountry(locale)?.toLowerCase();
  const home = country === undefined ? homes[languageOf(locale)] : (written[country] ?? country);
  const isHome = (id: string): boolean => id === 'domestic' || id === home;
  const isAlone = conditions.every((id) => isHome(id) || classOf(id) !== 'market');
  return isAlone ? conditions.filter((id) => !isHome(id)) : [...conditions];
}
