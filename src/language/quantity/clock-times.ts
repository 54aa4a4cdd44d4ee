/** Hours of the day that look like a number of hours: `à 18h`, `até as 16h`, `tot 17 uur`. */

import type { Amount } from './expression.ts';
import { isNumber, isWordAt, type Reader, rolesAt, textOf } from './reader.ts';

/**
 * Words before a time of day. "Until" may also be before a number of hours, but then seldom before one under 24. Not among them is what
 * mostly bounds a number of hours: `moins de 2 heures`, `entro 6 ore`.
 */
const beforeTimes: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words('à a avant dès vers entre'),
  es: words('las la los hasta desde'),
  pt: words('às as à das dàs'),
  it: words('alle ore dalle le all dall'),
  nl: words('om voor vóór vanaf tot rond tussen'),
  de: words('um ab vor gegen'),
  sv: words('kl klockan'),
  da: words('kl klokken'),
  nb: words('kl klokken'),
  pl: words('o godz godziny godzina'),
  cs: words('v ve od'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether a number of hours is a time of day, or may be one. */
export function isClockTime(reader: Reader, { numeral, first, next }: Amount): boolean {
  const { value, isWord } = numeral;
  if (isWord || value >= 24) return false;
  const { text } = reader.lexed;
  // 9.30 uur
  if (!Number.isInteger(value) && /[.:]\d\d$/.test(text.slice(numeral.start, numeral.end))) return true;
  // 9 h 30, which may also be nine hours and a half
  if (rolesAt(reader, next - 1).glued === 'h' && isNumber(reader, next) && /^[0-5]\d$/.test(textOf(reader, next))) return true;
  const before = beforeTimes[reader.vocabulary.lexicon.language];
  return before !== undefined && isWordAt(reader, first - 1) && before.has(textOf(reader, first - 1).toLowerCase());
}

/** Whether the hours of a range are times of the day: `9h–18h`, each with its own unit. */
export function isClockRange(reader: Reader, from: Amount, to: Amount): boolean {
  if (from.measure?.kind !== 'duration' || from.measure.unit !== 'h') return false;
  if (from.numeral.value >= 24 || to.numeral.value > 24) return false;
  if (rolesAt(reader, from.next - 1).glued === 'h') return true;
  // de 9 heures à 18 heures
  return reader.vocabulary.lexicon.language === 'fr' && isWordAt(reader, from.first - 1) && textOf(reader, from.first - 1) === 'de';
}
