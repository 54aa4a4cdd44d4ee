/** `univocal [paths…]`: lint, fix, report. */

import { dirname, resolve } from 'node:path';
import type { Guide } from '../guide/guide.ts';
import { checkGlobs } from '../guide/load.ts';
import { type LintResult, lintFiles } from '../linter/lint-files.ts';
import { count, type ReportedFile } from '../report/reporter.ts';
import { reporters } from '../report/reporters.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { guideHint, summary } from './hints.ts';
import type { LintFlags } from './lint-flags.ts';
import { lintStdin } from './lint-stdin.ts';
import { nodeFileSystem, writeAtomically } from './node-file-system.ts';
import { openGuide } from './open-guide.ts';
import { Progress } from './progress.ts';
import { withRetextRules } from './retext.ts';
import { exit, type Terminal } from './terminal.ts';
import { writeFixes } from './write-fixes.ts';

/** Runs the default command; returns the exit status. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, terminal: Terminal, registry: Registry): Promise<number> {
  const start = startFolder(paths[0], terminal.cwd);
  const opened = openGuide(terminal.cwd, start, flags.guide, registry);
  if (!opened.guide) {
    report([...byFile(opened.findings)], flags, terminal);
    return exit.failed;
  }
  if (!opened.found && !flags.quiet) terminal.err(`${guideHint}\n`);
  const guide = opened.guide;
  const rules = await withRetextRules(guide, registry);
  const guideFindings = [...opened.findings, ...checkGlobs(guide, (globs) => matchesAny(guide, globs)), ...rules.findings];
  const result = flags.stdin
    ? await lintStdin(flags, terminal, guide, rules.registry)
    : lintWithProgress(paths, flags, terminal, guide, rules.registry);
  for (const path of result.missing) terminal.err(`univocal: there is no file or folder ${path}\n`);
  const failed = flags.fix && !writeFixes(result.files, flags, terminal);
  const all = [...byFile(guideFindings), ...result.files];
  if (!flags.dryRun && !(flags.stdin && flags.fix)) report(all, flags, terminal);
  if (flags.format === 'pretty' && !flags.stdin) terminal.err(`${summary(result.files, flags)}\n`);
  return failed || result.missing.length > 0 || rules.failed ? exit.failed : status(all, flags.maxWarnings);
}

/** Where the search for a guide begins: at the first path, else in the working folder. */
function startFolder(path: string | undefined, cwd: string): string {
  if (path === undefined) return cwd;
  const target = resolve(cwd, path);
  return nodeFileSystem.kind(target) === 'directory' ? target : dirname(target);
}

function lintWithProgress(paths: readonly string[], flags: LintFlags, terminal: Terminal, guide: Guide, registry: Registry): LintResult {
  const progress = new Progress(terminal);
  const result = lintFiles({
    directory: terminal.cwd,
    paths,
    guide,
    registry,
    fileSystem: nodeFileSystem,
    fix: flags.fix,
    onFile: (done, total) => progress.update(done, total),
  });
  progress.end();
  return result;
}

function matchesAny(guide: Guide, globs: readonly string[]): boolean {
  return nodeFileSystem.glob(guide.directory, globs, []).length > 0;
}

function report(files: readonly ReportedFile[], flags: LintFlags, terminal: Terminal): void {
  const shown = flags.quiet
    ? files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }))
    : files;
  const color = flags.output === undefined && (flags.color ?? terminal.color);
  const text = reporters[flags.format]?.(shown, { color, cwd: terminal.cwd }) ?? '';
  if (flags.output !== undefined) writeAtomically(resolve(terminal.cwd, flags.output), new TextEncoder().encode(`${text}\n`));
  else if (text !== '') terminal.out(`${text}\n`);
}

function status(files: readonly ReportedFile[], maxWarnings: number): number {
  const { error, warning } = count(files);
  return error > 0 || warning > maxWarnings ? exit.findings : exit.clean;
}

function* byFile(findings: readonly Finding[]): Generator<ReportedFile> {
  for (const path of new Set(findings.map(({ place }) => place.path))) {
    yield { path, findings: findings.filter(({ place }) => place.path === path) };
  }
}
