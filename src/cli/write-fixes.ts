/** Puts fixed texts where the user wants them. */

import { resolve } from 'node:path';
import { encode } from '../document/source.ts';
import type { FileReport } from '../linter/lint-files.ts';
import { patch } from './diff.ts';
import type { LintFlags } from './lint-flags.ts';
import { writeAtomically } from './node-file-system.ts';
import type { Terminal } from './terminal.ts';

/** Writes what fixes changed, or shows it; false if a file can't be written. */
export function writeFixes(files: readonly FileReport[], flags: LintFlags, terminal: Terminal): boolean {
  let written = true;
  for (const file of files) {
    if (flags.stdin) terminal.out(file.fixed ?? file.source ?? '');
    else if (flags.dryRun) terminal.out(diffOf(file));
    else written = writeFix(file, terminal) && written;
  }
  return written;
}

function diffOf({ path, source, fixed }: FileReport): string {
  return source === undefined || fixed === undefined ? '' : patch(path, source, fixed);
}

function writeFix({ path, fixed, storage }: FileReport, terminal: Terminal): boolean {
  if (fixed === undefined || storage === undefined) return true;
  try {
    writeAtomically(resolve(terminal.cwd, path), encode(fixed, storage));
    return true;
  } catch (error) {
    terminal.err(`univocal: ${path} is not fixed, it can't be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}
