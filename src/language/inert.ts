/** Parts of a text that are no prose: addresses, handles, file names, identifiers. */

import type { Range } from '../document/map.ts';
import { addressRuns } from './address-runs.ts';
import { isInertPiece, startsWithPage } from './inert-pieces.ts';

/**
 * Cooked ranges that rules of words never touch: URLs and bare domains, e-mail addresses, @handles, #hashtags, CSS colours,
 * file paths and names, versions and snake_case identifiers. Names with inner capitals (`iPhone`) are prose.
 * Where it is not clear (`and/or`, `24/7`, `31.12.2026`, `e.g.`), it is prose.
 *
 * @param text - Cooked text.
 * @returns Disjoint ranges in order.
 */
export function inertRanges(text: string): Range[] {
  if (!/[@#＃/\\_]|\.[\p{L}\p{N}]/u.test(text)) return [];
  return joined([...tags(text), ...handles(text), ...runs(text)]);
}

/** `#1` is a number; `#fff` and `#1a2b3c` are colours. */
function tags(text: string): Range[] {
  const ranges: Range[] = [];
  if (!/[#＃]/.test(text)) return ranges;
  for (const { 0: tag, index } of text.matchAll(/(?<![\p{L}\p{N}_&#])[#＃][\p{L}\p{M}\p{N}_]+/gu)) {
    if (/\p{L}/u.test(tag) || /^#(?:\d{3,4}|\d{6}|\d{8})$/.test(tag)) ranges.push([index, index + tag.length]);
  }
  return ranges;
}

function handles(text: string): Range[] {
  if (!text.includes('@')) return [];
  const found = text.matchAll(/(?<![\p{L}\p{N}_.+-])@[A-Za-z_](?:[\w.-]*\w)?/gu);
  return Array.from(found, ({ 0: handle, index }) => [index, index + handle.length]);
}

function runs(text: string): Range[] {
  const ranges: Range[] = [];
  for (const [start, end] of addressRuns(text)) {
    for (const [from, to] of inRun(text.slice(start, end))) ranges.push([start + from, start + to]);
  }
  return ranges;
}

/** Inert ranges of a run. A URL goes on to the end of its run. */
function inRun(run: string): Range[] {
  const url = startOfUrl(run);
  const ranges: Range[] = [];
  const before = url < 0 ? run : run.slice(0, url);
  for (const { 0: value, index } of before.matchAll(/(?:[^,;()[\]!?'’=*&:]|:(?=[\d\\]))+/g)) {
    if (startsWithPage(value)) return [...ranges, [index, endOfUrl(run, index)]];
    const piece = withoutFinalPoints(value);
    if (isInertPiece(piece)) ranges.push([index, index + piece.length]);
  }
  if (url >= 0) ranges.push([url, endOfUrl(run, url)]);
  return ranges;
}

/** Where a URL begins in a run; -1 if none does. */
function startOfUrl(run: string): number {
  if (!/:|www\./i.test(run)) return -1;
  return run.search(/(?<![a-z\d+-])(?:[a-z][a-z\d+-]*:\/\/[^/]|mailto:.|www\.[^.])/i);
}

/** The text without the dots and hyphens at its end; a pattern for it would be quadratic in a row of dots. */
function withoutFinalPoints(text: string): string {
  let end = text.length;
  while (text[end - 1] === '.' || text[end - 1] === '-') end--;
  return text.slice(0, end);
}

/** The end of a URL without the punctuation of its sentence. A closing bracket belongs to it only if it has an opening one. */
function endOfUrl(run: string, start: number): number {
  const url = run.slice(start);
  const open = { ')': url.split('(').length - url.split(')').length, ']': url.split('[').length - url.split(']').length };
  let end = url.length;
  for (; end > 1; end--) {
    const last = url.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (open[last] >= 0) break;
      open[last]++;
    } else if (!/[.,;:!?'’*~([]/.test(last)) break;
  }
  return start + end;
}

/** The same ranges in order, overlapping ones as one. */
function joined(ranges: Range[]): Range[] {
  if (ranges.length < 2) return ranges;
  const result: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
