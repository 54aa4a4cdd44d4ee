/** Word lists of a rule in the language of a text. */

import { languageOf } from '../document/locale-parts.ts';
import { type PromiseKind, type PromiseWord, promiseLists } from '../language/promise.ts';
import { forLocale, type PerLocale } from './brand.ts';

/**
 * The lists of a language, each with its kind, then those that tell promises; none for a language without lists.
 *
 * @param byLocale - Lists by kind, entries parted by commas.
 * @param promises - Kinds of promises that the rule looks for.
 */
export function listsWithPromises<Kind extends string>(
  byLocale: PerLocale<Readonly<Record<Kind, string>>>,
  locale: string,
  promises: readonly PromiseKind[],
): (readonly [Kind | PromiseWord, string])[] {
  const lists = forLocale(byLocale, locale);
  return lists ? [...(Object.entries(lists) as [Kind, string][]), ...promiseLists(languageOf(locale), promises)] : [];
}
