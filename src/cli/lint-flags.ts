/** Flags of the default command, checked. */

import { orMeant } from '../linter/meant.ts';
import { reporters } from '../report/reporters.ts';
import type { Arguments } from './arguments.ts';
import { asOfFlag } from './day.ts';
import { UsageError } from './terminal.ts';

/** Flags that the default command takes. */
export const lintFlagNames: readonly string[] = [
  'guide',
  'fix',
  'dry-run',
  'format',
  'output',
  'quiet',
  'max-warnings',
  'stdin',
  'stdin-path',
  'watch',
  'no-cache',
  'as-of',
  'color',
  'no-color',
];

/** What the user asked for. */
export interface LintFlags {
  readonly guide?: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly format: string;
  readonly output?: string;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  /** The path that standard input stands for; absent: files are linted. */
  readonly stdinPath?: string;
  readonly watch: boolean;
  readonly cache: boolean;
  readonly color?: boolean;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Checks the flags of the default command.
 *
 * @throws UsageError for a value that can't be, and for flags that don't go together.
 */
export function lintFlags({ switches, values, operands }: Arguments): LintFlags {
  const guide = values.get('guide');
  const output = values.get('output');
  const color = colorFlag(switches.has('color'), switches.has('no-color'));
  const stdinPath = values.get('stdin-path');
  const flags: LintFlags = {
    fix: switches.has('fix'),
    dryRun: switches.has('dry-run'),
    format: formatFlag(values.get('format')),
    quiet: switches.has('quiet'),
    watch: switches.has('watch'),
    cache: !switches.has('no-cache'),
    maxWarnings: maxWarnings(values.get('max-warnings')),
    asOf: asOfFlag(values.get('as-of')),
    ...(guide === undefined ? {} : { guide }),
    ...(output === undefined ? {} : { output }),
    ...(color === undefined ? {} : { color }),
    ...(stdinPath === undefined ? {} : { stdinPath }),
  };
  if (flags.dryRun && !flags.fix) throw new UsageError('`--dry-run` shows what `--fix` would do: use them together.');
  checkStdin(switches.has('stdin'), operands, flags);
  return flags;
}

function checkStdin(stdin: boolean, operands: readonly string[], { stdinPath, dryRun, watch }: LintFlags): void {
  if (!stdin && stdinPath === undefined) return;
  if (!stdin) throw new UsageError('`--stdin-path` says where standard input would stand: use it with `--stdin`.');
  if (stdinPath === undefined) throw new UsageError('`--stdin` needs `--stdin-path PATH`, which tells the format and the channel.');
  if (operands.length > 0) throw new UsageError('`--stdin` lints standard input only: leave out the paths.');
  if (dryRun) throw new UsageError('`--stdin --fix` writes no file: leave out `--dry-run`.');
  if (watch) throw new UsageError('`--watch` looks at files: leave out `--stdin`.');
}

function formatFlag(format = 'pretty'): string {
  if (Object.hasOwn(reporters, format)) return format;
  const names = Object.keys(reporters);
  throw new UsageError(`Unknown format \`${format}\`${orMeant(format, names)} There are ${names.join(', ')}.`);
}

function colorFlag(yes: boolean, no: boolean): boolean | undefined {
  if (yes && no) throw new UsageError('`--color` and `--no-color` contradict each other: use one.');
  return yes || no ? yes : undefined;
}

function maxWarnings(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,15}$/.test(written)) throw new UsageError(`\`--max-warnings\` is \`${written}\`, expected a whole number from 0.`);
  return Number(written);
}
