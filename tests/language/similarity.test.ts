import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../src/language/similarity/alignment.ts';
import { alikePairs, differingRanges, featuresOf, KnownSets, type Passage, wordChanges } from '../../src/language/similarity.ts';
import { tokenize } from '../../src/language/tokens.ts';

/** Few words, so that sets are often alike. */
const word = fc.constantFrom(...'abcdefghijkl');
const set = fc.uniqueArray(word, { maxLength: 10 });
const sets = fc.array(set, { maxLength: 16 });
const percent = fc.constantFrom(1, 50, 60, 67, 75, 80, 90, 100);

function shared(one: readonly string[], other: readonly string[]): number {
  return one.filter((member) => other.includes(member)).length;
}

function areAlike(one: readonly string[], other: readonly string[], least: number): boolean {
  const common = shared(one, other);
  return common > 0 && 100 * common >= least * (one.length + other.length - common);
}

function passage(text: string): Passage {
  const tokens = tokenize(text);
  return { text, tokens, first: 0, next: tokens.length };
}

function features(text: string): string[] {
  const tokens = tokenize(text);
  return featuresOf(tokens, 0, tokens.length);
}

describe('featuresOf', () => {
  it.each([
    ['The lamp, the desk.', ['the', 'lamp', 'the 2', 'desk']],
    ['E-mail us at \ufffc!', ['e', 'mail', 'us', 'at', '\ufffc']],
    ['東京で', ['東京', '京で']],
    ['灯', []],
    ['Oakランプ', ['oak', 'ラン', 'ンプ']],
    ['यह एक लैंप है।', ['यह', 'एक', 'लैंप', 'है']],
    ['', []],
  ])('%s', (text, expected) => expect(features(text)).toEqual(expected));
});

describe('alikePairs', () => {
  it('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(sets, percent, (all, least) => {
        const expected = all.flatMap((one, first) =>
          all.flatMap((other, second) => (first < second && areAlike(one, other, least) ? [`${first} ${second}`] : [])),
        );
        const { pairs, crowded } = alikePairs(all, least);
        expect(pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(expected);
        expect(crowded).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says how alike two sets are', () => {
    const { pairs } = alikePairs(
      [
        ['a', 'b', 'c', 'd'],
        ['a', 'b', 'c', 'e'],
      ],
      60,
    );
    expect(pairs).toEqual([{ first: 0, second: 1, percent: 60 }]);
  });

  it('gives up on sets that are all alike, and says which', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ['a', 'b', 'c', 'd', 'e', 'f', 'g', `${index}`]);
    const { pairs, crowded } = alikePairs(many, 75);
    expect(pairs.length).toBeLessThanOrEqual(16 * many.length);
    expect(crowded.length).toBeGreaterThan(4900);
  });
});

describe('KnownSets', () => {
  it('finds what comparing with each finds, the most alike first', () => {
    fc.assert(
      fc.property(sets, set, percent, (known, asked, least) => {
        const found = new KnownSets(known, least).alike(asked);
        const expected = known.flatMap((one, index) => (areAlike(one, asked, least) ? [index] : []));
        expect(found.map(({ index }) => index).sort((a, b) => a - b)).toEqual(expected);
        const degrees = found.map((one) => one.percent);
        expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
      }),
    );
  });

  it('misses no part of a set that is like a known one', () => {
    fc.assert(
      fc.property(sets, set, set, percent, (known, part, rest, least) => {
        const compiled = new KnownSets(known, least);
        if (compiled.alike(part).length > 0) expect(compiled.mayHoldOne([...new Set([...part, ...rest])])).toBe(true);
      }),
    );
  });
});

describe('editsBetween', () => {
  it('turns one list into the other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const result: string[] = [];
        let done = 0;
        for (const { from, to, otherFrom, otherTo } of editsBetween(one, other)) {
          expect(to > from || otherTo > otherFrom).toBe(true);
          result.push(...one.slice(done, from), ...other.slice(otherFrom, otherTo));
          done = to;
        }
        expect([...result, ...one.slice(done)]).toEqual(other);
      }),
    );
  });

  it('changes no more than it has to', () => {
    const kept = editsBetween([...'abcdefg'], [...'abxdefg']);
    expect(kept).toEqual([{ from: 2, to: 3, otherFrom: 2, otherTo: 3 }]);
  });

  it('compares long lists at their ends', () => {
    const [one, other] = ['a', 'b'].map((middle) => ['x', ...Array.from({ length: 1000 }, (_, i) => `${middle}${i}`), 'y']);
    expect(editsBetween(one ?? [], other ?? [])).toEqual([{ from: 1, to: 1001, otherFrom: 1, otherTo: 1001 }]);
  });
});

describe('differingRanges', () => {
  it.each([
    ['Sale ends 28 May.', 'Sale ends 30 May.', '28', '30'],
    ['Good light made well.', 'Good light, made well.', 'light', 'light,'],
    ['Light that lasts', 'Light that lasts.', 'lasts', 'lasts.'],
    ['An e mail.', 'An e-mail.', 'e mail', 'e-mail'],
    ['We’re here.', "We're here.", 'We’re', "We're"],
    ['Wipe with a cloth.', 'Wipe with a dry cloth.', 'a', 'a dry'],
    ['A cloth is here.', 'Cloth is here.', 'A cloth', 'Cloth'],
    ['more than 3.5 million', 'more than 4.5 million', '3.5', '4.5'],
    ['over $50.50 only', 'over $75.50 only', '$50.50', '$75.50'],
    ['until 2026-11-30.', 'until 2026-10-30.', '2026-11-30', '2026-10-30'],
    ['20 % off', '25 % off', '20 %', '25 %'],
    ['Alder and Oak', 'Alder & Oak', 'Alder and', 'Alder &'],
  ])('%s / %s', (one, other, expected, otherExpected) => {
    const [range, otherRange] = differingRanges(passage(one), passage(other)) ?? [];
    expect([one.slice(...(range ?? [])), other.slice(...(otherRange ?? []))]).toEqual([expected, otherExpected]);
  });

  it('finds nothing where only white space differs', () => {
    expect(differingRanges(passage('Good  light,\nmade well.'), passage('Good light, made well.'))).toBeUndefined();
  });

  it('leaves what is outside of the ranges the same', () => {
    const part = fc.constantFrom('light', 'Light', 'oak', 'e-mail', ',', '.', '30', '\ufffc', '灯', '’', ' ', ' ');
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join('').trim());
    const plain = (written: string): string => written.replace(/\s+/g, ' ');
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [range, otherRange] = differingRanges(passage(one), passage(other)) ?? [];
        const replaced = range && otherRange ? one.slice(0, range[0]) + other.slice(...otherRange) + one.slice(range[1]) : one;
        expect(plain(replaced).trim()).toBe(plain(other));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('wordChanges', () => {
  it('leaves punctuation and capitals out, and takes a compound as one word', () => {
    const changes = wordChanges(passage('It has been Un-yanked, today.'), passage('it has been yanked today'));
    expect(changes).toEqual([{ words: ['un-yanked'], others: ['yanked'], range: [12, 21], otherRange: [12, 18], isInner: true }]);
  });
});
