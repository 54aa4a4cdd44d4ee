/** Which languages have words of scope. */

import { english } from './en.ts';
import type { ScopeWords } from './scope-words.ts';

const languages: Readonly<Record<string, ScopeWords>> = {
  en: english,
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
