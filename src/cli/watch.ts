/** `--watch`: the run again, whenever one of its files changes. */

import { relative } from 'node:path';
import { Changes } from './changes.ts';
import type { LintFlags } from './lint-flags.ts';
import type { LintedOnce } from './lint-once.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** Clears the screen of a terminal, and what was scrolled away. */
const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Runs once, then again after each change, until the user ends it.
 *
 * @throws UsageError if the first run can't be, or the system can't watch so many folders.
 */
export async function watch(
  lint: () => Promise<LintedOnce>,
  { flags, terminal }: { flags: Pick<LintFlags, 'output'>; terminal: Terminal },
): Promise<void> {
  const changes = new Changes(terminal.cwd, flags.output);
  const ended = terminal.interrupted().then(() => undefined);
  try {
    changes.add((await lint()).files);
    for (;;) {
      terminal.err(`univocal: watching ${changes.count} ${changes.count === 1 ? 'file' : 'files'}, Ctrl-C ends\n`);
      const changed = await Promise.race([ended, changes.next()]);
      if (changed === undefined) return;
      if (terminal.interactive) terminal.err(clearScreen);
      terminal.err(`univocal: ${relative(terminal.cwd, changed)} changed, checking again\n`);
      changes.add(await lintAgain(lint, terminal));
    }
  } finally {
    changes.close();
  }
}

/** What ends a first run (a guide that is gone) may be mended while later ones wait. */
async function lintAgain(lint: () => Promise<LintedOnce>, terminal: Terminal): Promise<readonly string[]> {
  try {
    return (await lint()).files;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`univocal: ${error.message}\n`);
    return [];
  }
}
