/** Which sentences somebody would split: not lists, names, quotations, figures. */

import { isCapitalised } from '../../src/rule/index.ts';
import type { Sentence } from './sentences.ts';

/** Commas, bullets and bars for each word, at most: a list has more. */
const mostCommas = 0.2;

/** Semicolons, at most: with more, each part is an item. */
const mostSemicolons = 1;

/** Share of words that may be code or addresses. */
const mostMasked = 0.2;

/** Share of words that may be figures. */
const mostFigures = 0.2;

/** Share of words that may be names. Titles and addresses have more. */
const mostNames = 0.35;

/** Languages that write all nouns with a capital. */
const capitalNouns: readonly string[] = ['de', 'lb'];

/** Whether a sentence is running text that ends as a sentence does. */
export function isProse(text: string, { range, words, masked }: Sentence, language: string): boolean {
  const whole = text.slice(...range);
  if (!/[.!?…।。！？](?:["'”’»“)\]*_]|\s)*$/u.test(whole) || /^["“”„«»「『'‘¿¡]?["“„«「『]/u.test(whole)) return false;
  const count = (marks: RegExp): number => whole.match(marks)?.length ?? 0;
  if (count(/[;；]/g) > mostSemicolons || count(/[,،•·|]/g) > words.length * mostCommas) return false;
  if (masked > words.length * mostMasked || count(/§|[=<>{}]/g) > 0) return false;
  const texts = words.map((word) => text.slice(...word));
  if (texts.filter((word) => /^\p{N}/u.test(word)).length > texts.length * mostFigures) return false;
  return capitalNouns.includes(language) || texts.slice(1).filter(isCapitalised).length <= texts.length * mostNames;
}
