/** A text as the set by which it is compared. */

import { isWord, type Tokens } from '../tokens.ts';

/** What a placeholder is in cooked text. Whatever is filled in, it counts as one word. */
const filledIn = '\uFFFC';

/** Scripts without spaces: their characters are words of one letter, too common to tell sentences apart. */
const unspaced = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u;

/**
 * The words of a part of a text as a set: folded, without punctuation, in order. A word that comes again is another one (`the`, `the 2`).
 * Characters of scripts without spaces count in pairs.
 *
 * @param tokens - Of the whole text.
 * @param first - Index of the first token.
 * @param next - Index after the last token.
 */
export function featuresOf({ folded }: Tokens, first: number, next: number): string[] {
  const seen = new Map<string, number>();
  const features: string[] = [];
  let before = '';
  for (let i = first; i < next; i++) {
    const word = folded[i] ?? '';
    const isSingle = isUnspaced(word);
    if (isSingle && before === '') before = word;
    else if (isSingle) {
      features.push(numbered(before + word, seen));
      before = word;
    } else {
      before = '';
      if (isWord(word) || word === filledIn) features.push(numbered(word, seen));
    }
  }
  return features;
}

function numbered(word: string, seen: Map<string, number>): string {
  const count = (seen.get(word) ?? 0) + 1;
  seen.set(word, count);
  return count === 1 ? word : `${word} ${count}`;
}

/** Whether a word is a character of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return word.charCodeAt(0) > 0x0dff && unspaced.test(word);
}
