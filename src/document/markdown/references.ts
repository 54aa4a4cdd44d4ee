/** Text of Markdown between its markup: references and escapes decoded, line ends folded. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Range } from '../map.ts';
import type { ProseBuilder } from '../prose-builder.ts';
import { indexEndingAfter } from '../ranges.ts';

/**
 * Takes the text of a part of the source into the builder.
 *
 * @param characters - Ranges of the characters that stand for themselves, ascending. The rest is looked at: what is
 *   neither a reference nor an escape nor white space there is markup (`> ` of a quote, the indent of a list).
 */
export function takeText(prose: ProseBuilder, source: string, characters: readonly Range[], start: number, end: number): void {
  let at = start;
  for (let i = indexEndingAfter(characters, start); i < characters.length; i++) {
    const [from, to] = characters[i] as Range;
    if (from >= end) break;
    takeBetween(prose, source, at, from);
    prose.text(Math.max(from, at), Math.min(to, end));
    at = Math.min(to, end);
  }
  takeBetween(prose, source, at, end);
}

/** The character that a reference stands for, `undefined` if there is no such reference. */
function decodeReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const isHexadecimal = /^#x/i.test(name);
  return decodeNumericCharacterReference(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
}

function takeBetween(prose: ProseBuilder, source: string, start: number, end: number): void {
  if (end <= start) return;
  const pieces = /[ \t]*(?:\r\n?|\n)|[ \t]+|\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/g;
  // Only this part is searched: the next piece of the file may be far away.
  for (const { 0: whole, 1: escaped, index } of source.slice(start, end).matchAll(pieces)) {
    const from = start + index;
    const to = from + whole.length;
    if (escaped !== undefined) prose.put(escaped, from, to);
    else if (whole.startsWith('&')) prose.put(decodeReference(whole) ?? '', from, to);
    else prose.blank(from, to);
  }
}
