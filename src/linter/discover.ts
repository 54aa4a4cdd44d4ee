/** Which files a run looks at. */

import { knownPatterns, mayBeKnown } from '../document/formats.ts';
import type { Guide } from '../guide/guide.ts';
import { isIgnored } from '../guide/resolve.ts';
import type { FileSystem, Listing } from './file-system.ts';

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
  /** Links to folders above them, which are not followed; relative to the working folder. */
  readonly circles: readonly string[];
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
  const missing: string[] = [];
  const ignored: string[] = [];
  const listings: Listing[] = [];
  const roots = paths.length > 0 ? paths : [guide.path ? guide.directory : directory];
  for (const path of roots) {
    const root = fileSystem.resolve(directory, path);
    const kind = fileSystem.kind(root);
    if (kind === undefined) missing.push(path);
    else if (kind === 'directory') listings.push(inFolder(root, search));
    else if (isIgnoredFile(root, guide, fileSystem)) ignored.push(path);
    else listings.push({ files: [root], circles: [] });
  }
  const files = new Set(listings.flatMap((listing) => listing.files));
  for (const path of except) files.delete(path);
  const circles = new Set(listings.flatMap((listing) => listing.circles.map((link) => fileSystem.relative(directory, link))));
  return { files: withoutTwins([...files], fileSystem), missing, ignored, circles: [...circles] };
}

/** Whether any file below the guide's folder matches one of the globs. */
export function matchesAny(globs: readonly string[], guide: Guide, fileSystem: FileSystem): boolean {
  return fileSystem.list(guide.directory, globs, never).files.length > 0;
}

/**
 * Files of the guide's channels below a folder; all of known formats if there are no channels, the guide lies elsewhere,
 * or the folder is one that no channel speaks of.
 */
function inFolder(root: string, { guide, fileSystem }: Search): Listing {
  const channels = guide.channels.flatMap(({ files }) => files);
  const within = fileSystem.relative(guide.directory, root);
  if (channels.length === 0 || isElsewhere(within, fileSystem.relative(root, guide.directory))) return knownFiles(root, guide, fileSystem);
  const { files: named, circles } = fileSystem.list(guide.directory, channels, [...never, ...guide.ignore]);
  const isWhole = within === '' || isAbove(within);
  const below = isWhole ? named : named.filter((path) => path.startsWith(`${within}/`));
  if (below.length === 0 && !isWhole) return knownFiles(root, guide, fileSystem);
  return { files: below.map((path) => fileSystem.resolve(guide.directory, path)), circles };
}

/** Files of known formats below a folder. */
function knownFiles(root: string, guide: Guide, fileSystem: FileSystem): Listing {
  const { files, circles } = fileSystem.list(root, knownPatterns, never);
  const found = files.map((path) => fileSystem.resolve(root, path));
  return { files: found.filter((path) => mayBeKnown(path) && !isIgnoredFile(path, guide, fileSystem)), circles };
}

/** One of the paths that lead to one file through links: its own, if it is among them, else the first. */
function withoutTwins(paths: readonly string[], fileSystem: FileSystem): string[] {
  const chosen = new Map<string, string>();
  for (const path of paths) {
    const real = fileSystem.realPath(path);
    if (!chosen.has(real) || real === path) chosen.set(real, path);
  }
  const kept = new Set(chosen.values());
  return paths.filter((path) => kept.has(path));
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
