/** Writes a replacement inside a TOML string, or says that it can't be written there without a change of meaning. */

import { unicodeEscape } from '../data/escapes.ts';
import type { TomlStyle } from './string.ts';

const names: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/**
 * The replacement as written in a string of this style.
 *
 * @param raw - The string as it stands, with its quotes.
 */
export function encodeToml(replacement: string, { kind, isMultiline }: TomlStyle, raw: string): string | undefined {
  if (/\p{Cs}/u.test(replacement)) return undefined;
  // Nothing in place of a text could join two quotes with a third, or leave a line end behind the first three.
  if (isMultiline && replacement === '') return undefined;
  if (kind === 'literal') return isLiteral(replacement, isMultiline) ? replacement : undefined;
  // White space behind a backslash at the end of a line would be lost.
  if (isMultiline && /^\s/.test(replacement) && /\\[ \t]*\r?\n/.test(raw)) return undefined;
  return replacement.replaceAll(/["\\]|[^\P{Cc}]/gu, (character) => names[character] ?? unicodeEscape(character));
}

/** A literal string has no escapes. An apostrophe at an end could join others to close it. */
function isLiteral(text: string, isMultiline: boolean): boolean {
  if (/[^\P{Cc}\t]/u.test(text)) return false;
  return isMultiline ? !/^'|'$|'''/.test(text) : !text.includes("'");
}
