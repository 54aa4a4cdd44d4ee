/** Finds expressions of a map at a place of a text. */

import { fold } from '../../fold.ts';

/** Longest expression, in UTF-16 units. */
const longest = 28;

/** Where an expression ends, and what it stands for. */
export interface Expression<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * The longest expression of a map that starts at an index.
 *
 * @param hasSpaces - Whether it must end where a word ends.
 */
export function expressionAt<T>(text: string, index: number, map: ReadonlyMap<string, T>, hasSpaces: boolean): Expression<T> | undefined {
  const end = endOfExpression(text, index, map, hasSpaces);
  const value = end === undefined ? undefined : map.get(folded(text, index, end));
  return end === undefined || value === undefined ? undefined : { end, value };
}

/** The end of the longest expression of a set (or of a map's keys) that starts at an index. */
export function endOfExpression(
  text: string,
  index: number,
  expressions: { has(expression: string): boolean },
  hasSpaces: boolean,
): number | undefined {
  for (let end = Math.min(text.length, index + longest); end > index; end--) {
    if (hasSpaces && isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1))) continue;
    if (expressions.has(folded(text, index, end))) return end;
  }
  return undefined;
}

function folded(text: string, start: number, end: number): string {
  return fold(text.slice(start, end).replace(/\s/g, ' '));
}

/** Whether a UTF-16 unit is one of a word of a script with spaces: a letter, an accent, a vowel sign, a digit. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
  return (
    unit >= 0xaa &&
    /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit)) &&
    !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(String.fromCharCode(unit))
  );
}
