/** The edge: the process and its streams. */

import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registry } from '../../rules/index.generated.ts';
import { systemReason } from '../linter/system-reason.ts';
import { wantsColor } from './color.ts';
import { run } from './run.ts';
import { exit, type Terminal } from './terminal.ts';

/** Where this system keeps caches of a user. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  return join((process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME) || usual, 'univocal');
}

const terminal: Terminal = {
  out: (content) => process.stdout.write(content),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  interactive: process.stderr.isTTY === true,
  color: wantsColor({ env: process.env, isTerminal: process.stdout.isTTY === true }),
  cache: { folder: cacheFolder(), build: String(statSync(fileURLToPath(import.meta.url)).mtimeMs) },
  debug: Boolean(process.env['UNIVOCAL_DEBUG']),
  async stdin() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    }),
};

// A reader that stops early (`univocal | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`univocal: Standard output can't be written: ${systemReason(error)}.\n`, () => process.exit(exit.failed));
});
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), { terminal, registry, packageRoot: new URL('../../../', import.meta.url) });
