/** Plural categories of numbers. */

import type { Lexicon } from '../lexicon/lexicon.ts';

const names: Readonly<Record<string, string>> = { z: 'zero', o: 'one', t: 'two', f: 'few', m: 'many', r: 'other' };

/** Category of a number in a language; `undefined` for fractions where languages differ. Above 199 it is that of the last two digits. */
export function categoryOf(number: number, { plurals, language }: Lexicon): string | undefined {
  if (!Number.isInteger(number)) return language === 'fr' || language === 'pt' || language === 'hi' ? undefined : 'other';
  const letter = plurals.charAt(number < 200 ? number : 100 + (number % 100));
  return names[letter];
}
