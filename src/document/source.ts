/** From bytes to text and back. */

import { LineIndex } from './lines.ts';

/** Encodings that content comes in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text is stored: what must be kept when it is written again. */
export interface Storage {
  readonly encoding: Encoding;
  /** Whether a byte order mark stands before the text. */
  readonly bom: boolean;
}

/** A decoded file. */
export interface Source extends Storage {
  /** Without byte order mark; line ends as they are. Empty where the bytes can't be read without loss. */
  readonly text: string;
  /** What is wrong with the bytes. */
  readonly problem?: string;
}

/** Bytes that are looked at to tell UTF-16 without byte order mark, and binary files. */
const sniffed = 64;

/** Decodes by byte order mark, then by zero bytes, then as UTF-8, then as windows-1252. */
export function decode(bytes: Uint8Array): Source {
  const storage = sniff(bytes);
  const body = storage.bom ? bytes.subarray(storage.encoding === 'utf-8' ? 3 : 2) : bytes;
  if (storage.encoding !== 'utf-8') return decodeWide(body, storage);
  if (body.includes(0)) return binary(storage);
  const text = tryDecode(body, 'utf-8');
  if (text !== undefined) return { ...storage, text };
  const where = `The file is not valid UTF-8 (line ${invalidLine(body, 'utf-8')})`;
  if (storage.bom)
    return { ...storage, text: '', problem: `${where}, though it starts with the mark of UTF-8. It was not read. Save it as UTF-8.` };
  const problem = `${where}. It was read as windows-1252. Save it as UTF-8.`;
  return { text: decodeWindows1252(body), encoding: 'windows-1252', bom: false, problem };
}

/**
 * Encodes a text the way its file was stored.
 *
 * @throws RangeError where windows-1252 lacks a character: another encoding would change the file behind its owner's back.
 */
export function encode(text: string, { encoding, bom }: Storage): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(marked);
    case 'windows-1252':
      return encodeWindows1252(text);
    default:
      return encodeUtf16(marked, encoding === 'utf-16le');
  }
}

function sniff(bytes: Uint8Array): Storage {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bom: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: true };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bom: true };
  if (bytes.length % 2 === 0 && bytes.length >= 4) {
    const head = bytes.subarray(0, sniffed);
    const zeros = (parity: number): boolean => head.every((byte, index) => (byte === 0) === (index % 2 === parity));
    if (zeros(1)) return { encoding: 'utf-16le', bom: false };
    if (zeros(0)) return { encoding: 'utf-16be', bom: false };
  }
  return { encoding: 'utf-8', bom: false };
}

function decodeWide(body: Uint8Array, storage: Storage): Source {
  const text = tryDecode(body, storage.encoding);
  if (text?.includes('\0')) return binary(storage);
  if (text !== undefined) return { ...storage, text };
  const where = `line ${invalidLine(body, storage.encoding)}`;
  return { ...storage, text: '', problem: `The file is not valid UTF-16 (${where}) and was not read. Save it as UTF-8.` };
}

function binary(storage: Storage): Source {
  return { ...storage, text: '', problem: 'The file looks like a binary file and was not read. If it is text, save it as UTF-8.' };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line of the first byte that is wrong: behind the longest beginning that is valid, or valid up to a character that is cut. */
function invalidLine(bytes: Uint8Array, encoding: Encoding): number {
  let text = '';
  let [valid, end] = [0, bytes.length];
  while (valid < end) {
    const middle = (valid + end + 1) >> 1;
    const beginning = decodeBeginning(bytes.subarray(0, middle), encoding);
    if (beginning === undefined) end = middle - 1;
    else [valid, text] = [middle, beginning];
  }
  return new LineIndex(text).count;
}

function decodeBeginning(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Characters of the bytes 0x80–0x9F, by the WHATWG Encoding Standard; the rest of windows-1252 is Latin-1. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * What is wrong with a text of windows-1252 whose readers expect Latin-1, as those of Java's `.properties` do:
 * to them the quotes and dashes of windows-1252 are control characters.
 */
export function latin1Problem(text: string): string | undefined {
  const found = /[^\0-\x7f\xa0-\xff]/.exec(text);
  if (!found) return undefined;
  const written = `\\u${found[0].charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `The character \`${found[0]}\` on line ${new LineIndex(text).at(found.index).line} is written in windows-1252, where Java expects Latin-1. Write \`${written}\`.`;
}

/** By hand: some builds of Node take windows-1252 for Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte))).join('');
}

/** @throws RangeError where windows-1252 lacks a character. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const high = upper.indexOf(character);
    const code = character.codePointAt(0) ?? 0;
    if (high >= 0) return high + 0x80;
    if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code;
    throw new RangeError(`“${character}” can’t be written in windows-1252. Save the file as UTF-8.`);
  });
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}
