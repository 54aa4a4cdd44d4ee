import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notationOf } from '../../src/language/notation.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';

const locales = ['en', 'de', 'es-MX', 'fr', 'it', 'ru', 'hi', 'ja', 'zh', 'ko', 'tr', 'ar'] as const;

/** Pieces that quantities are made of, in any order. */
const pieces = fc.constantFrom(
  ...['30', '1,500', '1.5', '5', '24', '7', 'two', 'zwei', 'двух', 'deux', 'mil', 'a', 'one', '三', '두', '２', '३०', '٣', '½'],
  ...[' ', ' ', ' ', '-', '–', '/', '.', ',', "'", '’', '\n\n', '(', ')', '+', ':', '\uFFFC', '\u00AD', '\u0301'],
  ...[
    'days',
    'day',
    'business',
    'Tage',
    'tägig',
    'дней',
    'h',
    'k',
    'kg',
    'million',
    'Mio',
    'customers',
    'Kunden',
    '人',
    '日',
    '以内',
    '간',
    'gün',
  ],
  ...[
    '$',
    '€',
    'USD',
    'kr',
    '%',
    'percent',
    'to',
    'and',
    'between',
    'up',
    'or more',
    'v',
    'version',
    'points',
    'per',
    'May',
    'Monday',
    '@',
    'x.com',
  ],
);
const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

describe('quantitiesOf', () => {
  it('gives ranges in order, disjoint, inside the text, none of them blank', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
        let from = 0;
        for (const { start, end } of quantitiesOf(text, locale)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...locales), (text, locale) => {
        for (const { start, end } of quantitiesOf(text, locale)) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('reads finite numbers only, the low one not above the high one', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
        for (const { value } of quantitiesOf(text, locale)) {
          if (!('low' in value)) continue;
          expect(Number.isFinite(value.low) && Number.isFinite(value.high)).toBe(true);
          expect(value.low).toBeLessThanOrEqual(value.high);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same with other sentences around', () => {
    const before = 'Nothing is said here. '.repeat(12);
    fc.assert(
      fc.property(
        fc.constantFrom(
          '30 days',
          '5–10 business days',
          '$1,500',
          '20 %',
          '10,000 happy customers',
          '24/7',
          'two weeks',
          '1.2 kg',
          'v3.2',
          'May 3, 2026',
        ),
        fc.nat(12),
        fc.nat(12),
        (quantity, left, right) => {
          const text = `${before.slice(0, 22 * left)}We say ${quantity}. ${before.slice(0, 22 * right)}`;
          const alone = quantitiesOf(`We say ${quantity}.`, 'en').map(({ value }) => notationOf(value));
          expect(quantitiesOf(text, 'en').map(({ value }) => notationOf(value))).toEqual(alone);
          expect(alone).toHaveLength(1);
        },
      ),
    );
  });

  it('reads digits of any script and spaces of any width alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 140 }), fc.constantFrom(' ', '\u00A0', '\u202F'), (number, space) => {
        const scripts = [0x30, 0x660, 0x966, 0xff10].map((zero) =>
          [...String(number)].map((digit) => String.fromCharCode(zero + Number(digit))).join(''),
        );
        for (const digits of scripts) {
          expect(quantitiesOf(`${digits}${space}days`, 'en').map(({ value }) => notationOf(value))).toEqual([`${number}d`]);
        }
      }),
    );
  });
});
