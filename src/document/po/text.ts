/** The text of a gettext string: its parts joined without a space, its escapes decoded. */

import { copyEscaped, hexCharacter } from '../data/escapes.ts';
import type { Problem, Range } from '../document.ts';
import { type Cooked, TextBuilder } from '../map.ts';

const escapes = /\\(?:x[\da-fA-F]{1,2}|[0-7]{1,3}|[\s\S]|$)/g;

const characters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
};

/**
 * The text that several quoted parts make together.
 *
 * @param problems - Where escapes that gettext does not know are told.
 */
export function poText(source: string, chunks: readonly Range[], problems: Problem[]): Cooked {
  const builder = new TextBuilder(source);
  const decode = (raw: string, at: number): string => {
    const character = decodeEscape(raw);
    if (character === undefined) problems.push(unknownEscape(raw, at));
    return character ?? raw.slice(1);
  };
  for (const chunk of chunks) copyEscaped(builder, source, chunk, escapes, decode);
  return builder.finish();
}

function decodeEscape(raw: string): string | undefined {
  if (/^\\x./.test(raw)) return hexCharacter(raw.slice(2));
  if (/^\\[0-7]/.test(raw)) return String.fromCharCode(Number.parseInt(raw.slice(1), 8));
  return characters[raw.slice(1)];
}

function unknownEscape(raw: string, at: number): Problem {
  const reason = `\`${raw}\` is no escape that gettext knows. Write \`\\\\\` for a backslash.`;
  return { reason, range: [at, at + raw.length], severity: 'error' };
}

/** A replacement as it is written between quotes. A `%` may be one of a format, even where none stands beside it. */
export function encodePo(replacement: string): string | undefined {
  if (replacement.includes('%')) return undefined;
  return replacement.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
