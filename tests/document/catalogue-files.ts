/** What every reader of a catalogue must stand, whatever its syntax. */

import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { checkReading } from './invariant.ts';

/** Reads files made of bits of the syntax in any order: nothing is thrown, and all that is read leads to its source. */
export function expectSound(bits: readonly string[], read: (source: string) => Reading): void {
  const file = fc.array(fc.constantFrom(...bits, '\n', '\r\n', ' ', '"', '\\', '😀', 'Wort', '%s', '{0}'), { maxLength: 25 });
  fc.assert(
    fc.property(file, (chosen) => {
      const source = chosen.join('');
      checkReading(source, read(source));
    }),
    { numRuns: 3000 },
  );
}

/** Replaces the first word of each segment as a fix does, and reads the file again: this text changes, and no other. */
export function expectFixable(source: string, replacement: string, read: (source: string) => Reading): void {
  const before = read(source).segments;
  let fixed = 0;
  for (const [index, segment] of before.entries()) {
    const [word = ''] = /^\p{L}+/u.exec(segment.text) ?? [];
    const written = segment.encode(replacement);
    if (word === '' || written === undefined || !segment.map.isSolid(0, word.length)) continue;
    const [start, end] = segment.map.range(0, word.length);
    const after = read(source.slice(0, start) + written + source.slice(end)).segments.map(({ text }) => text);
    expect(after).toEqual(before.map(({ text }, at) => (at === index ? replacement + text.slice(word.length) : text)));
    fixed++;
  }
  expect(fixed).toBeGreaterThan(before.length / 2);
}
