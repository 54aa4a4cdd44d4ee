/** The text of a part: transfer encoding and charset undone, with the way back to the file. */

import type { Cooked, Problem, Range } from '../document.ts';
import { sliceCooked, TextBuilder, verbatim } from '../map.ts';
import { decodeWindows1252, encodeWindows1252 } from '../source.ts';
import { decodeBase64 } from './base64.ts';
import { ByteText } from './byte-text.ts';
import { type Charset, charsetNamed, decodeBytes, isUtf8, utf8 } from './charset.ts';
import { contentType, headerNamed, headerText } from './headers.ts';
import type { MailPart } from './parts.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts';
import { quotedProblems } from './quoted-problems.ts';

/** The text of a part. */
export interface BodyText {
  readonly cooked: Cooked;
  readonly problems: readonly Problem[];
  /** Whether all of the text has one place: nothing in it can be told apart. */
  readonly isOpaque: boolean;
  encode(replacement: string): string | undefined;
}

/** The bytes of a file that is no UTF-8, one for each character; `undefined` for all others. */
export function legacyBytes(source: string): Uint8Array | undefined {
  if (isAscii(source)) return undefined;
  try {
    const bytes = encodeWindows1252(source);
    // What is UTF-8 was read as such.
    return isUtf8(bytes) ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a part.
 *
 * @param bytes - Those of the file, by {@link legacyBytes}.
 */
export function bodyText(source: string, part: MailPart, bytes: Uint8Array | undefined): BodyText {
  const named = headerNamed(part.headers, 'content-type')?.value ?? [part.body[0], part.body[0]];
  const label = contentType(headerText(source, part.headers, 'content-type')).parameters.get('charset');
  const known = charsetNamed(label ?? 'utf-8');
  const body: Body = { source, range: part.body, charset: known ?? utf8(), bytes };
  const problems = known ? [] : [warning(`The charset \`${label}\` of this part is not known. The part was read as UTF-8.`, named)];
  const encoding = headerText(source, part.headers, 'content-transfer-encoding').toLowerCase();
  switch (/^[^\s(;]*/.exec(encoding)?.[0]) {
    case 'quoted-printable': {
      const text = quotedText(body);
      return { ...text, problems: [...problems, ...quotedProblems(source, part.body, text.cooked, body.charset.name)], isOpaque: false };
    }
    case 'base64':
      return { cooked: base64Text(body), problems, isOpaque: true, encode: () => undefined };
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return { ...plainText(body), problems: [...problems, ...mismatch(body, label, named)], isOpaque: false };
    default: {
      const unknown = warning(`The transfer encoding \`${encoding}\` of this part is not known. The part was not read.`, named);
      return { cooked: verbatim(''), problems: [...problems, unknown], isOpaque: true, encode: () => undefined };
    }
  }
}

interface Body {
  readonly source: string;
  readonly range: Range;
  readonly charset: Charset;
  readonly bytes: Uint8Array | undefined;
}

function quotedText({ source, range, charset }: Body): Pick<BodyText, 'cooked' | 'encode'> {
  const encode = (replacement: string): string | undefined => {
    const written = charset.isAsciiBased ? charset.encode(replacement) : undefined;
    return written && encodeQuotedPrintable(written);
  };
  return { cooked: decodeQuotedPrintable(source, range[0], range[1], charset), encode };
}

/** A part whose bytes are those of its characters. */
function plainText(body: Body): Pick<BodyText, 'cooked' | 'encode'> {
  const { source, range, charset } = body;
  if (isTranscoded(body)) {
    const encode = (replacement: string): string | undefined => {
      const written = charset.isAsciiBased ? charset.encode(replacement) : undefined;
      return written && decodeWindows1252(Uint8Array.from(written));
    };
    return { cooked: transcodedText(body), encode };
  }
  const hasMore = !isAscii(source.slice(...range));
  // The transfer encoding may be one of ASCII alone; what holds more already takes more.
  const encode = (replacement: string): string | undefined => (hasMore || isAscii(replacement) ? replacement : undefined);
  return { cooked: sliceCooked(verbatim(source), ...range), encode };
}

/** The characters that the file shows are bytes of others. */
function transcodedText({ source, range, charset, bytes }: Body): Cooked {
  const builder = new TextBuilder(source);
  const decoded = new ByteText(source, builder, charset);
  let done = range[0];
  for (const { 0: all, index } of source.slice(...range).matchAll(/[^\0-\x7F]+/g)) {
    const at = range[0] + index;
    decoded.copy(done, at);
    done = at + all.length;
    for (let i = at; i < done; i++) decoded.bytes([bytes?.[i] ?? 0], i, i + 1);
  }
  decoded.copy(done, range[1]);
  decoded.finish();
  return builder.finish();
}

/** Whether the characters of the file are those of another charset than the part's. */
function isTranscoded({ source, range, charset, bytes }: Body): boolean {
  const text = source.slice(...range);
  if (!charset.isAsciiBased) return bytes !== undefined || isAscii(text);
  if (bytes === undefined || isAscii(text) || charset.name === 'windows-1252') return false;
  return charset.name !== 'utf-8' || isUtf8(bytes.subarray(...range));
}

/** A file in UTF-8 holds no other charset, whatever its parts say. */
function mismatch({ source, range, charset, bytes }: Body, label: string | undefined, named: Range): Problem[] {
  const isHonest = bytes !== undefined || charset.name === 'utf-8' || /ascii/i.test(label ?? '') || isAscii(source.slice(...range));
  if (isHonest) return [];
  return [
    warning(`This part says that it is in \`${label}\`, but it is in UTF-8, and was read so. Mail programs will show it garbled.`, named),
  ];
}

/** All of the text stands for the first line of its part. */
function base64Text({ source, range: [start, end], charset }: Body): Cooked {
  const raw = source.slice(start, end);
  const first = /\S[^\r\n]*/.exec(raw);
  const builder = new TextBuilder(source);
  const at = start + (first?.index ?? 0);
  builder.put(decodeBytes(decodeBase64(raw), charset), at, at + (first?.[0].trimEnd().length ?? 0));
  return builder.finish();
}

function warning(reason: string, range: Range): Problem {
  return { reason, range, severity: 'warning' };
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/.test(text);
}
