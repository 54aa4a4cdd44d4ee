/** Holds quantities that were read against those that a person marked. */

import { notationOf } from '../../src/language/notation.ts';
import type { Kind, Quantity } from '../../src/language/quantity.ts';
import type { FactSentence, GoldFact } from './gold-file.ts';
import type { Judged } from './tally.ts';

/** Reads quantities from a sentence. */
export type Reader = (text: string, lang: string) => readonly Quantity[];

/** What became of the sentences. */
export interface FactScore {
  readonly judged: readonly Judged[];
  /** Facts that were read and whose range is exactly the marked one. */
  readonly exact: number;
  /** Facts that were read from another range, for a person. */
  readonly shifted: readonly string[];
}

/** A pair of a marked fact and what was read there. */
interface Pair {
  readonly fact: GoldFact;
  readonly quantity: Quantity;
}

const types: Readonly<Record<Kind, string>> = {
  duration: 'dur',
  money: 'money',
  percent: 'pct',
  count: 'count',
  size: 'size',
  date: 'date',
  hours: 'hours',
  availability: 'avail',
  phone: 'phone',
  email: 'email',
  url: 'url',
  version: 'version',
  points: 'points',
};

/** Scores a reader on sentences. */
export function scoreFacts(sentences: readonly FactSentence[], read: Reader): FactScore {
  const judged: Judged[] = [];
  const shifted: string[] = [];
  let exact = 0;
  for (const sentence of sentences) {
    const { pairs, missed, wrong } = pairUp(sentence.facts, read(sentence.text, sentence.lang));
    const judge = (outcome: Judged['outcome'], type: string, what: string): void => {
      judged.push({ lang: sentence.lang, about: type, outcome, note: `${sentence.lang} ${what}: ${sentence.text}` });
    };
    for (const { fact } of pairs) judge('right', fact.type, fact.value);
    for (const fact of missed) judge('missed', fact.type, `${fact.type} ${fact.value}`);
    for (const quantity of wrong) judge('wrong', typeOf(quantity), described(quantity, sentence.text));
    const moved = pairs.filter(({ fact, quantity }) => !isExact(fact, quantity));
    exact += pairs.length - moved.length;
    shifted.push(
      ...moved.map(({ fact, quantity }) => `${sentence.lang} ${sentence.text.slice(...fact.range)} -> ${surface(quantity, sentence.text)}`),
    );
  }
  return { judged, exact, shifted };
}

/** Each marked fact takes the first free quantity that says the same at the same place. Weak quantities are never wrong. */
function pairUp(facts: readonly GoldFact[], quantities: readonly Quantity[]): { pairs: Pair[]; missed: GoldFact[]; wrong: Quantity[] } {
  const free = new Set(quantities);
  const pairs: Pair[] = [];
  const missed: GoldFact[] = [];
  for (const fact of facts) {
    const quantity = [...free].find((one) => says(one, fact));
    if (quantity === undefined) missed.push(fact);
    else {
      free.delete(quantity);
      pairs.push({ fact, quantity });
    }
  }
  return { pairs, missed, wrong: [...free].filter(({ isWeak }) => isWeak !== true) };
}

function says(quantity: Quantity, { type, value, range: [start, end] }: GoldFact): boolean {
  if (typeOf(quantity) !== type || quantity.start >= end || quantity.end <= start) return false;
  return comparable(type, notationOf(quantity.value)) === comparable(type, value);
}

/** What of a value counts: phones agree in their last eight digits, addresses in any case. */
function comparable(type: string, value: string): string {
  if (type === 'phone') return value.replace(/\D/g, '').slice(-8);
  return type === 'email' || type === 'url' ? value.toLowerCase() : value;
}

function isExact({ range: [start, end] }: GoldFact, quantity: Quantity): boolean {
  return quantity.start === start && quantity.end === end;
}

function described(quantity: Quantity, text: string): string {
  return `${typeOf(quantity)} ${notationOf(quantity.value)} "${surface(quantity, text)}"`;
}

function surface({ start, end }: Quantity, text: string): string {
  return text.slice(start, end);
}

function typeOf({ value }: Quantity): string {
  return types[value.kind];
}
