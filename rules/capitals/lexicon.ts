/** What the words of one language, and of one document, say about a word in capitals. */

import { type Document, languageOf } from '../../src/rule/index.ts';
import { wordsByLanguage } from './words.ts';

/** Word lists of a language. English is shouted in every language. */
export interface Lexicon {
  readonly shouted: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly legal: ReadonlySet<string>;
}

/** What a document shows of its words. */
export interface Vocabulary {
  /** Words that it also writes in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with one capital inside a sentence, by their small letters. */
  readonly capitalised: ReadonlyMap<string, string>;
  /** Abbreviations that it explains: `(SLA)`. In capitals. */
  readonly explained: ReadonlySet<string>;
  /** All that it says, as written and in small letters. */
  readonly text: string;
  readonly smallText: string;
}

const lexicons = new Map<string, Lexicon>();

/** The lists for a locale, made when its language is first met. */
export function lexiconFor(locale: string): Lexicon {
  const language = languageOf(locale);
  const seen = lexicons.get(language);
  if (seen) return seen;
  const lists = language === 'en' ? [wordsByLanguage['en']] : [wordsByLanguage[language], wordsByLanguage['en']];
  const all = (pick: 'shouted' | 'common' | 'legal'): Set<string> => new Set(lists.flatMap((words) => words?.[pick].split(' ') ?? []));
  const lexicon: Lexicon = { shouted: all('shouted'), common: all('common'), legal: all('legal') };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The words of a document. */
export function vocabularyOf({ segments }: Document): Vocabulary {
  const small = new Set<string>();
  const capitalised = new Map<string, string>();
  const explained = new Set<string>();
  for (const { text } of segments) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_/.-])\p{Ll}{4,}(?![\p{L}\p{N}_/-])/gu)) small.add(word);
    for (const [word] of text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}_/-])/gu)) capitalised.set(word.toLowerCase(), word);
    for (const [, word] of text.matchAll(/\((\p{Lu}[\p{Lu}\p{N}]+)s?\)/gu)) if (word !== undefined) explained.add(word);
  }
  const text = segments.map((segment) => segment.text).join('\n');
  return { small, capitalised, explained, text, smallText: text.toLowerCase() };
}
