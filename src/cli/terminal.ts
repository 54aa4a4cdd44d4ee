/** The console as commands see it, so that they can be run without one. */

import type { CacheSurroundings } from './open-cache.ts';

/** Where a command writes. */
export interface Terminal {
  /** Findings and other results; bytes where a file is passed through. */
  out(content: string | Uint8Array): void;
  /** Progress and what is wrong with the run itself. */
  err(text: string): void;
  /** Everything on standard input. */
  stdin(): Promise<Uint8Array>;
  /** Resolves when the user ends a run that goes on by itself (Ctrl-C). */
  interrupted(): Promise<void>;
  readonly cwd: string;
  /** Whether standard error is a terminal: progress is shown only there. */
  readonly interactive: boolean;
  /** Whether colours are wanted when the user says nothing. */
  readonly color: boolean;
  /** Where outcomes may be remembered; absent: nowhere. */
  readonly cache?: CacheSurroundings;
  /** Whether to show the stack of a defect. */
  readonly debug: boolean;
}

/** Exit statuses of all commands. */
export const exit = { clean: 0, findings: 1, failed: 2 } as const;

/** A mistake of the user's that ends the run with status 2: shown as it is, without a stack. */
export class UsageError extends Error {}
