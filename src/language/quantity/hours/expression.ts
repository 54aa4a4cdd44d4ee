/** Finds expressions at a place of a text. */

import { foldSlice } from '../../fold.ts';

/** Expressions with what they stand for, ready to be found. */
export interface Expressions<T> {
  readonly values: ReadonlyMap<string, T>;
  /** Length of the longest by what they begin with, in UTF-16 units: most places are left at once. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Where an expression ends, and what it stands for. */
export interface Expression<T> {
  readonly end: number;
  readonly value: T;
}

/** Makes expressions ready to be found. All are folded. */
export function expressionsOf<T>(values: ReadonlyMap<string, T>): Expressions<T> {
  const longest = new Map<string, number>();
  for (const expression of values.keys()) {
    const first = expression.charAt(0);
    // Two more, for characters that folding drops.
    longest.set(first, Math.max(longest.get(first) ?? 0, expression.length + 2));
  }
  return { values, longest };
}

/**
 * The longest expression that starts at an index.
 *
 * @param hasSpaces - Whether it must end where a word ends.
 */
export function expressionAt<T>(
  text: string,
  index: number,
  { values, longest }: Expressions<T>,
  hasSpaces: boolean,
): Expression<T> | undefined {
  const length = index < text.length ? longest.get(foldSlice(text, index, index + 1)) : undefined;
  if (length === undefined) return undefined;
  for (let end = Math.min(text.length, index + length); end > index; end--) {
    if (hasSpaces && isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1))) continue;
    const value = values.get(folded(text, index, end));
    if (value !== undefined) return { end, value };
  }
  return undefined;
}

/** The end of the longest expression that starts at an index. */
export function endOfExpression<T>(text: string, index: number, expressions: Expressions<T>, hasSpaces: boolean): number | undefined {
  return expressionAt(text, index, expressions, hasSpaces)?.end;
}

function folded(text: string, start: number, end: number): string {
  const expression = foldSlice(text, start, end);
  return /[^\S ]/.test(expression) ? expression.replace(/\s/g, ' ') : expression;
}

/** Whether a UTF-16 unit is one of a word of a script with spaces: a letter, an accent, a vowel sign, a digit. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
  const character = String.fromCharCode(unit);
  return /[\p{L}\p{M}\p{Nd}]/u.test(character) && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(character);
}
