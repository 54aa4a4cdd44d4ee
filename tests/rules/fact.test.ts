import { describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { findingsIn, linterWith } from './linting.ts';

/** Ids of the fact rules that report something, as of a day. */
function reporting(guide: string, asOf: string, texts: Readonly<Record<string, string>>): string[] {
  const rules = Object.fromEntries(Object.entries(registry).filter(([id]) => /fact|expired/.test(id)));
  return findingsIn(linterWith(rules, guide, asOf), texts).map(({ ruleId }) => ruleId);
}

it('holds nothing against a fact whose last day is over', () => {
  const guide = 'facts: { returns-window: { value: 60 days, until: 2026-11-30 } }';
  expect(reporting(guide, '2026-11-30', { 'a.md': 'Return it within 30 days.' })).toEqual(['fact']);
  expect(reporting(guide, '2026-12-01', { 'a.md': 'Return it within 30 days.' })).toEqual([]);
  expect(reporting(guide, '2026-12-01', { 'a.md': 'Return it within 60 days.' })).toEqual(['expired']);
});

it('tells of a contradiction between translations once', () => {
  const guide = 'locale: en\nlocales: { pattern: "{locale}/**" }';
  const texts = { 'en/a.md': 'Return it within 30 days.', 'de/a.md': 'Rückgabe innerhalb von 14 Tagen.' };
  expect(reporting(guide, '2026-12-01', texts)).toEqual(['locale-fact']);
  expect(reporting(guide, '2026-12-01', { ...texts, 'en/b.md': 'Return it within 14 days.' })).toEqual(['fact-conflict', 'fact-conflict']);
});

const only = Object.fromEntries(Object.entries(registry).filter(([id]) => id === 'fact'));

/** Severities of the rule `fact`, in order. */
function severities(guide: string, text: string): string[] {
  return findingsIn(linterWith(only, guide, '2026-12-01'), { 'a.md': text }).map(({ severity, reason }) =>
    severity === 'info' ? severity : reason.slice(0, reason.indexOf(', expected')),
  );
}

describe('how sure a finding is', () => {
  const guide =
    'facts: { returns-window: 30 days, warranty: 2 years, delivery-time: 3-5 days, refund-processing-time: 5 days, dispatch-time: 1 day }';

  it.each([
    ['en', 'After your return has been announced, you have 14 days to return the parcel.'],
    ['en', 'Drop off your return within 14 days of printing the label.'],
    ['nl', 'Zodra je retour is goedgekeurd, stuur je het artikel binnen 10 dagen terug.'],
    ['es', 'Tras recibir la etiqueta, devuelve el producto en un plazo de 10 días.'],
    ['fr', 'Nous inspectons les retours sous 5 jours.'],
    ['pt', 'Analisamos as devoluções em 5 dias.'],
    ['de', 'Nach Eingang der Retoure tauschen wir die Ware innerhalb von 5 Tagen um.'],
  ])('hints at a step of a return (%s): %s', (lang, text) => {
    expect(severities(guide, `---\nlang: ${lang}\n---\n\n${text}\n`)).toEqual(['info']);
  });

  it.each([
    ['en', 'If you received the wrong colour, tell us and return it within 7 days.'],
    ['it', 'I prodotti difettosi possono essere restituiti entro 6 mesi.'],
    ['es', 'Los paquetes no recogidos se devuelven a los 15 días.'],
    ['de', 'Sollte Ihre Bestellung nicht innerhalb von 10 Tagen geliefert werden, schreiben Sie uns.'],
    ['fr', "En cas d'usage professionnel, la garantie est de 6 mois."],
    ['nl', 'De borg wordt binnen 10 dagen teruggestort.'],
    ['en', 'With package protection you can return everything within 14 days.'],
    ['en', 'Strikes may delay delivery by 10 days.'],
    ['en', '# Refunds\n\n- Processing time: 3 days'],
    ['en', 'You must contact us directly within 7 days to receive your refund.'],
    ['en', 'Credit card refunds may take up to 7 days.'],
  ])('hints at a case (%s): %s', (lang, text) => {
    expect(severities(guide, `---\nlang: ${lang}\n---\n\n${text}\n`)).toEqual(['info']);
  });

  it.each([
    ['en', 'Hulls carry a three-year warranty.'],
    ['en', 'Our Aurora lamps carry a three-year warranty.'],
    ['de', 'Auf die Motoren gewähren wir 5 Jahre Garantie.'],
    ['es', 'Garantía del cuadro: 5 años.'],
    ['ru', 'Производитель дает гарантию 5 лет.'],
  ])('hints at some goods (%s): %s', (lang, text) => {
    expect(severities(guide, `---\nlang: ${lang}\n---\n\n${text}\n`)).toEqual(['info']);
  });

  it.each([
    ['en', 'Know your rights. You can return goods within 14 days.'],
    ['ru', 'По закону товар можно вернуть в течение 14 дней.'],
  ])('hints at the law (%s): %s', (lang, text) => {
    expect(severities(guide, `---\nlang: ${lang}\n---\n\n${text}\n`).every((severity) => severity === 'info')).toBe(true);
  });

  it.each([
    ['Return it within 14 days of delivery.', 'Unexpected "14 days" for "Return"'],
    ['Send it back to us within 14 days.', 'Unexpected "14 days" for "Send … back"'],
    ['Return it within 14 days. Your statutory rights are not affected.', 'Unexpected "14 days" for "Return"'],
    ['You can return it within 14 days of delivery, and the label is on us.', 'Unexpected "14 days" for "return"'],
    ['Return unused and undamaged goods within 14 days.', 'Unexpected "14 days" for "Return"'],
    ['Return period: 14 days', 'Unexpected "14 days" for "Return"'],
    ['Our lamps carry a three-year warranty.', 'Unexpected "three-year" for "warranty"'],
    ['Every hull carries a three-year warranty.', 'Unexpected "three-year" for "warranty"'],
  ])('reports %s', (text, reason) => {
    expect(severities(guide, text)).toEqual([reason]);
  });

  it('names no part of a value, and no particle alone', () => {
    const german = '---\nlang: de\n---\n\nAuf alles geben wir drei Jahre Garantie.\n\nSchicken Sie es innerhalb von 14 Tagen zurück.\n';
    expect(severities(guide, german)).toEqual(['Unexpected "drei Jahre" for "Garantie"', 'Unexpected "14 Tagen" for "Schicken … zurück"']);
  });
});
