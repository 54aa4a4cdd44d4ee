/** What a UTF-16 unit is to the reader of quantities, and the unit it is folded to. Tables, filled as units are met. */

import { classAt, digit, invisible, isWordClass, letter, mark, space } from '../characters.ts';

/** Class of a unit. */
export type UnitClass = number;

/** Part of a word of a script with spaces. */
export const wordUnit = 1;
/** Decimal digit of any script. */
export const digitUnit = 2;
/** Accent or vowel sign that is not composed with its letter. */
export const markUnit = 3;
/** Character of a script without spaces, or a Korean syllable: entries match anywhere. */
export const singleUnit = 4;
export const spaceUnit = 5;
export const apostropheUnit = 6;
/** Shows nothing: skipped. */
export const invisibleUnit = 7;
/** Anything else that is visible. */
export const symbolUnit = 8;

/** Folded unit of what is dropped: marks that are not spelling, invisible characters. */
export const dropped = 0xffff;

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

/** Class of a UTF-16 unit. */
export function classOf(unit: number): UnitClass {
  return classes[unit] || learn(unit);
}

/** The unit that stands for it in a folded word; call {@link classOf} first. */
export function foldOf(unit: number): number {
  return folds[unit] as number;
}

/** Value of a decimal digit: most blocks of ten begin at a round number, those of India end there. */
export function digitValue(unit: number): number {
  return unit >= 0x0966 && unit <= 0x0def ? (unit & 15) - 6 : unit & 15;
}

function learn(unit: number): UnitClass {
  const found = classify(unit);
  classes[unit] = found;
  folds[unit] = folded(unit);
  return found;
}

function classify(unit: number): UnitClass {
  if (unit >= 0xd800 && unit < 0xe000) return symbolUnit;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc) return apostropheUnit;
  if (unit >= 0xac00 && unit <= 0xd7a3) return singleUnit;
  const kind = classAt(String.fromCharCode(unit), 0);
  if (kind === letter) return wordUnit;
  if (kind === digit) return digitUnit;
  if (kind === mark) return markUnit;
  if (kind === space) return spaceUnit;
  if (kind === invisible) return invisibleUnit;
  return isWordClass(kind) ? singleUnit : symbolUnit;
}

const nukta = 0x093c;

/** One unit for one unit, so that words are compared where they stand. Dotless i counts as i: Turkish is written in capitals, too. */
function folded(unit: number): number {
  if (unit === 0x2019 || unit === 0x02bc) return 0x27;
  if (unit === nukta || classAt(String.fromCharCode(unit), 0) === invisible) return dropped;
  // Full-width ASCII.
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  const lower = String.fromCharCode(narrow).toLowerCase().charCodeAt(0);
  return other[lower] ?? withoutNukta(lower);
}

/** ё as е, ı as i, final sigma as sigma. */
const other: Readonly<Record<number, number>> = { 1105: 0x0435, 305: 0x69, 962: 0x03c3 };

/** Letters of Hindi that NFC takes apart into a letter and a nukta, and the three that it keeps. */
function withoutNukta(unit: number): number {
  if (unit < 0x0929 || unit > 0x095f) return unit;
  const [base = unit] = [...String.fromCharCode(unit).normalize('NFD')].map((part) => part.charCodeAt(0));
  return base;
}
