/** Reads mails as they are sent (MIME, `.eml`): the subject, and the parts that are text. */

import type { Field, Place, Reading } from './document.ts';
import { bodyText, legacyBytes } from './eml/body.ts';
import { headerValue } from './eml/header-text.ts';
import { contentType, headerNamed, headerText, type MailHeader } from './eml/headers.ts';
import { findParts, type MailPart } from './eml/parts.ts';
import { readMailHtml } from './html/markup.ts';
import { normalLocale } from './locale.ts';
import { readPlain } from './plain.ts';
import { emptyReading, joinReadings, type Reader } from './reader.ts';
import { wholeText } from './whole-text.ts';

/** Reads a mail. Its text and its HTML say the same, so all of it is one unit. */
export const readEml: Reader = (source) => {
  const { headers, parts, problems } = findParts(source);
  const bytes = legacyBytes(source);
  const locale = normalLocale(headerText(source, headers, 'content-language'));
  const own: Reading = { ...emptyReading, problems, ...(locale === undefined ? {} : { locale }) };
  const hasHtml = parts.some((part) => typeOf(source, part) === 'text/html');
  return joinReadings([own, readSubject(source, headers), ...parts.map((part) => readPart(source, part, bytes, hasHtml))]);
};

function readSubject(source: string, headers: readonly MailHeader[]): Reading {
  const header = headerNamed(headers, 'subject');
  if (!header) return emptyReading;
  const { cooked, encode } = headerValue(source, header.value);
  const place: Place = { role: 'subject', field: 'subject', label: 'Subject', unit: 0, encode };
  const reading = readPlain(cooked, place);
  if (reading.segments.length === 0) return reading;
  const field: Field = { ...wholeText(cooked), name: 'subject', label: 'Subject', role: 'subject', unit: 0 };
  return { ...reading, fields: [field] };
}

/** Types of parts that are read. Beside HTML, the other ones are shown instead of it. */
const alternatives = ['text/html', 'text/plain', 'text/x-amp-html'];

function typeOf(source: string, { headers }: MailPart): string {
  return contentType(headerText(source, headers, 'content-type')).type;
}

/** Reads a part that is shown as text; attachments and pictures are none. Plain text beside HTML is shown instead of it. */
function readPart(source: string, part: MailPart, bytes: Uint8Array | undefined, hasHtml: boolean): Reading {
  const type = typeOf(source, part);
  const disposition = contentType(headerText(source, part.headers, 'content-disposition')).type;
  if (!alternatives.includes(type) || disposition === 'attachment') return emptyReading;
  const { cooked, problems, isOpaque, encode } = bodyText(source, part, bytes);
  const alternative = hasHtml ? alternatives.indexOf(type) : 0;
  const place: Place = { role: 'body', unit: 0, ...(alternative > 0 ? { alternative } : {}), encode };
  const reading = type !== 'text/plain' ? readMailHtml(cooked, place) : readPlain(cooked, { ...place, field: 'body', label: 'body' });
  const field: Field = { ...wholeText(cooked), name: 'body', label: 'body', role: 'body', unit: 0 };
  const fields = type === 'text/plain' && reading.segments.length > 0 ? [field] : reading.fields;
  // Without places of their own, comments can't say what they silence.
  const directives = isOpaque ? [] : reading.directives;
  return { ...reading, fields, directives, problems: [...problems, ...reading.problems] };
}
