/** Puts fixed texts where the user wants them. */

import { resolve } from 'node:path';
import { encode, type Storage } from '../document/source.ts';
import type { FileReport } from '../linter/lint-files.ts';
import { systemReason } from '../linter/system-reason.ts';
import { patch } from './diff.ts';
import { nodeFileSystem, writeAtomically } from './node-file-system.ts';
import type { Terminal } from './terminal.ts';

/** A file whose text fixes changed. */
interface FixedFile {
  readonly path: string;
  readonly source: string;
  readonly fixed: string;
  readonly storage: Storage;
}

/** Shows what fixes would change, as a diff. */
export function showFixes(files: readonly FileReport[], terminal: Terminal): void {
  for (const { path, source, fixed } of fixedFiles(files)) terminal.out(patch(path, source, fixed));
}

/** Writes what fixes changed; returns how many files were written, and how many could not be. */
export function writeFixes(files: readonly FileReport[], terminal: Terminal): { written: number; failed: number } {
  const counts = { written: 0, failed: 0 };
  for (const file of fixedFiles(files)) {
    const problem = write(file, resolve(terminal.cwd, file.path));
    if (problem === undefined) counts.written++;
    else {
      counts.failed++;
      terminal.err(`univocal: ${file.path} is not fixed: ${problem}.\n`);
    }
  }
  return counts;
}

function fixedFiles(files: readonly FileReport[]): FixedFile[] {
  return files.flatMap(({ path, source, fixed, storage }) =>
    source === undefined || fixed === undefined || storage === undefined ? [] : [{ path, source, fixed, storage }],
  );
}

/** Why the file can't be written. It is replaced only if it still holds what was read: nobody's work is lost. */
function write({ source, fixed, storage }: FixedFile, path: string): string | undefined {
  try {
    const bytes = encode(fixed, storage);
    const current = Buffer.from(nodeFileSystem.read(path));
    // Two paths may lead to one file, which the first of them fixed.
    if (current.equals(bytes)) return undefined;
    if (!current.equals(encode(source, storage))) return 'it was changed meanwhile, run --fix again';
    writeAtomically(path, bytes);
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}
