/** "24 hours a day, 7 days a week" in the ways that hold digits. */

import type { Quantity } from '../quantity.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words behind "24 hours" that make it a time to wait: the idiom does not win. */
const isWait = /^\s*(?:siguientes|posteriores|next|following|prima|dopo|successive|seguintes|após)/iu;

/** "24-7 Fitness" is a name. */
const isNamed = /^\s\p{Lu}\p{Ll}/u;

/** The idioms of a text, in order. Called where a 24 or a 7 is. */
export function availabilityIn(text: string, { alwaysOpen }: Vocabulary): Quantity[] {
  if (alwaysOpen === undefined) return [];
  const found: Quantity[] = [];
  for (const { 0: idiom, index } of text.matchAll(alwaysOpen)) {
    const end = index + idiom.length;
    if (idiom === '' || isWait.test(text.slice(end, end + 20)) || isInLonger(text, index, end)) continue;
    if (idiom.includes('-') && isNamed.test(text.slice(end, end + 3))) continue;
    found.push({ start: index, end, value: { kind: 'availability' } });
  }
  return found;
}

/** 24/7 inside 124/70, a date or a word. */
function isInLonger(text: string, start: number, end: number): boolean {
  return /[\p{Nd}/.,:]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^(?:\p{Nd}|[/.,:]\p{Nd})/u.test(text.slice(end, end + 2));
}
