/** The sentences of a text, with the words that count. */

import { isWord, overlapsAny, type Range, type Tokens } from '../../src/rule/index.ts';

/** A sentence. All offsets are cooked. */
export interface Sentence {
  readonly range: Range;
  /** Words, those joined by a hyphen as one; in scripts without spaces, characters. */
  readonly words: readonly Range[];
  /** Words that are no prose: code, addresses. */
  readonly masked: number;
}

/**
 * The sentences of a text, in order.
 *
 * @param sentence - Cooked range of the sentence around an offset.
 */
export function* sentencesOf(tokens: Tokens, inert: readonly Range[], sentence: (offset: number) => Range): Generator<Sentence> {
  for (let first = 0; first < tokens.length; ) {
    const range = sentence(tokens.starts[first] ?? 0);
    const words: Range[] = [];
    let masked = 0;
    let next = first;
    for (; next < tokens.length && (tokens.starts[next] ?? 0) < range[1]; next++) {
      if (!countsAt(tokens, next)) continue;
      const word: Range = [tokens.starts[next] ?? 0, tokens.ends[next] ?? 0];
      if (overlapsAny(inert, ...word)) masked++;
      else words.push(word);
    }
    yield { range, words, masked };
    first = Math.max(next, first + 1);
  }
}

/** A mark that may end a sentence. */
const stop = /[.!?…](?:["'”’»)\]]|\s)*\s|[。！？]/u;

/** Whether a mark stands between two words that may end a sentence, whatever the sentence finder says: "etc. However", "service B. The next". */
export function mayBeSeveral(text: string, { words }: Sentence): boolean {
  return words.some((word, index) => stop.test(text.slice(word[1], words[index + 1]?.[0] ?? word[1])));
}

/** Whether a token is a word that is not joined to the one before. */
function countsAt(tokens: Tokens, index: number): boolean {
  return isWord(tokens.folded[index] ?? '') && tokens.glue[index] !== 'hyphen';
}
