/** The double negatives of a language, put together from its lists. */

import type { Words } from './words.ts';

/** Two negatives, and what they come to; empty where nothing can be offered. */
export interface Pair {
  readonly negative: string;
  readonly positive: string;
}

/** Entries of a list: `a > b`. */
export function entriesOf(list: string): Pair[] {
  if (list === '') return [];
  return list.split(', ').map((entry) => {
    const [negative = '', positive = ''] = entry.split('>');
    return { negative: negative.trim(), positive: positive.trim() };
  });
}

/** All double negatives of a language. */
export function* pairsOf({ pairs, starts = '', adjectives = '', doubled }: Words): Generator<Pair> {
  yield* entriesOf(pairs);
  const befores = entriesOf(starts);
  for (const adjective of entriesOf(adjectives)) {
    for (const start of befores) yield joined(start, adjective);
    // Only English has this article: "not an uncommon wish".
    if (befores[0]?.negative === 'not') yield withArticle(adjective);
  }
  if (!doubled) return;
  for (const denial of doubled.denials.split(', ')) {
    for (const verb of doubled.verbs.split(', ')) {
      for (const second of entriesOf(doubled.seconds))
        yield joined({ negative: `${denial} ${verb}`, positive: `${denial} ${verb}` }, second);
    }
  }
}

function joined(one: Pair, other: Pair): Pair {
  return { negative: `${one.negative} ${other.negative}`, positive: `${one.positive} ${other.positive}`.trim() };
}

function withArticle({ negative, positive }: Pair): Pair {
  const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');
  return { negative: `not ${article(negative)} ${negative}`, positive: `${article(positive)} ${positive}` };
}
