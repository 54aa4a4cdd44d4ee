import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/language/compare.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import type { Quantity } from '../../src/language/quantity.ts';
import { rewritten } from '../../src/language/rewrite.ts';
import { values } from './values.ts';

function firstOf(text: string, locale: string): Quantity {
  const [first] = quantitiesOf(text, locale);
  if (first === undefined) throw new Error(`nothing read in ${text}`);
  return first;
}

/** A text with its first quantity written as another text's; `undefined` where that can't be done. */
function rewrite(text: string, expected: string, locale: string): string | undefined {
  const quantity = firstOf(text, locale);
  const part = rewritten(text, quantity, firstOf(expected, locale).value, locale);
  return part === undefined ? undefined : text.slice(0, quantity.start) + part + text.slice(quantity.end);
}

const possible: readonly (readonly [locale: string, text: string, value: string, rewritten: string])[] = [
  ['en', 'Returns within 30 days.', '60 days', 'Returns within 60 days.'],
  ['en', 'Our 30-day return', '60 days', 'Our 60-day return'],
  ['en', 'a two-year warranty', '3 years', 'a three-year warranty'],
  ['en', 'a 1 year warranty', '2 years', 'a 2 year warranty'],
  ['en', 'our 1 month return policy', '6 weeks', 'our 6 week return policy'],
  ['en', '1 year of warranty', '2 years', '2 years of warranty'],
  ['en', '1 month from delivery', '6 weeks', '6 weeks from delivery'],
  ['en', 'a 2 year limited warranty', '1 year', 'a 1 year limited warranty'],
  ['en', '2 years', '1 year', '1 year'],
  ['en', 'two years', '1 year', 'one year'],
  ['en', 'thirty days', '60 days', 'sixty days'],
  ['en', 'Thirty days', 'sixty-five days', 'Sixty-five days'],
  ['en', 'thirty days', '95 days', 'ninety-five days'],
  ['de', 'drei Jahre', '2 Jahre', 'zwei Jahre'],
  ['de', 'zwei Jahre', '1 Jahr', '1 Jahr'],
  ['fr', 'trente jours', '90 jours', 'quatre-vingt-dix jours'],
  ['es', 'tres años', '2 años', 'dos años'],
  ['es', 'tres semanas', '21 semanas', '21 semanas'],
  ['hi', 'तीन दिन', '48 दिन', '48 दिन'],
  ['pl', 'trzy dni', '14 dni', '14 dni'],
  ['en', 'thirty days', '100 days', '100 days'],
  ['en', '30-day', '6 months', '6-month'],
  ['en', '30 days', '2 months', '2 months'],
  ['en', '3–5 business days', '5–7 business days', '5–7 business days'],
  ['en', '3 to 5 business days', '5–7 business days', '5 to 7 business days'],
  ['en', '3–5 business days', '2 business days', '2 business days'],
  ['en', '5 business days', '5–7 business days', '5–7 business days'],
  ['en', '2 working days', '1 business day', '1 working day'],
  ['en', '24 hrs', '48 hours', '48 hrs'],
  ['en', '2 weeks', '30 days', '30 days'],
  ['en', '14 days', '4 weeks', '4 weeks'],
  ['en', '12 months', '2 years', '2 years'],
  ['en', 'a 30-day return', '6 weeks', 'a 6-week return'],
  ['nl', 'binnen 30 dagen', '6 weken', 'binnen 6 weken'],
  ['de', 'eine 30-tägige Frist', '6 Wochen', 'eine 42-tägige Frist'],
  ['es', 'en 30 días', '6 semanas', 'en 42 días'],
  ['ja', '30日以内', '6週間', '6週間以内'],
  ['en-US', '$50', '$75', '$75'],
  ['en-US', '$9.99', '$12', '$12.00'],
  ['en-US', '$50', '$49.50', '$49.50'],
  ['en-US', 'USD 1,200', '$1,500', 'USD 1,500'],
  ['en-US', '$900', '$1,500', '$1,500'],
  ['en', '$1.5 million', '$2 million', '$2 million'],
  ['en', 'fifty dollars', '$75', 'seventy-five dollars'],
  ['en', '20%', '25%', '25%'],
  ['en', '15 percent', '20%', '20 percent'],
  ['en', '10,000 customers', '12,000 customers', '12,000 customers'],
  ['en', '1.2 kg', '1.5 kg', '1.5 kg'],
  ['en', 'December 31', 'January 2', 'January 2'],
  ['en', 'December 31st, 2026', 'January 2, 2027', 'January 2nd, 2027'],
  ['en', '31 Dec 2026', '2 January 2027', '2 Jan 2027'],
  ['en-US', '12/31/2026', '11/30/2026', '11/30/2026'],
  ['en', '2026-12-31', '2027-01-15', '2027-01-15'],
  ['en', 'Call +1 (800) 555-0199', '+1 800 555 0200', 'Call +1 (800) 555-0200'],
  ['en-US', 'Call (800) 555-0199', '+1 800 555 0200', 'Call (800) 555-0200'],
  ['en', 'Call +1 800 555 0199', '+44 20 7946 0958', 'Call +44 20 7946 0958'],
  ['en', 'help@acme.com', 'support@acme.com', 'support@acme.com'],
  ['en', 'https://www.acme.com/returns', 'acme.com/help', 'https://www.acme.com/help'],
  ['en', 'Mon–Fri 9am–5pm ET', 'Mon–Fri 8:30am–6pm', 'Mon–Fri 8:30am–6pm ET'],
  ['en', 'Monday to Friday from 9:00 to 17:00', 'Mon-Fri 10:00-18:00', 'Monday to Friday from 10:00 to 18:00'],
  ['en', 'v3.2', 'version 3.3', 'v3.3'],
  ['nl', 'binnen 14 dagen', '30 dagen', 'binnen 30 dagen'],
  ['nl', 'twee jaar garantie', '3 jaar', 'drie jaar garantie'],
  ['nl', '14-daagse', '30 dagen', '30-daagse'],
  ['nl', '€ 50,-', '€ 75', '€ 75,-'],
  ['nl', '1 à 2 werkdagen', '2 à 3 werkdagen', '2 à 3 werkdagen'],
  ['nl', 'ma t/m vr van 9.00 tot 17.30 uur', 'ma t/m vr van 8.30 tot 18.00 uur', 'ma t/m vr van 8.30 tot 18.00 uur'],
  ['nl', '1 dag', '2 dagen', '2 dagen'],
  ['de', 'innerhalb von 14 Tagen', '30 Tage', 'innerhalb von 30 Tagen'],
  ['de', '14 Tage', '1 Tag', '1 Tag'],
  ['de', '30-tägiges', '60 Tage', '60-tägiges'],
  ['de', 'zweijährige Garantie', '3 Jahre', 'dreijährige Garantie'],
  ['de', 'Zwei Jahre Garantie', '3 Jahre', 'Drei Jahre Garantie'],
  ['de', '50,00 €', '75 €', '75,00 €'],
  ['de', '1.299,00 EUR', '1.499,50 EUR', '1.499,50 EUR'],
  ['de', '31.12.2026', '31.1.2027', '31.01.2027'],
  ['de', '31. März 2026', '1. April 2026', '1. April 2026'],
  ['de', 'Mo.–Fr. 9–17 Uhr', 'Mo.–Fr. 10–18 Uhr', 'Mo.–Fr. 10–18 Uhr'],
  ['de', '20 %', '25 %', '25 %'],
  ['de', '30 Tage Rückgabe', '2 Monate', '2 Monate Rückgabe'],
  ['ru', 'Гарантия 2 года', '5 лет', 'Гарантия 5 лет'],
  ['ru', 'Гарантия 5 лет', '2 года', 'Гарантия 2 года'],
  ['ru', 'в течение 2 лет', '3 года', 'в течение 3 лет'],
  ['ru', '30 дней', '60 дней', '60 дней'],
  ['ru', 'двухлетняя гарантия', '3 года', '3-летняя гарантия'],
  ['ru', '5 000 ₽', '10000 ₽', '10 000 ₽'],
  ['ru', '31 декабря 2026 г.', '1 марта 2027 г.', '1 марта 2027 г.'],
  ['ru', 'Четырнадцать дней', '30 дней', '30 дней'],
  ['es', '30 días', '60 días', '60 días'],
  ['es', 'catorce días', '30 días', 'treinta días'],
  ['es', '49,99 €', '59 €', '59,00 €'],
  ['es', '1.500 €', '2.500 €', '2.500 €'],
  ['es', '31 de diciembre de 2026', '15 de enero de 2027', '15 de enero de 2027'],
  ['es', '2 años', '1 año', '1 año'],
  ['es', '30 días', '2 semanas', '14 días'],
  ['es', '30 días', '6 meses', '6 meses'],
  ['es', '5 días hábiles', '1 día hábil', '1 día hábil'],
  ['fr', '30 jours', '60 jours', '60 jours'],
  ['fr', '1er janvier 2026', '31 décembre 2026', '31 décembre 2026'],
  ['fr', '50 €', '75,50 €', '75,50 €'],
  ['pt', 'dois anos', '3 anos', '3 anos'],
  ['pt', 'R$ 199,90', 'R$ 249,90', 'R$ 249,90'],
  ['it', 'due anni', '3 anni', 'tre anni'],
  ['it', '49 euro', '59 euro', '59 euro'],
  ['hi', '30 दिनों', '60 दिन', '60 दिनों'],
  ['hi', '₹4,999', '₹1,00,000', '₹1,00,000'],
  ['hi', '२ साल', '3 साल', '३ साल'],
  ['hi', 'चौदह दिन', '30 दिन', 'तीस दिन'],
  ['ja', '30日以内', '60日', '60日以内'],
  ['ja', '5,000円', '10,000円', '10,000円'],
  ['ja', '2年間', '3年', '3年間'],
  ['ja', '2026年12月31日', '2027年1月15日', '2027年1月15日'],
  ['ko', '30일', '60일', '60일'],
  ['zh', '30天', '60天', '60天'],
  ['pl', '30 dni', '14 dni', '14 dni'],
  ['pl', '2 lata', '5 lat', '5 lat'],
  ['cs', '30 dnů', '14 dnů', '14 dnů'],
  ['tr', '30 gün', '60 gün', '60 gün'],
  ['sv', '30 dagar', '60 dagar', '60 dagar'],
  ['sv', 'två års garanti', '3 år', 'tre års garanti'],
  ['ar', '٣٠ يومًا', '60 يومًا', '٦٠ يومًا'],
];

/** What only a person can write: other words around the value would have to change, or its form is not known. */
const impossible: readonly (readonly [locale: string, text: string, value: string])[] = [
  ['de', 'innerhalb von 30 Tagen', '2 Monate'],
  ['de', 'innerhalb von 1 Tag', '2 Tage'],
  ['de', '14 Tagen', '1 Tag'],
  ['ru', 'в течение 30 дней', '2 дня'],
  ['ru', 'в течение 2 лет', '1 год'],
  ['es', '3 meses', '2 semanas'],
  ['fr', '39€90', '49,90 €'],
  ['fr', 'de 9h à 18h du lundi au vendredi', 'de 9h30 à 18h du lundi au vendredi'],
  ['en', 'a fortnight', '30 days'],
  ['en', 'between 5 and 10 days', '7 days'],
  ['en', '$50', '€50'],
  ['de', '30,- €', '9,37 €'],
  ['en', '30 days', '$30'],
  ['en', 'Mon–Fri 9–5 ET', 'Mon–Sat 9–5 ET'],
  ['en', 'on Thursday, 31 December 2026', '30 December 2026'],
  ['en', '24/7', 'Mon–Fri 9–5'],
];

describe('rewriting', () => {
  it.each(possible)('%s: "%s" with %s is "%s"', (locale, text, value, expected) => {
    expect(rewrite(text, value, locale)).toBe(expected);
  });
  it.each(impossible)('%s: leaves "%s" with %s to people', (locale, text, value) => {
    expect(rewrite(text, value, locale)).toBeUndefined();
  });
  it('keeps what says the same already', () => {
    expect(rewrite('two weeks', '14 days', 'en')).toBe('two weeks');
  });
  it('keeps a weekday that is still right', () => {
    expect(rewrite('Thursday, 31 December 2026', '24 December 2026', 'en')).toBe('Thursday, 24 December 2026');
  });

  it('writes what is read as the value, from its first to its last character', () => {
    const places = fc.constantFrom(...possible.map(([locale, text]) => [locale, text] as const));
    fc.assert(
      fc.property(places, values, ([locale, text], value) => {
        const quantity = firstOf(text, locale);
        const part = rewritten(text, quantity, value, locale);
        if (part === undefined) return;
        const again = firstOf(text.slice(0, quantity.start) + part + text.slice(quantity.end), locale);
        expect([again.start, again.end]).toEqual([quantity.start, quantity.start + part.length]);
        expect(compareValues(again.value, value)).toBe('equal');
      }),
      { numRuns: 3000 },
    );
  });
});
