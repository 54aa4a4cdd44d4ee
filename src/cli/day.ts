/** Days, as flags and reports write them. */

import { UsageError } from './terminal.ts';

/** Today on this machine's calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * The day that `--as-of` names; today without it.
 *
 * @throws UsageError for what is no day of the calendar.
 */
export function asOfFlag(written: string | undefined): string {
  if (written === undefined) return today();
  const day = new Date(`${written}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)) return written;
  throw new UsageError(`\`--as-of\` is \`${written}\`, expected a day of the calendar such as 2026-11-30.`);
}
