/** Adds the retext plugins that a guide names to the rules. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Guide } from '../guide/guide.ts';
import { loadRetextRules } from '../linter/retext-rules.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';

/** The registry with the guide's plugins, and a finding for each that can't be loaded. */
export async function withRetextRules(
  guide: Guide,
  registry: Registry,
): Promise<{ registry: Registry; findings: Finding[]; failed: boolean }> {
  if (guide.retext.length === 0) return { registry, findings: [], failed: false };
  const require = createRequire(pathToFileURL(guide.path ?? join(guide.directory, 'style-guide.yml')));
  const { rules, problems } = await loadRetextRules(guide.retext, (name) => import(pathToFileURL(resolveFrom(require, name)).href));
  const findings = problems.map(({ plugin, reason }): Finding => {
    const place = guide.retext.find(({ name }) => name === plugin)?.place;
    const start = { line: 1, column: 1, offset: 0 };
    return { ruleId: 'guide', severity: 'error', reason, place: place ?? { path: guide.path ?? '', start, end: start } };
  });
  return { registry: { ...registry, ...rules }, findings, failed: problems.length > 0 };
}

/** Beside the guide first, then beside univocal, which brings two plugins itself. */
function resolveFrom(require: NodeJS.Require, name: string): string {
  try {
    return require.resolve(name);
  } catch {
    return createRequire(import.meta.url).resolve(name);
  }
}
