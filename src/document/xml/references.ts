/** References of XML: `&amp;`, `&#8217;`, and the entities that a file declares for itself. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Problem, Range } from '../document.ts';

/** Anything that may be a reference, and an ampersand that is none. */
export const reference = /&(?:(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\p{L}_][\p{L}\p{N}_.-]{0,99}));)?/gu;

const own: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Names of brands and products; what is longer is no name, and could make a small file a huge one. */
const longest = 200;

/**
 * What a match of {@link reference} stands for: itself where that is not known.
 * HTML's names are known, too: they are wrong in XML, but what they mean is clear.
 */
export function decodeReference(raw: string, entities: ReadonlyMap<string, string>): string {
  const [, decimal, hex, name] = /^&(?:#(\d+)|#[xX]([\da-fA-F]+)|(.+));$/u.exec(raw) ?? [];
  if (name !== undefined) return own.get(name) ?? entities.get(name) ?? (decodeNamedCharacterReference(name) || raw);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : raw;
}

/** A text with its references decoded. */
export function decodeReferences(text: string, entities: ReadonlyMap<string, string>): string {
  return text.includes('&') ? text.replaceAll(reference, (raw) => decodeReference(raw, entities)) : text;
}

/** The entities that a document type declares, as far as they are plain text. */
export function declaredEntities(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single = ''] of source.matchAll(
    /<!ENTITY\s{1,99}([\w.-]{1,99})\s{1,99}(?:"([^"<&%]*)"|'([^'<&%]*)')/g,
  )) {
    const text = double ?? single;
    if (text.length <= longest && !found.has(name)) found.set(name, text);
  }
  return found;
}

/** What is wrong with the references in a part of the source. */
export function referenceProblems(source: string, [start, end]: Range, entities: ReadonlyMap<string, string>): Problem[] {
  const text = source.slice(start, end);
  if (!text.includes('&')) return [];
  return [...text.matchAll(reference)].flatMap(({ 0: raw, 3: name, index }) => {
    const range: Range = [start + index, start + index + raw.length];
    if (raw === '&') return [wrong('In XML, `&` is written `&amp;`.', range)];
    if (name === undefined || own.has(name) || entities.has(name)) return [];
    const meant = decodeNamedCharacterReference(name);
    const advice = meant ? `Write \`&#${meant.codePointAt(0)};\` or the character itself.` : 'Write `&amp;` if it is an ampersand.';
    return [wrong(`XML has no \`${raw}\`. ${advice}`, range)];
  });
}

function wrong(reason: string, range: Range): Problem {
  return { reason, range, severity: 'error' };
}
