import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/weekday-date/rule.ts';
import type { Linter } from '../../src/linter/linter.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { findingsIn, linterWith } from './linting.ts';

const linters = new Map<string, Linter>();

/** A linter for texts of a locale, made once. */
function linterFor(locale: string): Linter {
  const linter = linters.get(locale) ?? linterWith({ 'weekday-date': rule }, `locale: ${locale}\n`);
  linters.set(locale, linter);
  return linter;
}

/** Findings for a text in a locale. */
function run(locale: string, text: string, path = 'a.txt'): readonly Finding[] {
  return findingsIn(linterFor(locale), { [path]: text });
}

/** How languages write a date with its day, as the library of the platform does. */
const locales = ['ar', 'cs', 'da', 'de', 'en-US', 'en-GB', 'es', 'fr', 'hi', 'it', 'nb', 'nl', 'pl', 'pt', 'ru', 'sv', 'uk'];

const oneDay = 86_400_000;
const day = fc.integer({ min: Date.UTC(1930, 0, 1) / oneDay, max: Date.UTC(2090, 11, 31) / oneDay });

function format(locale: string, options: Intl.DateTimeFormatOptions, number: number): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }).format(
    number * oneDay,
  );
}

/** A date with the day of the week of another one, behind a word that is no day. */
function written(locale: string, number: number, ofWeek: number): string {
  const date = format(locale, { day: 'numeric', month: 'long', year: 'numeric' }, number);
  return `– ${format(locale, { weekday: 'long' }, ofWeek)}, ${date}`;
}

describe.each(locales)('%s', (locale) => {
  it('is silent on the right day, and reports every other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (number, shift) => {
        const text = written(locale, number, number + shift);
        const found = run(locale, text);
        expect(found.length, text).toBe(shift === 0 ? 0 : 1);
        for (const { expected = [], place } of found) {
          expect(expected.length, text).toBeGreaterThan(0);
          for (const each of expected) {
            const mended = text.slice(0, place.start.offset) + each + text.slice(place.end.offset);
            expect(run(locale, mended), mended).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  ['de', 'also so 31.12.2026'],
  ['nl', 'en zo 31 december 2026'],
  ['en', 'Saturday, 4 July 1776'],
  ['en', 'Friday, 03/04/2026'],
  ['en', 'Monday, 31 December'],
  ['en', 'In 2025 and 2026, Monday, 31 December'],
  ['en', 'Mon-Fri, 1 May 2026'],
  ['en', 'Tuesday and Thursday, 31 December 2026'],
  ['ru', 'в четверг, 31 декабря 2026 г.'],
])('%s: %s: nothing', (locale, text) => expect(run(locale, text)).toEqual([]));

it.each([
  ['ru', 'до понедельника, 31 декабря 2026', ['понедельника, 28 декабря 2026']],
  ['en', 'MON 31 December 2026', ['THU 31 December 2026', 'MON 28 December 2026']],
  ['en', 'Monday, 03/04/2026', ['Wednesday, 03/04/2026']],
  ['ko', '2026년 12월 31일(월)', ['2026년 12월 31일(목)', '2026년 12월 28일(월)']],
])('%s: %s', (locale, text, expected) => expect(run(locale, text).map((found) => found.expected)).toEqual([expected]));

it('says where the same date has that day', () => {
  expect(run('en', 'Friday, 28 November 2026')[0]?.note).toBe('It fits the same date in 2025.');
  expect(run('en', 'Monday, 31 December 2026')[0]?.note).toBeUndefined();
});

it('takes the year from front matter, within a year', () => {
  const post = (text: string): string => `---\ndate: 2026-11-20\n---\n\n${text}\n`;
  expect(run('en', post('Ends Monday, 31 December.'), 'a.md')).toHaveLength(1);
  expect(run('en', post('Ends Thursday, 31 December.'), 'a.md')).toEqual([]);
  expect(run('en', post('It began on Friday, 2 October.'), 'a.md')).toEqual([]);
});
