/** Long texts: parse-latin takes quadratic time in the length of a paragraph (1 MB: 4–20 s), so they are parsed in pieces. */

import type { Nodes, Root } from 'nlcst';

/** Longest text that is parsed at once, in UTF-16 units. Real paragraphs are far shorter. */
const longest = 20_000;

/**
 * Parses a text; a long one in pieces that end with a sentence, or where there is none with a word.
 *
 * @returns Offsets are those of the whole text; lines and columns, which nobody reads, those of a piece.
 */
export function parseInPieces(text: string, parse: (piece: string) => Root): Root {
  if (text.length <= longest) return parse(text);
  const whole = parse('');
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    const piece = parse(text.slice(start, end));
    move(piece, start);
    for (const child of piece.children) whole.children.push(child);
    start = end;
  }
  return whole;
}

/** The last place in reach where a sentence ends, else a word, else anything but a surrogate pair. */
function pieceEnd(text: string, start: number): number {
  const limit = start + longest;
  if (limit >= text.length) return text.length;
  let word = 0;
  for (let end = limit; end > start + 1; end--) {
    if (!/\s/.test(text.charAt(end - 1))) continue;
    if (endsSentence(text.slice(end - 8, end - 1)) && !/\p{Ll}/u.test(text.charAt(end))) return end;
    if (word === 0) word = end;
  }
  if (word > 0) return word;
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

/** A word of some length before the stop: "e.g." and "St." end none. */
function endsSentence(text: string): boolean {
  return /(?:[\p{L}\p{M}\p{N}’']{4}[.!?…]|[。！？।])["'”’)]?$/u.test(text);
}

function move(node: Nodes, by: number): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: { ...start, offset: (start.offset ?? 0) + by }, end: { ...end, offset: (end.offset ?? 0) + by } };
  }
  if ('children' in node) for (const child of node.children) move(child, by);
}
