/** Runs command lines in a folder of their own: mostly in this process, since a process of its own takes half a second. */

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Registry } from '../../src/rule/index.ts';
import { wordRule } from '../linter/lint.ts';

/** What a command line said, and its exit status. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Rules of these tests: `soon` is a warning with a fix, `never` an error. */
const rules: Registry = { soon: wordRule('soon', 'now'), never: wordRule('never', undefined, 'error') };

/** A folder for one test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'univocal-'));

  /** @param files - Contents by path. */
  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Writes a file and the folders above it. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  /** Text of a file. */
  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** All files by path, as Latin-1, so that every byte counts. */
  files(): Record<string, string> {
    const paths = readdirSync(this.path, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(this.path, path)).isFile());
    return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(this.path, path), 'latin1')]));
  }

  /** Runs a command line here. */
  async run(words: readonly string[], surroundings: Partial<Terminal> & { readonly registry?: Registry } = {}): Promise<Said> {
    const said = { out: '', err: '' };
    const { registry = rules, ...terminal } = surroundings;
    const status = await run(words, {
      registry,
      packageRoot: new URL('../../', import.meta.url),
      terminal: {
        out: (content) => {
          said.out += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
        },
        err: (text) => {
          said.err += text;
        },
        stdin: async () => new Uint8Array(),
        interrupted: async () => undefined,
        cwd: this.path,
        interactive: false,
        color: false,
        debug: false,
        ...terminal,
      },
    });
    return { status, ...said };
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The built command. */
export const bin = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

/** Runs a program as a process of its own. */
export function execute(
  file: string,
  words: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Said> {
  return new Promise((resolve) => {
    const clean = { PATH: process.env['PATH'] ?? '', ...env };
    execFile(file, [...words], { cwd, env: clean }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}
