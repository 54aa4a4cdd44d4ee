/** "Next Friday": the coming one, or the one after it? */

import { type Hit, onOneLine, type Range, type Report, statesDate } from '../../src/rule/index.ts';
import type { Data } from './phrases.ts';
import { promisesByLanguage } from './promises.ts';
import { has, type Sight, sightOf } from './sight.ts';

/** What a file says of its day. */
interface Page {
  readonly language: string;
  /** Whether readers see when it was written. */
  readonly isDated: boolean;
}

/**
 * The report on a day; `undefined` where a date stands beside it. In a file without a date, only an event is looked at:
 * offers and deadlines are a matter for relative-date, which says that such a day is true only for a day.
 */
export function openNextDay(text: string, hit: Hit<Data>, hits: readonly Hit<Data>[], sentence: Range, page: Page): Report | undefined {
  const { start, end } = hit;
  const sight = sightOf(text, [start, end], sentence, hits);
  if (statesDate(text.slice(...sight.sentence))) return undefined;
  if (!page.isDated && (!has(sight, 'event') || isPromise(sight, page.language))) return undefined;
  return {
    reason: `Unexpected "${onOneLine(text, start, end)}", which is the coming one to some readers and the one after it to others, expected the date.`,
    expected: [],
  };
}

/** Whether the clause has words that relative-date takes for a promise. */
function isPromise({ text, clause }: Sight, language: string): boolean {
  const words = ` ${text
    .slice(...clause)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ')} `;
  const list = promisesByLanguage[language] ?? '';
  return list
    .split(', ')
    .some((entry) => words.includes(entry.endsWith('*') ? ` ${entry.slice(0, -1).toLowerCase()}` : ` ${entry.toLowerCase()} `));
}
