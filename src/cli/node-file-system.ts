/** The file system of this machine, for the linter and the guide. */

import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode } from '../document/source.ts';
import type { GuideFiles } from '../guide/files.ts';
import type { FileSystem } from '../linter/file-system.ts';
import { listFiles, realPath } from './list-files.ts';

/** Files as the linter sees them. */
export const nodeFileSystem: FileSystem = {
  read,
  kind,
  list: listFiles,
  realPath,
  relative: (from, to) => slashed(relative(from, to)),
  resolve: (...parts) => resolve(...parts),
};

/** The bytes of a file; of a link to nothing, the system would say that it is not there. */
function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isGone && isLink(path) ? new Error('it is a link that leads nowhere') : error;
  }
}

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
    const guide = join(folder, guideName(join(folder, 'package.json')));
    return kind(guide) === 'file' ? guide : undefined;
  },
};

/** The guide that a package.json names; the usual name where it names none or can't be read. */
function guideName(manifestPath: string): string {
  const usual = 'style-guide.yml';
  try {
    const manifest: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'));
    const named = typeof manifest === 'object' && manifest !== null && 'univocal' in manifest ? manifest.univocal : undefined;
    return typeof named === 'string' ? named : usual;
  } catch {
    return usual;
  }
}

/** Folder of an installed package, as Node looks for it; its `exports` need not name the guide. */
function packageFolder(name: string, from: string): string | undefined {
  const folders = createRequire(pathToFileURL(from)).resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name)).find((folder) => kind(join(folder, 'package.json')) === 'file');
}

/** What stands at a path. A link that leads nowhere is a file, so that reading it says what is wrong; a pipe would never end. */
function kind(path: string): 'file' | 'directory' | undefined {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'directory' : stats.isFile() ? 'file' : undefined;
  } catch {
    return isLink(path) ? 'file' : undefined;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Writes beside the file, then renames: a crash leaves the old file or the new one. Links keep pointing at their target, and modes stay. */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const target = old ? realpathSync(path) : path;
  // Whoever takes the right to write from a file doesn't want it replaced.
  if (old) accessSync(target, constants.W_OK);
  else mkdirSync(dirname(target), { recursive: true });
  if (old && !old.isFile()) writeFileSync(target, bytes);
  else replace(target, bytes, old?.mode);
}

function replace(target: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(target), `.univocal-${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
