/** The characters that literals of code stand for: escapes of strings and templates, references and white space of JSX. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { copyEscaped, hexCharacter } from '../data/escapes.ts';
import type { TextBuilder } from '../map.ts';

const escapes =
  /\\(?:u\{[\da-fA-F]{1,6}\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[\s\S])|\r\n?/g;

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };

/** Takes what stands between the quotes of a string or the ends of a template's part. */
export function takeString(builder: TextBuilder, source: string, start: number, end: number): void {
  copyEscaped(builder, source, [start, end], escapes, decodeEscape);
}

/** Takes the text of a JSX attribute in quotes: references, no escapes; line ends are blanks. */
export function takeAttribute(builder: TextBuilder, source: string, start: number, end: number): void {
  copyEscaped(builder, source, [start, end], reference, (piece) => (piece.startsWith('&') ? decodeReference(piece) : ' '));
}

/**
 * Takes a text between JSX tags: white space at the ends of lines shows nothing,
 * and lines with text are joined with a blank.
 */
export function takeJsxText(builder: TextBuilder, source: string, start: number, end: number): void {
  const lines = shownLines(source, start, end);
  for (const [i, [from, to]] of lines.entries()) {
    const before = lines[i - 1];
    if (before) builder.put(' ', before[1], from);
    takeAttribute(builder, source, from, to);
  }
}

/** Ranges of the lines that show something, without the white space that shows nothing. */
function shownLines(source: string, start: number, end: number): (readonly [number, number])[] {
  const lines = source.slice(start, end).split(/(\r\n|\n|\r)/);
  const found: (readonly [number, number])[] = [];
  let at = start;
  for (const [i, line] of lines.entries()) {
    const lead = i === 0 ? 0 : line.length - line.replace(/^[ \t]+/, '').length;
    const shown = i === lines.length - 1 ? line.length : trimmedEnd(line);
    if (i % 2 === 0 && shown > lead) found.push([at + lead, at + shown]);
    at += line.length;
  }
  return found;
}

function trimmedEnd(line: string): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return end;
}

function decodeEscape(piece: string): string {
  // Line ends of templates are line feeds, whatever the file has.
  if (!piece.startsWith('\\')) return '\n';
  const body = piece.slice(1);
  if (/^[\r\n\u2028\u2029]/.test(body)) return '';
  if (/^u[\da-f]{4}\\u/i.test(body)) return hexCharacter(body.slice(1, 5)) + hexCharacter(body.slice(7));
  if (/^[ux][\da-f]{2,4}$/i.test(body)) return hexCharacter(body.slice(1));
  if (body.startsWith('u{')) return codePoint(Number.parseInt(body.slice(2, -1), 16)) ?? '';
  return Object.hasOwn(named, body) ? (named[body] ?? '') : body;
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:\r\n?|\n)[ \t\r\n]*/g;

/** `undefined` where the reference is none, and shows as it stands. */
function decodeReference(piece: string): string | undefined {
  const name = piece.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  return codePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}
