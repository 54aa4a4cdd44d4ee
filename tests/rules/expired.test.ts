import { describe, expect, it } from 'vitest';
import expired from '../../rules/expired/rule.ts';
import type { Linter } from '../../src/linter/linter.ts';
import type { Outcome } from '../../src/linter/outcome.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { linterWith } from './linting.ts';

/** A linter that judges by a day, and what it sees in a text. */
function look(locale: string, text: string, asOf: string, path = 'a.txt', settings = ''): { linter: Linter; outcome: Outcome } {
  const linter = linterWith({ expired }, `locale: ${locale}\n${settings}\n`, asOf);
  return { linter, outcome: linter.lint({ path, guidePath: path, text }) };
}

function run(locale: string, text: string, asOf = '2026-12-01', path?: string, settings?: string): readonly Finding[] {
  const { linter, outcome } = look(locale, text, asOf, path, settings);
  return [...linter.conclude([outcome]).values()].flat();
}

describe('deadlines', () => {
  it.each([
    ['en', 'Sale ends 30 November 2025.'],
    ['en', 'The sale ends on Friday, November 28, 2025, at midnight.'],
    ['en', 'Offer valid until 31 December 2025.'],
    ['en', 'Order by December 18, 2025 for delivery before Christmas.'],
    ['en', '20% off until 30 November 2025'],
    ['en', 'Use code OAK20 by November 30, 2025.'],
    ['en', 'The last day to return is 31 January 2026.'],
    ['en', 'Registration closes on 1 March 2026.'],
    ['en', 'Deadline: 15 May 2025'],
    ['en', 'Offer valid from 1 to 30 November 2025.'],
    ['en', 'Early-bird tickets are available through 2025-06-30.'],
    ['en', 'Save 15% through 11/30/2025.'],
    ['en', 'Support for Lamp 1 ends 30 April 2025.'],
    ['en', 'Enter our giveaway before 1 February 2026!'],
    ['de', 'Der Sale endet am 30. November 2025.'],
    ['de', 'Nur noch bis 30.11.2025: 20 % Rabatt'],
    ['de', 'Gültig bis zum 31. Dezember 2025.'],
    ['de', 'Anmeldeschluss: 1. März 2026'],
    ['de', 'Angebot gültig vom 1. bis 30. November 2025.'],
    ['es', 'La oferta termina el 30 de noviembre de 2025.'],
    ['es', 'Válido hasta el 31 de diciembre de 2025.'],
    ['es', '20 % de descuento hasta el 30 de noviembre de 2025'],
    ['fr', "L'offre se termine le 30 novembre 2025."],
    ['fr', "Valable jusqu'au 31 décembre 2025."],
    ['fr', 'Du 1er au 30 novembre 2025 : -20 % sur les lampes'],
    ['nl', 'De actie loopt t/m 30 november 2025.'],
    ['nl', 'Geldig tot en met 31 december 2025.'],
    ['it', "L'offerta scade il 30 novembre 2025."],
    ['it', 'Valido fino al 31 dicembre 2025.'],
    ['pt', 'A promoção termina em 30 de novembro de 2025.'],
    ['pt', 'Válido até 31 de dezembro de 2025.'],
    ['ru', 'Акция действует до 30 ноября 2025 г.'],
    ['ru', 'Скидка 20 % до 30 ноября 2025'],
    ['hi', 'सेल 30 नवंबर 2025 तक है।'],
    ['ja', 'セールは2025年11月30日まで。'],
    ['ja', '締め切りは2025年11月30日です。'],
  ])('%s: %s', (locale, text) => expect(run(locale, text)).toHaveLength(1));
});

describe('other dates', () => {
  it.each([
    ['en', 'Until 30 June 2024 it was 14 days.'],
    ['en', 'The sale ended on 30 November 2025.'],
    ['en', 'The company was founded on 1 March 2012.'],
    ['en', 'We opened on 3 May 2020.'],
    ['en', 'Last updated 30 November 2025'],
    ['en', 'Sale ends 30 November 2027.'],
    ['en', 'From 1 January 2025 we ship to Canada.'],
    ['en', 'Orders placed before 1 March 2025 were shipped from Salem.'],
    ['en', 'As of 3 May 2025, prices include tax.'],
    ['en', 'By 1 January 2020, half of all homes had LED lamps.'],
    ['en', 'The update was released on 12 March 2025.'],
    ['en', 'Version 2.0 (30 November 2025)'],
    ['en', 'Sale ends 1 December 2026.'],
    ['en', 'Lamps made before 31 December 2023 have a different bulb.'],
    ['en', 'If you bought it before 1 June 2025, the warranty is 2 years.'],
    ['de', 'Bis zum 30. Juni 2024 waren es 14 Tage.'],
    ['de', 'Die Aktion endete am 30. November 2025.'],
    ['de', 'Stand: 30. November 2025'],
    ['es', 'La promoción terminó el 30 de noviembre de 2025.'],
    ['fr', "L'offre a pris fin le 30 novembre 2025."],
    ['nl', 'De actie eindigde op 30 november 2025.'],
    ['it', "L'offerta è scaduta il 30 novembre 2025."],
    ['pt', 'A promoção terminou em 30 de novembro de 2025.'],
    ['ru', 'Акция закончилась 30 ноября 2025 г.'],
    ['hi', 'सेल 30 नवंबर 2025 को समाप्त हुई थी।'],
    ['ja', 'セールは2025年11月30日に終了しました。'],
  ])('%s: %s', (locale, text) => expect(run(locale, text)).toEqual([]));
});

it('lasts through its last day', () => {
  expect(run('en', 'Ends 30 November 2026.', '2026-11-30')).toEqual([]);
  expect(run('en', 'Ends 30 November 2026.', '2026-12-01')).toHaveLength(1);
});

it('depends on the day only when files are compared, so that what was seen may be kept', () => {
  const [one, other] = ['2020-01-01', '2030-01-01'].map((asOf) => look('en', 'Ends 30 November 2026.', asOf).outcome);
  expect(one).toEqual(other);
});

it('takes the later of two readings', () => {
  expect(run('en', 'Ends 03/04/2026.', '2026-03-20')).toEqual([]);
  expect(run('en', 'Ends 03/04/2026.', '2026-04-04')).toHaveLength(1);
});

it('hints where readers see the date, and leaves records alone', () => {
  const text = 'The sale ends 30 November 2025.';
  const severities = (path: string): string[] => run('en', text, undefined, path).map(({ severity }) => severity);
  expect(severities('sale.md')).toEqual(['warning']);
  expect(severities('blog/2025-11-01-sale.md')).toEqual(['info']);
  expect(severities('docs/release-notes/sale.md')).toEqual([]);
  expect(severities('CHANGELOG.md')).toEqual([]);
});

it('reports an approved sentence once, as a whole', () => {
  const settings = 'copy: { sale: { text: The sale ends 30 November 2025., until: 2025-11-30 } }';
  expect(run('en', 'The sale ends 30 November 2025!', undefined, undefined, settings).map(({ reason }) => reason)).toEqual([
    'Unexpected "The sale ends 30 November 2025", which the guide lets be said until 2025-11-30 (`sale`, style-guide.yml:2:9).',
  ]);
});

it('reports the value of a fact after its last day, and no other value', () => {
  const settings = 'facts: { returns-window: { value: 60 days, until: 2026-06-30 } }';
  const reasons = (text: string, asOf?: string): number => run('en', text, asOf, undefined, settings).length;
  expect(reasons('Return it within 60 days.')).toBe(1);
  expect(reasons('Return it within 30 days.')).toBe(0);
  expect(reasons('Return it within 60 days.', '2026-06-30')).toBe(0);
});

it('can be told what to leave alone', () => {
  const settings = 'rules: { expired: { ignore: [support ends] } }';
  expect(run('en', 'Support ends 30 April 2025.', undefined, undefined, settings)).toEqual([]);
});
