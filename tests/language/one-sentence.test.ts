import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onlySentence } from '../../src/language/one-sentence.ts';
import { parseProse, sentenceRanges } from '../../src/language/prose.ts';

const piece = fc.constantFrom(
  'Returns',
  'within',
  '30',
  'days',
  ' ',
  ' ',
  ' ',
  '.',
  '!',
  '?',
  '…',
  '。',
  '।',
  '\n',
  ',',
  ':',
  '"',
  '(',
  ')',
  '\uFFFC',
  '😀',
  '5',
  'e.g',
  'é',
  '—',
  '\u00A0',
  '؟',
  '.gov',
  'U.S.',
  'я',
  'ᲊ',
  '\uFEFF',
);

it.each(['en', 'de', 'ja', 'hi', 'ru'])('the only sentence is that of the tree (%s)', (locale) => {
  let short = 0;
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      (text) => {
        const only = onlySentence(text);
        if (!only) return;
        short++;
        const ranges = sentenceRanges(parseProse(text, locale));
        expect([...ranges.slice(0, 1), ranges.length]).toEqual([only, 1]);
      },
    ),
    { numRuns: 2000 },
  );
  expect(short).toBeGreaterThan(200);
});
