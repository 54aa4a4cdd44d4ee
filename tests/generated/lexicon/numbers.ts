/** Numbers of a language: spelled out, and the characters in figures. */

import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import { childOf, locales, localeTree, pluralRulesOf, ruleSetsOf } from './cldr.ts';
import { categoryOf } from './plurals.ts';
import { spell } from './rbnf.ts';
import type { Supplement } from './supplement.ts';
import { plain, sorted, wordList } from './words.ts';

/** What promises are made of. Thousands of several words are a number and a scale. */
const values = [
  ...Array.from({ length: 100 }, (_, index) => index + 1),
  ...[110, 120, 125, 130, 140, 150, 160, 170, 175, 180, 190, 200, 250, 300, 350, 365, 400, 500, 600, 700, 750, 800, 900],
  ...[1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 20000, 50000, 100000],
];

/** Those that are read in all inflections; others in the basic form. */
const common = new Set([
  ...Array.from({ length: 31 }, (_, index) => index + 1),
  ...[
    35, 36, 40, 42, 45, 48, 50, 55, 60, 65, 70, 72, 75, 80, 84, 85, 90, 95, 96, 99, 100, 120, 150, 180, 200, 250, 300, 365, 400, 500, 600,
    1000,
  ],
]);

/** Spelled-out numbers. */
export function numberWords(language: string, supplement: Supplement): Lexicon['numbers'] {
  const dropped = new Set([...supplement.dropNumbers, ...supplement.one, ...Object.keys(supplement.scales)].map(plain));
  const entries = values.flatMap((value) => spellings(language, value, supplement).map((word) => [word, value] as const));
  const added = Object.entries(supplement.numbers).flatMap(([value, words]) => words.map((word) => [plain(word), Number(value)] as const));
  return sorted([...entries.filter(([word]) => !dropped.has(word)), ...added]);
}

/** The decimal sign and the characters that group digits; for regions that write otherwise, too. */
export function separators(language: string, supplement: Supplement): Pick<Lexicon, 'decimal' | 'groups'> {
  const { decimal, group } = symbolsOf(language);
  return { decimal, groups: characterList([group, ...supplement.groups]) };
}

/** Regions of the language that write another decimal sign. */
export function regionalSeparators(language: string): NonNullable<Lexicon['regions']> {
  const { decimal } = symbolsOf(language);
  const others = locales().flatMap((locale) => {
    const region = /^[a-z]+-([A-Z]{2}|\d{3})$/.exec(locale)?.[1];
    if (region === undefined || !locale.startsWith(`${language}-`)) return [];
    const symbols = symbolsOf(locale);
    return symbols.decimal === decimal ? [] : [[region, { decimal: symbols.decimal, groups: characterList([symbols.group]) }] as const];
  });
  return sorted(others);
}

function spellings(language: string, value: number, supplement: Supplement): string[] {
  const sets = ruleSetsOf(language);
  const rules = pluralRulesOf(language);
  const isRead = common.has(value) ? /^%spellout-(?:cardinal|numbering)(?!.*(?:year|days|financial))/ : /^%spellout-numbering$/;
  const names = [...sets.keys()].filter((name) => isRead.test(name));
  const words = wordList(names.map((name) => spell(sets, name, value, (number) => categoryOf(rules, number))));
  return wordList(words.flatMap((word) => writings(word, value, supplement))).filter((word) => !/\d/.test(word));
}

/** Hyphens may be spaces; where numbers are hyphenated, spaces may be hyphens. */
function writings(word: string, value: number, { hyphenated, numberVariants }: Supplement): string[] {
  if (value >= 1000 && word.includes(' ')) return [];
  const variants = numberVariants.map(([pattern, replacement]) => word.replaceAll(new RegExp(pattern, 'gu'), replacement));
  return [word, ...variants, word.replaceAll('-', ' '), ...(hyphenated && value <= 100 ? [word.replaceAll(' ', '-')] : [])];
}

function symbolsOf(locale: string): { readonly decimal: string; readonly group: string } {
  const symbols = childOf(localeTree('cldr-numbers-full', 'numbers', locale), 'numbers', 'symbols-numberSystem-latn');
  return { decimal: String(symbols['decimal']), group: String(symbols['group']).replace(/\s/, ' ').replace('’', "'") };
}

function characterList(characters: readonly string[]): string[] {
  return [...new Set(characters)].sort();
}
