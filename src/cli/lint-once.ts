/** One run of the default command: lint, fix, report. */

import { resolve } from 'node:path';
import type { Guide } from '../guide/guide.ts';
import { checkGlobs } from '../guide/load.ts';
import { matchesAny } from '../linter/discover.ts';
import { isWhole, type LintResult, lintFiles } from '../linter/lint-files.ts';
import { count, type ReportedFile } from '../report/reporter.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { brokenGuide, circleNote, guideHint, ignoredNote, missingNote, nothingNote, summary } from './hints.ts';
import type { LintFlags } from './lint-flags.ts';
import { lintStdin } from './lint-stdin.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { openCache } from './open-cache.ts';
import { openGuide, shownFrom, startFolder } from './open-guide.ts';
import { Progress } from './progress.ts';
import { withRetextRules } from './retext.ts';
import { exit, type Terminal } from './terminal.ts';
import { showFixes, writeFixes } from './write-fixes.ts';
import { writeReport } from './write-report.ts';

/** What came of a run. */
export interface LintedOnce {
  readonly status: number;
  /** Absolute paths of the files that were looked at, guides among them. */
  readonly files: readonly string[];
}

/** What all parts of a run need. */
interface Run {
  readonly paths: readonly string[];
  readonly flags: LintFlags;
  readonly terminal: Terminal;
  readonly guide: Guide;
  readonly registry: Registry;
  /** Absolute paths of guides. */
  readonly sources: readonly string[];
}

/** Lints once, and reports. */
export async function lintOnce(paths: readonly string[], flags: LintFlags, terminal: Terminal, registry: Registry): Promise<LintedOnce> {
  const opened = openGuide(terminal.cwd, startFolder(flags.stdinPath ?? paths[0], terminal.cwd), flags.guide, registry);
  const { guide } = opened;
  if (!guide) {
    writeReport(byFile(opened.findings), flags, terminal);
    terminal.err(`${brokenGuide}\n`);
    return { status: exit.failed, files: opened.sources };
  }
  if (!opened.found && !flags.quiet) terminal.err(`${guideHint}\n`);
  const rules = await withRetextRules(guide, registry);
  const run: Run = { paths, flags, terminal, guide, registry: rules.registry, sources: opened.sources };
  const guideFindings = [...opened.findings, ...rules.findings.map((found) => shown(found, terminal))];
  const status = flags.stdinPath === undefined ? lintPaths(run, guideFindings) : await lintInput(run, flags.stdinPath, guideFindings);
  return rules.failed ? { ...status, status: exit.failed } : { ...status, files: [...status.files, ...opened.sources] };
}

function lintPaths(run: Run, guideFindings: readonly Finding[]): LintedOnce {
  const { paths, flags, terminal, guide } = run;
  // Who asks for one file doesn't ask for the state of the guide.
  const globFindings = isWhole({ paths, guide, directory: terminal.cwd, fileSystem: nodeFileSystem })
    ? checkGlobs(guide, (globs) => matchesAny(globs, guide, nodeFileSystem)).map((found) => shown(found, terminal))
    : [];
  const result = lintWithProgress(run);
  for (const path of result.missing) terminal.err(`${missingNote(path)}\n`);
  for (const path of result.ignored) terminal.err(`${ignoredNote(path)}\n`);
  if (!flags.quiet) for (const path of result.circles) terminal.err(`${circleNote(path)}\n`);
  const isEmpty = result.files.length + result.missing.length + result.ignored.length === 0;
  if (isEmpty) terminal.err(`${nothingNote(paths, guide)}\n`);
  if (flags.dryRun) showFixes(result.files, terminal);
  const { written, failed } = flags.fix && !flags.dryRun ? writeFixes(result.files, terminal) : { written: 0, failed: 0 };
  const all = [...byFile([...guideFindings, ...globFindings]), ...result.files];
  if (!flags.dryRun || flags.output !== undefined) writeReport(all, flags, terminal);
  if (flags.format === 'pretty' && !flags.quiet && result.files.length > 0) terminal.err(`${summary(result.files, flags, written)}\n`);
  const status = failed + result.missing.length > 0 ? exit.failed : statusOf(all, flags.maxWarnings);
  return { status, files: result.files.map(({ path }) => resolve(terminal.cwd, path)) };
}

function lintWithProgress({ paths, flags, terminal, guide, registry, sources }: Run): LintResult {
  const progress = new Progress(terminal);
  const cache = flags.cache && terminal.cache ? openCache(guide, flags.asOf, registry, terminal.cwd, terminal.cache) : undefined;
  const result = lintFiles({
    directory: terminal.cwd,
    paths,
    guide,
    registry,
    fileSystem: nodeFileSystem,
    fix: flags.fix,
    asOf: flags.asOf,
    except: flags.output === undefined ? sources : [...sources, resolve(terminal.cwd, flags.output)],
    onFile: (done, total) => progress.update(done, total),
    ...(cache ? { cache } : {}),
  });
  cache?.save(paths.length === 0);
  progress.end();
  return result;
}

/** With `--fix`, standard output is the fixed text and nothing else, so that an editor can take it. */
async function lintInput({ flags, terminal, guide, registry }: Run, path: string, guideFindings: readonly Finding[]): Promise<LintedOnce> {
  const { result, output } = await lintStdin(path, flags, { guide, registry, terminal });
  const all = [...byFile(guideFindings), ...result.files];
  if (flags.fix) terminal.out(output);
  if (!flags.fix || flags.output !== undefined) writeReport(all, flags, terminal);
  return { status: statusOf(all, flags.maxWarnings), files: [] };
}

function shown(found: Finding, { cwd }: Terminal): Finding {
  return { ...found, place: shownFrom(cwd, found.place) };
}

function statusOf(files: readonly ReportedFile[], maxWarnings: number): number {
  const { error, warning } = count(files);
  return error > 0 || warning > maxWarnings ? exit.findings : exit.clean;
}

function byFile(findings: readonly Finding[]): ReportedFile[] {
  return [...new Set(findings.map(({ place }) => place.path))].map((path) => ({
    path,
    findings: findings.filter(({ place }) => place.path === path),
  }));
}
