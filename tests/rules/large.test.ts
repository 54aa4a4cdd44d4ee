/** Rules over one giant text, of what each once compared with everything else in it. */

import { describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { parseGuide } from '../../src/guide/load.ts';
import { lintText } from '../../src/index.ts';

/** Checked in a second or two; the time that each once took was minutes. */
const patience = 30_000;

const found = async (text: string, path = 'a.txt'): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const { ruleId } of await lintText(text, { path })) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
};

describe('a giant text', { timeout: patience }, () => {
  it.each([
    ['of addresses', 'a@b.c '],
    ['of URLs', 'http://a.b/ '],
    ['of capitals', 'AB '],
    ['of one word', 'a'],
  ])('%s has no findings', async (_, piece) => expect(await found(piece.repeat(300_000 / piece.length))).toEqual(new Map()));

  it.each([
    ['of exclamation marks', '! ', 'exclamation', 99_999],
    ['of pairs', 'he/she ', 'equality', 20_000],
    ['of broken placeholders', '{{a ', 'placeholder', 20_000],
    ['of dates', 'Monday 31 December 2025, ', 'weekday-date', 20_000],
  ])('%s has one for each', async (_, piece, rule, count) => {
    expect((await found(piece.repeat(rule === 'exclamation' ? 100_000 : 20_000))).get(rule)).toBe(count);
  });

  it.each([
    ['', 'returns-window: 30 days'],
    [' and its exceptions', 'returns-window: { value: 30 days, except: [{ when: [members], value: 14 days }] }'],
  ])('holds each value of a sentence against the guide%s', async (_, fact) => {
    const { guide } = parseGuide(`facts: { ${fact} }`, 'style-guide.yml', registry);
    const findings = await lintText('return within 14 days, '.repeat(20_000), { path: 'a.txt', ...(guide ? { guide } : {}) });
    expect(findings.filter(({ ruleId }) => ruleId === 'fact')).toHaveLength(20_000);
  });

  it.each([
    ['ignore', '<!-- univocal ignore equality -->he/she '],
    ['disable', '<!-- univocal disable equality -->he/she<!-- univocal enable equality --> '],
  ])('has comments that %s in one paragraph', async (_, piece) => {
    expect((await found(piece.repeat(5000), 'a.html')).get('equality')).toBe(undefined);
  });

  it('has prices without a topic', async () => expect((await found('$5 '.repeat(150_000))).get('fact-conflict')).toBe(undefined));

  it('has conditions in conditions', async () => {
    expect((await found('{% if a %}Now! '.repeat(15_000))).get('exclamation')).toBe(14_999);
  });
});
