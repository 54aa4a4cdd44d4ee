/** Lists of words as the files of the languages write them. */

import { cliticForms } from '../clitics.ts';
import type { Phrase } from '../phrase.ts';
import type { Phrases } from './scope-words.ts';

/** A comma between two phrases; one with a backslash belongs to a phrase. */
const separator = /(?<!\\),/;

/** The phrases of a list, each by itself. */
export function listed(phrases: Phrases): string[] {
  return [phrases].flat().flatMap((text) =>
    text
      .split(separator)
      .map((phrase) => phrase.replaceAll('\\,', ',').trim())
      .filter((phrase) => phrase !== ''),
  );
}

/** Each text with each name in the place of `{slot}`. */
export function filled(phrases: Phrases, slot: string, names: readonly string[]): string[] {
  return listed(phrases).flatMap((text) => names.map((name) => text.replace(`{${slot}}`, name)));
}

/** A phrase as it stands, and as one token with an article before it: `l'ue`. */
export function elided(text: string, language: string): string[] {
  return cliticForms(text, language)
    .filter(({ after }) => after === 0)
    .map((form) => form.text);
}

/** Phrases to match, all of one meaning. */
export function phrasesOf<Data>(texts: readonly string[], language: string, data: Data): Phrase<Data>[] {
  return texts.flatMap((text) => elided(text, language).map((form) => ({ text: form, loose: true, data })));
}
