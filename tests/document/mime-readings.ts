/** What raw text of a mail can stand for, by whichever of its encodings: the tests' own decoders, for the invariant. */

import { decodeWindows1252 } from '../../src/document/source.ts';

const charsets = ['utf-8', 'koi8-r', 'iso-8859-2', 'windows-1251', 'shift_jis', 'iso-2022-jp'];

/** Readings of a piece of a mail: quoted-printable, encoded-words, bytes that a file of another charset shows. */
export function mimeReadings(raw: string): string[] {
  const readings: string[] = [];
  const word = /^=\?[^?]+\?([bq])\?([^?]*)\?=$/is.exec(raw);
  if (word?.[1] !== undefined)
    readings.push(...inAll(/b/i.test(word[1]) ? base64(word[2] ?? '') : quoted((word[2] ?? '').replaceAll('_', ' '))));
  if (raw === '_') readings.push(' ');
  const joined = raw.replace(/\?=\s*=\?[^?]+\?q\?/gi, '');
  if (raw.includes('=')) readings.push(...inAll(quoted(joined)));
  // Japanese mails switch their charset by an escape that may stand long before.
  readings.push(...inAll(legacy(raw)), ...(/^[!-~]{2}$/.test(raw) ? inAll(`\x1B$B${raw}`) : []));
  return readings;
}

/** Whether a text is in the base64 text that starts at an offset. */
export function standsInBase64(source: string, at: number, cooked: string): boolean {
  if (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') return false;
  const block = /(?:[A-Za-z\d+/]+={0,2}[ \t]*(?:\r\n?|\n|$))+/y;
  block.lastIndex = at;
  const found = block.exec(source)?.[0];
  if (found === undefined) return false;
  const texts = inAll(base64(found)).map(folded);
  return [...texts, ...texts.map(decodedHtml)].some((text) => text.includes(folded(cooked)));
}

function decodedHtml(text: string): string {
  return text.replaceAll('&nbsp;', '\u00A0').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function folded(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** Bytes as characters below U+0100. */
function base64(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

function quoted(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '').replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function legacy(text: string): string {
  const upper = new Map(Array.from({ length: 32 }, (_, at) => [decodeWindows1252(Uint8Array.of(0x80 + at)), 0x80 + at]));
  return Array.from(text, (character) => String.fromCharCode(upper.get(character) ?? character.charCodeAt(0))).join('');
}

function inAll(bytes: string): string[] {
  const buffer = Buffer.from(bytes, 'latin1');
  return [decodeWindows1252(buffer), ...charsets.map((charset) => new TextDecoder(charset, { ignoreBOM: true }).decode(buffer))];
}
