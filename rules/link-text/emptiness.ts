/** What the text of a link lacks. */

import { languageOf } from '../../src/rule/index.ts';

import { wordsByLanguage } from './words.ts';

/** `bare` says only that there is a link, `more` only that there is more. */
export type Emptiness = 'bare' | 'more';

/** No entry of a list is this long, in UTF-16 units. */
const longest = 80;

/** Lists of a language as a map, made when the language is first met. */
const known = new Map<string, ReadonlyMap<string, Emptiness>>();

/** What the whole text of a link lacks, or `undefined`. English is understood in every language. */
export function emptiness(text: string, locale: string): Emptiness | undefined {
  if (text.length > longest) return undefined;
  const words = normalise(text);
  return listsOf(languageOf(locale)).get(words) ?? listsOf('en').get(words);
}

/** Small letters, one blank between words, no arrows, quotation marks, emoji or punctuation at the ends. */
export function normalise(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}\ufffc]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}\ufffc]+$/u, '');
}

/** Whether a text is an address and nothing else. */
export function isBareUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}

function listsOf(language: string): ReadonlyMap<string, Emptiness> {
  const seen = known.get(language);
  if (seen) return seen;
  const lists = new Map<string, Emptiness>();
  const words = wordsByLanguage[language];
  for (const entry of words?.more.split(', ') ?? []) lists.set(normalise(entry), 'more');
  for (const entry of words?.bare.split(', ') ?? []) lists.set(normalise(entry), 'bare');
  known.set(language, lists);
  return lists;
}
