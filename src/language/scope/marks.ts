/** The words of scope in a text. */

import type { Hit, Matcher } from '../matcher.ts';
import { compileMatcher, longest } from '../matcher.ts';
import type { Phrase } from '../phrase.ts';
import type { Aside } from '../scope.ts';
import type { Tokens } from '../tokens.ts';
import { withExceptions } from './exceptions-behind.ts';
import { type GoodsSide, type GoodsTest, goodsTestOf } from './goods.ts';
import { wordsOf } from './languages.ts';
import { narrowingPhrases } from './narrowing-phrases.ts';
import type { AsideWords, Phrases, ScopeWords } from './scope-words.ts';
import { listed, phrasesOf } from './word-list.ts';

/** Words that narrow a statement, or only look so. */
export type Narrowing =
  | { readonly kind: 'condition' | 'label' | 'rate'; readonly id: string }
  | { readonly kind: 'capitals'; readonly id: string; readonly written: string }
  | { readonly kind: 'goods'; readonly id: string; readonly side: GoodsSide }
  | { readonly kind: NarrowingKind };

/** Words that narrow something without an id of their own. */
export type NarrowingKind =
  | 'ordinary'
  | 'narrowing'
  | 'narrowingBehind'
  | 'selection'
  | 'exception'
  | 'exceptionBehind'
  | 'rest'
  | 'over'
  | 'under'
  | 'overBehind'
  | 'underBehind';

/** Words that say how the clauses of a sentence belong together, and whether it is so today. */
export type Frame = { readonly kind: 'aside'; readonly aside: Aside; readonly where: keyof AsideWords } | { readonly kind: FrameKind };

/** Frames that are lists of words of their own. */
type FrameKind = (typeof frameKinds)[number];

const frameKinds = [
  'contrasts',
  'joins',
  'subjects',
  'brand',
  'present',
  'limits',
  'from',
  'fromBehind',
  'changes',
  'starts',
  'ends',
  'endsBehind',
  'bought',
  'rhetorical',
  'relatives',
] as const;

/** Finds the words of scope of one language. */
export interface Marks {
  readonly narrowings: Matcher<Narrowing>;
  readonly frames: Matcher<Frame>;
  /** Absent: no goods stand beside anything. */
  readonly goods?: GoodsTest;
}

/** As much of a line behind a carrier as its number must begin in, in UTF-16 units. */
const lineReach = 60;

/** Characters behind a label in which its colon or dash must stand. */
const farthest = 3;

const compiled = new Map<string, Marks | undefined>();

/** Compiled words of a language; `undefined` where there are none. */
export function marksOf(language: string): Marks | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language));
  return compiled.get(language);
}

/**
 * The words that narrow something, apart and in order. Of overlapping ones the longest counts: "team members" are no members.
 *
 * @param text - The text of the tokens.
 */
export function narrowingsIn(text: string, tokens: Tokens, marks: Marks): Hit<Narrowing>[] {
  const hits = marks.narrowings.match(tokens).filter((hit) => isWritten(text, hit, marks.goods));
  return withExceptions(text, longest(hits));
}

/** "US" is a country; "us", and "CONTACT US" among capitals, is a pronoun. A label stands alone, "used" beside goods. */
function isWritten(text: string, { start, end, phrase }: Hit<Narrowing>, goods: GoodsTest | undefined): boolean {
  if (phrase.data.kind === 'label') return isLabel(text, start, end) || (phrase.data.id === 'carrier' && opensLine(text, start, end));
  if (phrase.data.kind === 'goods') return goods?.(text, start, end, phrase.data.side) === true;
  if (phrase.data.kind !== 'capitals') return true;
  return text.slice(start, end) === phrase.data.written && /\p{Ll}/u.test(text);
}

/** Whether words are all of a title, or of what a colon or dash stands behind: "Pro: $20". */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end, end + farthest);
  if (before === '' && text.slice(end).trim() === '') return true;
  return (before === '' || /[;,|•\n]$/u.test(before)) && /^\s?[:：]|^\s[-–—]\s/u.test(after);
}

/** Whether a name opens a line that goes on to a number in a few words: "UPS Standard Europe delivery 2 to 4 days". */
function opensLine(text: string, start: number, end: number): boolean {
  if (text.slice(0, start).trim() !== '' || !/\p{Lu}/u.test(text.charAt(start))) return false;
  return /^(?:\s\p{L}[\p{L}.-]*){0,4}\s[\p{Nd}\p{Sc}]/u.test(text.slice(end, end + lineReach));
}

function compile(language: string): Marks | undefined {
  const words = wordsOf(language);
  if (words === undefined) return undefined;
  const goods = goodsTestOf(language);
  return {
    narrowings: compileMatcher(narrowingPhrases(words, language)),
    frames: compileMatcher(framePhrases(words, language)),
    ...(goods === undefined ? {} : { goods }),
  };
}

function framePhrases(words: ScopeWords, language: string): Phrase<Frame>[] {
  const phrases = (texts: Phrases, data: Frame): Phrase<Frame>[] => phrasesOf(listed(texts), language, data);
  const asides = Object.entries(words.asides).flatMap(([aside, places]) =>
    Object.entries(places).flatMap(([where, texts]: [string, Phrases]) =>
      phrases(texts, { kind: 'aside', aside: aside as Aside, where: where as keyof AsideWords }),
    ),
  );
  return [...asides, ...frameKinds.flatMap((kind) => phrases(words[kind] ?? [], { kind }))];
}
