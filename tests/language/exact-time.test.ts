import { describe, expect, it } from 'vitest';
import { statesDate, statesTime } from '../../src/language/exact-time.ts';

describe('statesTime', () => {
  it.each([
    'within 2 business days',
    'in two weeks',
    'within an hour',
    'a 24-hour reply',
    'in 48h',
    'by 5 pm',
    'before 17:30',
    'next business day',
    'en 3 días',
    'binnen één werkdag',
    'innerhalb von 2 Werktagen',
    'sous 24 heures',
    'em 5 dias',
    'entro due giorni',
    'в течение 3 рабочих дней',
    '2 दिनों में',
    'on 3 May',
    'on May 3',
    'on 2026-05-03',
  ])('%s', (text) => {
    expect(statesTime(text)).toBe(true);
  });

  it.each([
    'soon',
    'in a few days',
    'in the coming weeks',
    'order 12345',
    'for $50',
    'save 20% today',
    'a handful of lamps',
    'in wenigen Tagen',
  ])('not: %s', (text) => {
    expect(statesTime(text)).toBe(false);
  });
});

describe('statesDate', () => {
  it('reads days with months, ISO dates and numeric dates, but no durations', () => {
    expect(['27 November 2026', 'November 27', '27. März', '27 de mayo', '27 мая', '2026-11-27', '27/11/2026'].every(statesDate)).toBe(
      true,
    );
    expect(['this Friday', '20 days', '20% off', 'you may save 20', '24/7'].some(statesDate)).toBe(false);
  });
});
