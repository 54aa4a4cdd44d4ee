/** Which files a run looks at. */

import { formatOf, knownPatterns } from '../document/formats.ts';
import type { Guide } from '../guide/guide.ts';
import { isIgnored } from '../guide/resolve.ts';
import type { FileSystem } from './file-system.ts';

/** Folders that never hold content of one's own. */
const never = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/coverage/**', '**/.*/**'];

/** What to look at, and what was asked for but is not there. */
export interface Discovery {
  /** Absolute paths, each once, in order. */
  readonly files: readonly string[];
  /** Paths from the command line that name nothing. */
  readonly missing: readonly string[];
}

/**
 * Finds the files of a run.
 *
 * @param paths - Files and folders from the command line, relative to `directory`; none: all that the guide's channels name,
 *   or with no channels every known format below `directory`.
 */
export function discover(directory: string, paths: readonly string[], guide: Guide, fileSystem: FileSystem): Discovery {
  const files = new Set<string>();
  const missing: string[] = [];
  const roots = paths.length > 0 ? paths.map((path) => fileSystem.resolve(directory, path)) : [guide.path ? guide.directory : directory];
  roots.forEach((root, index) => {
    const kind = fileSystem.kind(root);
    if (kind === 'file') files.add(root);
    else if (kind === 'directory') for (const file of inFolder(root, guide, fileSystem)) files.add(file);
    else missing.push(paths[index] ?? root);
  });
  return { files: [...files], missing };
}

/** Files of the guide's channels below a folder; with no channels, everything whose format is known. */
function inFolder(root: string, guide: Guide, fileSystem: FileSystem): string[] {
  const channels = guide.channels.flatMap((channel) => channel.files);
  if (channels.length === 0) {
    const found = fileSystem.glob(root, knownPatterns, never).map((path) => fileSystem.resolve(root, path));
    return found.filter((path) => path !== guide.path && formatOf(path) !== undefined && !ignored(path, guide, fileSystem));
  }
  const prefix = fileSystem.relative(guide.directory, root);
  const inside = (path: string): boolean => prefix === '' || prefix.startsWith('..') || path.startsWith(`${prefix}/`);
  return fileSystem
    .glob(guide.directory, channels, [...never, ...guide.ignore])
    .filter(inside)
    .map((path) => fileSystem.resolve(guide.directory, path));
}

function ignored(path: string, guide: Guide, fileSystem: FileSystem): boolean {
  return isIgnored(guide, fileSystem.relative(guide.directory, path));
}
