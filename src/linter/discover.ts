/** Which files a run looks at. */

import { knownPatterns, mayBeKnown } from '../document/formats.ts';
import type { Guide } from '../guide/guide.ts';
import { isIgnored } from '../guide/resolve.ts';
import type { FileSystem } from './file-system.ts';

/** Folders that never hold content of one's own. */
const never = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/coverage/**', '**/.*/**'];

/** What to look at, and what was asked for but is not looked at. */
export interface Discovery {
  /** Absolute paths, each once, in order. */
  readonly files: readonly string[];
  /** Paths from the command line that name nothing. */
  readonly missing: readonly string[];
  /** Files from the command line that the guide ignores. */
  readonly ignored: readonly string[];
}

/** Where files are looked for. */
export interface Search {
  /** Working folder. */
  readonly directory: string;
  readonly guide: Guide;
  readonly fileSystem: FileSystem;
  /** Absolute paths of files that are no content, though they may look so: guides, which name words that others may not use, and reports. */
  readonly except: readonly string[];
}

/**
 * Finds the files of a run.
 *
 * @param paths - Files and folders from the command line, relative to `directory`; none: all that the guide's channels name,
 *   or with no channels every known format below `directory`.
 */
export function discover(paths: readonly string[], search: Search): Discovery {
  const { directory, guide, fileSystem, except } = search;
  const files = new Set<string>();
  const missing: string[] = [];
  const ignored: string[] = [];
  const roots = paths.length > 0 ? paths : [guide.path ? guide.directory : directory];
  for (const path of roots) {
    const root = fileSystem.resolve(directory, path);
    const kind = fileSystem.kind(root);
    if (kind === undefined) missing.push(path);
    else if (kind === 'directory') for (const file of inFolder(root, search)) files.add(file);
    else if (isIgnoredFile(root, guide, fileSystem)) ignored.push(path);
    else files.add(root);
  }
  for (const path of except) files.delete(path);
  return { files: [...files], missing, ignored };
}

/** Whether any file below the guide's folder matches one of the globs. */
export function matchesAny(globs: readonly string[], guide: Guide, fileSystem: FileSystem): boolean {
  return fileSystem.glob(guide.directory, globs, never).length > 0;
}

/**
 * Files of the guide's channels below a folder; all of known formats if there are no channels, the guide lies elsewhere,
 * or the folder is one that no channel speaks of.
 */
function inFolder(root: string, { guide, fileSystem }: Search): string[] {
  const channels = guide.channels.flatMap(({ files }) => files);
  const within = fileSystem.relative(guide.directory, root);
  if (channels.length === 0 || isElsewhere(within, fileSystem.relative(root, guide.directory))) return knownFiles(root, guide, fileSystem);
  const named = fileSystem.glob(guide.directory, channels, [...never, ...guide.ignore]);
  const isWhole = within === '' || isAbove(within);
  const below = isWhole ? named : named.filter((path) => path.startsWith(`${within}/`));
  return below.length === 0 && !isWhole
    ? knownFiles(root, guide, fileSystem)
    : below.map((path) => fileSystem.resolve(guide.directory, path));
}

/** Files of known formats below a folder. */
function knownFiles(root: string, guide: Guide, fileSystem: FileSystem): string[] {
  const found = fileSystem.glob(root, knownPatterns, never).map((path) => fileSystem.resolve(root, path));
  return found.filter((path) => mayBeKnown(path) && !isIgnoredFile(path, guide, fileSystem));
}

/** Whether neither of two folders holds the other, from the ways between them. */
function isElsewhere(there: string, back: string): boolean {
  return isOutside(there) && isOutside(back);
}

/** Whether a relative path leads out of its folder; another drive of Windows is an absolute path. */
function isOutside(path: string): boolean {
  return /^\.\.(?:\/|$)|^\/|^[a-z]:/i.test(path);
}

/** Whether a relative path leads to a folder above. */
function isAbove(path: string): boolean {
  return /^\.\.(?:\/\.\.)*$/.test(path);
}

function isIgnoredFile(path: string, guide: Guide, fileSystem: FileSystem): boolean {
  return isIgnored(guide, fileSystem.relative(guide.directory, path));
}
