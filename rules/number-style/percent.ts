/** Forms of a percentage: `20%`, `20 %`, `20 percent`. */

import { forLocale, type Quantity } from '../../src/rule/index.ts';
import type { Use } from './use.ts';

/** How languages write the word behind a number, where it has one form. */
const words: Readonly<Record<string, string>> = {
  en: 'percent',
  'en-GB': 'per cent',
  de: 'Prozent',
  nl: 'procent',
  fr: 'pour cent',
  es: 'por ciento',
  pt: 'por cento',
  it: 'per cento',
};

/** Digits, the gap, and a sign or words. */
const written = /^([\d.,\s\u00a0\u202f’'–‑-]*\d)([ \u00a0\u2009\u202f]?)(%|\p{L}[\p{L} ]*)$/u;

/** The form of a percentage; `undefined` where it is written in another way. */
export function percentUse(text: string, { start, end, value }: Quantity, locale: string): Use | undefined {
  const [, number, gap, sign] = (value.kind === 'percent' && written.exec(text.slice(start, end))) || [];
  if (number === undefined || sign === undefined) return undefined;
  const form = sign !== '%' ? '20 percent' : gap === '' ? '20%' : '20 %';
  const word = forLocale(words, locale);
  const others = {
    '20%': `${number}%`,
    '20 %': `${number}\u00a0%`,
    ...(word === undefined ? {} : { '20 percent': `${number} ${word}` }),
  };
  return { kind: 'percent', form, start, end, others, ...(sign === '%' ? { isSpacing: true } : {}) };
}
