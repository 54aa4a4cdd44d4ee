/** The phrases of claim: the lists of a language, the guide's names, and words of the options. */

import { languageOf, type Phrase, type PhraseContext } from '../../src/rule/index.ts';
import type { Options } from './options.ts';
import { entriesOf, type Kind } from './words.ts';

/** What a phrase can be: an entry of the lists, a word of the options, a name of the guide, or what hides the others. */
export type Part = Kind | 'also' | 'name' | 'not';

/** All that a phrase is: "delivery" is what is guaranteed, and goods. */
export type Data = readonly Part[];

/** All phrases for texts of a locale, each once. */
export function claimPhrases({ options: { ignore, also }, brand, locale }: PhraseContext<Options>): Phrase<Data>[] {
  const parts = new Map<string, Part[]>();
  const add = (text: string, part: Part): void => {
    const key = text.toLowerCase();
    parts.set(key, [...(parts.get(key) ?? []), part]);
  };
  for (const { text, kind } of entriesOf(languageOf(locale))) add(text, kind);
  for (const text of [brand.name ?? '', ...brand.names.map((name) => name.text)]) add(text, 'name');
  for (const text of also) add(text, 'also');
  // What the guide ignores is nothing else.
  for (const text of ignore) parts.set(text.toLowerCase(), ['not']);
  return [...parts].map(([text, data]) => ({ text, loose: true, data }));
}
