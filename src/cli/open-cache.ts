/** Where outcomes are remembered, and what they depend on. */

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { factsOver } from '../guide/as-of.ts';
import type { Guide } from '../guide/guide.ts';
import { version } from '../report/version.ts';
import type { Registry } from '../rule/rule.ts';
import { FileCache } from './file-cache.ts';
import { nodeFileSystem } from './node-file-system.ts';

/** What the edge knows. */
export interface CacheSurroundings {
  /** Folder for caches of this user. */
  readonly folder: string;
  /** Something that changes with each build of univocal. */
  readonly build: string;
}

/** The cache of a guide in a working folder; `undefined` with retext plugins, whose code is not univocal's. */
export function openCache(
  guide: Guide,
  asOf: string,
  registry: Registry,
  cwd: string,
  { folder, build }: CacheSurroundings,
): FileCache | undefined {
  if (guide.retext.length > 0) return undefined;
  const name = createHash('sha256')
    .update(`${guide.path ?? ''}\n${cwd}`)
    .digest('hex')
    .slice(0, 16);
  const setup = [version, build, process.version, Object.keys(registry), factsOver(guide, asOf), guide];
  return new FileCache(join(installedBeside(guide.directory) ?? folder, `${name}.json`), JSON.stringify(setup));
}

/** The folder for caches in the nearest `node_modules`. */
function installedBeside(folder: string): string | undefined {
  const modules = join(folder, 'node_modules');
  if (nodeFileSystem.kind(modules) === 'directory') return join(modules, '.cache', 'univocal');
  const parent = dirname(folder);
  return parent === folder ? undefined : installedBeside(parent);
}
