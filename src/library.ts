/** The functions of the library, with the shipped rules and this machine's files filled in. */

import { registry } from '../rules/index.generated.ts';
import { today } from './cli/day.ts';
import { nodeFileSystem, nodeGuideFiles } from './cli/node-file-system.ts';
import { withRetextRules } from './cli/retext.ts';
import { formatIds } from './document/formats.ts';
import type { Guide } from './guide/guide.ts';
import { defaultGuide, loadGuide as load } from './guide/load.ts';
import { type LintResult, lintFiles as lint } from './linter/lint-files.ts';
import { Linter } from './linter/linter.ts';
import type { Finding } from './rule/finding.ts';
import type { Registry } from './rule/rule.ts';

/** What {@link lintFiles} needs to know. */
export interface LintFilesSettings {
  /** Files and folders, relative to `cwd`; none: everything that the guide's channels name. */
  readonly paths?: readonly string[];
  readonly guide?: Guide;
  /** Working folder; default: that of the process. */
  readonly cwd?: string;
  /** Rules besides the shipped ones. */
  readonly rules?: Registry;
  /** The day to judge by, `YYYY-MM-DD`; default: today. */
  readonly asOf?: string;
}

/**
 * Lints files of this machine, also by the guide's retext plugins.
 *
 * @throws Error for a plugin that can't be loaded.
 */
export async function lintFiles({
  paths = [],
  cwd = nodeFileSystem.resolve('.'),
  guide = defaultGuide(cwd),
  rules = {},
  asOf = today(),
}: LintFilesSettings = {}): Promise<LintResult> {
  return lint({ directory: cwd, paths, guide, registry: await rulesOf(guide, rules), fileSystem: nodeFileSystem, fix: false, asOf });
}

/** What {@link lintText} needs to know. */
export interface LintTextOptions {
  /** Path that the text would stand at: tells format, channel and locale. */
  readonly path: string;
  readonly guide?: Guide;
  /** Rules besides the shipped ones. */
  readonly rules?: Registry;
  /** The day to judge by, `YYYY-MM-DD`; default: today. */
  readonly asOf?: string;
}

/**
 * Lints one text, also by the guide's retext plugins. Rules that compare files see this one only.
 *
 * @throws Error for a plugin that can't be loaded.
 */
export async function lintText(
  text: string,
  { path, guide = defaultGuide('.'), rules = {}, asOf = today() }: LintTextOptions,
): Promise<Finding[]> {
  const linter = new Linter(guide, await rulesOf(guide, rules), { asOf, isWhole: false });
  const outcome = linter.lint({ path, guidePath: path, text });
  return linter.conclude([outcome]).get(path) ?? [];
}

/** The shipped rules, those of the caller, and the guide's plugins. */
async function rulesOf(guide: Guide, rules: Registry): Promise<Registry> {
  const loaded = await withRetextRules(guide, { ...registry, ...rules });
  if (loaded.failed) throw new Error(loaded.findings.map(({ reason }) => reason).join('\n'));
  return loaded.registry;
}

/** Loads a style guide; findings tell what is wrong with it, and there is no guide if it has errors. */
export function loadGuide(path: string, rules: Registry = {}): { guide?: Guide; findings: readonly Finding[] } {
  return load(nodeFileSystem.resolve(path), { registry: { ...registry, ...rules }, files: nodeGuideFiles, formats: formatIds });
}
