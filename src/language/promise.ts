/** Promises to customers: which words tell one, and which of them a vague word speaks of. */

import type { Range } from '../document/map.ts';
import { clauses, wordsBetween } from './clause.ts';
import type { Hit } from './matcher.ts';
import { de } from './promises/de.ts';
import { en } from './promises/en.ts';
import { es } from './promises/es.ts';
import { fr } from './promises/fr.ts';
import { hi } from './promises/hi.ts';
import { it } from './promises/it.ts';
import { nl } from './promises/nl.ts';
import { pt } from './promises/pt.ts';
import { ru } from './promises/ru.ts';
import type { PromiseKind, PromiseWord, PromiseWords } from './promises/words.ts';

export type { PromiseKind, PromiseWord } from './promises/words.ts';

/** How each kind is named in a message. */
const names: Readonly<Record<PromiseKind, string>> = {
  delivery: 'a delivery promise',
  refund: 'a refund promise',
  reply: 'a promise to reply',
  availability: 'an availability promise',
  price: 'a price promise',
  support: 'a support promise',
  returns: 'a returns promise',
  warranty: 'a warranty promise',
  offer: 'an offer',
};

/** All kinds, the surest first. */
export const promiseKinds = Object.keys(names) as readonly PromiseKind[];

const byLanguage: Readonly<Record<string, PromiseWords>> = { en, es, nl, de, fr, pt, it, ru, hi };

/** Words between a word and the promise that it governs, at most. Farther apart, they rarely belong together. */
const reach = 8;

/** How far around a word its clause is looked for, in UTF-16 units. */
const span = 300;

/** A percentage or an amount of money: an offer without one is only talked about. */
const amount = /\d\s?%|[$€£₹₽¥]\s?\d|\d\s?(?:[€₽₹]|eur|usd|gbp|руб|kr|प्रतिशत|रुपये)/iu;

/** What denies a clause, in all languages of the lists. */
const denial =
  /(?<![\p{L}\p{M}'])(?:not|no|cannot|unable|never|without|unavailable|ni|nunca|sin|niet|geen|nooit|zonder|nicht|kein\p{L}*|nie|ohne|ne|n'\p{L}+|pas|aucune?|sans|não|nao|sem|non|mai|senza|не|нет|без|нельзя|नहीं|बिना)(?![\p{L}\p{M}])|n['’]t(?!\p{L})/iu;

/**
 * The lists of a language for some kinds of promises, and that of words that ask the reader; none for a language without lists.
 *
 * @param language - ISO 639-1.
 */
export function* promiseLists(language: string, kinds: readonly PromiseKind[]): Generator<readonly [PromiseWord, string]> {
  if (!Object.hasOwn(byLanguage, language)) return;
  const words = byLanguage[language];
  if (!words) return;
  yield ['asks', words.asks];
  for (const kind of kinds) yield [kind, words[kind]];
}

/** Where a word stands, as messages say it: ` in a delivery promise`; nothing without a promise. */
export function inPromise(kind: PromiseKind | undefined): string {
  return kind === undefined ? '' : ` in ${names[kind]}`;
}

/** Whether a phrase tells a promise. */
export function isPromise(word: string): word is PromiseKind {
  return Object.hasOwn(names, word);
}

/**
 * The nearest promise that a word governs in its clause, of these kinds. A refund that arrives is a refund, not a delivery.
 *
 * @param text - Cooked text.
 * @param at - Cooked range of the word.
 * @param inClause - All hits of its clause.
 */
export function nearestPromise(
  text: string,
  at: Range,
  inClause: readonly Hit<string>[],
  kinds: readonly PromiseKind[],
): PromiseKind | undefined {
  if (inClause.some(({ phrase }) => phrase.data === 'asks')) return undefined;
  let nearest: PromiseKind | undefined;
  let distance = reach;
  for (const { start, end, phrase } of inClause) {
    const kind = phrase.data;
    if (!isPromise(kind) || !kinds.includes(kind)) continue;
    const words = wordsBetween(text, [start, end], at);
    if (words > reach) continue;
    if (kind === 'refund') return kind;
    if (nearest && words >= distance) continue;
    nearest = kind;
    distance = words;
  }
  return nearest;
}

/**
 * The clause that a hit stands in, with the label before it ("Delivery: usually 3 days"): cooked range, not far beyond the hit in a text without any stops.
 *
 * @param sentence - Cooked range of the sentence around the hit.
 */
export function clauseAround(text: string, { start, end }: Pick<Hit, 'start' | 'end'>, [from, to]: Range): Range {
  const near: Range = [Math.max(from, start - span), Math.min(to, end + span)];
  const all = clauses(text, near);
  const at = all.findIndex((clause) => start < clause[1]);
  const [clause, label] = [all[at], all[at - 1]];
  if (!clause) return near;
  return label && text.slice(label[1], clause[0]).includes(':') ? [label[0], clause[1]] : clause;
}

/** Those of the kinds that a clause can tell: an offer is one beside an amount only. */
export function told(text: string, clause: Range, kinds: readonly PromiseKind[]): readonly PromiseKind[] {
  return amount.test(text.slice(...clause)) ? kinds : kinds.filter((kind) => kind !== 'offer');
}

/** Whether a clause denies what it says. */
export function isDenied(clause: string): boolean {
  return denial.test(clause);
}
