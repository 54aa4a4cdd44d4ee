/** What stands above a statement, for its scope: headings, headers of tables, titles. */

import type { Range } from '../../document/map.ts';
import type { Aside } from '../scope.ts';
import { wordsOf } from './languages.ts';
import { beginsWithPronoun } from './openers.ts';
import { type Condition, conditionsIn } from './part-conditions.ts';
import { wordCount } from './parts.ts';
import { readText, type Sentence } from './sentence.ts';
import { goodsOfTitle } from './title-goods.ts';

/** What a text above says of all values below it. */
export interface Above {
  readonly sentence: Sentence;
  readonly conditions: readonly Condition[];
  readonly aside?: Aside;
}

/** A longer text is no title. */
const longestTitle = 200;
/** Longest title that says that what stands below is another's, or past: "Other shops". */
const shortTitle = 5;
/** Titles recur: in tables, once a cell. */
const mostKept = 500;

const kept = new Map<string, Above>();
/** It stands behind no title and is of no kind that a title could speak of. */
const nowhere = { start: -1, end: -1, value: { kind: 'availability' } } as const;

/** Reads a text that stands above a statement. A condition that the lists do not know is none there. */
export function readAbove(text: string, language: string): Above {
  const key = `${language} ${text.slice(0, longestTitle)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const above = read(text.slice(0, longestTitle), language);
  kept.set(key, above);
  return above;
}

/** The question right before a sentence, which says what it is about: "Bought in the sale? You have 14 days." None if there is no question. */
export function questionBefore(text: string, sentence: number): string[] {
  const before = text.slice(Math.max(0, sentence - longestTitle), sentence).trimEnd();
  if (!/[?？؟]$/u.test(before)) return [];
  return [
    before
      .slice(0, -1)
      .split(/[.!?？؟。\n]/u)
      .at(-1) ?? '',
  ];
}

/** The sentence right before one that begins with a word for what it named: "The lamp comes with a battery. It has a 1-year warranty." */
export function sentenceBefore(text: string, [start, end]: Range, language: string): string[] {
  if (start === 0 || !beginsWithPronoun(text.slice(start, end), language)) return [];
  const before = text.slice(Math.max(0, start - longestTitle), start).trimEnd();
  if (!/[.!。！।]$/u.test(before)) return [];
  return [
    before
      .slice(0, -1)
      .split(/[.!?？؟](?=\s)|[。！।\n]/u)
      .at(-1) ?? '',
  ];
}

function read(text: string, language: string): Above {
  const sentence = readText(text, language);
  const known = conditionsIn(sentence, [0, text.length], nowhere, []).conditions.filter(({ of }) => of !== 'unknown');
  const goods = known.some(({ of }) => of === 'goods') ? undefined : goodsOfTitle(text);
  const conditions = goods === undefined ? known : [...known, { id: goods, of: 'goods' } as const];
  const aside = wordsOf(language) === undefined || wordCount(text) > shortTitle ? undefined : asideOfTitle(sentence);
  return { sentence, conditions, ...(aside === undefined ? {} : { aside }) };
}

function asideOfTitle({ frames }: Sentence): Aside | undefined {
  if (frames.some(({ phrase }) => phrase.data.kind === 'contrasts' || phrase.data.kind === 'brand')) return undefined;
  for (const { phrase } of frames) {
    if (phrase.data.kind === 'aside' && phrase.data.where === 'clause') return phrase.data.aside;
  }
  return undefined;
}
