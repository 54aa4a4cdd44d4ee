/** Small words that are written onto another word with an apostrophe, so that both are one token. */

import { languageOf } from '../document/locale-parts.ts';
/** A phrase together with what may be written onto it; lengths in UTF-16 units. */
export interface CliticForm {
  readonly text: string;
  /** Length of what stands before the phrase: `l'`. */
  readonly before: number;
  /** Length of what stands after it: `'s`. */
  readonly after: number;
}

/** Articles and prepositions that lose their vowel before another one. */
const elided: Readonly<Record<string, readonly string[]>> = {
  ca: ["l'", "d'"],
  fr: ["l'", "d'", "qu'"],
  it: ["l'", "d'", "un'", "all'", "dall'", "dell'", "nell'", "sull'"],
};

const startsWithVowel = /^[aeiouyhàâäéèêëîïôöùûü]/i;

/**
 * A phrase as it stands and as it stands in one token with a small word: `name's` in English,
 * `l'e-mail` in French, `dell'account` in Italian.
 *
 * @param locale - BCP 47 tag.
 */
export function cliticForms(text: string, locale: string): CliticForm[] {
  const forms: CliticForm[] = [{ text, before: 0, after: 0 }];
  const language = languageOf(locale);
  if (language === 'en' && /\p{L}$/u.test(text)) forms.push({ text: `${text}'s`, before: 0, after: 2 });
  if (startsWithVowel.test(text)) {
    for (const small of elided[language] ?? []) forms.push({ text: small + text, before: small.length, after: 0 });
  }
  return forms;
}
