/** "Did you mean": only where it is likely. */

import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one stands for: at most three letters are wrong, and fewer than half of them. */
export function meant(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, [...known]);
  const wrong = distance(word, near);
  return wrong <= 3 && wrong < Math.max(word.length, near.length) / 2 ? near : undefined;
}

/** `; did you mean …?`, or a full stop. */
export function orMeant(word: string, known: readonly string[], prefix = ''): string {
  const near = meant(word, known);
  return near === undefined ? '.' : `; did you mean \`${prefix}${near}\`?`;
}
