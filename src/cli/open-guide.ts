/** Finds and loads the style guide of a run. */

import { dirname, join, resolve } from 'node:path';
import { formatIds } from '../document/formats.ts';
import type { Guide } from '../guide/guide.ts';
import { defaultGuide, loadGuide } from '../guide/load.ts';
import type { Finding, Place } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { brokenGuide } from './hints.ts';
import { nodeFileSystem, nodeGuideFiles } from './node-file-system.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** File names that are looked for, in this order. */
export const guideNames = ['style-guide.yml', 'style-guide.yaml'];

/** The guide of a run; absent if it has errors. */
export interface OpenedGuide {
  readonly guide?: Guide;
  readonly findings: readonly Finding[];
  /** Whether there is a guide at all. */
  readonly found: boolean;
  /** Files that it was read from: a change in one changes the guide. */
  readonly sources: readonly string[];
}

/**
 * Loads the guide that `--guide` names, else the nearest one from `start` upwards, else the defaults.
 *
 * @throws UsageError if the named guide is not there.
 */
export function openGuide(cwd: string, start: string, named: string | undefined, registry: Registry): OpenedGuide {
  const path = named === undefined ? nearest(start) : resolve(cwd, named);
  if (path === undefined) return { guide: defaultGuide(cwd), findings: [], found: false, sources: [] };
  const kind = nodeFileSystem.kind(path);
  if (kind === undefined) throw new UsageError(`There is no style guide at ${named}.`);
  if (kind === 'directory') throw new UsageError(`${named} is a folder: \`--guide\` names the file.`);
  const { guide, findings, sources } = loadGuide(path, { registry, files: nodeGuideFiles, formats: formatIds });
  const shown = findings.map((found) => ({ ...found, place: shownFrom(cwd, found.place) }));
  return { findings: shown, found: true, sources, ...(guide ? { guide } : {}) };
}

/** A place with its path as it is shown: relative to the working folder. */
export function shownFrom(cwd: string, place: Place): Place {
  return { ...place, path: nodeFileSystem.relative(cwd, resolve(place.path)) };
}

/**
 * The guide of a command; where it has errors, they are printed and there is none.
 *
 * @param path - First path of the command line.
 */
export function guideOrReport(path: string | undefined, named: string | undefined, terminal: Terminal, registry: Registry): OpenedGuide {
  const opened = openGuide(terminal.cwd, startFolder(path, terminal.cwd), named, registry);
  if (opened.guide) return opened;
  for (const { place, reason } of opened.findings) terminal.err(`${place.path}:${place.start.line}:${place.start.column}: ${reason}\n`);
  terminal.err(`${brokenGuide}\n`);
  return opened;
}

/** Where the search for a guide begins: at the first path, else in the working folder. */
export function startFolder(path: string | undefined, cwd: string): string {
  if (path === undefined) return cwd;
  const target = resolve(cwd, path);
  return nodeFileSystem.kind(target) === 'directory' ? target : dirname(target);
}

function nearest(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = guideNames.map((name) => join(folder, name)).find((path) => nodeFileSystem.kind(path) === 'file');
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}
