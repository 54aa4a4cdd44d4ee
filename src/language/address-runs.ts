/** Where addresses, paths and identifiers may stand: runs of characters that can be part of one. */

import type { Range } from '../document/map.ts';

/** What parts runs: white space, quotation marks, dashes, emoji, and scripts that put no spaces around an address. */
const parting =
  /[\s\p{Cc}\u200B"<>`|{}^“”„«»‹›–—…\u3000-\u303F\uFF00-\uFFEF\p{Extended_Pictographic}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u;

/** Classes of the BMP, filled as units are met; 0 is not known yet. */
const known = new Uint8Array(0x10000);
const inside = 1;
const outside = 2;

/** The runs of a text that hold a sign of an address: `@`, a slash, `_`, or a full stop with something other behind it. */
export function addressRuns(text: string): Range[] {
  const runs: Range[] = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    let hasSign = false;
    for (; i < text.length && isInside(text, i); i++) hasSign ||= isSign(text, i);
    if (hasSign) runs.push([start, i]);
    i++;
  }
  return runs;
}

/** Whether the unit at an index is part of a run. Both halves of a pair are asked about, and say the same. */
function isInside(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (known[unit] || learn(text, index, unit)) === inside;
}

function learn(text: string, index: number, unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return classOf(characterAround(text, index, unit));
  const found = classOf(text.charAt(index));
  known[unit] = found;
  return found;
}

function classOf(character: string): number {
  return parting.test(character) ? outside : inside;
}

/** The character that a half of a pair belongs to. */
function characterAround(text: string, index: number, unit: number): string {
  const start = unit >= 0xdc00 && isHigh(text.charCodeAt(index - 1)) ? index - 1 : index;
  return String.fromCodePoint(text.codePointAt(start) ?? unit);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isSign(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit === 0x40 || unit === 0x2f || unit === 0x5c || unit === 0x5f) return true;
  return unit === 0x2e && index + 1 < text.length && text.charCodeAt(index + 1) !== 0x2e && isInside(text, index + 1);
}
