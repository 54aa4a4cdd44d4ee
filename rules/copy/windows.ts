/** Parts of a segment that are held against approved sentences: sentences, and some in a row. */

import type { CheckContext, Passage, Segment, Tokens } from '../../src/rule/index.ts';

/** The most sentences of one segment that are looked at: no text for customers has more. */
const mostSentences = 2000;

/**
 * All rows of sentences, up to a number of them.
 *
 * @param longest - Sentences in the longest row.
 */
export function* windows<Options, Data>(segment: Segment, longest: number, context: CheckContext<Options, Data>): Generator<Passage> {
  const { text } = segment;
  const tokens = context.tokens(segment);
  const sentences = sentencesOf(segment, tokens, context);
  for (const [index, { first }] of sentences.entries()) {
    for (let row = 1; row <= longest; row++) {
      const last = sentences[index + row - 1];
      if (last) yield { text, tokens, first, next: last.next };
    }
  }
}

function sentencesOf<Options, Data>(
  segment: Segment,
  tokens: Tokens,
  context: CheckContext<Options, Data>,
): Pick<Passage, 'first' | 'next'>[] {
  const found: { first: number; next: number }[] = [];
  for (let first = 0; first < tokens.length && found.length < mostSentences; ) {
    const [, end] = context.sentence(segment, tokens.starts[first] ?? 0);
    let next = first + 1;
    while (next < tokens.length && (tokens.starts[next] ?? 0) < end) next++;
    found.push({ first, next });
    first = next;
  }
  return found;
}
