/** The whole run: discover, read, lint, fix, conclude. */

import type { Storage } from '../document/source.ts';
import type { Guide } from '../guide/guide.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { discover } from './discover.ts';
import type { FileSystem } from './file-system.ts';
import { fixFiles } from './fix-files.ts';
import { Linter } from './linter.ts';
import { lintOpened, type Opened, openFile } from './open-file.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeCache } from './outcome-cache.ts';

/** What a run needs to know. */
export interface LintFilesOptions {
  /** Working folder: paths are relative to it, and reported so. */
  readonly directory: string;
  /** Files and folders; none: everything that the guide's channels name. */
  readonly paths: readonly string[];
  readonly guide: Guide;
  readonly registry: Registry;
  readonly fileSystem: FileSystem;
  /** Absolute paths of files that are no content, besides the guide: guides that it extends, reports. */
  readonly except?: readonly string[];
  /** Apply fixes in memory; {@link FileReport.fixed} holds the result. */
  readonly fix: boolean;
  readonly cache?: OutcomeCache;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string;
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
  /** Links to folders above them, which were not followed. */
  readonly circles: readonly string[];
}

/** Lints files. A file that can't be read is a finding on that file; the others go on. */
export function lintFiles(options: LintFilesOptions): LintResult {
  const { linter, opened, outcomes, unread } = lookAt(options);
  const fixed = options.fix ? fixFiles(linter, opened, outcomes) : new Map<string, string>();
  const findings = linter.conclude(outcomes);
  return { files: opened.map((one) => report(one, findings.get(one.path) ?? [], fixed.get(one.path))), ...unread };
}

/** The files of a run, each looked at by itself. */
export interface LookedAt {
  readonly linter: Linter;
  readonly opened: readonly Opened[];
  /** One for each of the opened, in order. */
  readonly outcomes: Outcome[];
  readonly unread: Pick<LintResult, 'missing' | 'ignored' | 'circles'>;
}

/** Finds, opens and looks at files; nothing is compared yet. */
export function lookAt(options: Omit<LintFilesOptions, 'fix'>): LookedAt {
  const { paths, guide, registry, except = [] } = options;
  const { files, ...unread } = discover(paths, { ...options, except: guide.path === undefined ? except : [guide.path, ...except] });
  const linter = new Linter(guide, registry, { asOf: options.asOf, isWhole: isWhole(options) }, options.cache);
  const opened: Opened[] = [];
  const outcomes: Outcome[] = [];
  files.forEach((file, index) => {
    const one = openFile(file, options);
    opened.push(one);
    outcomes.push(lintOpened(one, linter, guide.locale));
    options.onFile?.(index + 1, files.length);
  });
  return { linter, opened, outcomes, unread };
}

/** Whether a run looks at all that the guide names: at no path in particular, or at the guide's folder. */
export function isWhole({
  paths,
  guide,
  directory,
  fileSystem,
}: Pick<LintFilesOptions, 'paths' | 'guide' | 'directory' | 'fileSystem'>): boolean {
  if (paths.length === 0) return true;
  return paths.some((path) => /^(?:\.\.\/?)*$/.test(fileSystem.relative(guide.directory, fileSystem.resolve(directory, path))));
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
