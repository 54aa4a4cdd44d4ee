/** The words that narrow a statement, as phrases to match. */

import type { Phrase } from '../phrase.ts';
import type { GoodsSide } from './goods.ts';
import { goodsWordsOf } from './goods-words.ts';
import { carriers, international, payments } from './international.ts';
import type { Narrowing, NarrowingKind } from './marks.ts';
import type { Phrases, ScopeWords } from './scope-words.ts';
import { elided, filled, listed, phrasesOf } from './word-list.ts';

type Lists = Readonly<Record<string, Phrases>>;

/** All that narrows something in a language. What comes first wins where two hold the same words. */
export function narrowingPhrases(words: ScopeWords, language: string): Phrase<Narrowing>[] {
  const make = (texts: readonly string[], data: Narrowing): Phrase<Narrowing>[] => phrasesOf(texts, language, data);
  const places = [...Object.values(words.places).flatMap(listed), ...Object.keys(words.capitals)];
  return [
    ...make(listed(words.ordinary), { kind: 'ordinary' }),
    ...asWritten(filled(words.notMarket, 'place', places), { kind: 'ordinary' }),
    ...withIds(words.conditions, make),
    ...withIds(international, make),
    ...goodsPhrases(language, make),
    ...Object.entries(words.grades).flatMap(([id, names]) => make(filled(words.graded, 'grade', listed(names)), { kind: 'condition', id })),
    ...labels(words).flatMap(([id, names]) => make(listed(names), { kind: 'label', id })),
    ...withIds(words.places, make),
    ...Object.entries(words.places).flatMap(([id, names]) =>
      asWritten(filled(words.outside, 'place', placesOf(names, language)), outside(id)),
    ),
    ...Object.entries(words.capitals).flatMap(([written, id]) => [
      ...make([written], { kind: 'capitals', id, written }),
      ...asWritten(filled(words.outside, 'place', [written]), outside(id)),
    ]),
    ...Object.entries(words.rates).flatMap(([id, texts]) => make(listed(texts), { kind: 'rate', id })),
    ...kindsOf(words).flatMap(([kind, texts]) => make(listed(texts), { kind })),
  ];
}

/** Grades and other words that are conditions where they stand alone. */
function labels({ grades, labels: others = {} }: ScopeWords): readonly (readonly [string, Phrases])[] {
  return [...Object.entries(grades), ...Object.entries(others), ['carrier', carriers], ['payment', payments]];
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

/** Words that narrow by the goods beside them. */
function goodsPhrases(language: string, make: (texts: readonly string[], data: Narrowing) => Phrase<Narrowing>[]): Phrase<Narrowing>[] {
  const { anywhere = {}, before = {}, behind = {} } = goodsWordsOf(language) ?? {};
  const beside = (lists: Lists, side: GoodsSide): Phrase<Narrowing>[] =>
    Object.entries(lists).flatMap(([id, texts]) => make(listed(texts), { kind: 'goods', id, side }));
  return [...withIds(anywhere, make), ...beside(before, 'before'), ...beside(behind, 'behind')];
}

/** Phrases that no article is written onto. */
function asWritten(texts: readonly string[], data: Narrowing): Phrase<Narrowing>[] {
  return texts.map((text) => ({ text, loose: true, data }));
}

function placesOf(names: Phrases, language: string): string[] {
  return listed(names).flatMap((name) => elided(name, language));
}

function outside(id: string): Narrowing {
  return { kind: 'condition', id: `outside-${id}` };
}
