import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, type Hit, longest } from '../../src/language/matcher.ts';
import type { Phrase } from '../../src/language/phrase.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { naiveHits, phraseText, type Written } from './naive-matcher.ts';

type Options = Omit<Phrase, 'text' | 'data'>;

function found(phrases: readonly string[], text: string, options: Options = {}): string[] {
  const matcher = compileMatcher(phrases.map((phrase) => ({ text: phrase, data: undefined, ...options })));
  return matcher.match(tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

describe('compileMatcher', () => {
  it.each<[what: string, phrase: string, text: string, hits: string[]]>([
    ['whole words in any case', 'cart', 'Cart, carts, CART. cartoon', ['Cart', 'CART']],
    ['any white space', 'oak lamp', 'Oak Lamp oak\u00a0lamp oak \n lamp oak-lamp oaklamp', ['Oak Lamp', 'oak\u00a0lamp', 'oak \n lamp']],
    ['any hyphen', 'e-mail', 'e-mail e\u2011mail e mail email e - mail', ['e-mail', 'e\u2011mail']],
    ['nothing between', 'and/or', 'and/or and / or', ['and/or']],
    ['symbols', 'alder & oak', 'Alder & Oak, Alder&Oak, Alder and Oak', ['Alder & Oak']],
    ['any ending', 'return*', 'Return returns returning re', ['Return', 'returns', 'returning']],
    ['any ending inside a phrase', 'sign* up', 'sign up signing up sign-up', ['sign up', 'signing up']],
    ['one word', 'get * free', 'get one free get & free get free get it all free get 30 free', ['get one free', 'get 30 free']],
    ['one word after a hyphen', 'non-*', 'non-stop non stop', ['non-stop']],
    ['a word before a hyphen', '*-day', '30-day', ['30-day']],
    ['a star that is no wildcard', '5*3 **', '5*3 ** 5a3 **', ['5*3 **']],
    ['scripts without spaces', '送料無料', '全品送料無料です', ['送料無料']],
    ['a star after a script without spaces', '送料*', '送料無料', ['送料']],
    ['curly apostrophes', "don't", 'Don’t', ['Don’t']],
    ['a final full stop', 'etc.', 'etc. etc', ['etc.']],
    ['no words', ' ', 'a b', []],
    ['the end of the text', 'a b', 'a', []],
  ])('finds %s', (_, phrase, text, hits) => {
    expect(found([phrase], text)).toEqual(hits);
  });

  it('takes spaces and hyphens for each other where a phrase is loose', () => {
    const text = 'money back money-back Money\u00a0Back moneyback money - back';
    expect(found(['money back'], text, { loose: true })).toEqual(['money back', 'money-back', 'Money\u00a0Back']);
    expect(found(['money-back'], text, { loose: true })).toEqual(['money back', 'money-back', 'Money\u00a0Back']);
    expect(found(['a/b'], 'a/b a b a-b', { loose: true })).toEqual(['a/b']);
  });

  it('finds joined phrases written together', () => {
    const joined = { joined: true };
    expect(found(['Oak Lamp'], 'OakLamp Oak-Lamp oak lamp oaklamps', joined)).toEqual(['OakLamp', 'Oak-Lamp', 'oak lamp']);
    expect(found(['Oak Lamp Mini'], 'OakLamp Mini, Oak LampMini, oaklampmini', joined)).toEqual([
      'OakLamp Mini',
      'Oak LampMini',
      'oaklampmini',
    ]);
    expect(found(['Alder & Oak'], 'Alder&Oak alder & oak', joined)).toEqual(['Alder&Oak', 'alder & oak']);
    expect(found(['oak lamp*'], 'OakLamps oak lamps', joined)).toEqual(['OakLamps', 'oak lamps']);
    expect(found(['oak* lamp'], 'oaken lamp oaklamp', joined)).toEqual(['oaken lamp']);
    expect(found(['a b c d e f g h i'], 'abcdefghi a b c d e f g h-i ab c d e f g h i', joined)).toEqual([
      'abcdefghi',
      'a b c d e f g h-i',
    ]);
  });

  it('gives overlapping hits by start, longest first, with their phrases', () => {
    const phrases = ['lamp', 'oak lamp', 'oak', 'oak lamp mini', 'oak'].map((text, data) => ({ text, data }));
    const hits = compileMatcher(phrases).match(tokenize('Oak Lamp Mini'));
    expect(hits.map(({ start, end, phrase }) => [start, end, phrase.data])).toEqual([
      [0, 13, 3],
      [0, 8, 1],
      [0, 3, 2],
      [0, 3, 4],
      [4, 8, 0],
    ]);
  });

  it('finds nothing with no phrases', () => {
    expect(compileMatcher([]).match(tokenize('Oak'))).toEqual([]);
  });

  const words = ['oak', 'lamp', 'oaklamp', 'a', '灯', '&', '30'];
  const part = fc.record({ word: fc.constantFrom(...words, ''), star: fc.boolean(), gap: fc.constantFrom<' ' | '-'>(' ', '-') });
  const written: fc.Arbitrary<Written> = fc.record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    loose: fc.boolean(),
    joined: fc.boolean(),
  });
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words, 'oaks', 'Lamp', 'lampoak'), fc.constantFrom(' ', '-', '', '\u00a0')), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));

  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), text, (phrases, value) => {
        const tokens = tokenize(value);
        const compiled = compileMatcher(
          phrases.map(({ loose, joined, ...rest }, data) => ({ text: phraseText({ loose, joined, ...rest }), loose, joined, data })),
        );
        const hits = compiled.match(tokens).map(({ start, end, phrase }) => [start, end, phrase.data]);
        expect(sorted(hits)).toEqual(sorted(phrases.flatMap((phrase, data) => naiveHits(phrase, tokens).map((hit) => [...hit, data]))));
      }),
      { numRuns: 3000 },
    );
  });
});

function sorted(hits: readonly unknown[][]): string[] {
  return hits.map((hit) => hit.join(' ')).sort();
}

describe('longest', () => {
  const phrase: Phrase = { text: '', data: undefined };
  const hit = ([start, end]: readonly [number, number]): Hit => ({ start, end, phrase });
  const ranges = (hits: readonly Hit[]): number[][] => hits.map(({ start, end }) => [start, end]);

  it('prefers the longest, then the leftmost, then the first', () => {
    expect(
      ranges(
        longest(
          (
            [
              [0, 4],
              [2, 9],
              [8, 12],
              [9, 10],
            ] as const
          ).map(hit),
        ),
      ),
    ).toEqual([
      [2, 9],
      [9, 10],
    ]);
    expect(
      ranges(
        longest(
          (
            [
              [2, 6],
              [0, 4],
            ] as const
          ).map(hit),
        ),
      ),
    ).toEqual([[0, 4]]);
    const twins = [hit([0, 4]), hit([0, 4])];
    expect(longest(twins)[0]).toBe(twins[0]);
    expect(longest(twins)).toHaveLength(1);
  });

  it('keeps hits that only touch', () => {
    expect(
      ranges(
        longest(
          (
            [
              [4, 8],
              [0, 4],
            ] as const
          ).map(hit),
        ),
      ),
    ).toEqual([
      [0, 4],
      [4, 8],
    ]);
  });

  it('gives disjoint hits in order, and every hit left out meets one as long that was kept', () => {
    const range = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })).map(([start, length]): [number, number] => [start, start + length]);
    fc.assert(
      fc.property(fc.array(range), (given) => {
        const hits = given.map(hit);
        const kept = longest(hits);
        for (const [index, { start }] of kept.entries()) expect(start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0);
        for (const left of hits.filter((one) => !kept.includes(one))) {
          const better = kept.some((one) => one.start < left.end && left.start < one.end && one.end - one.start >= left.end - left.start);
          expect(better).toBe(true);
        }
      }),
    );
  });
});
