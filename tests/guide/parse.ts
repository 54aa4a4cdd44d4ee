/** Shorthands for tests of the guide. */

import type { GuideFiles } from '../../src/guide/files.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { loadGuide, parseGuide } from '../../src/guide/load.ts';
import type { Finding } from '../../src/rule/index.ts';
import { rules } from './rules.ts';

/** Findings in one line each: `error 2:3-2:7 Unknown key …`. */
export function findingsOf(text: string): string[] {
  return parseGuide(text, 'style-guide.yml', rules).findings.map(line);
}

/** A finding in one line, without the path. */
export function line({ severity, place, reason }: Finding): string {
  const { start, end } = place;
  return `${severity} ${start.line}:${start.column}-${end.line}:${end.column} ${reason}`;
}

/** The guide of a text that has no mistakes. */
export function guideOf(text: string): Guide {
  const { guide, findings } = parseGuide(text, 'style-guide.yml', rules);
  if (!guide || findings.length > 0) throw new Error(findings.map(line).join('\n'));
  return guide;
}

/** Loads from files in memory. Packages are folders of `node_modules`. */
export function loadFrom(files: Readonly<Record<string, string>>, path: string): ReturnType<typeof loadGuide> {
  return loadGuide(path, { registry: rules, files: inMemory(files) });
}

function inMemory(files: Readonly<Record<string, string>>): GuideFiles {
  return {
    read: (path) => files[path],
    resolve: (from, path) => new URL(path, `file://${from}`).pathname,
    resolvePackage(name) {
      const path = `/node_modules/${name}/style-guide.yml`;
      return path in files ? path : undefined;
    },
  };
}
