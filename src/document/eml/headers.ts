/** The header fields of a mail and of its parts. */

import type { Range } from '../map.ts';
import { trimmed } from '../ranges.ts';

/** A header field. */
export interface MailHeader {
  /** Lower case. */
  readonly name: string;
  /** Source range of what stands behind the colon, over all its lines, without white space around it. */
  readonly value: Range;
}

/** What a part says of its content. */
export interface ContentType {
  /** `text/html`, in lower case; that of a part which says nothing is `text/plain`. */
  readonly type: string;
  /** Lower-case names. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The header field that starts a line; `undefined` where the line is none. */
export function headerLine(source: string, start: number, end: number): MailHeader | undefined {
  const name = /^([!-9;-~]{1,200})[ \t]{0,99}:/.exec(source.slice(start, Math.min(end, start + 300)));
  return name ? { name: (name[1] ?? '').toLowerCase(), value: trimmed(source, start + name[0].length, end) } : undefined;
}

/** The same field with one more line. */
export function continued(source: string, { name, value }: MailHeader, end: number): MailHeader {
  return { name, value: trimmed(source, value[0], end) };
}

/** The first field of a name. */
export function headerNamed(headers: readonly MailHeader[], name: string): MailHeader | undefined {
  return headers.find((header) => header.name === name);
}

/** The value of a field on one line, empty where there is none. */
export function headerText(source: string, headers: readonly MailHeader[], name: string): string {
  const header = headerNamed(headers, name);
  return header ? source.slice(...header.value).replace(/\s+/g, ' ') : '';
}

/** Reads `text/plain; charset="utf-8"`. Also reads `attachment; filename=…` of a disposition. */
export function contentType(value: string): ContentType {
  const type = /^[^\s;]*/.exec(value)?.[0].toLowerCase() ?? '';
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare] of value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  return { type: type.includes('/') || type === 'attachment' ? type : 'text/plain', parameters };
}
