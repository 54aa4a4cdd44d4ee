/** The phrases of open-deadline. */

import { forLocale, type Phrase } from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule. */
export type Kind = 'anchor' | 'have' | 'lead' | 'leadBehind' | 'promise' | 'told' | 'past';

/** A phrase; a lead also knows how the day is included. */
export interface Data {
  readonly kind: Kind;
  readonly included?: string;
}

/** The lists of a locale's language. */
export function wordsOf(locale: string): Words | undefined {
  return forLocale(wordsByLanguage, locale);
}

/** All phrases of a language. */
export function* deadlinePhrases({ locale }: { readonly locale: string }): Generator<Phrase<Data>> {
  const words = wordsOf(locale);
  if (!words) return;
  for (const text of entriesOf(words.anchors)) yield { text, data: { kind: 'anchor' } };
  for (const text of entriesOf(words.have)) yield { text, data: { kind: 'have' } };
  for (const text of entriesOf(words.promises)) yield { text, loose: true, data: { kind: 'promise' } };
  for (const text of entriesOf(words.told)) yield { text, data: { kind: 'told' } };
  for (const text of entriesOf(words.past)) yield { text, data: { kind: 'past' } };
  yield* leads(words.leads, 'lead');
  yield* leads(words.leadsBehind ?? '', 'leadBehind');
}

function* leads(list: string, kind: Kind): Generator<Phrase<Data>> {
  for (const entry of entriesOf(list)) {
    const [text = '', included = ''] = entry.split(' > ');
    yield { text, data: { kind, included } };
  }
}

/** Entries of a list. */
export function entriesOf(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}
