/** Whether a capitalised word is a name. */

import { hasCapitalisedNeighbour, isAmongCapitals, isCapitalised, isTitleCase, startsSentence } from '../../src/rule/index.ts';

/** Offices, which many write with a capital: patterns of the plugin. */
const office = /^(?:alderm|assemblym|chairm|congressm|councilm|saleslady|salesm|spokesm)/;

/** Whether the word is (part of) a name: `Guy Podjarny`, `Middleman`, `Chairman Smith`. */
export function isName(text: string, start: number, end: number, ruleId: string): boolean {
  const actual = text.slice(start, end);
  if (!isCapitalised(actual) || isAmongCapitals(text, start, end) || isTitleCase(text, start, end)) return false;
  if (/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return true;
  if (startsSentence(text, start) || office.test(ruleId)) return false;
  return hasCapitalisedNeighbour(text, start, end) || !/^\p{Lu}+$/u.test(actual);
}
