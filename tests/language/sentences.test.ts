import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEndingAfter } from '../../src/document/ranges.ts';
import { parseProse, sentenceRanges } from '../../src/language/prose.ts';
import { Sentences } from '../../src/language/sentences.ts';

function at(text: string, offset: number, locale = 'en'): string | undefined {
  const range = new Sentences(text, locale).at(offset);
  return range && text.slice(...range);
}

describe('Sentences', () => {
  it('finds the sentence of an offset', () => {
    const text = 'You have 30 days. Returns are free, see example.com. Over $50? Yes.';
    expect([0, 16, 17, 45, 53, 63].map((offset) => at(text, offset))).toEqual([
      'You have 30 days.',
      'You have 30 days.',
      'Returns are free, see example.com.',
      'Returns are free, see example.com.',
      'Over $50?',
      'Yes.',
    ]);
    expect(at(text, text.length)).toBeUndefined();
  });

  it('knows the abbreviations of the language', () => {
    expect(at('Ask Prof. Smith. Or us.', 12)).toBe('Ask Prof. Smith.');
    expect(at('Das gilt evtl. Montag. Sonst nicht.', 0, 'de')).toBe('Das gilt evtl. Montag.');
    expect(at('Ab 3. Mai. Sonst nicht.', 0, 'de')).toBe('Ab 3. Mai.');
  });

  it.each([
    ['a number in a word before a bracket', 'Only now!3. [Explore. Returns.'],
    ['a list before a quotation mark', 'セール品を除き、30. “Returns. Then.'],
    ['letters beyond U+FFFF', 'Returns. 𝕬lder. We sell 𐐀. Then.'],
    ['a capital that no alphabet of the tree has', 'We sell. Ᲊhat is. Other.'],
  ])('are those of the tree around %s', (_, text) => {
    const ranges = sentenceRanges(parseProse(text, 'en'));
    for (let offset = 0; offset <= text.length; offset++) {
      expect(new Sentences(text, 'en').at(offset)).toEqual(firstEndingAfter(ranges, offset));
    }
  });

  it('are the same in whatever order they are asked for', () => {
    const text = 'Over $50? Yes. We ship it within 3 days! Returns are free (see below). Prof. Oak sells lamps. Or not.';
    const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
    const forwards = new Sentences(text, 'en');
    const backwards = new Sentences(text, 'en');
    const found = offsets.map((offset) => forwards.at(offset));
    expect(offsets.toReversed().map((offset) => backwards.at(offset))).toEqual(found.toReversed());
  });

  it('does not take the end of a long token for a word', () => {
    const text = `${'x'.repeat(60)}.Dr. Smith. Then.`;
    expect(at(text, 0)).toBe(text.slice(...(sentenceRanges(parseProse(text, 'en'))[0] ?? [0, 0])));
  });
});

const word = fc.constantFrom(
  ...['Returns', 'we', 'Dr', 'etc', 'e.g', 'v3.0', '30', '2024', '$50', 'U.S', 'a', 'A', 'sept', 'Mai', 'ca', '(see', 'below)', '“so”'],
  ...['example.com', "ol'", "'twas", '\uFFFC', '😀', 'год', '…', '-', '&', 'w/', '返品', '।', 'it’s', '[1]', '"', '?!', '.net', ''],
  ...['now!3', '“12', '[Oak', '𝐀', '.gov', 'U.S', 'étage', '\uFEFF'],
);
const gap = fc.constantFrom('. ', '. ', '. ', '! ', '? ', ' ', ' ', ', ', '.', '.  ', '\n', '.\n', '\n\n', '." ', '.) ', '。', ': ');

it.each(['en', 'de', 'ru', 'ja'])('are those of the tree (%s)', (locale) => {
  let several = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 14 }), (pieces) => {
      const text = pieces.flat().join('');
      const ranges = sentenceRanges(parseProse(text, locale));
      if (ranges.length > 1) several++;
      const sentences = new Sentences(text, locale);
      for (let offset = 0; offset <= text.length; offset++) expect(sentences.at(offset)).toEqual(firstEndingAfter(ranges, offset));
    }),
    { numRuns: 2000 },
  );
  expect(several).toBeGreaterThan(300);
});
