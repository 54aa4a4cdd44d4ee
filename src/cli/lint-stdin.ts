/** Lints standard input as if it stood at a path: for editors. */

import { resolve } from 'node:path';
import { encode } from '../document/source.ts';
import type { Guide } from '../guide/guide.ts';
import type { FileSystem } from '../linter/file-system.ts';
import { type LintResult, lintFiles } from '../linter/lint-files.ts';
import type { Registry } from '../rule/rule.ts';
import type { LintFlags } from './lint-flags.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** Standard input, linted. */
export interface LintedInput {
  readonly result: LintResult;
  /** What came in, with fixes applied where they were asked for. */
  readonly output: Uint8Array;
}

/** Lints what comes in, under the path that `--stdin-path` says. */
export async function lintStdin(
  path: string,
  { fix, asOf }: Pick<LintFlags, 'fix' | 'asOf'>,
  { guide, registry, terminal }: { guide: Guide; registry: Registry; terminal: Terminal },
): Promise<LintedInput> {
  const bytes = await terminal.stdin();
  const fileSystem = withFile(resolve(terminal.cwd, path), bytes);
  const result = lintFiles({ directory: terminal.cwd, paths: [path], guide, registry, fix, asOf, fileSystem });
  const { fixed, storage } = result.files[0] ?? {};
  return { result, output: fixed !== undefined && storage ? written(fixed, storage) : bytes };
}

function written(text: string, storage: Parameters<typeof encode>[1]): Uint8Array {
  try {
    return encode(text, storage);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The files of this machine, with other bytes at one path. */
function withFile(path: string, bytes: Uint8Array): FileSystem {
  return {
    ...nodeFileSystem,
    read: (file) => (file === path ? bytes : nodeFileSystem.read(file)),
    kind: (file) => (file === path ? 'file' : nodeFileSystem.kind(file)),
  };
}
