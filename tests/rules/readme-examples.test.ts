import { describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { defaultGuide, parseGuide } from '../../src/guide/load.ts';
import { applyFixes } from '../../src/linter/fix.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Finding } from '../../src/rule/finding.ts';
import type { AnyRule } from '../../src/rule/rule.ts';
import { type Example, readExamples } from './examples.ts';

/** The day that examples are judged by. */
const asOf = '2026-12-01';

describe.each(Object.entries(registry))('%s', (id, rule) => {
  const examples = readExamples(id);

  it('shows right and wrong texts, each once', () => {
    expect(examples.some(({ ok }) => ok)).toBe(true);
    expect(examples.some(({ ok }) => !ok)).toBe(true);
    const texts = examples.map(({ guide, files }) => JSON.stringify([guide, files]));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(examples)('$title', (example) => {
    const guide = guideOf(example, id, rule);
    const linter = new Linter(guide, { [id]: rule }, { asOf, isWhole: true });
    const outcomes = example.files.map(({ path, text }) => linter.lint({ path, guidePath: path, text }));
    const findings = linter.conclude(outcomes);
    expect([...findings.values()].flat().map(line)).toEqual(example.findings);
    expect(example.findings.length === 0).toBe(example.ok);
    for (const { path, text } of example.fixed) {
      const before = example.files.find((file) => file.path === path)?.text ?? '';
      expect(applyFixes(before, findings.get(path) ?? [])).toBe(text);
    }
  });
});

function guideOf(example: Example, id: string, rule: AnyRule): Guide {
  if (example.guide === undefined) return defaultGuide('.');
  const { guide, findings } = parseGuide(example.guide, 'style-guide.yml', { [id]: rule });
  expect(findings).toEqual([]);
  if (!guide) throw new Error('The guide of the example is not valid.');
  return guide;
}

/** A finding as examples write it. */
function line({ place: { path, start, end }, severity, reason, expected }: Finding): string {
  const replacements = expected && expected.length > 0 ? ` → ${expected.join(' | ')}` : '';
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${reason}${replacements}`;
}
