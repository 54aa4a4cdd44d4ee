/** Forms that a guide may forbid wherever they stand. */

import { forLocale, overlapsAny, type Quantity, type Range } from '../../src/rule/index.ts';
import { groupMarkOf } from './marks.ts';

/** They are named by an example. */
export const forbidden = ['50+', '12k', '9:00 am', '$5.00', '5th', '9–5 pm'] as const;

/** One of them. */
export type Forbidden = (typeof forbidden)[number];

/** A place of one. Offsets are cooked. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly expected: readonly string[];
}

/** A text with its quantities and what is no prose in it. */
export interface Passage {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly inert: readonly Range[];
  readonly locale: string;
}

/** Whether one of the amounts has cents. */
export function hasCents(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ value }) => value.kind === 'money' && !(Number.isInteger(value.low) && Number.isInteger(value.high)));
}

/** "or more", by language. */
const orMore: Readonly<Record<string, string>> = {
  en: 'or more',
  de: 'oder mehr',
  nl: 'of meer',
  fr: 'ou plus',
  es: 'o más',
  pt: 'ou mais',
  it: 'o più',
  ru: 'и более',
};

const finders: Readonly<Record<Forbidden, (passage: Passage) => Slip[]>> = {
  '50+': more,
  '12k': short,
  '9:00 am': ({ text }) =>
    matches(
      text,
      /(?<![\d:])(1[0-2]|0?[1-9])[:.]00([ \u00a0\u202f]?(?:[ap]\.m\.|[ap]m))(?![\p{L}\d])/giu,
      ([, hour = '', half = '']) => Number(hour) + half,
    ),
  '$5.00': round,
  '5th': ordinal,
  '9–5 pm': ({ text }) =>
    matches(text, /(?<![\d:.])(\d{1,2}(?::\d\d)?)( ?[-–] ?)(\d{1,2}(?::\d\d)?)([ \u00a0\u202f]?)([ap]\.m\.|[ap]m)(?![\p{L}\d])/giu, halves),
};

/** All places of a forbidden form. */
export function slipsOf(form: Forbidden, passage: Passage): Slip[] {
  return finders[form](passage).filter(({ start, end }) => !overlapsAny(passage.inert, start, end));
}

function matches(text: string, pattern: RegExp, expected: (match: RegExpExecArray) => string): Slip[] {
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    expected: [expected(match)],
  }));
}

const plus =
  /(?<![\d.,+\p{L}-])(\d[\d.,]*)\+(?= (?!(?:only|and|or|for|k|million|billion|thousand|mil|millones|milh|Mio|Mrd|млн|тыс)\p{L}*\b)\p{Ll})/gu;
const bound =
  /(?:up to|over|more than|at least|bis zu|über|mehr als|mindestens|plus de|jusqu[’']à|más de|hasta|mais de|até|più di|fino a|meer dan|tot)\s$/iu;

/** `50+ lamps`. An age (`18+`) and a phone number have no noun behind them. */
function more({ text, locale }: Passage): Slip[] {
  const words = forLocale(orMore, locale);
  if (words === undefined) return [];
  // "Up to 50+" says it already.
  const expected = ({ 1: number = '', index }: RegExpExecArray): string =>
    bound.test(text.slice(Math.max(0, index - 14), index)) ? number : `${number} ${words}`;
  return matches(text, plus, expected);
}

/** `12k users`, `$12k`. */
function short({ text, quantities, locale }: Passage): Slip[] {
  const mark = groupMarkOf(locale);
  return quantities.flatMap(({ start, end, value }): Slip[] => {
    const match = /(\d+(?:[.,]\d+)?)k(?!\p{L})/iu.exec(text.slice(start, end));
    if (!match || (value.kind !== 'count' && value.kind !== 'money') || value.low < 1000 || value.low !== value.high) return [];
    const digits = String(value.low);
    const at = start + match.index;
    const expected = mark !== undefined && /^\d+$/.test(digits) ? [digits.replace(/\B(?=(?:\d{3})+$)/g, mark)] : [];
    return [{ start: at, end: at + match[0].length, expected }];
  });
}

/** `$5.00`, unless another amount of the text has cents. */
function round({ text, quantities }: Passage): Slip[] {
  if (hasCents(quantities)) return [];
  return quantities.flatMap(({ start, end, value }) => {
    if (value.kind !== 'money') return [];
    const written = text.slice(start, end);
    const expected = written.replace(/(?<=\d)[.,]00(?!\d)/g, '');
    return expected === written ? [] : [{ start, end, expected: [expected] }];
  });
}

/** `May 5th`. */
function ordinal({ text, quantities, locale }: Passage): Slip[] {
  if (!/^en(?:-|$)/.test(locale)) return [];
  return quantities.flatMap(({ start, end, value }) => {
    const match = value.kind === 'date' ? /(\d{1,2})(?:st|nd|rd|th)\b/.exec(text.slice(start, end)) : null;
    return match ? [{ start: start + match.index, end: start + match.index + match[0].length, expected: [match[1] ?? ''] }] : [];
  });
}

/** Both halves of the day: "9–5 pm" is from nine in the morning, "1–5 pm" is not. */
function halves([, from = '', mark = '', to = '', gap = '', half = '']: RegExpExecArray): string {
  const isLater = Number.parseInt(from, 10) % 12 > Number.parseInt(to, 10) % 12;
  const swapped = half.replace(/^[ap]/i, (letter) => ({ a: 'p', p: 'a', A: 'P', P: 'A' })[letter] ?? letter);
  return `${from}${gap}${isLater ? swapped : half}${mark}${to}${gap}${half}`;
}
