/** The meaning of phrases, written as plainly as possible: each phrase is tried at each token. */

import { isWord, type Tokens } from '../../src/language/tokens.ts';

/** A phrase in parts; the gap stands before its part. */
export interface Written {
  readonly parts: readonly { readonly word: string; readonly star: boolean; readonly gap: ' ' | '-' }[];
  readonly loose: boolean;
  readonly joined: boolean;
}

/** An empty part is a lone star. Only letters and digits take a star or a hyphen. */
function plain({ parts }: Written): { word: string; star: boolean; gap: string }[] {
  return parts.map(({ word, star, gap }, index) => {
    const symbols = word === '&' || parts[index - 1]?.word === '&';
    return { word, star: word === '' || (star && /^\w+$/.test(word)), gap: symbols ? ' ' : gap };
  });
}

/** The phrase as it is given to the matcher. */
export function phraseText(written: Written): string {
  return plain(written)
    .map(({ word, star, gap }, index) => (index === 0 ? '' : gap) + word + (star ? '*' : ''))
    .join('');
}

/** All ranges of the phrase. */
export function naiveHits(written: Written, tokens: Tokens): [start: number, end: number][] {
  const hits: [number, number][] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (const after of new Set(endsOf(written, tokens, 0, first))) hits.push([tokens.starts[first] ?? 0, tokens.ends[after - 1] ?? 0]);
  }
  return hits;
}

/** Tokens after the phrase, when its parts from one on stand at a token. */
function endsOf(written: Written, tokens: Tokens, part: number, token: number): number[] {
  const parts = plain(written);
  if (part === parts.length) return [token];
  if (token >= tokens.length || (part > 0 && !fits(parts[part]?.gap, tokens.glue[token], written))) return [];
  const ends: number[] = [];
  for (let last = part + 1; last <= parts.length; last++) {
    const together = parts.slice(part, last);
    if (together.length > 1 && !(written.joined && canJoin(together))) break;
    const word = together.map((one) => one.word).join('');
    if (isLike(tokens.folded[token] ?? '', word, together.at(-1)?.star === true)) ends.push(...endsOf(written, tokens, last, token + 1));
  }
  return ends;
}

function fits(gap: string | undefined, glue: string | undefined, { loose, joined }: Written): boolean {
  if (joined) return true;
  if (loose) return glue !== 'none';
  return glue === (gap === '-' ? 'hyphen' : 'space');
}

function canJoin(parts: readonly { word: string; star: boolean }[]): boolean {
  return parts.every(({ word, star }, index) => /^\w+$/.test(word) && (!star || index === parts.length - 1));
}

function isLike(token: string, word: string, star: boolean): boolean {
  if (!star) return token === word;
  return isWord(token) && token.startsWith(word);
}
