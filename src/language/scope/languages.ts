/** Which languages have words of scope. */

import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import type { ScopeWords } from './scope-words.ts';

const languages: Readonly<Record<string, ScopeWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  ja: japanese,
  nl: dutch,
  pt: portuguese,
  ru: russian,
};

/** The words of a language (`de`, `de-AT`); `undefined` where there are none. */
export function wordsOf(language: string): ScopeWords | undefined {
  return languages[baseOf(language)];
}

/** The language of a tag, without script and region. */
export function baseOf(tag: string): string {
  const end = tag.search(/[-_]/);
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
