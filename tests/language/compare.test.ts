import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareValues } from '../../src/language/compare.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import type { Value } from '../../src/language/quantity.ts';
import { values } from './values.ts';

const read: readonly (readonly [a: string, b: string, comparison: Comparison])[] = [
  ['two weeks', '14 days', 'equal'],
  ['1 year', '12 months', 'equal'],
  ['90 minutes', '1.5 hours', 'equal'],
  ['30 days', '1 month', 'near'],
  ['24 hours', '1 day', 'near'],
  ['48 hours', '2 days', 'near'],
  ['48 hours', '2 business days', 'near'],
  ['5 days', '5 business days', 'near'],
  ['5 business days', '1 week', 'near'],
  ['365 days', '1 year', 'near'],
  ['6 days', '5 business days', 'different'],
  ['30 days', '60 days', 'different'],
  ['30 days', '2 months', 'different'],
  ['2 years', '2 months', 'different'],
  ['5–10 business days', '5 to 10 business days', 'equal'],
  ['5–10 business days', '7 business days', 'different'],
  ['24–48 hours', '1–2 days', 'near'],
  ['$50', 'USD 50.00', 'equal'],
  ['$50', '$60', 'different'],
  ['$50', '€50', 'other'],
  ['20%', '20 percent', 'equal'],
  ['20%', '25%', 'different'],
  ['20%', '$20', 'other'],
  ['10,000 customers', '10,000 happy customers', 'equal'],
  ['1.2 kg', '1200 g', 'equal'],
  ['15 inches', '38 cm', 'near'],
  ['1 GB', '1024 MB', 'near'],
  ['1.2 kg', '12 cm', 'other'],
  ['31 December 2026', 'December 31', 'equal'],
  ['31 December 2026', '31 December 2027', 'different'],
  ['31 December', '30 December', 'different'],
  ['Mon–Fri 9am–5pm ET', 'Monday to Friday, 9:00–17:00', 'equal'],
  ['Mon–Fri 9am–5pm ET', 'Mon–Fri 9am–5pm Eastern Time', 'equal'],
  ['Mon–Fri 9am–5pm ET', 'Mon–Fri 9am–5pm PT', 'different'],
  ['Mon–Fri 9am–5pm', 'Mon–Fri 9am–6pm', 'different'],
  ['Mon–Fri 9am–5pm', 'Mon–Sat 9am–5pm', 'different'],
  ['Mon–Fri 9am–5pm', 'Sat 10am–2pm', 'other'],
  ['+1 800 555 0199', '(800) 555-0199', 'equal'],
  ['+1 800 555 0199', '+1 800 555 0200', 'different'],
  ['help@acme.com', 'Help@Acme.com', 'equal'],
  ['help@acme.com', 'acme.com', 'other'],
  ['https://www.acme.com/', 'acme.com', 'equal'],
  ['https://ACME.com/Returns/', 'acme.com/Returns', 'equal'],
  ['acme.com/returns', 'acme.com/Returns', 'different'],
];

const made: readonly (readonly [a: Value, b: Value, comparison: Comparison])[] = [
  [{ kind: 'phone', number: '8005550199' }, { kind: 'phone', number: '+18005550199' }, 'equal'],
  [{ kind: 'phone', number: '030123456' }, { kind: 'phone', number: '+4930123456' }, 'equal'],
  [{ kind: 'phone', number: '5550199' }, { kind: 'phone', number: '+18005550200' }, 'different'],
  [{ kind: 'money', low: 50, high: 50 }, { kind: 'money', low: 50, high: 50, currency: 'USD' }, 'equal'],
  [{ kind: 'money', low: 50, high: 50 }, { kind: 'money', low: 60, high: 60, currency: 'USD' }, 'other'],
  [{ kind: 'version', name: '3' }, { kind: 'version', name: '3.2' }, 'other'],
  [{ kind: 'version', name: '3.1' }, { kind: 'version', name: '3.2' }, 'different'],
  [
    { kind: 'points', points: 2, per: { kind: 'money', low: 1, high: 1, currency: 'EUR' } },
    { kind: 'points', points: 10, per: { kind: 'money', low: 5, high: 5, currency: 'EUR' } },
    'equal',
  ],
  [
    { kind: 'hours', days: 'Su-Th', opens: '09:00', closes: '24:00' },
    { kind: 'hours', days: 'Mo-Th,Su', opens: '09:00', closes: '00:00' },
    'equal',
  ],
  [{ kind: 'availability' }, { kind: 'availability' }, 'equal'],
];

function readValue(text: string): Value {
  const [first] = quantitiesOf(text, 'en-US');
  if (first === undefined) throw new Error(`nothing read in ${text}`);
  return first.value;
}

describe('comparing values', () => {
  it.each(read)('%s and %s: %s', (a, b, comparison) => {
    expect(compareValues(readValue(a), readValue(b))).toBe(comparison);
  });
  it.each(made)('%j and %j: %s', (a, b, comparison) => {
    expect(compareValues(a, b)).toBe(comparison);
    expect(compareValues(b, a)).toBe(comparison);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(compareValues(a, b)).toBe(compareValues(b, a));
      }),
    );
  });
  it('is reflexive', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(compareValues(value, { ...value })).toBe('equal');
      }),
    );
  });
  it('compares values of one kind only', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        fc.pre(a.kind !== b.kind);
        expect(compareValues(a, b)).toBe('other');
      }),
    );
  });
});
