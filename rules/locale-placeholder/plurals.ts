/** Which plural forms a message lacks, or has in vain, in its language. */

import { categoriesOf, categoryNames } from './plural-categories.ts';

/** Forms that are missing, and forms that the language never uses. */
export interface Faults {
  readonly missing: readonly string[];
  readonly unused: readonly string[];
}

/** Form of a number of ICU that says as much as a category, in most languages. */
const exact: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };

/**
 * What is wrong with the forms of a message. A message with no form but `other` has no number in its words, and lacks nothing.
 *
 * @param forms - Categories of CLDR, and numbers as `=1`.
 */
export function pluralFaults(forms: readonly string[], language: string): Faults {
  const known = categoriesOf(language);
  if (!known || !forms.some((form) => form !== 'other' && categoryNames.has(form))) return { missing: [], unused: [] };
  const has = (name: string): boolean => forms.includes(name) || forms.includes(exact[name] ?? name);
  return {
    missing: known.needed.filter((name) => name !== 'other' && !has(name)),
    // `zero`, `one` and `two` are also meant as numbers by some libraries.
    unused: forms.filter((form) => categoryNames.has(form) && !(form in exact) && !known.all.includes(form)),
  };
}
