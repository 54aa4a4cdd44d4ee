/** Entries of a guide that are right in form but do nothing, or not what they seem to. */

import { forLocale } from '../rule/brand.ts';
import type { Part } from './part.ts';
import type { GuideData } from './schema/schema.ts';
import { asList, perLocale } from './schema/texts.ts';
import type { Mistake, Path } from './yaml/mistake.ts';

type Term = NonNullable<GuideData['terms']>[number];

/** Words to replace that are never found, or have nothing to be replaced by. */
export function deadWords({ data }: Part): Mistake[] {
  return (data.terms ?? []).flatMap((term, index) => {
    const base: Path = ['terms', index, 'not'];
    return [...listsOf(term, base).flatMap(({ words, path }) => strayStars(words, path)), ...listsWithoutUse(term, base)];
  });
}

/** Overrides for nothing in particular, and those that say nothing. */
export function idleOverrides({ data }: Part): Mistake[] {
  return (data.overrides ?? []).flatMap((override, index): Mistake[] => {
    const { channels, files, locales, roles, rules = {}, facts = {}, address, locale } = override;
    const at = { path: ['overrides', index], at: 'key', severity: 'warning' } as const;
    const isEmpty = Object.keys(rules).length + Object.keys(facts).length === 0;
    if (isEmpty && address === undefined && locale === undefined) {
      return [{ ...at, reason: 'This override sets nothing, expected `rules`, `address`, `locale` or `facts`.' }];
    }
    if ((channels ?? files ?? locales ?? roles) !== undefined) return [];
    return [
      { ...at, reason: 'This override has no `channels`, `files`, `locales` or `roles`, so it applies to everything: put it at the top.' },
    ];
  });
}

interface WordList {
  readonly words: string | readonly string[];
  readonly path: Path;
}

function listsOf({ not }: Term, path: Path): WordList[] {
  if (not === undefined) return [];
  if (typeof not === 'string' || Array.isArray(not)) return [{ words: not, path }];
  return Object.entries(not).map(([locale, words]) => ({ words, path: [...path, locale] }));
}

/** A `*` is looked for at the end of a word, or as a word between others. */
function strayStars(words: WordList['words'], path: Path): Mistake[] {
  return asList(words).flatMap((word, index): Mistake[] => {
    const at = { path: typeof words === 'string' ? path : [...path, index], at: 'value' } as const;
    if (word.includes('*') && /^[*\s]+$/.test(word)) return [{ ...at, reason: `"${word}" would replace every word, expected a word.` }];
    if (!/\*(?=[\p{L}\p{N}*])/u.test(word)) return [];
    return [{ ...at, reason: `"${word}" is never found: a \`*\` stands for the end of a word, as in \`basket*\`.` }];
  });
}

function listsWithoutUse({ use, not }: Term, path: Path): Mistake[] {
  if (typeof not !== 'object' || Array.isArray(not)) return [];
  const uses = perLocale(use);
  const isUsed = (locale: string): boolean =>
    locale === '*' ||
    forLocale(uses, locale) !== undefined ||
    Object.keys(uses).some((key) => key.toLowerCase().startsWith(`${locale.toLowerCase()}-`));
  return Object.keys(not)
    .filter((locale) => !isUsed(locale))
    .map((locale) => ({
      path: [...path, locale],
      at: 'key',
      severity: 'warning',
      reason: `Words of \`${locale}\` are never replaced, since \`use\` has no word for \`${locale}\`.`,
    }));
}
