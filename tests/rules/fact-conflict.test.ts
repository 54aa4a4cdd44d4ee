import { describe, expect, it } from 'vitest';
import factConflict from '../../rules/fact-conflict/rule.ts';
import localeFact from '../../rules/locale-fact/rule.ts';
import { lint } from '../linter/lint.ts';

const guide = 'locale: en-US\nlocales: { pattern: "{locale}/**" }';

/** Place and rule of each finding, in the order of paths. */
function places(files: Readonly<Record<string, string>>): string[] {
  const { files: reports } = lint(files, { registry: { 'fact-conflict': factConflict, 'locale-fact': localeFact }, guide });
  return reports.flatMap(({ path, findings }) => findings.map(({ place, ruleId }) => `${path}:${place.start.line} ${ruleId}`)).sort();
}

describe('a place off others', () => {
  const english = 'You can return any item within 30 days.';
  const german = 'Du kannst alles innerhalb von 14 Tagen zurückgeben.';

  it('is for locale-fact where it is a translation of one of them', () => {
    expect(places({ 'en/returns.md': english, 'de/returns.md': german })).toEqual(['de/returns.md:1 locale-fact']);
    expect(places({ 'en/returns.md': english, 'en/faq.md': english, 'de/returns.md': german })).toEqual(['de/returns.md:1 locale-fact']);
  });

  it('is for fact-conflict where it is none', () => {
    expect(places({ 'en/returns.md': english, 'en/faq.md': english, 'de/help.md': german })).toEqual(['de/help.md:1 fact-conflict']);
  });

  it('is for fact-conflict where its translation says the same', () => {
    const files = { 'en/returns.md': english.replace('30', '14'), 'de/returns.md': german, 'en/faq.md': english, 'en/help.md': english };
    expect(places({ ...files, 'en/mail.md': english })).toEqual(['de/returns.md:1 fact-conflict', 'en/returns.md:1 fact-conflict']);
  });

  it('is for fact-conflict where its original is off, and it says what others say', () => {
    const files = { 'en/returns.md': english.replace('30', '14'), 'de/returns.md': german.replace('14', '30'), 'en/faq.md': english };
    expect(places({ ...files, 'en/help.md': english })).toEqual(['en/returns.md:1 fact-conflict']);
    expect(places({ 'en/returns.md': files['en/returns.md'], 'de/returns.md': files['de/returns.md'] })).toEqual([
      'de/returns.md:1 locale-fact',
    ]);
  });

  it('has one finding of each cause', () => {
    const files = { 'en/returns.md': english, 'en/faq.md': english, 'fr/faq.md': 'Vous pouvez retourner tout article sous 10 jours.' };
    const all = places({
      ...files,
      'de/returns.md': german,
      'es/returns.md': 'Puedes devolver cualquier artículo en un plazo de 14 días.',
    });
    expect(all).toEqual(['de/returns.md:1 locale-fact', 'es/returns.md:1 locale-fact', 'fr/faq.md:1 locale-fact']);
  });
});
