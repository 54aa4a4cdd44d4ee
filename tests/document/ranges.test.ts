import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEndingAfter, merged, overlapsAny } from '../../src/document/ranges.ts';

const anyRanges = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })).map(([start, length]) => [start, start + length] as const));

describe('ranges', () => {
  it('merges into disjoint ranges in order that hold the same offsets', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const result = merged(ranges);
        result.forEach(([start], index) => {
          if (index > 0) expect(start).toBeGreaterThan(result[index - 1]?.[1] ?? Number.NaN);
        });
        const holds = (list: typeof ranges | typeof result, offset: number) => list.some(([start, end]) => start <= offset && offset < end);
        for (let offset = 0; offset < 50; offset++) expect(holds(result, offset)).toBe(holds(ranges, offset));
      }),
    );
  });

  it('finds overlaps as a search through all does', () => {
    fc.assert(
      fc.property(anyRanges, fc.nat(50), fc.integer({ min: 1, max: 9 }), (ranges, start, length) => {
        const disjoint = merged(ranges);
        const end = start + length;
        expect(overlapsAny(disjoint, start, end)).toBe(disjoint.some((range) => range[0] < end && start < range[1]));
        expect(firstEndingAfter(disjoint, start)).toEqual(disjoint.find((range) => range[1] > start));
      }),
    );
  });
});
