/** Adds the retext plugins that a guide names to the rules. */

import { readFileSync } from 'node:fs';
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
    return resolveModule(require, name);
  } catch (error) {
    try {
      return resolveModule(createRequire(import.meta.url), name);
    } catch {
      throw error;
    }
  }
}

/** `require.resolve`, also for packages that export to `import` only, as which Node has no function yet that looks from elsewhere. */
function resolveModule(require: NodeJS.Require, name: string): string {
  try {
    return require.resolve(name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    for (const folder of require.resolve.paths(name) ?? []) {
      const entry = importEntry(join(folder, name, 'package.json'));
      if (entry !== undefined) return join(folder, name, entry);
    }
    throw error;
  }
}

/** The file that a package exports to `import`. */
function importEntry(manifestPath: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'));
    const exported = property(manifest, 'exports');
    return entryOf(property(exported, '.') ?? exported);
  } catch {
    return undefined;
  }
}

function entryOf(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported;
  if (Array.isArray(exported)) return exported.map(entryOf).find((entry) => entry !== undefined);
  for (const condition of ['import', 'node', 'default']) {
    const value = property(exported, condition);
    const entry = value === undefined ? undefined : entryOf(value);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
