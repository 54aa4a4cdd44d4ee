/** The name that was probably meant. */

import { distance } from 'fastest-levenshtein';

/** The candidate that differs least, if it differs in at most a third of its letters (case and punctuation aside). */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(letters(name), letters(candidate)) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, letters(best.candidate).length / 3) ? best.candidate : undefined;
}
