/** Gimmicks of ads, and what only looks like one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gimmicksIn } from '../../rules/ad-policy/gimmicks.ts';
import { tripledWords } from '../../rules/ad-policy/repetition.ts';

const found = (text: string): string[] => gimmicksIn(text).map(({ start, end, plain }) => `${text.slice(start, end)} → ${plain ?? '?'}`);

describe('a gimmick', () => {
  it.each([
    ['F.L.O.W.E.R.S here', ['F.L.O.W.E.R.S → Flowers']],
    ['big s a l e.', ['s a l e → sale']],
    ['F-R-E-E lamps', ['F-R-E-E → Free']],
    ['fresh f1owers', ['f1owers → flowers']],
    ['Fr€€ and $ale', ['Fr€€ → Free', '$ale → sale']],
    ['ch3ap', ['ch3ap → cheap']],
    ['Fa$t, n0w and f a s t', ['Fa$t → Fast', 'n0w → now', 'f a s t → fast']],
    ['c0up0ns', ['c0up0ns → coupons']],
    ['gr8 lamps 4u', ['gr8 → great', '4u → for you']],
    ['freeeee lamps', ['freeeee → free']],
    ['FlOwErS', ['FlOwErS → Flowers']],
    ['what?? yes....', ['?? → ?', '.... → …']],
    ['*** now >>', ['*** → ', '>> → ']],
    ['скидк0й с к и д к а', ['с к и д к а → скидка']],
  ])('in "%s" is found', (text, expected) => expect(found(text).toSorted()).toEqual(expected.toSorted()));

  it.each([
    'U.S.A. and a.s.a.p.',
    'S M L XL XXL XXXL',
    'vitamins A B C D E',
    'A-B-C-D order',
    'F.A.S.T. and F-A-S-T, B.E.S.T. buses, N.E.W. Academy',
    '10W bulbs, 9w, model B37, London W1N',
    '4K, 8K, B2B, H2O, CO2, MP3, 3D, 5G, iPhone15',
    '1st, 2nd, 24/7, 9am-5pm, 50cm, 10x',
    'from $5 or 5€, £20+',
    'What? Yes… No.',
    'Wait... what?',
    'YYYY-MM-DD, JJJJ',
    'JavaScript, PayPal, LaTeX, McDonald’s',
    '★★★★☆',
    'user@example.com, @oak, #1',
    'Zoo, committee, Schifffahrt',
    'C++ and C#',
  ])('is none in "%s"', (text) => expect(found(text)).toEqual([]));

  it('lies within the text, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('s', 'a', 'l', 'e', 'S', '.', ' ', '$', '€', '1', '3', '*', '?', 'é', '😀')), (characters) => {
        const text = characters.join('');
        for (const { start, end } of gimmicksIn(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

it.each([
  ['Sale sale SALE!', 'Sale'],
  ['deals, deals, deals', 'deals'],
])('"%s" says a word three times', (text, word) => expect(tripledWords(text).map((each) => each.word)).toEqual([word]));

it.each(['that that', 'bye bye', 'धीरे धीरे', 'salesale sale'])('"%s" does not', (text) => expect(tripledWords(text)).toEqual([]));
