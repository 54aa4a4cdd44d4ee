/** What the files of a brand show together: which English they are in, and whether it is that of Oxford. */

import { isIse, isIze, type Spellings, spellingsOf, type Variety } from './spellings.ts';

/** So many words must tell the variety, each counted once a file. */
const fewest = 5;

/** Share of the words that makes a majority. */
const share = 0.8;

/** So many words in -ize, or in -ise, are no slip. */
const fewestIze = 3;

/** Numbers of words, each counted once a file. */
export interface Tally {
  /** American and not British, whatever the ending. */
  readonly american: number;
  /** British and not American, without -ise. */
  readonly british: number;
  readonly ise: number;
  readonly ize: number;
}

/** Counts words. */
export function tallyOf(words: Iterable<string>): Tally {
  const tally = { american: 0, british: 0, ise: 0, ize: 0 };
  for (const word of words) {
    const kind = kindOf(word, spellingsOf(word) ?? []);
    if (kind) tally[kind]++;
  }
  return tally;
}

/** The variety that nearly all words are in, if there are enough of them. */
export function majorityOf({
  american,
  british,
  ise,
  ize,
}: Tally): { readonly variety: Variety; readonly count: number; readonly total: number } | undefined {
  const asAmerican = american + ize;
  const asBritish = british + ise;
  if (isMost(asAmerican, asAmerican + asBritish)) return { variety: 'U', count: asAmerican, total: asAmerican + asBritish };
  // Oxford writes -ize: it says nothing against British English.
  if (isMost(asBritish, american + asBritish)) return { variety: 'G', count: asBritish, total: american + asBritish };
  return undefined;
}

/** Whether British files write -ize on purpose: they write it often, and no other American spellings. */
export function isOxford({ american, british, ise, ize }: Tally): boolean {
  return ize > ise && ize >= fewestIze && british >= american;
}

/** Whether British files write -ise on purpose. A word or two more than the other way is chance. */
export function isSettledOnIse({ ise, ize }: Tally): boolean {
  return ise >= fewestIze && ise >= 3 * ize;
}

function isMost(count: number, total: number): boolean {
  return count >= fewest && count >= share * total;
}

function kindOf(word: string, all: Spellings): keyof Tally | undefined {
  if (isIze(word, all)) return 'ize';
  if (isIse(word, all)) return 'ise';
  const { varieties } = all.find((spelling) => spelling.word === word) ?? {};
  if (varieties === undefined || varieties.includes('U') === varieties.includes('G')) return undefined;
  return varieties.includes('U') ? 'american' : 'british';
}
