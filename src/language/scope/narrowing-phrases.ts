/** The words that narrow a statement, as phrases to match. */

import type { Phrase } from '../phrase.ts';
import { international } from './international.ts';
import type { Narrowing, NarrowingKind } from './marks.ts';
import type { Phrases, ScopeWords } from './scope-words.ts';
import { elided, filled, listed, phrasesOf } from './word-list.ts';

type Lists = Readonly<Record<string, Phrases>>;

/** All that narrows something in a language. What comes first wins where two hold the same words. */
export function narrowingPhrases(words: ScopeWords, language: string): Phrase<Narrowing>[] {
  const make = (texts: readonly string[], data: Narrowing): Phrase<Narrowing>[] => phrasesOf(texts, language, data);
  const places = Object.values(words.places).flatMap((names) => placesOf(names, language));
  return [
    ...make(listed(words.ordinary), { kind: 'ordinary' }),
    ...make(filled(words.notMarket, 'place', [...places, ...Object.keys(words.capitals)]), { kind: 'ordinary' }),
    ...withIds(words.conditions, make),
    ...withIds(international, make),
    ...Object.entries(words.grades).flatMap(([id, names]) => make(filled(words.graded, 'grade', listed(names)), { kind: 'condition', id })),
    ...labels(words).flatMap(([id, names]) => make(listed(names), { kind: 'label', id })),
    ...withIds(words.places, make),
    ...Object.entries(words.places).flatMap(([id, names]) => make(filled(words.outside, 'place', placesOf(names, language)), outside(id))),
    ...Object.entries(words.capitals).flatMap(([written, id]) => [
      ...make([written], { kind: 'capitals', id, written }),
      ...make(filled(words.outside, 'place', [written]), outside(id)),
    ]),
    ...Object.entries(words.rates).flatMap(([id, texts]) => make(listed(texts), { kind: 'rate', id })),
    ...kindsOf(words).flatMap(([kind, texts]) => make(listed(texts), { kind })),
  ];
}

/** Grades and other words that are conditions where they stand alone. */
function labels({ grades, labels: others = {} }: ScopeWords): readonly (readonly [string, Phrases])[] {
  return [...Object.entries(grades), ...Object.entries(others)];
}

/** Lists without ids, in the order in which they win. */
function kindsOf(words: ScopeWords): readonly (readonly [NarrowingKind, Phrases])[] {
  return [
    ['over', words.over],
    ['under', words.under],
    ['overBehind', words.overBehind ?? []],
    ['underBehind', words.underBehind ?? []],
    ['narrowing', words.narrowing],
    ['narrowingBehind', words.narrowingBehind ?? []],
    ['selection', words.selection],
    ['exceptionBehind', words.exceptionsBehind ?? []],
    ['exception', words.exceptions],
    ['rest', words.rest],
  ];
}

function withIds(lists: Lists, make: (texts: readonly string[], data: Narrowing) => Phrase<Narrowing>[]): Phrase<Narrowing>[] {
  return Object.entries(lists).flatMap(([id, texts]) => make(listed(texts), { kind: 'condition', id }));
}

function placesOf(names: Phrases, language: string): string[] {
  return listed(names).flatMap((name) => elided(name, language));
}

function outside(id: string): Narrowing {
  return { kind: 'condition', id: `outside-${id}` };
}
