import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../src/language/months.ts';

function read(text: string, language: string): string[] {
  return monthsIn(text, language).map(({ start, end, year, month }) => `${text.slice(start, end)} = ${year}-${month}`);
}

describe('months without a day', () => {
  it.each([
    ['en', 'valid until March 2025.', ['March 2025 = 2025-3']],
    ['en', 'May 2025 to Sept. 2026', ['May 2025 = 2025-5', 'Sept. 2026 = 2026-9']],
    ['en', 'thru 03/2025', ['03/2025 = 2025-3']],
    ['de', 'bis Ende März 2025', ['März 2025 = 2025-3']],
    ['es', 'hasta finales de marzo de 2025', ['marzo de 2025 = 2025-3']],
    ['pt', 'até março de 2025', ['março de 2025 = 2025-3']],
    ['ru', 'до конца марта 2025 года', ['марта 2025 = 2025-3']],
    ['ja', '有効期限は2025年3月です', ['2025年3月 = 2025-3']],
    ['ko', '2025년 3월까지', ['2025년 3월 = 2025-3']],
    ['hi', 'मार्च २०२५ तक', ['मार्च २०२५ = 2025-3']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each([
    ['en', '5 March 2025'],
    ['en', 'March 5, 2025'],
    ['en', 'the 5th of March 2025'],
    ['es', 'el 5 de marzo de 2025'],
    ['en', '05/03/2025'],
    ['en', 'in 2025'],
    ['en', '13/2025'],
    ['ja', '2025年3月5日'],
    ['en', 'in March $2025'],
    ['xx', 'March 2025'],
  ])('none in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
