/** Digits with what groups and divides them. */

import { classOf, digitUnit, digitValue } from './letters.ts';

/** Signs of a locale. */
export interface Separators {
  readonly decimal: string;
  readonly groups: readonly string[];
}

/** What digits say. */
export interface DigitsValue {
  readonly value: number;
  /** Digits in groups: no year, no model. */
  readonly isGrouped: boolean;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** Three digits after a sign that is not the one of the locale for groups: what the other reading says. */
  readonly other?: number;
}

/**
 * End of the digits at an index, separators between them included.
 *
 * @param spaces - Whether a plain space groups digits.
 */
export function endOfNumber(text: string, start: number, spaces: boolean): number {
  let i = endOfRun(text, start);
  let group = i - start;
  for (;;) {
    const unit = text.charCodeAt(i);
    const end = endOfRun(text, i + 1);
    const size = end - i - 1;
    if (size === 0 || !separates(unit, spaces)) return i;
    if ((isThin(unit) || unit === 0xff0c) && (size !== 3 || group > 3)) return i;
    i = end;
    group = size;
  }
}

/** The value of digits; `undefined` where they are no number: an address, a list, a date. */
export function valueOfDigits(text: string, start: number, end: number, separators: Separators): DigitsValue | undefined {
  const { groups, marks } = parts(text, start, end);
  const first = groups[0] ?? '';
  if (marks.length === 0) return { value: Number(first), isGrouped: false, decimals: 0 };
  const last = marks.at(-1) ?? '';
  const decimals = groups.at(-1) ?? '';
  const isDivided = marks.length === 1 || last !== marks[0];
  if (!isDivided || isAlwaysGroup(last)) return grouped(groups, marks, decimals);
  const whole = marks.length === 1 ? first : grouped(groups.slice(0, -1), marks.slice(0, -1), '')?.value;
  if (whole === undefined || last === "'") return undefined;
  const divided = Number(`${whole}.${decimals}`);
  if (marks.length > 1 || decimals.length !== 3 || first.length > 3 || first === '0' || last === '٫') {
    return { value: divided, isGrouped: marks.length > 1, decimals: decimals.length };
  }
  return threeDigits(divided, Number(first + decimals), last, separators);
}

/** `1.500`: one and a half, or fifteen hundred. */
function threeDigits(divided: number, whole: number, mark: string, { decimal, groups }: Separators): DigitsValue {
  if (groups.includes(mark)) return { value: whole, isGrouped: true, decimals: 0 };
  if (mark === decimal) return { value: divided, isGrouped: false, decimals: 3, other: whole };
  return { value: whole, isGrouped: true, decimals: 0, other: divided };
}

/** Groups of three digits, or as in India of two and then three. */
function grouped(groups: readonly string[], marks: readonly string[], last: string): DigitsValue | undefined {
  const [first = '', ...rest] = groups;
  const isOneSign = marks.every((mark) => mark === marks[0]);
  const isGroups = rest.every((group, index) => group.length === 3 || (group.length === 2 && index < rest.length - 1));
  if (!isOneSign || !isGroups || first.length > 3 || first === '0' || last.length === 2) return undefined;
  return { value: Number(groups.join('')), isGrouped: true, decimals: 0 };
}

function parts(text: string, start: number, end: number): { readonly groups: readonly string[]; readonly marks: readonly string[] } {
  const groups = [''];
  const marks: string[] = [];
  for (let i = start; i < end && marks.length < 12; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === digitUnit) groups[groups.length - 1] = `${groups.at(-1)}${digitValue(unit)}`;
    else {
      marks.push(markOf(unit));
      groups.push('');
    }
  }
  return { groups, marks };
}

/** Marks that look or mean the same as one. */
function markOf(unit: number): string {
  if (isThin(unit)) return unit === 0x27 || unit === 0x2019 ? "'" : ' ';
  if (unit === 0xff0c) return ',';
  return unit === 0xff0e ? '.' : String.fromCharCode(unit);
}

function isAlwaysGroup(mark: string): boolean {
  return mark === ' ' || mark === "'" || mark === '٬';
}

function endOfRun(text: string, start: number): number {
  let i = start;
  while (i < text.length && classOf(text.charCodeAt(i)) === digitUnit) i++;
  return i;
}

function separates(unit: number, spaces: boolean): boolean {
  if (unit === 0x2e || unit === 0x2c) return true;
  if (unit === 0x20) return spaces;
  return unit > 0x7f || unit === 0x27 ? isThin(unit) || unit === 0x066b || unit === 0x066c || unit === 0xff0c || unit === 0xff0e : false;
}

/** Apostrophes and spaces: they part digits only in groups of three. */
function isThin(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x27 || unit === 0x2019;
}
