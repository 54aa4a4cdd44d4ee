/** The text of a string in an Apple `.strings` file. */

import { copyEscaped, hexCharacter } from '../data/escapes.ts';
import type { Problem, Range } from '../document.ts';
import { type Cooked, TextBuilder } from '../map.ts';

const escapes =
  /\\(?:[uU][dD][89abAB][\da-fA-F]{2}\\[uU][dD][c-fC-F][\da-fA-F]{2}|U[\da-fA-F]{1,4}|u[\da-fA-F]{4}|[0-7]{1,3}|\r\n|[\s\S]|$)/g;

const characters: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/**
 * The text between two quotes.
 *
 * @param problems - Where broken `\U` escapes are told.
 */
export function stringsText(source: string, range: Range, problems: Problem[]): Cooked {
  const builder = new TextBuilder(source);
  copyEscaped(builder, source, range, escapes, (raw, at) => {
    if (/^\\[uU]$/.test(raw)) problems.push(brokenUnicode(at));
    return decode(raw);
  });
  return builder.finish();
}

function decode(raw: string): string {
  const next = raw.slice(1);
  if (/^[uU][\da-f]/i.test(next))
    return next
      .split(/\\?[uU]/)
      .slice(1)
      .map(hexCharacter)
      .join('');
  if (/^[0-7]/.test(next)) return String.fromCharCode(Number.parseInt(next, 8));
  return characters[next] ?? next;
}

function brokenUnicode(at: number): Problem {
  return { reason: 'A `\\U` escape needs four hexadecimal digits.', range: [at, at + 2], severity: 'error' };
}

/** A replacement as it is written between quotes of one kind. */
export function encodeStrings(replacement: string, quote: string): string {
  return replacement
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
