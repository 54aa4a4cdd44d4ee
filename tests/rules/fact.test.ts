import { expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { parseGuide } from '../../src/guide/load.ts';
import { Linter } from '../../src/linter/linter.ts';

/** Ids of the fact rules that report something, as of a day. */
function reporting(guide: string, asOf: string, texts: Readonly<Record<string, string>>): string[] {
  const rules = Object.fromEntries(Object.entries(registry).filter(([id]) => /fact|expired/.test(id)));
  const loaded = parseGuide(guide, 'style-guide.yml', rules).guide;
  if (!loaded) throw new Error('The guide is not valid.');
  const linter = new Linter(loaded, rules, { asOf, isWhole: true });
  const outcomes = Object.entries(texts).map(([path, text]) => linter.lint({ path, guidePath: path, text }));
  return [...linter.conclude(outcomes).values()].flat().map(({ ruleId }) => ruleId);
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
