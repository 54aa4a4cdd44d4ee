/** The lists of claim, as entries. */

import { lists } from './lists.ts';

/** What a phrase is to this rule. */
export type Kind =
  | 'superlative'
  | 'superior'
  | 'unique'
  | 'field'
  | 'self'
  | 'offer'
  | 'copula'
  | 'soft'
  | 'guarantee'
  | 'assured'
  | 'result'
  | 'upTo'
  | 'saving'
  | 'measured'
  | 'free'
  | 'condition'
  | 'green'
  | 'climate'
  | 'sustainable'
  | 'goods'
  | 'health'
  | 'doubt'
  | 'negation';

/**
 * The lists of one language. Each is one string, its entries parted by commas; a `*` stands for any word or ending,
 * `<name>` for each entry of the slot of that name.
 */
export interface Words {
  /** Says by itself that nothing else is better. */
  readonly superlative: string;
  /** Says so where the brand speaks of itself, or of a market: "the best". */
  readonly superior: string;
  /** Says so only of a market: "the first in Europe". */
  readonly unique: string;
  /** A market: "in the world". */
  readonly field: string;
  /** What is the brand's. */
  readonly self: string;
  /** The brand says what it is or offers. */
  readonly offer: string;
  /** What stands between a thing and what it is; empty for languages that need nothing there. */
  readonly copula: string;
  /** Advice, a wish, a means to an end: nothing is "the best" there. */
  readonly soft: string;
  /** Promises a result by itself. */
  readonly guarantee: string;
  /** Promises a result that stands beside it. */
  readonly assured: string;
  readonly result: string;
  /** Opens or closes a limit to a number. */
  readonly upTo: string;
  /** What makes such a number a saving. */
  readonly saving: string;
  /** What a saving is of, where it is not money. */
  readonly measured: string;
  /** Free of charge, where that mostly depends on something. */
  readonly free: string;
  /** What says on what it depends. */
  readonly condition: string;
  /** Good for the environment. */
  readonly green: string;
  /** Neutral to the climate: a claim that offsets can't carry. */
  readonly climate: string;
  /** Good for the environment beside goods; lasting or viable beside all else. */
  readonly sustainable: string;
  readonly goods: string;
  /** Good for the body, or proven by science. */
  readonly health: string;
  /** Speaks of a claim without making it. */
  readonly doubt: string;
  /** Denies what is said. */
  readonly negation: string;
  /** Phrases in which the words above mean something else. */
  readonly not: string;
  /** Lists that the others name. */
  readonly slots: Readonly<Record<string, string>>;
}

/** An entry of a list. */
export interface Entry {
  readonly text: string;
  readonly kind: Kind | 'not';
}

/** Longest chain of slots that name slots: more would be a mistake in a list. */
const deepest = 4;

/** All entries of a language; none for a language without lists. */
export function* entriesOf(language: string): Generator<Entry> {
  if (!Object.hasOwn(lists, language)) return;
  const words = lists[language];
  if (!words) return;
  const { slots, ...byKind } = words;
  for (const [kind, list] of Object.entries(byKind) as [Entry['kind'], string][]) {
    for (const text of list.split(', ').flatMap((entry) => filled(entry, slots, deepest))) {
      if (text === '') continue;
      yield { text, kind };
      // A space may stand before the sign, and in some languages must.
      if (/\d%/.test(text)) yield { text: text.replace('%', ' %'), kind };
    }
  }
}

/** An entry with each of its slots filled in each way. */
function filled(entry: string, slots: Words['slots'], depth: number): string[] {
  const name = /<(\w+)>/.exec(entry)?.[1];
  if (name === undefined || depth === 0) return [entry];
  return (slots[name] ?? '').split(', ').flatMap((word) => filled(entry.replace(`<${name}>`, word), slots, depth - 1));
}
