/** The phrases of ambiguous-time. */

import { forLocale, type Phrase, type PhraseContext } from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule; `online` is an event and reaches readers wherever they are. */
export type Kind =
  | 'often'
  | 'mistaken'
  | 'oftenTold'
  | 'midnight'
  | 'weekday'
  | 'next'
  | 'event'
  | 'remote'
  | 'online'
  | 'place'
  | 'open'
  | 'deadline'
  | 'end'
  | 'affair'
  | 'not';

/** A phrase, with what to write instead. */
export interface Data {
  readonly kind: Kind;
  readonly instead?: readonly string[];
}

/** The lists of a locale's language. */
export function wordsOf(locale: string): Words | undefined {
  return forLocale(wordsByLanguage, locale);
}

/** All phrases of a language. */
export function* timePhrases(context: PhraseContext<{ readonly ignore: readonly string[] }>): Generator<Phrase<Data>> {
  const { ignore } = context.options;
  for (const text of ignore) yield { text, loose: true, data: { kind: 'not' } };
  const words = wordsOf(context.locale);
  if (!words) return;
  const ignored = new Set(ignore.map((text) => text.toLowerCase()));
  const remote = new Set(words.remote.split(', '));
  for (const [kind, list] of listsOf(words)) {
    for (const [text, instead] of entriesOf(list)) {
      if (ignored.has(text.toLowerCase())) continue;
      const isOnline = kind === 'event' && remote.has(text);
      yield { text, data: { kind: isOnline ? 'online' : kind, ...(instead ? { instead } : {}) } };
    }
  }
}

/** Entries of a list, with what to write instead. */
function entriesOf(list: string): [string, string[]?][] {
  if (list === '') return [];
  return list.split(', ').map((entry) => {
    const [text = '', instead] = entry.split(' > ');
    return instead === undefined ? [text] : [text, instead.split(' | ')];
  });
}

function listsOf(words: Words): [Kind, string][] {
  return [
    ['often', words.often],
    ['mistaken', words.mistaken],
    ['oftenTold', words.oftenTold],
    ['midnight', words.midnight],
    ['weekday', words.weekdays],
    ['next', words.next],
    ['event', words.events],
    ['deadline', words.deadlines],
    ['end', words.ends],
    ['affair', words.affairs],
    ['remote', words.remote],
    ['place', words.place],
    ['open', words.open],
  ];
}
