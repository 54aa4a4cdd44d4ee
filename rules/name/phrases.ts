/** From the guide's names to phrases. */

import { type BrandWords, cliticForms, forLocale, type Name, type Phrase } from '../../src/rule/index.ts';

/** Names that are one when capitals, spaces and hyphens don't count. */
export interface Naming {
  /** Writings that are right, the guide's first one first. */
  readonly names: readonly Name[];
  /** Whether the phrase has "and" for "&", or the other way round: never right. */
  readonly swapped: boolean;
  /** Length of what a hit has before and after the name, in UTF-16 units: `l'`, `'s`. */
  readonly before: number;
  readonly after: number;
}

/** "and" as names in that language have it. */
const conjunctions: Readonly<Record<string, string>> = { de: 'und', en: 'and', es: 'y', fr: 'et', it: 'e', nl: 'en', pt: 'e' };

/** Phrases for all names: in any capitals, with spaces, hyphens or neither between the words. */
export function namePhrases(brand: BrandWords, locale: string): Phrase<Naming>[] {
  const phrases: Phrase<Naming>[] = [];
  const add = (names: readonly Name[], writing: string, swapped: boolean): void => {
    for (const { text, before, after } of cliticForms(writing, locale)) {
      phrases.push({ text, loose: true, joined: !swapped, data: { names, swapped, before, after } });
    }
  };
  const groups = grouped(brand);
  for (const names of groups.values()) {
    const text = names[0]?.text ?? '';
    add(names, text, false);
    for (const other of swaps(text, locale)) if (!groups.has(keyOf(other))) add(names, other, true);
  }
  return phrases;
}

function grouped(brand: BrandWords): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  const brandName = brand.name === undefined ? [] : [{ text: brand.name, where: '' }];
  for (const name of [...brand.names, ...brandName]) {
    const key = keyOf(name.text);
    if (key === '') continue;
    const group = groups.get(key) ?? [];
    if (!group.some(({ text }) => text === name.text)) group.push(name);
    groups.set(key, group);
  }
  return groups;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '');
}

function swaps(text: string, locale: string): string[] {
  // English slips into translations.
  const conjunction = forLocale(conjunctions, locale) ?? 'and';
  const ands = conjunction === 'and' ? ['and'] : [conjunction, 'and'];
  if (text.includes(' & ')) return ands.map((and) => text.replaceAll(' & ', ` ${and} `));
  return ands.flatMap((and) => (text.includes(` ${and} `) ? [text.replaceAll(` ${and} `, ' & ')] : []));
}
