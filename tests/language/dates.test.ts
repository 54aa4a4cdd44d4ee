import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/language/lexicon/lexicons.ts';
import { notationOf } from '../../src/language/notation.ts';
import { datesIn } from '../../src/language/quantity/dates.ts';

/** Dates of a text as `notation|surface`, with the weekday, and `?` if ambiguous. */
function read(locale: string, text: string): string[] {
  const lexicon = lexiconOf(locale.slice(0, 2));
  if (lexicon === undefined) throw new Error(`no lexicon for ${locale}`);
  return datesIn(text, lexicon, locale).map(({ value, start, end, isAmbiguous }) => {
    const weekday = value.kind === 'date' && value.weekday !== undefined ? ` ${value.weekday}` : '';
    return `${notationOf(value)}${weekday}${isAmbiguous ? '?' : ''}|${text.slice(start, end)}`;
  });
}

const written: readonly (readonly [locale: string, text: string, ...dates: string[]])[] = [
  ['en', 'Offer ends 31 December 2026.', '2026-12-31|31 December 2026'],
  ['en', 'Sale ends December 31.', '--12-31|December 31'],
  ['en', 'until December 31st, 2026, at noon', '2026-12-31|December 31st, 2026'],
  ['en', 'the 31st of December 2026', '2026-12-31|31st of December 2026'],
  ['en', 'Dec. 31, 2026: the end', '2026-12-31|Dec. 31, 2026'],
  ['en', 'from June 8 to July 9.', '--06-08|June 8', '--07-09|July 9'],
  ['en', '31-Dec-2026', '2026-12-31|31-Dec-2026'],
  ['en', '1–5 December 2026', '2026-12-05|5 December 2026'],
  ['en', 'on May 20', '--05-20|May 20'],
  ['de', 'bis zum 31. Dezember 2026', '2026-12-31|31. Dezember 2026'],
  ['de', 'am 5. Mai um 9 Uhr', '--05-05|5. Mai'],
  ['es', 'La oferta termina el 31 de diciembre de 2026.', '2026-12-31|31 de diciembre de 2026'],
  ['es', 'del 1 al 5 de mayo del 2026', '2026-05-05|5 de mayo del 2026'],
  ['fr', 'jusqu’au 1er janvier 2026', '2026-01-01|1er janvier 2026'],
  ['it', 'fino al 31 dicembre 2026, 1° gennaio escluso', '2026-12-31|31 dicembre 2026', '--01-01|1° gennaio'],
  ['pt', 'até 31 de dezembro de 2026', '2026-12-31|31 de dezembro de 2026'],
  ['pt', '1º de janeiro', '--01-01|1º de janeiro'],
  ['nl', 'tot en met 31 december 2026', '2026-12-31|31 december 2026'],
  ['ru', 'до 31 декабря 2026 г.', '2026-12-31|31 декабря 2026 г.'],
  ['ru', 'до 5 мая включительно', '--05-05|5 мая'],
  ['hi', '३१ दिसंबर २०२६ तक', '2026-12-31|३१ दिसंबर २०२६'],
  ['ja', '2026年12月31日まで', '2026-12-31|2026年12月31日'],
  ['zh', '12月31日前', '--12-31|12月31日'],
  ['ko', '2026년 12월 31일까지', '2026-12-31|2026년 12월 31일'],
  ['pl', 'do 31 grudnia 2026 r.', '2026-12-31|31 grudnia 2026 r.'],
  ['cs', '31. prosince 2026', '2026-12-31|31. prosince 2026'],
  ['sv', 'den 31 december', '--12-31|31 december'],
  ['tr', '31 Aralık 2026 tarihine', '2026-12-31|31 Aralık 2026'],
  ['ar', '٣١ ديسمبر ٢٠٢٦', '2026-12-31|٣١ ديسمبر ٢٠٢٦'],
];

const numeric: readonly (readonly [locale: string, text: string, ...dates: string[]])[] = [
  ['en-US', '12/31/2026', '2026-12-31|12/31/2026'],
  ['en-US', '04/03/2026', '2026-04-03?|04/03/2026'],
  ['en-GB', '04/03/2026', '2026-03-04?|04/03/2026'],
  ['en-US', '13/04/2026', '2026-04-13|13/04/2026'],
  ['en-US', '05/05/2026', '2026-05-05|05/05/2026'],
  ['en', '2026-12-31T10:00', '2026-12-31|2026-12-31'],
  ['de', 'bis 31.12.2026.', '2026-12-31|31.12.2026'],
  ['de', 'am 04.03.2026', '2026-03-04|04.03.2026'],
  ['de', 'bis 31.12. gültig', '--12-31|31.12.'],
  ['de', '01.12.-31.12.2026', '--12-01|01.12.', '2026-12-31|31.12.2026'],
  ['de', '31.12.26', '2026-12-31|31.12.26'],
  ['es', 'hasta el 31/12', '--12-31|31/12'],
  ['es', 'hasta el 04/03/2026', '2026-03-04|04/03/2026'],
  ['cs', '31. 12. 2026', '2026-12-31|31. 12. 2026'],
  ['ko', '2026. 12. 31.까지', '2026-12-31|2026. 12. 31'],
  ['ja', '2026/12/31まで', '2026-12-31|2026/12/31'],
];

const weekdays: readonly (readonly [locale: string, text: string, ...dates: string[]])[] = [
  ['en', 'Thu, 31 Dec 2026', '2026-12-31 Th|31 Dec 2026'],
  ['en', 'Monday, December 31', '--12-31 Mo|December 31'],
  ['de', 'Donnerstag, den 31. Dezember', '--12-31 Th|31. Dezember'],
  ['de', 'bis Do. 31.12.', '--12-31 Th|31.12.'],
  ['fr', 'jeudi 31 décembre', '--12-31 Th|31 décembre'],
  ['pt', 'segunda-feira, 31 de março', '--03-31 Mo|31 de março'],
  ['ru', 'четверг, 31 декабря', '--12-31 Th|31 декабря'],
  ['ja', '2026年12月31日（木）', '2026-12-31 Th|2026年12月31日'],
];

const none: readonly (readonly [locale: string, text: string])[] = [
  ['en', 'You may 5 times a day, and march 3 miles.'],
  ['en', 'In May 20 customers wrote.'],
  ['en', 'December 2026, 2026, December'],
  ['en', '3/4 cup, 24/7, 16/9'],
  ['en', 'February 30, 2026 and Feb 29, 2027'],
  ['en', 'December 1–5, 2026'],
  ['en', 'March 5 million people'],
  ['en', '6. May be true'],
  ['en', 'v1.2.2026, file-2026-12-31.csv, https://acme.com/2026/12/31/x'],
  ['en', 'Covid-19 May be over'],
  ['de', 'im Mai 20 neue Lampen'],
  ['de', 'macOS 10.12. ist alt; siehe Abschnitt 3.1.'],
  ['es', '3 mar y 5 set'],
  ['ja', '1月10日間'],
  ['es-MX', 'cuesta 10.12. Gracias'],
];

describe('dates', () => {
  it.each(written)('reads a month in words (%s, %s)', (locale, text, ...dates) => {
    expect(read(locale, text)).toEqual(dates);
  });
  it.each(numeric)('reads digits (%s, %s)', (locale, text, ...dates) => {
    expect(read(locale, text)).toEqual(dates);
  });
  it.each(weekdays)('reads the weekday beside a date (%s, %s)', (locale, text, ...dates) => {
    expect(read(locale, text)).toEqual(dates);
  });
  it.each(none)('reads no date (%s, %s)', (locale, text) => {
    expect(read(locale, text)).toEqual([]);
  });

  it('reads every day of ten years in ISO order, and no other day', () => {
    const parts = fc.record({
      year: fc.integer({ min: 2020, max: 2030 }),
      month: fc.integer({ min: 0, max: 14 }),
      day: fc.integer({ min: 0, max: 33 }),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(read('en', `by ${text}.`)).toEqual(exists ? [`${text}|${text}`] : []);
      }),
    );
  });

  it('gives disjoint ranges in order on any text', () => {
    const piece = fc.constantFrom(
      '31',
      '12',
      '2026',
      '.',
      '/',
      '-',
      ' ',
      'December',
      'May',
      ' de ',
      '月',
      '日',
      '年',
      'Mon',
      ',',
      '１',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('en', 'de', 'es', 'ja'), (pieces, locale) => {
        const text = pieces.join('');
        const lexicon = lexiconOf(locale);
        let from = 0;
        for (const { start, end } of lexicon === undefined ? [] : datesIn(text, lexicon, locale)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }),
    );
  });
});
