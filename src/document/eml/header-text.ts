/** The text of a header field: unfolded, encoded-words of RFC 2047 decoded. */

import { copyEscaped } from '../data/escapes.ts';
import { type Cooked, type Range, TextBuilder } from '../map.ts';
import { decodeBase64 } from './base64.ts';
import { ByteText } from './byte-text.ts';
import { type Charset, charsetNamed } from './charset.ts';
import { escaped } from './quoted-printable.ts';

/** A header's text, and how a replacement is written in it. */
export interface HeaderText {
  readonly cooked: Cooked;
  encode(replacement: string): string | undefined;
}

interface EncodedWord {
  readonly start: number;
  readonly end: number;
  readonly charset: Charset;
  readonly isBase64: boolean;
  /** Where the encoded text is. */
  readonly text: Range;
}

/** Reads a header's value. Adjacent encoded-words are one text, and a character may begin in one and end in the next. */
export function headerValue(source: string, [start, end]: Range): HeaderText {
  const builder = new TextBuilder(source);
  const words = encodedWords(source, start, end);
  let [done, isPlain] = [start, false];
  let open: { readonly name: string; readonly bytes: ByteText } | undefined;
  for (const word of words) {
    const isAdjacent = open !== undefined && source.slice(done, word.start).trim() === '';
    if (!isAdjacent || open?.name !== word.charset.name) {
      open?.bytes.finish();
      if (!isAdjacent) isPlain = unfold(source, builder, done, word.start) || isPlain;
      open = { name: word.charset.name, bytes: new ByteText(source, builder, word.charset) };
    }
    if (open) takeWord(source, word, open.bytes);
    done = word.end;
  }
  open?.bytes.finish();
  isPlain = unfold(source, builder, done, end) || isPlain;
  const cooked = builder.finish();
  return { cooked, encode: (replacement) => encode(replacement, source.slice(start, end), words, isPlain) };
}

function encodedWords(source: string, start: number, end: number): EncodedWord[] {
  const words: EncodedWord[] = [];
  for (const found of source.slice(start, end).matchAll(/=\?([^\s?*]{1,60})(?:\*[^\s?]{0,60})?\?([bq])\?([^?\r\n]*)\?=/gi)) {
    const [all, label = '', encoding = '', text = ''] = found;
    const charset = charsetNamed(label);
    if (!charset) continue;
    const at = start + found.index;
    const textEnd = at + all.length - 2;
    words.push({ start: at, end: at + all.length, charset, isBase64: /b/i.test(encoding), text: [textEnd - text.length, textEnd] });
  }
  return words;
}

/** A word in base64 has no places inside. */
function takeWord(source: string, word: EncodedWord, bytes: ByteText): void {
  const [start, end] = word.text;
  if (word.isBase64) {
    bytes.bytes(decodeBase64(source.slice(start, end)), word.start, word.end);
    return;
  }
  let done = start;
  for (const { 0: all, 1: hex, index } of source.slice(start, end).matchAll(/=([\da-f]{2})|_/gi)) {
    const at = start + index;
    bytes.copy(done, at);
    done = at + all.length;
    bytes.bytes([hex === undefined ? 0x20 : Number.parseInt(hex, 16)], at, done);
  }
  bytes.copy(done, end);
}

/** Copies plain text; a line end with the white space behind it is a blank. Tells whether there was any but white space. */
function unfold(source: string, builder: TextBuilder, start: number, end: number): boolean {
  copyEscaped(builder, source, [start, end], /(?:\r\n?|\n)[ \t]*/g, () => ' ');
  return source.slice(start, end).trim() !== '';
}

/** Between encoded-words and plain text, only what is written the same in both is safe. */
function encode(replacement: string, raw: string, words: readonly EncodedWord[], isPlain: boolean): string | undefined {
  const [first] = words;
  if (!first) return /[\r\n]|=\?/.test(replacement) || (isPrintableAscii(raw) && !isPrintableAscii(replacement)) ? undefined : replacement;
  const isOneKind = !isPlain && words.every(({ isBase64, charset }) => !isBase64 && charset.name === first.charset.name);
  if (!isOneKind) return words.some(({ isBase64 }) => isBase64) || !/^[A-Za-z\d]*$/.test(replacement) ? undefined : replacement;
  const bytes = first.charset.encode(replacement);
  return bytes?.map((byte) => (byte === 0x20 ? '_' : isWordByte(byte) ? String.fromCharCode(byte) : escaped(byte))).join('');
}

/** What every header may have in an encoded-word: letters, digits and a few marks (RFC 2047, 5.3). */
function isWordByte(byte: number): boolean {
  return byte < 0x80 && /[A-Za-z\d!*+/-]/.test(String.fromCharCode(byte));
}

function isPrintableAscii(text: string): boolean {
  return !/[^\t\n\r -~]/.test(text);
}
