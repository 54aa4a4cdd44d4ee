/** Puts the report where the user wants it. */

import { resolve } from 'node:path';
import { systemReason } from '../linter/system-reason.ts';
import type { ReportedFile } from '../report/reporter.ts';
import { reporters } from '../report/reporters.ts';
import type { LintFlags } from './lint-flags.ts';
import { writeAtomically } from './node-file-system.ts';
import { type Terminal, UsageError } from './terminal.ts';

/**
 * Writes the report to standard output, or to the file that `--output` names.
 *
 * @throws UsageError if the file can't be written.
 */
export function writeReport(files: readonly ReportedFile[], flags: LintFlags, terminal: Terminal): void {
  const color = flags.color ?? (flags.output === undefined && terminal.color);
  const text = reporters[flags.format]?.(flags.quiet ? errorsOf(files) : files, { color, cwd: terminal.cwd }) ?? '';
  writeOut(text, flags.output, terminal);
}

/**
 * Writes a text to standard output or a file, with a line feed behind it.
 *
 * @param output - The file; absent: standard output.
 * @throws UsageError if the file can't be written.
 */
export function writeOut(text: string, output: string | undefined, terminal: Terminal): void {
  if (output === undefined) {
    if (text !== '') terminal.out(`${text}\n`);
    return;
  }
  try {
    writeAtomically(resolve(terminal.cwd, output), new TextEncoder().encode(text === '' ? '' : `${text}\n`));
  } catch (error) {
    throw new UsageError(`The report can't be written to ${output}: ${systemReason(error)}.`);
  }
}

function errorsOf(files: readonly ReportedFile[]): ReportedFile[] {
  return files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }));
}
