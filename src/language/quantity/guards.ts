/** Numbers that are part of something else: a model, a ratio, an address, a name. */

import {
  endOf,
  isGlued,
  isHyphen,
  isNumber,
  isSymbol,
  isUnspaced,
  isWordAt,
  type Reader,
  rolesAt,
  startOf,
  symbolAt,
  textOf,
} from './reader.ts';

/** Signs right before digits that make them part of something: `#30`, `@30`, `_30`, `=`, `№`, `§`, `'24`, a placeholder. */
const joinedBefore: ReadonlySet<number> = new Set([...'#@_\\^§&%\u2116\ufffc'].map((sign) => sign.charCodeAt(0)));

/** Signs right behind a number that do the same. */
const joinedBehind: ReadonlySet<number> = new Set([...'_\\@=^º°\ufffc'].map((sign) => sign.charCodeAt(0)));

/** Whether what stands before the number (or its sign) at a token makes it part of something else. */
export function isPartOfBefore(reader: Reader, index: number): boolean {
  if (!isGlued(reader, index))
    return isSection(reader, index - 1) || (isUnspaced(reader, index - 1) && rolesAt(reader, index - 1).notDuration?.before === true);
  const before = index - 1;
  if (isNumber(reader, before)) return true;
  if (isWordAt(reader, before)) return !isUnspaced(reader, before) || rolesAt(reader, before).notDuration?.before === true;
  const unit = symbolAt(reader, before);
  return !isSymbol(reader, before) || joinedBefore.has(unit) || isJoinedTo(reader, before, unit);
}

/** § and №. */
function isSection(reader: Reader, index: number): boolean {
  const unit = symbolAt(reader, index);
  return unit === 0xa7 || unit === 0x2116;
}

/** Whether a sign joins the number to what stands before it. */
function isJoinedTo(reader: Reader, sign: number, unit: number): boolean {
  if (unit === 0x27) return isNumber(reader, sign - 1) || isWordAt(reader, sign - 1) || reader.lexed.text[startOf(reader, sign)] === '’';
  if (!isGlued(reader, sign)) return unit === 0x2e;
  const isAfterNumber = isNumber(reader, sign - 1);
  if (unit === 0x2f) return isAfterNumber || !isMeasure(reader, sign - 1);
  if (unit === 0x2d) return isAfterNumber || isWordAt(reader, sign - 1);
  if (unit === 0x2e) return isAfterNumber || endOf(reader, sign - 1) - startOf(reader, sign - 1) < 2;
  return isAfterNumber && (unit === 0x3a || unit === 0x2c || unit === 0xd7 || isHyphen(reader, sign));
}

/** `30 days/2 years`: a slash behind a unit only parts. */
function isMeasure(reader: Reader, index: number): boolean {
  const { unit, size, currency, percent } = rolesAt(reader, index);
  return unit !== undefined || size !== undefined || currency !== undefined || percent !== undefined || symbolAt(reader, index) === 0x25;
}

/** Whether what stands behind a number, with what it counts, makes it part of something else. */
export function isPartOfBehind(reader: Reader, next: number): boolean {
  if (!isGlued(reader, next)) return false;
  if (isNumber(reader, next)) return true;
  const unit = symbolAt(reader, next);
  if (joinedBehind.has(unit)) return true;
  if (unit === 0x27) return isGlued(reader, next + 1) && textOf(reader, next + 1) === 's' && isNumber(reader, next - 1);
  if (unit === 0x2f && isMeasure(reader, next - 1)) return false;
  const isJoin = unit === 0x2f || unit === 0x3a || unit === 0xd7 || isHyphen(reader, next);
  return isJoin && isGlued(reader, next + 1) && isNumber(reader, next + 1);
}

/** Whether a number word is a part of a longer one: `one-to-one`, 数百万 (millions), `тысяч пять` (about five thousand). */
export function isInCompound(reader: Reader, index: number): boolean {
  if ((rolesAt(reader, index - 1).scale ?? 0) >= 1000 && isWordAt(reader, index - 1) && !isUnspaced(reader, index - 1)) return true;
  if (isGlued(reader, index) && isUnspaced(reader, index) && /[数數几幾何第]$/u.test(textOf(reader, index - 1))) return true;
  return isHyphen(reader, index - 1) && isGlued(reader, index) && isGlued(reader, index - 1);
}

/** Whether bare digits are a name's: `iPhone 15`, `Windows 11`. The word before them is capitalised, and begins no sentence. */
export function isModel(reader: Reader, index: number): boolean {
  const before = index - 1;
  if (!isWordAt(reader, before) || isGlued(reader, index) || (reader.lexed.data[before] as number) >= 0) return false;
  const word = textOf(reader, before);
  if (!/\p{Lu}/u.test(word)) return false;
  const isFirst = before === 0 || (isSymbol(reader, before - 1) && !/[,(/&-]/.test(textOf(reader, before - 1)));
  return !isFirst || /^\p{Ll}|.\p{Lu}/u.test(word);
}
