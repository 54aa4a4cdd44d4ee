/** Weights, lengths, volumes, sizes of data. */

import type { Found } from './measure.ts';
import type { Numeral } from './numeral.ts';
import { endOf, isGlued, isHyphen, isUnspaced, isWordAt, phraseAt, type Reader, startOf } from './reader.ts';

/** The unit of size behind a number: ` kg`, `MB`, `-inch`. */
export function sizeAfter(reader: Reader, { next, value, isBare }: Numeral): Found | undefined {
  const isJoined = isHyphen(reader, next) && isGlued(reader, next) && isGlued(reader, next + 1);
  // 2026-MM-DD
  if (isJoined && isBare && value >= 1900 && value <= 2100) return undefined;
  const first = isJoined ? next + 1 : next;
  const found = phraseAt(reader, first, ({ size }) => size !== undefined);
  const unit = found?.roles.size;
  if (found === undefined || unit === undefined || isName(reader, first, found.next)) return undefined;
  if (isGlued(reader, found.next) && isWordAt(reader, found.next) && !isUnspaced(reader, found.next)) return undefined;
  return { measure: { kind: 'size', unit }, end: endOf(reader, found.next - 1), next: found.next };
}

/** 5G and 4T are no grams and tons: one letter counts when it is small, or litres. */
function isName(reader: Reader, first: number, next: number): boolean {
  const start = startOf(reader, first);
  const letter = reader.lexed.text.charAt(start);
  return next === first + 1 && endOf(reader, first) === start + 1 && letter !== 'L' && letter !== letter.toLowerCase();
}
