import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/document/map.ts';
import { readPlain } from '../../src/document/plain.ts';
import { checkReading, stands } from './invariant.ts';

describe('stands', () => {
  it.each([
    ['&amp;', '&'],
    ['&#x1F600;', '😀'],
    ['\\u00e9', 'é'],
    ['""', '"'],
    ['\\*', '*'],
    ['\r\n> ', ' '],
    ['{{ x | default: ""a"" }}', '\uFFFC'],
    ['{{ x | default: \\"a\\" }}', '\uFFFC'],
  ])('%j for %j', (raw, cooked) => {
    expect(stands(raw, cooked)).toBe(true);
  });

  it.each([
    ['a', 'b'],
    ['&amp;', '<'],
    ['a\n', ' '],
    ['{{ x }}.', '\uFFFC'],
    ['x', '\uFFFC'],
    ['', 'a'],
  ])('not %j for %j', (raw, cooked) => {
    expect(stands(raw, cooked)).toBe(false);
  });
});

describe('checkReading', () => {
  const source = 'Hi {{ name }},\nyour lamp is here.';
  const reading = readPlain(verbatim(source), { role: 'body', unit: 0 });

  it('passes what is right', () => {
    expect(checkReading(source, reading)).toMatchObject({ segments: 1, fields: 0 });
  });

  it('throws when a text is misplaced', () => {
    expect(() => checkReading(` ${source}`, reading)).toThrow('does not come of');
    expect(() => checkReading(source.slice(0, -1), reading)).toThrow('range');
  });

  it('throws when a placeholder is lost', () => {
    const segments = reading.segments.map((segment) => ({ ...segment, placeholders: [] }));
    expect(() => checkReading(source, { ...reading, segments })).toThrow('1 placeholder characters, 0 placeholders');
  });
});
