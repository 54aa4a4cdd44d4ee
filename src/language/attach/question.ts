/** Questions just before a sentence: "Changed your mind? You have 30 days." */

import type { Range } from '../../document/map.ts';

const marks = '?？؟';
const ends = `.!。！।\n${marks}`;

/** The sentence before an offset, if it is a question. */
export function questionBefore(text: string, start: number, sentence: (offset: number) => Range): string | undefined {
  const at = lastVisible(text, start);
  if (at < 0 || !marks.includes(text.charAt(at))) return undefined;
  const [from, to] = sentence(at);
  return text.slice(from, to);
}

/** The last sentence of a text, if it is a question. */
export function lastQuestion(text: string): string | undefined {
  const at = lastVisible(text, text.length);
  if (at < 0 || !marks.includes(text.charAt(at))) return undefined;
  let from = at;
  while (from > 0 && !ends.includes(text.charAt(from - 1))) from--;
  return text.slice(from, at + 1);
}

function lastVisible(text: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return at;
}
