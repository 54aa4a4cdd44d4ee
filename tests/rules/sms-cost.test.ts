/** What keeps a text message cheap. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGsm7, smsCost } from '../../rules/length/gsm-7.ts';
import { foreignCharacters, plainText, swap } from '../../rules/length/plain-characters.ts';

describe('plain characters', () => {
  it('stand for quotes, dashes, dots and blanks, not for letters', () => {
    expect(plainText('“It’s” – 5\u{A0}lamps… ça, crêpe, Łódź 🎉')).toBe('"It\'s" - 5 lamps... ça, crêpe, Łódź 🎉');
  });

  it('are all in the alphabet, and cost no more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '’', '“', '–', '…', '\u{A0}', '€', '\u{200B}', 'é')), (characters) => {
        const text = characters.join('');
        const plain = plainText(text);
        expect([...plain].every(inGsm7)).toBe(true);
        expect(foreignCharacters(text).every((character) => swap(character) !== undefined)).toBe(true);
        expect(smsCost(plain).parts).toBeLessThanOrEqual(Math.max(smsCost(text).parts, 1));
      }),
    );
  });

  it('are said in words where they can’t be seen', () => {
    expect(['’', '”', '\u{A0}', '\u{200B}', 'ê'].map(swap)).toEqual([
      '"\'" for "’"',
      '\'"\' for "”"',
      'a space for a no-break space',
      'nothing for a zero-width space',
      undefined,
    ]);
  });
});
