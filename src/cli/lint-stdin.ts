/** Lints standard input as if it stood at a path: for editors. */

import { resolve } from 'node:path';
import type { Guide } from '../guide/guide.ts';
import { type LintResult, lintFiles } from '../linter/lint-files.ts';
import type { Registry } from '../rule/rule.ts';
import type { LintFlags } from './lint-flags.ts';
import { nodeFileSystem } from './node-file-system.ts';
import type { Terminal } from './terminal.ts';

/** Lints what comes in, under the path that `--stdin-path` says. */
export async function lintStdin(flags: LintFlags, terminal: Terminal, guide: Guide, registry: Registry): Promise<LintResult> {
  const bytes = await terminal.stdin();
  const path = resolve(terminal.cwd, flags.stdinPath);
  return lintFiles({
    directory: terminal.cwd,
    paths: [flags.stdinPath],
    guide,
    registry,
    fix: flags.fix,
    fileSystem: {
      ...nodeFileSystem,
      read: (file) => (file === path ? bytes : nodeFileSystem.read(file)),
      kind: (file) => (file === path ? 'file' : nodeFileSystem.kind(file)),
    },
  });
}
