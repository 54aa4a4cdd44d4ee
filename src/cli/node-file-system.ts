/** The file system of this machine, for the linter and the guide. */

import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { decode } from '../document/source.ts';
import type { GuideFiles } from '../guide/files.ts';
import type { FileSystem } from '../linter/file-system.ts';

/** Files as the linter sees them. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFileSync(path),
  write: writeAtomically,
  kind,
  glob: (directory, patterns, ignore) =>
    globSync([...patterns], {
      cwd: directory,
      ignore: [...ignore],
      dot: false,
      expandDirectories: false,
      followSymbolicLinks: false,
    }).sort(),
  relative: (from, to) => slashed(relative(from, to)),
  resolve: (...parts) => resolve(...parts),
};

/** Files as the guide sees them. */
export const nodeGuideFiles: GuideFiles = {
  read(path) {
    try {
      const { text, problem } = decode(readFileSync(path));
      return problem !== undefined && text === '' ? undefined : text;
    } catch {
      return undefined;
    }
  },
  resolve: (from, path) => resolve(dirname(from), path),
  resolvePackage(name, from) {
    const folder = packageFolder(name, from);
    if (folder === undefined) return undefined;
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const named = typeof manifest === 'object' && manifest !== null && 'univocal' in manifest ? manifest.univocal : undefined;
    const guide = join(folder, typeof named === 'string' ? named : 'style-guide.yml');
    return kind(guide) === 'file' ? guide : undefined;
  },
};

/** Folder of an installed package, as Node looks for it; its `exports` need not name the guide. */
function packageFolder(name: string, from: string): string | undefined {
  const folders = createRequire(pathToFileURL(from)).resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name)).find((folder) => kind(join(folder, 'package.json')) === 'file');
}

function kind(path: string): 'file' | 'directory' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? 'directory' : stats ? 'file' : undefined;
}

/** Writes beside the file, then renames: a crash leaves the old file or the new one. Links keep pointing at their target. */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const target = kind(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${process.pid}-${Date.now()}.univocal`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(temporary, bytes, { mode: statSync(target, { throwIfNoEntry: false })?.mode ?? 0o644 });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
