/** From the guide's terms to phrases: what to replace, and what to leave alone. */

import { type BrandWords, cliticForms, forLocale, languageOf, type Phrase, type Term } from '../../src/rule/index.ts';
import { isInflected, looksPlural, regularPlural } from './plural.ts';
import { fold, isSameWord } from './spelling.ts';

/** A writing that the guide replaces. */
export interface Unwanted {
  readonly kind: 'unwanted';
  readonly term: Term;
  /** The writing as the guide has it, without a final `*`. */
  readonly entry: string;
  /** Whether the entry ends in `*`: the hit may be longer than the entry. */
  readonly open: boolean;
  readonly use: string;
  /** Whether the entry has the number of the approved writing, is its plural, or may be another form. */
  readonly number: 'same' | 'plural' | 'unsure';
  /** Writings that are wrong in just these capitals; empty: in any. */
  readonly exact: readonly string[];
  /** Folded beginnings of longer words that are right: `basketball`. */
  readonly spared: readonly string[];
  /** The brand's names: always written as they are. */
  readonly fixed: ReadonlySet<string>;
  /** Length of what a hit has before and after the writing, in UTF-16 units: `l'`, `'s`. */
  readonly before: number;
  readonly after: number;
}

/** A phrase in which nothing is replaced. */
export interface Guard {
  readonly kind: 'guard';
}

/** A term in a locale. */
interface Wanted {
  readonly term: Term;
  readonly use: string;
  readonly locale: string;
  readonly entries: readonly string[];
  readonly spared: readonly string[];
  readonly fixed: ReadonlySet<string>;
}

/** Acronyms up to this length are words in small letters: `US`, `IT`, `AM`. */
const shortAcronym = 3;

/**
 * Phrases for all terms of a locale. A folded writing becomes one phrase: the guide's first term wins.
 * Guards are the exceptions, the approved writings and the names, because each may hold an unwanted word.
 */
export function termPhrases(brand: BrandWords, locale: string): Phrase<Unwanted | Guard>[] {
  const phrases = new Map<string, Phrase<Unwanted | Guard>>();
  const fixed = new Set([...brand.names.map(({ text }) => text), ...(brand.name === undefined ? [] : [brand.name])]);
  const guards = new Set<string>();
  for (const term of brand.terms) {
    const entries = forLocale(term.not, locale) ?? [];
    const use = forLocale(term.use, locale);
    const right = [...(forLocale(term.except, locale) ?? []), ...(use === undefined ? [] : [use])];
    const forms = right.flatMap((text) => guardForms(text, entries));
    for (const text of forms) guards.add(text);
    if (use === undefined) continue;
    const spared = forms.filter((text) => /^\S+\*$/.test(text)).map((text) => fold(text.slice(0, -1)));
    for (const entry of entries) addUnwanted(phrases, { term, use, locale, entries, spared, fixed }, entry);
  }
  for (const text of [...guards, ...fixed]) addGuard(phrases, text, locale);
  return [...phrases.values()];
}

function addUnwanted(phrases: Map<string, Phrase<Unwanted | Guard>>, wanted: Wanted, entry: string): void {
  const { term, use, locale, fixed } = wanted;
  if (entry === use || entry.trim() === '') return;
  const open = entry.endsWith('*');
  const writing = withoutStar(entry);
  const exact = isExact(writing, use) ? [writing] : [];
  const spared = wanted.spared.filter((text) => open && text.length > writing.length && text.startsWith(fold(writing)));
  const number = numberOf(writing, wanted);
  for (const { text, before, after } of cliticForms(entry, locale)) {
    const known = phrases.get(fold(text))?.data;
    const data = { kind: 'unwanted', term, entry: writing, open, use, number, exact, spared, fixed, before, after } as const;
    if (known?.kind !== 'unwanted') phrases.set(fold(text), { text, data });
    else if (known.exact.length > 0 && exact.length > 0)
      phrases.set(fold(text), { text, data: { ...known, exact: [...known.exact, ...exact] } });
  }
}

function addGuard(phrases: Map<string, Phrase<Unwanted | Guard>>, right: string, locale: string): void {
  const writings = languageOf(locale) === 'en' && /\p{L}$/u.test(right) ? [right, regularPlural(right)] : [right];
  for (const { text } of writings.flatMap((writing) => cliticForms(writing, locale))) {
    if (!phrases.has(fold(text))) phrases.set(fold(text), { text, data: { kind: 'guard' } });
  }
}

/** What is right as it stands, and with the endings of the unwanted writing in it: `picnic basket*` where `basket*` is unwanted. */
function guardForms(right: string, entries: readonly string[]): string[] {
  const last = fold(right).split(/[\s-]/).at(-1) ?? '';
  const isOpen = entries.some((entry) => {
    const writing = fold(withoutStar(entry));
    return entry.endsWith('*') && (last.startsWith(writing) || isLastOf(fold(right), writing)) && fold(right) !== writing;
  });
  return isOpen && !right.endsWith('*') ? [right, `${right}*`] : [right];
}

function isLastOf(text: string, words: string): boolean {
  return text.endsWith(` ${words}`) || text.endsWith(`-${words}`);
}

function withoutStar(entry: string): string {
  return entry.endsWith('*') ? entry.slice(0, -1) : entry;
}

/** The number of an entry beside the approved writing's. Only English plurals are known. */
function numberOf(writing: string, { use, locale, entries }: Wanted): Unwanted['number'] {
  if (isSameWord(writing, use)) return 'same';
  const language = languageOf(locale);
  const folded = fold(writing);
  const others = entries.map((entry) => fold(withoutStar(entry)));
  if (language === 'en' && !looksPlural(use)) {
    if (isSameWord(writing, regularPlural(use)) || others.some((other) => regularPlural(other) === folded)) return 'plural';
    if (looksPlural(writing) && !/S$/.test(use)) return 'unsure';
  }
  return others.some((other) => isInflected(folded, other, language)) && !looksPlural(use) ? 'unsure' : 'same';
}

/** Whether capitals decide: the entry differs from the approved writing in them only, or is a short acronym. */
function isExact(entry: string, use: string): boolean {
  return fold(entry) === fold(use) || (entry.length <= shortAcronym && entry !== entry.toLowerCase());
}
