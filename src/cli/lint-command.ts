/** `univocal [paths…]`: once, or again and again. */

import type { Registry } from '../rule/rule.ts';
import type { LintFlags } from './lint-flags.ts';
import { lintOnce } from './lint-once.ts';
import { exit, type Terminal } from './terminal.ts';
import { watch } from './watch.ts';

/** Runs the default command; returns the exit status. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, terminal: Terminal, registry: Registry): Promise<number> {
  if (!flags.watch) return (await lintOnce(paths, flags, terminal, registry)).status;
  await watch(() => lintOnce(paths, flags, terminal, registry), { flags, terminal });
  return exit.clean;
}
