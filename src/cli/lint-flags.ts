/** Flags of the default command, checked. */

import { closest } from 'fastest-levenshtein';
import { reporters } from '../report/reporters.ts';
import { UsageError } from './terminal.ts';

/** What the user asked for. */
export interface LintFlags {
  readonly guide?: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly format: string;
  readonly output?: string;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly stdin: boolean;
  readonly stdinPath: string;
  readonly color?: boolean;
  readonly cache: boolean;
}

/**
 * Checks flags as the argument parser gives them.
 *
 * @throws UsageError for a value that can't be.
 */
export function lintFlags(raw: Readonly<Record<string, unknown>>): LintFlags {
  const format = String(raw['format'] ?? 'pretty');
  if (!Object.hasOwn(reporters, format)) {
    const names = Object.keys(reporters);
    throw new UsageError(`Unknown format \`${format}\`; did you mean \`${closest(format, names)}\`? There are ${names.join(', ')}.`);
  }
  const fix = raw['fix'] === true;
  const dryRun = raw['dryRun'] === true;
  if (dryRun && !fix) throw new UsageError('`--dry-run` shows what `--fix` would do: use them together.');
  const stdin = raw['stdin'] === true;
  if (stdin && raw['stdinPath'] === undefined)
    throw new UsageError('`--stdin` needs `--stdin-path PATH`, which tells the format and the channel.');
  return {
    fix,
    dryRun,
    format,
    stdin,
    stdinPath: String(raw['stdinPath'] ?? ''),
    quiet: raw['quiet'] === true,
    cache: raw['cache'] !== false,
    maxWarnings: maxWarnings(raw['maxWarnings']),
    ...(raw['guide'] === undefined ? {} : { guide: String(raw['guide']) }),
    ...(raw['output'] === undefined ? {} : { output: String(raw['output']) }),
    ...(typeof raw['color'] === 'boolean' ? { color: raw['color'] } : {}),
  };
}

function maxWarnings(raw: unknown): number {
  if (raw === undefined) return Number.POSITIVE_INFINITY;
  const value = Number(raw);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`\`--max-warnings\` is ${String(raw)}, expected a whole number from 0.`);
  return value;
}
