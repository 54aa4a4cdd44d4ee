import { expect, it } from 'vitest';
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
  expect(reporting(guide, '2026-12-01', { ...texts, 'en/b.md': 'Return it within 14 days.' })).toEqual(['fact-conflict', 'locale-fact']);
});
