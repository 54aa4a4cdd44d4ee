/** Versions: `v3.2`, `version 3.2`. */

import type { Quantity } from '../quantity.ts';
import { endOf, isGlued, isNumber, isUnspaced, isWordAt, type Reader, rolesAt, startOf, symbolAt, textOf } from './reader.ts';

/** The version whose digits are at a token. */
export function versionAt(reader: Reader, index: number): { readonly quantity: Quantity; readonly next: number } | undefined {
  const first = markAt(reader, index);
  const end = endOf(reader, index);
  const name = textOf(reader, index);
  if (first < 0 || !/^\d{1,4}(?:\.\d{1,6}){0,4}$/.test(name) || isCut(reader, index + 1)) return undefined;
  const isLetter = first === index - 1 && isGlued(reader, index) && !isUnspaced(reader, first);
  if (isLetter && !name.includes('.') && reader.lexed.text[startOf(reader, first)] === 'V') return undefined;
  const start = isLetter ? startOf(reader, first) : startOf(reader, index);
  return { quantity: { start, end, value: { kind: 'version', name } }, next: index + 1 };
}

/** The token of the `v` or the word before a version; -1 if there is none. */
function markAt(reader: Reader, index: number): number {
  const before = index - 1;
  if (!isWordAt(reader, before)) return symbolAt(reader, before) === 0x2e && rolesAt(reader, before - 1).version === true ? before - 1 : -1;
  if (isGlued(reader, index)) {
    if (isUnspaced(reader, before)) return rolesAt(reader, before).version === true ? before : -1;
    return /^v$/i.test(textOf(reader, before)) && isAlone(reader, before) ? before : -1;
  }
  return rolesAt(reader, before).version === true ? before : -1;
}

/** Whether no letter, digit or sign of a name stands right before a token. */
function isAlone(reader: Reader, index: number): boolean {
  if (!isGlued(reader, index) || isUnspaced(reader, index - 1)) return true;
  return !isWordAt(reader, index - 1) && !isNumber(reader, index - 1) && !'./-_@#'.includes(textOf(reader, index - 1));
}

/** Whether it goes on with letters or signs: `v2beta`, `v1/users`, `v6.x`. */
function isCut(reader: Reader, next: number): boolean {
  if (!isGlued(reader, next)) return false;
  const unit = symbolAt(reader, next);
  const isSeries = unit === 0x2e && isGlued(reader, next + 1) && (isWordAt(reader, next + 1) || symbolAt(reader, next + 1) === 0x2a);
  return isSeries || isWordAt(reader, next) || isNumber(reader, next) || unit === 0x2f || unit === 0x5f || unit === 0x2d;
}
