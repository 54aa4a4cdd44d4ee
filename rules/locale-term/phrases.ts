/** Where a text has the guide's word for a thing: in the source as it is written, in a translation in any form. */

import { type BrandWords, forLocale, type PerLocale, type Phrase, type Term } from '../../src/rule/index.ts';

/** What a hit says. */
export interface Mention {
  /** Index of the term in the guide. */
  readonly term: number;
  /** `use`: the approved word; `not`: one that the guide replaces, or a phrase in which it is right. */
  readonly kind: 'use' | 'not';
}

/** Phrases of the terms that have words of their own in two languages or more. */
export function mentions({ terms }: BrandWords, locale: string): Phrase<Mention>[] {
  return terms.flatMap((term, index) => (isTranslated(term) ? ofTerm(term, index, locale) : []));
}

/** Whether the guide has words for two languages: one for all says nothing of translations. */
export function isTranslated({ use }: Term): boolean {
  return Object.keys(use).filter((locale) => locale !== '*').length > 1;
}

/** The word that the guide has for a language; one for all languages says nothing of it. */
export function wordFor({ '*': _, ...use }: PerLocale<string>, locale: string): string | undefined {
  return forLocale(use, locale);
}

function ofTerm({ use, not, except }: Term, term: number, locale: string): Phrase<Mention>[] {
  const own = wordFor(use, locale);
  const avoided = [...(forLocale(not, locale) ?? []), ...(forLocale(except, locale) ?? []), ...idiomsWith(own, locale)];
  return [
    ...(own === undefined ? [] : plurals(own, locale).map((text) => ({ text, loose: true, data: { term, kind: 'use' as const } }))),
    ...avoided.map((text) => ({ text, loose: true, data: { term, kind: 'not' as const } })),
  ];
}

/** English phrases in which a word that shops use means something else. */
const idioms: readonly string[] = [
  'in order to',
  'in order that',
  'in order for',
  'out of order',
  'sort order',
  'on account of',
  'into account',
];

function idiomsWith(word: string | undefined, locale: string): string[] {
  return word === undefined || !/^en\b/.test(locale) ? [] : idioms.filter((idiom) => idiom.split(' ').includes(word.toLowerCase()));
}

/** `order` and `orders`; `ordered` is another word. */
function plurals(text: string, locale: string): string[] {
  return /^(?:en|es|fr|nl|pt)\b/.test(locale) && /\p{L}$/u.test(text) ? [text, `${text}s`] : [text];
}

/** Share of a word that all its forms and compounds have: `Bestell` of `Bestellung`, `парол` of `пароль`. */
const stemShare = 0.7;

/** Fewest letters of a stem. */
const shortestStem = 3;

/**
 * Whether a text has a term in any form: inflected, or in a compound (`Kundenkonto`, `verzendmethode` for `verzending`). Each of its
 * longer words must be there, in whatever order.
 */
export function hasForm(text: string, term: string): boolean {
  const lower = folded(text);
  const words = folded(term)
    .split(/[\s'’-]+/)
    .filter((word) => word !== '');
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  const telling = words.filter((word) => word.length > 3 || word.length === longest);
  return telling.every((word) => lower.includes(stem(word)));
}

/** `Passwörter` is a form of `Passwort`. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function stem(word: string): string {
  const letters = [...word.replace(/\*$/, '')];
  // Scripts without inflection, or with two signs for a whole word.
  if (/[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(word)) return letters.join('');
  const start = letters.slice(0, Math.max(shortestStem, Math.ceil(letters.length * stemShare))).join('');
  // Dutch `bestelling` is `bestelnummer` in a compound.
  return /(\p{L})\1$/u.test(start) && start.length > 4 ? start.slice(0, -1) : start;
}
