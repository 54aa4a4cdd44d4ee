/** Texts made of parts whose every character has a known source: the model that properties check maps against. */

import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Cooked, Range } from '../../src/document/map.ts';

/** A part of a text: what is read, and how it is written. */
export interface Part {
  readonly raw: string;
  readonly cooked: string;
  /** Markup around the text, for parts whose text is copied. */
  readonly before: string;
  readonly after: string;
  /** Whether the text stands for its raw form as a whole. */
  readonly isAtomic: boolean;
}

/** Text as it stands, in markup. */
export function copied(text: string, before = '', after = ''): Part {
  return { raw: before + text + after, cooked: text, before, after, isAtomic: false };
}

/** A reference, an escape, a placeholder. */
export function atomic(raw: string, cooked: string): Part {
  return { raw, cooked, before: '', after: '', isAtomic: true };
}

export const words = ['Zoë', '😀', '👩‍👩‍👧', 'x\u00A0y', 'e\u0301', '中文', 'l’été', 'R&D', '30', 'a—b', '\u00AD\u200Bz'];

/** Checks every sub-range of a text that is the parts with blanks between them; `start` is where the first one starts. */
export function expectParts(source: string, start: number, parts: readonly Part[], blanks: readonly Blank[], cooked: Cooked): void {
  const { text, units } = modelOf(start, parts, blanks);
  expect(cooked.text).toBe(text);
  expect(cooked.map.length).toBe(text.length);
  for (let from = 0; from < units.length; from++) {
    for (let to = from + 1; to <= units.length; to++) {
      const expected = [units[from]?.[0], units[to - 1]?.[1]];
      const actual = cooked.map.range(from, to);
      if (actual[0] === expected[0] && actual[1] === expected[1]) continue;
      expect({ text: text.slice(from, to), raw: source.slice(...actual), range: actual }).toEqual({ range: expected });
    }
  }
}

/** The text, and the source range of each of its units. */
function modelOf(start: number, parts: readonly Part[], blanks: readonly Blank[]): { text: string; units: Range[] } {
  const units: Range[] = [];
  let text = '';
  let at = start;
  for (const [i, part] of parts.entries()) {
    const blank = i === 0 ? undefined : blanks[(i - 1) % blanks.length];
    if (blank && blank.raw !== '') {
      units.push([at, at + blank.taken.length]);
      text += ' ';
      at += blank.raw.length;
    }
    const from = at + part.before.length;
    for (let unit = 0; unit < part.cooked.length; unit++) {
      units.push(part.isAtomic ? [at, at + part.raw.length] : [from + unit, from + unit + 1]);
    }
    text += part.cooked;
    at += part.raw.length;
  }
  return { text, units };
}

/** White space between parts: all of it, and the part that the one blank stands for. */
export interface Blank {
  readonly raw: string;
  readonly taken: string;
}

/** A text of parts with a plain word at each end, so that nothing is trimmed. */
export function partsOf(part: fc.Arbitrary<Part>): fc.Arbitrary<Part[]> {
  return fc.array(part, { maxLength: 8 }).map((inner) => [copied('Start'), ...inner, copied('end')]);
}

/** The raw text of parts and blanks. */
export function written(parts: readonly Part[], blanks: readonly Blank[]): string {
  return parts.map((part, i) => (i === 0 ? '' : (blanks[(i - 1) % blanks.length]?.raw ?? '')) + part.raw).join('');
}
