/** The text of a property: escapes decoded, lines that a backslash joins without their indent. */

import { copyEscaped, hexCharacter, unicodeEscape } from '../data/escapes.ts';
import type { Problem, Range } from '../document.ts';
import { type Cooked, TextBuilder } from '../map.ts';

/** How a file writes its texts. */
export interface PropertyStyle {
  /** Whether it holds nothing outside of ASCII: `\u00e9` is right for every Java, the letter itself for new ones. */
  readonly isAscii: boolean;
}

const escapes = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|(?:\r\n?|\n)[ \t\f]*|[\s\S]|$)/g;
const escapesAndQuotes = /''|\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|(?:\r\n?|\n)[ \t\f]*|[\s\S]|$)/g;

const characters: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/**
 * The text between two offsets.
 *
 * @param problems - Where broken `\u` escapes are told.
 */
export function propertyText(source: string, range: Range, problems: Problem[]): Cooked {
  return cook(source, range, escapes, problems);
}

/** The text of a Java `MessageFormat`, where `''` is an apostrophe. */
export function messageFormatText(source: string, range: Range, problems: Problem[]): Cooked {
  return cook(source, range, escapesAndQuotes, problems);
}

function cook(source: string, range: Range, written: RegExp, problems: Problem[]): Cooked {
  const builder = new TextBuilder(source);
  copyEscaped(builder, source, range, written, (raw, at) => {
    if (raw === '\\u') problems.push(brokenUnicode(at));
    return decode(raw);
  });
  return builder.finish();
}

function decode(raw: string): string {
  if (raw === "''") return "'";
  if (raw.length === 12) return hexCharacter(raw.slice(2, 6)) + hexCharacter(raw.slice(8));
  if (raw.length === 6 && raw[1] === 'u') return hexCharacter(raw.slice(2));
  const next = raw.slice(1);
  // A line end goes, and with it the indent that follows.
  return /^[\r\n]/.test(next) ? '' : (characters[next] ?? next);
}

function brokenUnicode(at: number): Problem {
  return { reason: 'A `\\u` escape needs four hexadecimal digits.', range: [at, at + 2], severity: 'error' };
}

/** A replacement as it is written in a value. A blank at its start is escaped: at the start of a line it would be dropped. */
export function encodeProperty(replacement: string, { isAscii }: PropertyStyle): string {
  const escaped = replacement
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('\f', '\\f')
    .replace(/^ /, '\\ ');
  return isAscii ? escaped.replace(/[\u007f-\uffff]/g, unicodeEscape) : escaped;
}

/** How a file writes what is not ASCII, by what it holds. */
export function propertyStyle(source: string): PropertyStyle {
  return { isAscii: !/[\u0080-\uffff]/.test(source) };
}
