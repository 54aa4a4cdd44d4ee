/** Slips of the pen, and marks of another form. */

import type { WordChange } from '../../src/rule/index.ts';

/** Shortest word in which one letter is a slip, not another word. */
const shortest = 5;

/** One letter too many, too few, wrong or with its neighbour in its place, in a word of some length. Its last letter is the same: an ending is grammar. */
export function isSlip({ words, others }: WordChange): boolean {
  const [word = '', other = ''] = [words[0], others[0]];
  if (words.length !== 1 || others.length !== 1 || Math.min(word.length, other.length) < shortest) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  if (end === 0) return false;
  const [left, otherLeft] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && otherLeft.length <= 1) return true;
  return left.length === 2 && otherLeft === `${left[1]}${left[0]}`;
}

/** A text with one form of each mark: quotation marks, apostrophes, dashes, points of omission, blanks. */
export function typeset(text: string): string {
  return text
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s*(?:[–—―]|--)\s*|\s-\s/g, ' - ')
    .replace(/[‐‑]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
}
