/** The whole run: discover, read, lint, fix, conclude. */

import { decode, type Storage } from '../document/source.ts';
import type { Guide } from '../guide/guide.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { discover } from './discover.ts';
import type { FileSystem } from './file-system.ts';
import { applyFixes, maxPasses } from './fix.ts';
import { Linter } from './linter.ts';
import type { Outcome } from './outcome.ts';
import { finding } from './placing.ts';
import { systemReason } from './system-reason.ts';

/** What a run needs to know. */
export interface LintFilesOptions {
  /** Working folder: paths are relative to it, and reported so. */
  readonly directory: string;
  /** Files and folders; none: everything that the guide's channels name. */
  readonly paths: readonly string[];
  readonly guide: Guide;
  readonly registry: Registry;
  readonly fileSystem: FileSystem;
  /** Apply fixes in memory; {@link FileReport.fixed} holds the result. */
  readonly fix: boolean;
  /** Told after each file. */
  onFile?(done: number, total: number): void;
}

/** What a run found in one file. */
export interface FileReport {
  /** Path relative to the working folder. */
  readonly path: string;
  /** Text without byte order mark; absent if the file can't be read. */
  readonly source?: string;
  readonly findings: readonly Finding[];
  /** New text, where fixes changed it. */
  readonly fixed?: string;
  /** How the file is written. */
  readonly storage?: Storage;
}

/** What a run found. */
export interface LintResult {
  readonly files: readonly FileReport[];
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  /** Files that were asked for by name, though the guide ignores them. */
  readonly ignored: readonly string[];
}

/** A file of the run: read, or with the finding that says why not. */
interface Opened {
  readonly path: string;
  readonly guidePath: string;
  readonly text?: string;
  readonly storage?: Storage;
  readonly problem?: Finding;
}

/** Lints files. A file that can't be read is a finding on that file; the others go on. */
export function lintFiles(options: LintFilesOptions): LintResult {
  const { directory, paths, guide, registry, fileSystem } = options;
  const { files, ...unread } = discover(directory, paths, guide, fileSystem);
  const linter = new Linter(guide, registry);
  const opened: Opened[] = [];
  const outcomes: Outcome[] = [];
  files.forEach((file, index) => {
    const one = open(file, options);
    opened.push(one);
    outcomes.push(lintOpened(one, linter, guide.locale));
    options.onFile?.(index + 1, files.length);
  });
  const fixed = options.fix ? fixAll(linter, opened, outcomes) : new Map<string, string>();
  const findings = linter.conclude(outcomes);
  return { files: opened.map((one) => report(one, findings.get(one.path) ?? [], fixed.get(one.path))), ...unread };
}

function open(file: string, { directory, guide, fileSystem }: LintFilesOptions): Opened {
  const path = fileSystem.relative(directory, file);
  const guidePath = fileSystem.relative(guide.directory, file);
  try {
    const { text, problem, ...storage } = decode(fileSystem.read(file));
    if (problem === undefined) return { path, guidePath, text, storage };
    // Without text nothing could be read; with it, the bytes were read another way.
    return text === ''
      ? { path, guidePath, problem: onFile(path, problem, 'error') }
      : { path, guidePath, text, storage, problem: onFile(path, problem, 'warning') };
  } catch (error) {
    return { path, guidePath, problem: onFile(path, `The file can't be read: ${systemReason(error)}.`, 'error') };
  }
}

function lintOpened({ path, guidePath, text, problem }: Opened, linter: Linter, locale: string): Outcome {
  const outcome =
    text === undefined
      ? { path, guidePath, locale, findings: [], observations: {}, directives: [] }
      : linter.lint({ path, guidePath, text });
  return problem ? { ...outcome, findings: [problem, ...outcome.findings] } : outcome;
}

/** Fixes in passes, since fixes may overlap and cross-file findings depend on all files. Outcomes are replaced. */
function fixAll(linter: Linter, opened: readonly Opened[], outcomes: Outcome[]): Map<string, string> {
  const fixed = new Map<string, string>();
  for (let pass = 0; pass < maxPasses; pass++) {
    const findings = linter.conclude(outcomes);
    let changed = false;
    opened.forEach((one, index) => {
      const before = fixed.get(one.path) ?? one.text;
      if (before === undefined) return;
      const after = applyFixes(before, findings.get(one.path) ?? []);
      if (after === before) return;
      changed = true;
      fixed.set(one.path, after);
      outcomes[index] = lintOpened({ ...one, text: after }, linter, '');
    });
    if (!changed) break;
  }
  return fixed;
}

function report({ path, text, storage }: Opened, findings: readonly Finding[], fixed: string | undefined): FileReport {
  return {
    path,
    findings,
    ...(text === undefined ? {} : { source: text }),
    ...(fixed === undefined || fixed === text ? {} : { fixed }),
    ...(storage === undefined ? {} : { storage }),
  };
}

function onFile(path: string, reason: string, severity: 'warning' | 'error'): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return finding('read', severity, { path, start, end: start }, { reason });
}
