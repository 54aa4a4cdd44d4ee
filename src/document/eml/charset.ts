/** The charsets of a mail: from bytes to text and back, one byte at a time where positions are wanted. */

import { decodeWindows1252 } from '../source.ts';

/** A charset by one of its names. */
export interface Charset {
  /** Name as the Encoding Standard has it: `utf-8`, `windows-1252`, `koi8-r`. */
  readonly name: string;
  /** Whether a byte below 0x80 is always that character of ASCII, unless it ends a longer one. */
  readonly isAsciiBased: boolean;
  /** Decodes a text from its first byte. */
  open(): ByteDecoder;
  /** The bytes of a text, or `undefined` where the charset lacks a character. */
  encode(text: string): readonly number[] | undefined;
}

/** Decodes byte after byte. */
export interface ByteDecoder {
  /** What a byte completes: nothing inside of a character or an escape. */
  next(byte: number): string;
  /** What an unfinished character leaves. */
  end(): string;
}

/** The charset of a name; `undefined` for one that nothing here knows. */
export function charsetNamed(label: string): Charset | undefined {
  const name = nameOf(label);
  return name === undefined ? undefined : createCharset(name, writableIn(label));
}

/** What is read where nothing else is known. */
export function utf8(): Charset {
  return createCharset('utf-8', /^/);
}

/** @param writable - Texts that the charset may hold, by the name that the mail gives it. */
function createCharset(name: string, writable: RegExp): Charset {
  const isAsciiBased = !/^(?:iso-2022|utf-16)/.test(name);
  let codes: ReadonlyMap<string, number> | undefined;
  const encode = (text: string): readonly number[] | undefined => {
    if (!writable.test(text)) return undefined;
    if (name === 'utf-8') return [...new TextEncoder().encode(text)];
    codes ??= isAsciiBased ? singleBytes(name) : new Map();
    const bytes = Array.from(text, (character) => codes?.get(character) ?? -1);
    return bytes.includes(-1) ? undefined : bytes;
  };
  return { name, isAsciiBased, open: () => open(name), encode };
}

/** ASCII and Latin-1 are read as windows-1252, and hold less of it. */
function writableIn(label: string): RegExp {
  if (/ascii/i.test(label)) return /^\p{ASCII}*$/u;
  return /^\s*(?:iso-?8859-?1|latin-?1|l1)\s*$/i.test(label) ? /^[\p{ASCII}\u{A0}-\u{FF}]*$/u : /^/;
}

/** The whole of a text. */
export function decodeBytes(bytes: Uint8Array, { name }: Charset): string {
  return name === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
}

/** Whether bytes are UTF-8 from first to last. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** Some builds of Node take windows-1252 for Latin-1, so it has its own table. */
function open(name: string): ByteDecoder {
  if (name === 'windows-1252') return { next: (byte) => decodeWindows1252(Uint8Array.of(byte)), end: () => '' };
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  return { next: (byte) => decoder.decode(Uint8Array.of(byte), { stream: true }), end: () => decoder.decode() };
}

/** The characters that are one byte each. */
function singleBytes(name: string): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const decoder = open(name);
    const text = decoder.next(byte) + decoder.end();
    if (text !== '\uFFFD') codes.set(text, byte);
  }
  return codes;
}
