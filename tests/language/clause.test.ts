import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses, hitsInside, wordsBetween } from '../../src/language/clause.ts';

const texts = (text: string): string[] => clauses(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

describe('clauses', () => {
  it('parts at commas, colons, brackets, dashes and line ends', () => {
    expect(texts('We ship soon, within 2 days (by post): free – or not.')).toEqual([
      'We ship soon',
      ' within 2 days ',
      'by post',
      ' free ',
      ' or not.',
    ]);
    expect(texts('soon - today\nnow')).toEqual(['soon', 'today', 'now']);
  });

  it('keeps numbers, times, ranges and hyphenated words whole', () => {
    expect(texts('1,500 lamps at 10:30 in 1–2 same-day runs')).toEqual(['1,500 lamps at 10:30 in 1–2 same-day runs']);
  });

  it('stays within its sentence, in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const sentence = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const;
        let at: number = sentence[0];
        for (const [start, end] of clauses(text, sentence)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(Math.max(...sentence));
      }),
    );
  });
});

describe('hitsInside', () => {
  const hit = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length + 1, phrase: { text: '', data: 0 } }));

  it('keeps those that are wholly in the range', () => {
    fc.assert(
      fc.property(fc.array(hit), fc.nat(30), fc.nat(30), (hits, from, to) => {
        const inOrder = hits.sort((a, b) => a.start - b.start);
        expect(hitsInside(inOrder, [from, to])).toEqual(inOrder.filter(({ start, end }) => start >= from && end <= to));
      }),
    );
    expect(hitsInside([{ start: 0, end: 1, phrase: { text: '', data: 0 } }], undefined)).toEqual([]);
  });
});

describe('wordsBetween', () => {
  it('counts words in either order', () => {
    const text = 'soon we will ship it';
    expect(wordsBetween(text, [0, 4], [13, 17])).toBe(2);
    expect(wordsBetween(text, [13, 17], [0, 4])).toBe(2);
    expect(wordsBetween(text, [0, 4], [2, 7])).toBe(0);
  });
});
