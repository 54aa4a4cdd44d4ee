/** "Midnight on Friday": the night before Friday, or the one after it? */

import {
  type Hit,
  hitsInside,
  onOneLine,
  overlapsAny,
  type Quantity,
  type Range,
  type Report,
  wordsBetween,
} from '../../src/rule/index.ts';
import type { Data } from './phrases.ts';
import { has, sightOf } from './sight.ts';

/** Words between midnight and its day, at most. */
const reach = 3;

/** A time right before: midnight closes the hours. */
const hours = /\d[\d:.]*\s?(?:a\.?m\.?|p\.?m\.?|h|uhr|uur)?\s*(?:\p{L}{1,4}\s+)?[–—-]?\s*$/iu;

/** Words that may stand between midnight and its day: small ones and zones. "Midnight blue lamps on Friday" are lamps. */
const small =
  /^(?:[\p{L}\p{M}]{1,3}|this|next|local|time|eastern|pacific|central|mountain|kommenden|diesen|dieses|noche|\p{N}+(?:st|nd|rd|th)?)$/iu;

/** What relative-date reports as a whole. */
const ending = /(?:sale|offer|deal|promotion|promo|discount) ends at $/i;

/** The report on midnight; `undefined` if it goes with no day, or with two. */
export function openMidnight(
  text: string,
  hit: Hit<Data>,
  hits: readonly Hit<Data>[],
  quantities: readonly Quantity[],
  sentence: Range,
): Report | undefined {
  const { start, end } = hit;
  const sight = sightOf(text, [start, end], sentence, hits);
  if (
    has(sight, 'place') ||
    has(sight, 'open') ||
    hours.test(text.slice(Math.max(0, start - 16), start)) ||
    /^\s?[–—-]/.test(text.slice(end, end + 2))
  )
    return undefined;
  const near = daysIn(sight.clause, hits, quantities).filter((day) => wordsBetween(text, day, [start, end]) <= reach);
  const [day, another] = near;
  if (!day || another || !isJoined(text, day, start, end) || ending.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const expected = hit.phrase.data.instead ?? [];
  return {
    reason: `Unexpected "${onOneLine(text, Math.min(start, day[0]), Math.max(end, day[1]))}", which is the night before that day to some and the night after it to others, expected "${expected[0]}".`,
    expected,
  };
}

/** Whether only small words stand between midnight and its day. */
function isJoined(text: string, day: Range, start: number, end: number): boolean {
  const between = day[0] < start ? text.slice(day[1], start) : text.slice(end, day[0]);
  return between
    .split(/[\s\u00A0]+/)
    .filter((word) => word !== '')
    .every((word) => small.test(word));
}

/** Days of the week and dates of a clause. */
function daysIn(clause: Range, hits: readonly Hit<Data>[], quantities: readonly Quantity[]): Range[] {
  const dates = datesIn(clause, quantities);
  const weekdays = hitsInside(hits, clause).filter(({ phrase }) => phrase.data.kind === 'weekday');
  const apart = weekdays.filter(({ start, end }) => !overlapsAny(dates, start, end));
  return [...dates, ...apart.map(({ start, end }): Range => [start, end])];
}

function datesIn([from, to]: Range, quantities: readonly Quantity[]): Range[] {
  const found: Range[] = [];
  for (let i = firstFrom(quantities, from); i < quantities.length; i++) {
    const quantity = quantities[i];
    if (!quantity || quantity.start >= to) break;
    if (quantity.value.kind === 'date') found.push([quantity.start, quantity.end]);
  }
  return found;
}

/** Index of the first quantity that starts at an offset or behind it. */
function firstFrom(quantities: readonly Quantity[], offset: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
