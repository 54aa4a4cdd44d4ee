/** Words that count or name a day: what differs in one of them says something else. */

import { lexiconOf } from '../lexicon/lexicons.ts';

/** Shorter words of days and months are other words, too: `may`, `sun`, `mar`. */
const shortestDay = 4;

const wordsByLanguage = new Map<string, ReadonlySet<string>>();

/**
 * Whether a folded word has a digit, or is a number from two on, a day of the week or a month. Words for one are articles as well.
 *
 * @param language - Language subtag: `en`, not `en-GB`.
 */
export function isNumberWord(word: string, language: string): boolean {
  return /\p{Nd}/u.test(word) || wordsOf(language).has(word);
}

function wordsOf(language: string): ReadonlySet<string> {
  const known = wordsByLanguage.get(language);
  if (known) return known;
  const lexicon = lexiconOf(language);
  const numbers = Object.entries(lexicon?.numbers ?? {}).flatMap(([word, value]) => (value > 1 ? [word] : []));
  const days = [...(lexicon?.weekdays ?? []), ...(lexicon?.months ?? [])].flat().filter((word) => word.length >= shortestDay);
  const words = new Set([...numbers, ...days]);
  wordsByLanguage.set(language, words);
  return words;
}
