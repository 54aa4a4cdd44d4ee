/** Runs some rules over texts, without files. */

import { parseGuide } from '../../src/guide/load.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Finding, Registry } from '../../src/rule/index.ts';

/**
 * A linter with some rules.
 *
 * @param guide - The style guide, as YAML.
 * @param asOf - The day to judge by.
 */
export function linterWith(registry: Registry, guide: string, asOf = '2026-12-01'): Linter {
  const loaded = parseGuide(guide, 'style-guide.yml', registry);
  if (!loaded.guide) throw new Error(loaded.findings.map(({ reason }) => reason).join('\n'));
  return new Linter(loaded.guide, registry, { asOf, isWhole: true });
}

/** What a linter finds in texts; their keys are their paths. */
export function findingsIn(linter: Linter, texts: Readonly<Record<string, string>>): Finding[] {
  const outcomes = Object.entries(texts).map(([path, text]) => linter.lint({ path, guidePath: path, text }));
  return [...linter.conclude(outcomes).values()].flat();
}
