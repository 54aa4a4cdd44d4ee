/** What a run may remember of an earlier one. */

import type { Outcome, Source } from './outcome.ts';

/** Outcomes by source. What is remembered must be what linting again would give. */
export interface OutcomeCache {
  /** The outcome of exactly this source; `undefined` if it is not known. */
  get(source: Source): Outcome | undefined;
  set(source: Source, outcome: Outcome): void;
}

/** Remembers nothing. */
export const noCache: OutcomeCache = { get: () => undefined, set: () => undefined };
