/** The marks of AsciiDoc that change how a text looks: `*bold*`, `_italic_`, `#marked#`, `^high^`, `~low~`. */

import type { Range } from '../document.ts';
import { findPairs, type PairedMark } from '../marked-text/pairs.ts';
import { indexEndingAfter } from '../ranges.ts';

const word = /[\p{L}\p{N}_]/u;

function unconstrained(mark: string): PairedMark {
  return { mark: new RegExp(`\\${mark}\\${mark}`, 'g'), opens: () => true, closes: () => true };
}

/** Stands at the edge of words. */
function constrained(mark: string): PairedMark {
  return {
    mark: new RegExp(`\\${mark}`, 'g'),
    opens: (text, start, end) => !word.test(before(text, start)) && /\S/.test(text[end] ?? '') && !/[;:}]/.test(before(text, start)),
    closes: (text, start, end) => /\S/.test(before(text, start)) && !word.test(after(text, end)),
  };
}

function tight(mark: string): PairedMark {
  return {
    mark: new RegExp(`\\${mark}`, 'g'),
    opens: (text, _, end) => /\S/.test(text[end] ?? ''),
    closes: (text, start) => /\S/.test(before(text, start)),
  };
}

/** The character before an offset, whole. */
function before(text: string, offset: number): string {
  const unit = text[offset - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(offset - 2, offset) : unit;
}

function after(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 32);
}

const marks: readonly PairedMark[] = [
  unconstrained('*'),
  constrained('*'),
  unconstrained('_'),
  constrained('_'),
  unconstrained('#'),
  constrained('#'),
  tight('^'),
  tight('~'),
];

/**
 * The ranges of the marks in a text.
 *
 * @param closed - Where there are none: code, URLs, targets.
 */
export function markRanges(text: string, closed: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const mark of marks) {
    const taken = [...closed, ...found].sort((a, b) => a[0] - b[0]);
    const isFree = (offset: number): boolean => (taken[indexEndingAfter(taken, offset)]?.[0] ?? Number.POSITIVE_INFINITY) > offset;
    for (const range of findPairs(text, mark, isFree).flat()) found.push(range);
  }
  return found;
}
