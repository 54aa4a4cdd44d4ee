/** The phrases of expired: words of deadlines, and approved sentences that have a last day. */

import { forLocale, type Phrase, type PhraseContext } from '../../src/rule/index.ts';
import { lists, type Words } from './lists.ts';
import type { Options } from './options.ts';

/** What a word is: one or more of the lists. */
export type Part = keyof Words;

/** An approved sentence of the guide with its last day. */
interface Approved {
  readonly name: string;
  readonly until: string;
  readonly where: string;
}

/** What a phrase is. */
export interface Data {
  readonly parts: readonly Part[];
  readonly copy?: Approved;
}

/** All phrases for texts of a locale, each once. */
export function deadlinePhrases({ options: { ignore }, brand, locale }: PhraseContext<Options>): Phrase<Data>[] {
  const parts = new Map<string, Part[]>();
  const words = forLocale(lists, locale);
  for (const [part, list] of Object.entries(words ?? {}) as [Part, string][]) {
    for (const text of list.split(', ')) if (text !== '') parts.set(text.toLowerCase(), [...(parts.get(text.toLowerCase()) ?? []), part]);
  }
  for (const text of ignore) parts.set(text.toLowerCase(), ['not']);
  return [...copyPhrases(brand, locale), ...[...parts].map(([text, all]) => ({ text, loose: true, data: { parts: all } }))];
}

function copyPhrases({ copy }: PhraseContext<Options>['brand'], locale: string): Phrase<Data>[] {
  return Object.entries(copy).flatMap(([name, { text, until, where }]) => {
    const written = until === undefined ? undefined : forLocale(text, locale);
    if (until === undefined || written === undefined) return [];
    // The full stop may be another mark, or none.
    return [{ text: written.replace(/[\s.!。！]+$/u, ''), loose: true, data: { parts: [], copy: { name, until, where } } }];
  });
}
