/** Quantities in quotation marks within a sentence: a title, or what someone said. */

import { isWord, type Tokens } from '../tokens.ts';

/** Farthest that a mark stands from its quantity, in tokens. */
const reach = 24;
const marks = new Set('"“”„‟«»');

/**
 * Whether a quantity stands in quotation marks with other words, and more words stand outside of them: "“Thirty Days to Return” is a song".
 * A sentence that is quoted as a whole is meant as it stands; a quoted value alone is only stressed.
 *
 * @param first - Its first token.
 * @param end - The token behind it.
 */
export function isQuoted(tokens: Tokens, first: number, end: number): boolean {
  const open = markBefore(tokens, first);
  const close = open === undefined ? undefined : markBehind(tokens, end);
  if (open === undefined || close === undefined) return false;
  const hasInside = hasWord(tokens, open + 1, first) || hasWord(tokens, end, close);
  return (
    hasInside && (hasWord(tokens, Math.max(0, open - reach), open) || hasWord(tokens, close + 1, Math.min(tokens.length, close + reach)))
  );
}

/** The mark that opens before a token, unless another one closes before it. */
function markBefore(tokens: Tokens, first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    if (marks.has(tokens.folded[i] ?? '')) return opens(tokens, i) ? i : undefined;
  }
  return undefined;
}

function markBehind(tokens: Tokens, end: number): number | undefined {
  for (let i = end; i < Math.min(tokens.length, end + reach); i++) {
    if (marks.has(tokens.folded[i] ?? '')) return opens(tokens, i) ? undefined : i;
  }
  return undefined;
}

/** Marks look alike in languages that open and close with them: what stands beside one says what it does. */
function opens({ folded, glue }: Tokens, index: number): boolean {
  if (folded[index] === '«') return true;
  if (folded[index] === '»' || glue[index + 1] !== 'none') return false;
  return index === 0 || glue[index] === 'space' || !isWord(folded[index - 1] ?? '');
}

function hasWord({ folded }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(folded[i] ?? '')) return true;
  return false;
}
