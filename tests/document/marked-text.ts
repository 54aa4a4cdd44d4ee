/** What holds of positions in any text with markup (AsciiDoc, reStructuredText): properties over pieces of its syntax. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { expectParts, type Part, partsOf, words, written } from './units.ts';

/** A format of such texts. */
interface MarkedText {
  readonly format: string;
  /** Reads a file, and checks what holds of every reading. */
  read(source: string): Reading;
  /** Parts of a paragraph. */
  readonly part: fc.Arbitrary<Part>;
  /** What stands before and behind a paragraph. */
  readonly containers: readonly (readonly [before: string, after: string])[];
  /** Pieces of the syntax, to make any text of. */
  readonly scraps: readonly string[];
}

/** Words that are no markup wherever they stand. */
export const plainWord = fc.constantFrom(...words.filter((text) => !/[^\p{L}\d\u00A0😀]/u.test(text)));

const blanks = fc.array(
  fc.constantFrom(' ', '  ', '\n', '\r\n', ' \r\n').map((raw) => ({ raw, taken: raw })),
  { minLength: 1, maxLength: 3 },
);

/** Checks that positions lead to the source, that any text is read, and that a word can be replaced. */
export function describePositions({ format, read, part, containers, scraps }: MarkedText): void {
  const container = fc.constantFrom(...containers);
  const started = (source: string) => read(source).segments.find(({ text }) => text.startsWith('Start'));

  describe(`positions of ${format}`, () => {
    it('lead from every part of a text to its source', () => {
      fc.assert(
        fc.property(partsOf(part), blanks, container, (parts, between, [before, after]) => {
          const source = before + written(parts, between) + after;
          const segment = started(source);
          expect(segment).toBeDefined();
          if (segment) expectParts(source, before.length, parts, between, segment);
        }),
        { numRuns: 1500 },
      );
    });

    it('hold in any text', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (all) => {
          read(all.join(''));
        }),
        { numRuns: 2000 },
      );
    });

    it('of what is replaced are the text of before, and nothing else changes', () => {
      fc.assert(
        fc.property(plainWord, plainWord, container, (before, after, [lead, rest]) => {
          const source = `${lead}Start ${before} end${rest}`;
          const segment = started(source);
          const [start, end] = segment?.map.range(6, 6 + before.length) ?? [0, 0];
          const changed = source.slice(0, start) + segment?.encode(after) + source.slice(end);
          expect(changed).toBe(`${lead}Start ${after} end${rest}`);
          expect(read(changed).segments.map(({ text }) => text)).toContain(`Start ${after} end`);
        }),
        { numRuns: 1000 },
      );
    });
  });
}
