/** Whether a long form can be contracted where it stands. */

import { isWord, type Tokens } from '../../src/rule/index.ts';
import { auxiliaryBefore, keepsLong } from './words.ts';

/**
 * Whether the words from token `first` to `last` are said without stress, so that they can be contracted.
 *
 * @param text - Cooked text of the tokens.
 */
export function canContract(text: string, tokens: Tokens, first: number, last: number): boolean {
  const wordAt = (index: number): string => text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
  const folded = (index: number): string => tokens.folded[index] ?? '';
  // Capitals stress: "do NOT", "Do Not Sell".
  for (let i = first; i <= last; i++) if (!isPlain(wordAt(i), i === first)) return false;
  if (tokens.glue[first] === 'hyphen' || tokens.glue[last + 1] === 'hyphen') return false;
  const next = folded(last + 1);
  // "What you can and cannot do" sets one against the other.
  if (/^(?:and|or)$/.test(folded(first - 1)) && folded(first - 2) === folded(first).replace(/not$/, '')) return false;
  if (/^(?:not|cannot)$/.test(folded(last))) return !/^(?:only|just|merely|simply)$/.test(next);
  if (keepsLong.has(folded(first - 1))) return false;
  // "Wherever you are." keeps its verb.
  if (!isWord(next) || tokens.glue[last + 1] !== 'space') return false;
  return folded(last) !== 'have' || auxiliaryBefore.has(next);
}

function isPlain(word: string, isFirst: boolean): boolean {
  return word === 'I' || word === word.toLowerCase() || (isFirst && word.slice(1) === word.slice(1).toLowerCase());
}
