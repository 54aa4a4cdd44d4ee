/** A linter with small rules of its own, so that these tests don't depend on what the shipped rules find. */

import { z } from 'zod';
import { parseGuide } from '../../src/guide/load.ts';
import type { FileSystem } from '../../src/linter/file-system.ts';
import { type LintResult, lintFiles } from '../../src/linter/lint-files.ts';
import { type AnyRule, defineRule, type Finding, type Registry, type Severity } from '../../src/rule/index.ts';

/** A rule that reports each place of a word, and can replace it. */
export function wordRule(word: string, fix?: string, severity: Severity = 'warning'): AnyRule {
  return defineRule({
    meta: { description: `Finds ${word}`, family: 'words', severity },
    options: z.strictObject({}),
    check(document, context) {
      for (const segment of document.segments) {
        for (let at = segment.text.indexOf(word); at >= 0; at = segment.text.indexOf(word, at + word.length)) {
          context.report(segment, at, at + word.length, { reason: `Unexpected "${word}".`, ...(fix === undefined ? {} : { fix }) });
        }
      }
    },
  });
}

/** Rules `soon` and `fast`, which report these words. */
export const words: Registry = { soon: wordRule('soon'), fast: wordRule('fast') };

/** Files in memory; a value that is an error is thrown when the file is read. */
function inMemory(files: Readonly<Record<string, string | Uint8Array | Error>>): FileSystem {
  return {
    read(path) {
      const content = files[path.slice(1)];
      if (content === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      if (content instanceof Error) throw content;
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    kind: (path) => (path === '/' ? 'directory' : path.slice(1) in files ? 'file' : undefined),
    list: () => ({ files: Object.keys(files).sort(), circles: [] }),
    realPath: (path) => path,
    relative: (_, to) => to.slice(1),
    resolve: (...parts) => parts.reduce((path, part) => (part.startsWith('/') ? part : `${path === '/' ? '' : path}/${part}`)),
  };
}

/** What a run over some files finds. */
export function lint(
  files: Readonly<Record<string, string | Uint8Array | Error>>,
  { registry = words, guide = '', fix = false }: { registry?: Registry; guide?: string; fix?: boolean } = {},
): LintResult {
  const loaded = parseGuide(guide, '/style-guide.yml', registry);
  if (!loaded.guide) throw new Error(loaded.findings.map(({ reason }) => reason).join('\n'));
  return lintFiles({
    directory: '/',
    paths: Object.keys(files),
    guide: loaded.guide,
    registry,
    fileSystem: inMemory(files),
    fix,
    asOf: '2026-12-01',
  });
}

/** A finding in one line: `3:1 soon Unexpected "soon".` */
export function line({ place, ruleId, reason }: Finding): string {
  return `${place.start.line}:${place.start.column} ${ruleId} ${reason}`;
}

/** The findings of one file, a line each. */
export function findingsIn(path: string, text: string, registry = words): string[] {
  return lint({ [path]: text }, { registry }).files.flatMap(({ findings }) => findings.map(line));
}
