/** Quoted-printable, by RFC 2045: `=C3=A9` is a character, `=` at the end of a line joins it with the next. */

import { type Cooked, TextBuilder } from '../map.ts';
import { ByteText } from './byte-text.ts';
import type { Charset } from './charset.ts';

/** Decodes a range of the source. White space at the end of a line is the transport's, not the text's. */
export function decodeQuotedPrintable(source: string, start: number, end: number, charset: Charset): Cooked {
  const builder = new TextBuilder(source);
  const text = new ByteText(source, builder, charset);
  const raw = source.slice(start, end);
  let done = start;
  for (const { 0: all, 1: hex, index } of raw.matchAll(/=([\da-f]{2})|=[ \t]*(?:\r\n?|\n|$)|(?<![ \t])[ \t]+(?=[\r\n]|$)/gi)) {
    const at = start + index;
    text.copy(done, at);
    done = at + all.length;
    if (hex !== undefined) text.bytes([Number.parseInt(hex, 16)], at, done);
  }
  text.copy(done, end);
  text.finish();
  return builder.finish();
}

/** Writes bytes as quoted-printable. A blank at the end is escaped: the end of a line may follow. */
export function encodeQuotedPrintable(bytes: readonly number[]): string {
  const isPlain = (byte: number, at: number): boolean =>
    byte === 0x20 || byte === 0x09
      ? at < bytes.length - 1 && !isLineEnd(bytes[at + 1])
      : isLineEnd(byte) || (byte > 0x20 && byte < 0x7f && byte !== 0x3d);
  return bytes.map((byte, at) => (isPlain(byte, at) ? String.fromCharCode(byte) : escaped(byte))).join('');
}

/** One byte as an escape. */
export function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}
