/** Whether output may be coloured. */

/** What decides when the user gives no flag. */
export interface ColorSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
}

/** `NO_COLOR` says no (no-color.org), `FORCE_COLOR` yes or, as `0` or `false`, no; else a terminal that is not dumb. */
export function wantsColor({ env, isTerminal }: ColorSurroundings): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
