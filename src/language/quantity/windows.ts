/** Parts of a text around places of interest: readers that look at every digit need not see the rest. */

import type { Range } from '../../document/map.ts';
import type { Quantity } from '../quantity.ts';
import { classOf, digitUnit, spaceUnit } from './letters.ts';

/** How far a window is widened at most to end at white space, in UTF-16 units. */
const mostWider = 2000;

/**
 * The parts around some places, in order, disjoint. They begin and end at white space.
 *
 * @param places - Cooked offsets in order, start and end in turn.
 * @param reach - How far around a place a reader looks, in UTF-16 units.
 */
export function windowsAround(text: string, places: readonly number[], reach: number): Range[] {
  if (places.length === 0) return [];
  // As long as a window.
  if (text.length <= 2 * reach) return [[0, text.length]];
  const windows: Range[] = [];
  let start = 0;
  let end = -1;
  for (let i = 0; i < places.length; i += 2) {
    const from = (places[i] as number) - reach;
    const to = (places[i + 1] as number) + reach;
    // Most places of a crowd lie inside the window of one before them: no end is looked for twice.
    if (to <= end) continue;
    const begin = startAt(text, from, end);
    if (begin > end) {
      if (end > 0) windows.push([start, end]);
      start = begin;
    }
    end = endAt(text, to);
  }
  windows.push([start, end]);
  return windows;
}

/**
 * Those of some places that have a digit near them.
 *
 * @param reach - How far around a place, in UTF-16 units.
 */
export function nearDigits(text: string, places: readonly number[], reach: number): number[] {
  const near: number[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const [start, end] = [places[i] as number, places[i + 1] as number];
    if (hasDigit(text, start - reach, end + reach)) near.push(start, end);
  }
  return near;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let i = Math.max(0, start); i < Math.min(text.length, end); i++) if (classOf(text.charCodeAt(i)) === digitUnit) return true;
  return false;
}

/** What a reader finds in windows of a text. */
export function readIn(text: string, windows: readonly Range[], reader: (part: string) => readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (const [start, end] of windows) {
    for (const quantity of reader(text.slice(start, end))) {
      const moved = start === 0 ? quantity : { ...quantity, start: quantity.start + start, end: quantity.end + start };
      if (moved.start >= (found.at(-1)?.end ?? 0)) found.push(moved);
    }
  }
  return found;
}

/** @param floor - Where the window before it ends: white space, but in a very long word. */
function startAt(text: string, offset: number, floor: number): number {
  let i = Math.max(0, offset);
  const least = Math.max(0, floor, i - mostWider);
  while (i > least && classOf(text.charCodeAt(i - 1)) !== spaceUnit) i--;
  return i;
}

function endAt(text: string, offset: number): number {
  let i = Math.min(text.length, offset);
  const most = Math.min(text.length, i + mostWider);
  while (i < most && classOf(text.charCodeAt(i)) !== spaceUnit) i++;
  return i;
}
