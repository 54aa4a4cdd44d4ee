/** How often, with two readings: "biweekly" is every two weeks, or twice a week. */

import { type Hit, onOneLine, type Range, type Report } from '../../src/rule/index.ts';
import type { Data } from './phrases.ts';
import { has, sightOf } from './sight.ts';

/** The report on a word; `undefined` where the sentence says it in clear words, too. */
export function openOften(text: string, hit: Hit<Data>, hits: readonly Hit<Data>[], sentence: Range): Report | undefined {
  const { start, end, phrase } = hit;
  if (has(sightOf(text, [start, end], sentence, hits), 'oftenTold')) return undefined;
  const expected = phrase.data.instead ?? [];
  const wish = expected.map((words) => `"${words}"`).join(' or ');
  if (phrase.data.kind === 'often')
    return { reason: `Unexpected "${onOneLine(text, start, end)}", which has two readings, expected ${wish}.`, expected };
  return {
    reason: `Unexpected "${onOneLine(text, start, end)}", which many take for another interval, expected ${wish}.`,
    expected,
    severity: 'info',
  };
}
