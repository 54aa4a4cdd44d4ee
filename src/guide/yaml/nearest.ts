/** The nearest valid word, for "did you mean". */

import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant; `undefined` if none is near. Capitals, `_` and `-` make no difference. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 60) return undefined;
  const folded = known.map(fold);
  const found = closest(fold(word), folded);
  // Two letters that changed places count two.
  const allowed = Math.max(word.length < 5 ? 1 : 2, Math.floor(Math.max(word.length, found.length) / 3));
  return distance(fold(word), found) <= allowed ? known[folded.indexOf(found)] : undefined;
}

/** `; did you mean …?`, or a full stop. */
export function orMeant(meant: string | undefined): string {
  return meant === undefined ? '.' : `; did you mean \`${meant}\`?`;
}

/** "`a`, `b` or `c`". */
export function oneOf(words: readonly unknown[]): string {
  const quoted = words.map((word) => `\`${String(word)}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[_ ]/g, '-');
}
