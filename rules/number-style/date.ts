/** Forms of a date in English: `5 May 2026`, `May 5, 2026`. */

import type { Quantity } from '../../src/rule/index.ts';
import type { Use } from './use.ts';

const dayFirst = /^(\d{1,2})(st|nd|rd|th)? (?:of )?(\p{L}{3,}\.?)(?:,? (\d{4}))?$/u;
const monthFirst = /^(\p{L}{3,}\.?) (\d{1,2})(st|nd|rd|th)?(?:,? (\d{4}))?$/u;

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? (?:the )?/iu;

/** The form of a date whose month is a word. A weekday before it is left out. */
export function dateUse(text: string, { start, end, value }: Quantity): Use | undefined {
  if (value.kind !== 'date') return undefined;
  const surface = text.slice(start, end);
  const from = weekday.exec(surface)?.[0].length ?? 0;
  const rest = surface.slice(from);
  const [, dayA, , monthA, yearA] = dayFirst.exec(rest) ?? [];
  const [, monthB, dayB, , yearB] = monthFirst.exec(rest) ?? [];
  const [day, month, year] = dayA === undefined ? [dayB, monthB, yearB] : [dayA, monthA, yearA];
  if (day === undefined || month === undefined) return undefined;
  const others = {
    '5 May 2026': `${Number(day)} ${month}${year === undefined ? '' : ` ${year}`}`,
    'May 5, 2026': `${month} ${Number(day)}${year === undefined ? '' : `, ${year}`}`,
  };
  return { kind: 'date', form: dayA === undefined ? 'May 5, 2026' : '5 May 2026', start: start + from, end, others };
}
