/** A line on standard error while a long run goes on. */

import type { Terminal } from './terminal.ts';

const patience = 1000;
const interval = 100;
const clearLine = '\r\u001B[K';

/** Shows nothing in the first second, nor where standard error is no terminal. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #start = Date.now();
  #shown = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Tells how far the run is. */
  update(done: number, total: number): void {
    const now = Date.now();
    if (!this.#terminal.interactive || now - this.#start < patience || now - this.#shown < interval) return;
    this.#shown = now;
    this.#terminal.err(`${clearLine}univocal: ${done} of ${total} files`);
  }

  /** Removes the line. */
  end(): void {
    if (this.#shown > 0) this.#terminal.err(clearLine);
  }
}
