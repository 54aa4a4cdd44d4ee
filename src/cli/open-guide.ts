/** Finds and loads the style guide of a run. */

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Guide } from '../guide/guide.ts';
import { defaultGuide, loadGuide } from '../guide/load.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { nodeGuideFiles } from './node-file-system.ts';
import { UsageError } from './terminal.ts';

/** File names that are looked for, in this order. */
const names = ['style-guide.yml', 'style-guide.yaml'];

/** The guide of a run; absent if it has errors. */
export interface OpenedGuide {
  readonly guide?: Guide;
  readonly findings: readonly Finding[];
  /** Whether there is a guide at all. */
  readonly found: boolean;
}

/**
 * Loads the guide that `--guide` names, else the nearest one from `start` upwards, else the defaults.
 *
 * @throws UsageError if the named guide is not there.
 */
export function openGuide(cwd: string, start: string, named: string | undefined, registry: Registry): OpenedGuide {
  const path = named === undefined ? nearest(start) : resolve(cwd, named);
  if (path === undefined) return { guide: defaultGuide(cwd), findings: [], found: false };
  if (!existsSync(path)) throw new UsageError(`There is no style guide at ${named}.`);
  const { guide, findings } = loadGuide(path, { registry, files: nodeGuideFiles });
  const shown = findings.map((found) => ({ ...found, place: { ...found.place, path: relative(cwd, resolve(found.place.path)) } }));
  return { findings: shown, found: true, ...(guide ? { guide } : {}) };
}

function nearest(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}
