import type { Root } from 'nlcst';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { runRetext } from '../../src/language/retext.ts';

describe('runRetext', () => {
  it('gives messages as plain objects with cooked offsets', () => {
    const text = '\ufffc, the chairman 👍 called.';
    expect(runRetext(retextEquality, undefined, text, 'en')).toEqual([
      {
        start: 7,
        end: 15,
        reason: expect.stringContaining('chairman'),
        ruleId: 'chairman-chairwoman',
        source: 'retext-equality',
        actual: 'chairman',
        expected: expect.arrayContaining(['chair']),
        url: expect.stringContaining('https://'),
      },
    ]);
  });

  it('passes options on', () => {
    expect(runRetext(retextEquality, { ignore: ['chairman'] }, 'The chairman', 'en')).toEqual([]);
    const hard = 'Notwithstanding considerable organisational complexities, the administration established regulations.';
    expect(runRetext(retextReadability, { age: 12 }, hard, 'en').map(({ start, end }) => [start, end])).toEqual([[0, hard.length]]);
    expect(runRetext(retextReadability, { minWords: 50 }, hard, 'en')).toEqual([]);
  });

  it('places messages without a place on the whole text, and points at their offset', () => {
    const plugin = () => (_: Root, file: VFile) => {
      file.message('Whole');
      file.message('Point', { line: 1, column: 2, offset: 1 });
    };
    expect(runRetext(plugin, undefined, 'text', 'es')).toEqual([
      { start: 0, end: 4, reason: 'Whole' },
      { start: 1, end: 1, reason: 'Point' },
    ]);
  });

  it('leaves the stack traces of others alone, also after an error', () => {
    const limit = Error.stackTraceLimit;
    const plugin = () => () => {
      throw new Error('broken');
    };
    expect(() => runRetext(plugin, undefined, 'text', 'en')).toThrow('broken');
    expect(Error.stackTraceLimit).toBe(limit);
  });

  it('refuses plugins that work asynchronously', () => {
    expect(() => runRetext(() => async () => undefined, undefined, 'text', 'en')).toThrow(/works asynchronously/);
  });
});
