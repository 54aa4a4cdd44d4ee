/** Values of all kinds, for properties. */

import fc from 'fast-check';
import { type Value, weekdays } from '../../src/language/quantity.ts';

const extent = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 3 })).map(([low, more]) => ({ low, high: low + more }));

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const currency = fc.constantFrom({}, { currency: 'USD' }, { currency: 'EUR' });

const money = fc.tuple(extent, currency).map(([numbers, code]) => ({ kind: 'money' as const, ...numbers, ...code }));

/** Any value. Small ranges of numbers, so that two are often the same. */
export const values: fc.Arbitrary<Value> = fc.oneof(
  fc
    .tuple(extent, fc.constantFrom('s', 'min', 'h', 'd', 'bd', 'w', 'mo', 'y'))
    .map(([numbers, unit]) => ({ kind: 'duration' as const, ...numbers, unit })),
  money,
  extent.map((numbers) => ({ kind: 'percent' as const, ...numbers })),
  fc.tuple(extent, fc.constantFrom('customers', 'users')).map(([numbers, noun]) => ({ kind: 'count' as const, ...numbers, noun })),
  fc
    .tuple(extent, fc.constantFrom('kg', 'g', 'lb', 'in', 'cm', 'GB', 'MB', 'mAh'))
    .map(([numbers, unit]) => ({ kind: 'size' as const, ...numbers, unit })),
  fc
    .tuple(fc.constantFrom({}, { year: 2026 }, { year: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => ({ kind: 'date' as const, ...year, month, day })),
  fc
    .tuple(
      fc.constantFrom('Mo-Fr', 'Mo-Su', 'Sa', 'Mo-Fr,Su', ...weekdays),
      time,
      time,
      fc.constantFrom({}, { zone: 'ET' }, { zone: 'EST' }, { zone: 'UTC' }),
    )
    .map(([days, opens, closes, zone]) => ({ kind: 'hours' as const, days, opens, closes, ...zone })),
  fc.constant({ kind: 'availability' as const }),
  fc.constantFrom('+18005550199', '8005550199', '+18005550200', '0199').map((number) => ({ kind: 'phone' as const, number })),
  fc
    .tuple(fc.constantFrom('email', 'url', 'version'), fc.constantFrom('acme.com', 'https://www.acme.com/', 'a@acme.com', '3', '3.2'))
    .map(([kind, name]) => ({ kind, name })),
  fc.tuple(fc.integer({ min: 1, max: 5 }), money).map(([points, per]) => ({ kind: 'points' as const, points, per })),
);
