import { describe, expect, it } from 'vitest';
import { decimalOf, groupMarkOf } from '../../rules/number-style/marks.ts';
import { wrongSeparators } from '../../rules/number-style/separators.ts';
import type { Use } from '../../rules/number-style/use.ts';
import { usesIn } from '../../rules/number-style/uses.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';

const uses = (text: string, locale = 'en'): Use[] => usesIn({ text, quantities: quantitiesOf(text, locale), inert: [], locale });
const forms = (text: string, locale?: string): string[] => uses(text, locale).map(({ kind, form }) => `${kind} ${form}`);
const other = (text: string, form: string, locale?: string): string | undefined => uses(text, locale)[0]?.others[form];

describe('the form of', () => {
  it.each([
    ['20% off', ['percent 20%']],
    ['20\u00a0% off', ['percent 20 %']],
    ['20 per cent off', ['percent 20 percent']],
    ['takes 5–10 days', ['range 5–10']],
    ['takes 5 to 10 days', ['range 5 to 10']],
    ['takes from 5 to 10 days', []],
    ['costs €20', ['currency €20']],
    ['costs 20 EUR', ['currency 20 EUR']],
    ['costs US$20', ['currency €20']],
    ['costs $1,000', ['currency €20', 'thousands 1,000']],
    ['at 9 a.m. today', ['time 9 a.m.']],
    ['at 21:30 today', ['time 21:00']],
    ['a ratio of 16:9', []],
    ['on Friday, 5 May 2026', ['date 5 May 2026']],
    ['on May 5', ['date May 5, 2026']],
    ['in 2026', []],
  ])('%s', (text, expected) => expect(forms(text)).toEqual(expected));
});

describe('the other form of', () => {
  it.each([
    ['20%', '20 percent', 'en-GB', '20 per cent'],
    ['20 %', '20 percent', 'de', '20 Prozent'],
    ['5-10 Tage', '5 to 10', 'de', '5 bis 10 Tage'],
    ['9:30 pm', '21:00', 'en', '21:30'],
    ['12 am', '21:00', 'en', '0:00'],
    ['at 21:30', '9 a.m.', 'en', '9:30\u00a0p.m.'],
    ['It ends at 21:30.', '9 a.m.', 'en', '9:30\u00a0p.m'],
    ['€20', 'EUR 20', 'en', 'EUR\u00a020'],
    ['5th of May 2026', 'May 5, 2026', 'en', 'May 5, 2026'],
  ])('%s as %s in %s', (text, form, locale, expected) => expect(other(text, form, locale)).toBe(expected));

  it('is the sign only where one currency has it', () => {
    expect(other('20 USD', '€20')).toBe(undefined);
  });
});

describe('the marks', () => {
  it('are not certain where a country writes others than its language', () => {
    expect([decimalOf('de'), decimalOf('de-CH'), decimalOf('es-MX'), decimalOf('es-ES'), decimalOf('es'), decimalOf('en-ZA')]).toEqual([
      ',',
      undefined,
      undefined,
      ',',
      ',',
      undefined,
    ]);
    expect([groupMarkOf('en'), groupMarkOf('en-IN'), groupMarkOf('hi')]).toEqual([',', undefined, undefined]);
  });

  it.each([
    ['1,000.50', 'de', ['1.000,50']],
    ['1.000.000,5', 'en', ['1,000,000.5']],
    ['1,000', 'de', undefined],
    ['1.000.50', 'en', undefined],
    ['10.0.0.1', 'en', undefined],
    ['1.000,500.00', 'en', undefined],
  ])('%s in %s', (text, locale, expected) => expect(wrongSeparators(text, [], locale)[0]?.expected).toEqual(expected));
});
