/** From the guide's terms to phrases: what to replace, and what to leave alone. */

import { type Brand, cliticForms, forLocale, type Phrase, type Term } from '../../src/rule/index.ts';

/** A writing that the guide replaces. */
export interface Unwanted {
  readonly kind: 'unwanted';
  readonly term: Term;
  /** The writing as the guide has it, without a final `*`. */
  readonly entry: string;
  /** Whether the entry ends in `*`: the hit may be longer than the entry. */
  readonly open: boolean;
  readonly use: string;
  /** Writings that are wrong in just these capitals; empty: in any. */
  readonly exact: readonly string[];
  /** Length of what a hit has before and after the writing, in UTF-16 units: `l'`, `'s`. */
  readonly before: number;
  readonly after: number;
}

/** A phrase in which nothing is replaced. */
export interface Guard {
  readonly kind: 'guard';
}

/** Acronyms up to this length are words in small letters: `US`, `IT`, `AM`. */
const shortAcronym = 3;

/**
 * Phrases for all terms of a locale. A folded writing becomes one phrase: the guide's first term wins.
 * Guards are the exceptions, the approved writings and the names, because each may hold an unwanted word.
 */
export function termPhrases(brand: Brand, locale: string): Phrase<Unwanted | Guard>[] {
  const phrases = new Map<string, Phrase<Unwanted | Guard>>();
  for (const term of brand.terms) {
    const use = forLocale(term.use, locale);
    if (use === undefined) continue;
    for (const entry of forLocale(term.not, locale) ?? []) addUnwanted(phrases, { term, use, locale }, entry);
  }
  for (const text of guards(brand, locale)) {
    for (const form of cliticForms(text, locale)) {
      if (!phrases.has(fold(form.text))) phrases.set(fold(form.text), { text: form.text, data: { kind: 'guard' } });
    }
  }
  return [...phrases.values()];
}

function addUnwanted(phrases: Map<string, Phrase<Unwanted | Guard>>, wanted: Wanted, entry: string): void {
  const { term, use, locale } = wanted;
  if (entry === use || entry.trim() === '') return;
  const open = entry.endsWith('*');
  const writing = open ? entry.slice(0, -1) : entry;
  const exact = isExact(writing, use) ? [writing] : [];
  for (const { text, before, after } of cliticForms(entry, locale)) {
    const known = phrases.get(fold(text))?.data;
    if (known?.kind !== 'unwanted')
      phrases.set(fold(text), { text, data: { kind: 'unwanted', term, entry: writing, open, use, exact, before, after } });
    else if (known.exact.length > 0 && exact.length > 0)
      phrases.set(fold(text), { text, data: { ...known, exact: [...known.exact, ...exact] } });
  }
}

/** A term in a locale. */
interface Wanted {
  readonly term: Term;
  readonly use: string;
  readonly locale: string;
}

function* guards(brand: Brand, locale: string): Generator<string> {
  for (const term of brand.terms) {
    yield* forLocale(term.except, locale) ?? [];
    const use = forLocale(term.use, locale);
    if (use !== undefined) yield use;
  }
  for (const name of brand.names) yield name.text;
  if (brand.name !== undefined) yield brand.name;
}

/** Whether capitals decide: the entry differs from the approved writing in them only, or is a short acronym. */
function isExact(entry: string, use: string): boolean {
  return fold(entry) === fold(use) || (entry.length <= shortAcronym && entry !== entry.toLowerCase());
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
