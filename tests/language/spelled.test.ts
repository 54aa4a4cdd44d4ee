import { expect, it } from 'vitest';
import { compareValues } from '../../src/language/compare.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import type { Duration } from '../../src/language/quantity.ts';
import { spelledDuration } from '../../src/language/spelled.ts';

const days = (low: number, high = low, unit: Duration['unit'] = 'd'): Duration => ({ kind: 'duration', low, high, unit });

it.each([
  ['en', days(1), '1 day'],
  ['en-US', days(3, 5, 'bd'), '3–5 business days'],
  ['de', days(30), '30 Tage'],
  ['es', days(2, 2, 'y'), '2 años'],
  ['nl', days(14), '14 dagen'],
  ['fr', days(1, 1, 'y'), '1 an'],
  ['pt', days(12, 12, 'mo'), '12 meses'],
  ['it', days(24, 24, 'h'), '24 ore'],
  ['ru', days(3), '3 дня'],
  ['ru', days(30), '30 дней'],
  ['hi', days(30), '30 दिन'],
  ['ja', days(30), '30日'],
])('%s', (locale, value, text) => {
  expect(spelledDuration(value, locale)).toBe(text);
  expect(compareValues(quantitiesOf(text, locale)[0]?.value ?? days(0), value)).toBe('equal');
});

it('is nothing for other values and languages', () => {
  expect(spelledDuration({ kind: 'percent', low: 20, high: 20 }, 'en')).toBe(undefined);
  expect(spelledDuration(days(30), 'xx')).toBe(undefined);
});
