/** Claims of the guide that cover what a text says. */

import { type Brand, type Claim, forLocale, languageOf, type Range } from '../../src/rule/index.ts';
import { entriesOf } from './words.ts';

/** A claim's words as they are compared. */
interface Wording {
  readonly claim: Claim;
  readonly words: readonly string[];
}

/** A word of the text with this much more or less at its end is the same word in another form. */
const ending = 3;

/** Shorter words are the same only if they are equal. */
const shortest = 4;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’₂]*\*?/gu;

/**
 * The claim of the guide that covers words of a text: all its words stand in the same sentence.
 * One that speaks of other claims of the sentence covers those only. One without a last day comes first, then the one that lasts longest.
 *
 * @param text - Cooked text; `sentence` and the ranges of the claims that stand in it are cooked.
 * @param made - The claim to cover.
 */
export function coveringClaim(
  { claims }: Brand,
  locale: string,
  text: string,
  sentence: Range,
  made: Range,
  others: readonly Range[],
): Claim | undefined {
  if (claims.length === 0) return undefined;
  const spoken = wordsOf(text.slice(...sentence));
  const isIn = (range: Range, words: readonly string[]): boolean => wordsOf(text.slice(...range)).every((each) => hasWord(words, each));
  const covering = claims.flatMap((claim) =>
    wordingsOf(claim, locale)
      .filter(({ words }) => words.every((each) => hasWord(spoken, each)))
      .filter(({ words }) => isIn(made, words) || !others.some((other) => isIn(other, words)))
      .map((wording) => wording.claim),
  );
  return covering.sort((a, b) => compareUntil(a, b))[0];
}

function compareUntil({ until: a }: Claim, { until: b }: Claim): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  return b === undefined || a < b ? 1 : -1;
}

function wordingsOf(claim: Claim, locale: string): Wording[] {
  const text = claim.text && forLocale(claim.text, locale);
  const wordings = claim.about.map((phrase) => ({ claim, words: wordsOf(phrase) }));
  if (text !== undefined) wordings.push({ claim, words: contentWords(text, locale) });
  return wordings.filter(({ words }) => words.length > 0);
}

/** The longer words of a claim and its numbers, without "our" and "is"; all, if there are few. */
function contentWords(text: string, locale: string): string[] {
  const words = wordsOf(text);
  const small = smallWords(languageOf(locale));
  const found = words.filter((each) => (each.length >= shortest && !small.has(each)) || /\d/.test(each));
  return found.length > 1 ? found : words;
}

const smallByLanguage = new Map<string, ReadonlySet<string>>();

/** Words that say whose a thing is, or only link it to what it is. */
function smallWords(language: string): ReadonlySet<string> {
  const known = smallByLanguage.get(language);
  if (known) return known;
  const found = new Set([...entriesOf(language)].filter(({ kind }) => kind === 'self' || kind === 'copula').map(({ text }) => text));
  smallByLanguage.set(language, found);
  return found;
}

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map((each) => each.toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е'));
}

/** Languages without spaces have sentences that are one word, so that a part is enough there. */
function hasWord(words: readonly string[], wanted: string): boolean {
  if (wanted.endsWith('*')) return words.some((each) => each.startsWith(wanted.slice(0, -1)));
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(wanted)) return words.some((each) => each.includes(wanted) || wanted.includes(each));
  return words.some((each) => each === wanted || isForm(each, wanted) || isForm(wanted, each));
}

function isForm(short: string, long: string): boolean {
  return short.length >= shortest && long.length <= short.length + ending && long.startsWith(short);
}
