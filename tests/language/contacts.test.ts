import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notationOf } from '../../src/language/notation.ts';
import { contactsIn } from '../../src/language/quantity/contacts.ts';

/** Contacts of a text as `kind notation|surface`. */
function read(locale: string, text: string): string[] {
  return contactsIn(text, locale).map(({ value, start, end }) => `${value.kind} ${notationOf(value)}|${text.slice(start, end)}`);
}

/** The part of a text in square brackets is the surface. */
const phones: readonly (readonly [locale: string, text: string, number: string])[] = [
  ['en-US', 'Call us on [+1 (800) 555-0199] now', '+18005550199'],
  ['en', 'Call [800-555-0199] 24/7.', '+18005550199'],
  ['en', '[(800) 555-0199]', '+18005550199'],
  ['en', 'call [8005550199]', '+18005550199'],
  ['en', 'in 2026 [1-800-555-0199] opened', '+18005550199'],
  ['en', 'tel:[+18005550199]', '+18005550199'],
  ['en-GB', 'Call [01632 960961]', '+441632960961'],
  ['en-GB', '[020 7946 0958]', '+442079460958'],
  ['de', 'Tel. [030 12345678]', '+493012345678'],
  ['de', 'Fax: [030/12345679]', '+493012345679'],
  ['de', '[+49 (0)30 12345678]', '+493012345678'],
  ['fr', 'Appelez le [01 23 45 67 89].', '+33123456789'],
  ['fr', '[01.23.45.67.89]', '+33123456789'],
  ['es', 'Llámanos al [900 123 456]', '+34900123456'],
  ['nl', 'Bel ons: [0800-1234]', '+318001234'],
  ['ru', '[8 800 555-01-99]', '+78005550199'],
  ['pt', '[(11) 98765-4321]', '+5511987654321'],
  ['it', 'Numero verde [800 123 456]', '+39800123456'],
  ['hi', 'हमें [1800 123 4567] पर कॉल करें', '+9118001234567'],
  ['ja', '電話[0120-123-456]まで', '+81120123456'],
  ['ko', '전화 [1588-1234]', '+8215881234'],
  ['zh', '致电[400-123-4567]', '+864001234567'],
  ['pl', 'tel. [22 123 45 67]', '+48221234567'],
];

const addresses: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Write to help@acme.com.', 'email help@acme.com|help@acme.com'],
  ['<mailto:Help@Acme.com>', 'email Help@Acme.com|Help@Acme.com'],
  [
    'Visit https://www.acme.com/returns or acme.co.uk.',
    'url https://www.acme.com/returns|https://www.acme.com/returns',
    'url acme.co.uk|acme.co.uk',
  ],
  ['(see acme.com/a?b=c).', 'url acme.com/a?b=c|acme.com/a?b=c'],
  ['https://acme.com/2026/800-555-0199', 'url https://acme.com/2026/800-555-0199|https://acme.com/2026/800-555-0199'],
];

const none: readonly (readonly [locale: string, text: string])[] = [
  ['en', 'e.g. Node.js, README.md, main.rs, index.html, v1.2.3 and U.S. Inc.'],
  ['en', '@acme, #sale, https://acme.com/\uFFFC, \uFFFC@acme.com'],
  ['en', 'order 8005550199, ISBN 978-3-16-148410-0, card 4111 1111 1111 1111'],
  ['en', '2026-12-31 10:00, 192.168.100.200, 123-45-6789, 12345-6789'],
  ['en', 'over 10 000 000 users, +10,000,000 more, scores 10 20 30 40 50 60'],
  ['de', 'IBAN DE89 3704 0044 0532 0130 00, vom 01.12.2026 bis 31.12.2026, Bestellnummer 0123456789'],
  ['de', 'a.8.8 0 0 1-1.6'],
  ['es', '900 123 456 clientes'],
];

describe('contacts', () => {
  it.each(phones)('reads a phone number (%s, %s)', (locale, marked, number) => {
    const surface = /\[(.*)\]/.exec(marked)?.[1];
    expect(read(locale, marked.replace(/[[\]]/g, ''))).toEqual([`phone ${number}|${surface}`]);
  });
  it.each(addresses)('reads addresses (%s)', (text, ...found) => {
    expect(read('en', text)).toEqual(found);
  });
  it.each(none)('reads nothing else (%s, %s)', (locale, text) => {
    expect(read(locale, text)).toEqual([]);
  });

  it('gives disjoint ranges in order on any text', () => {
    const piece = fc.constantFrom('+1', '800', '555', '0199', '-', ' ', '.', '(', ')', '/', '@', 'acme', 'com', 'call ', '030', '٣');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('en-US', 'de', 'es'), (pieces, locale) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end } of contactsIn(text, locale)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
