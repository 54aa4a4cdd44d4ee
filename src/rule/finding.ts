/** Findings: plain objects until they are reported. */

/** From silent to failing. `info` never changes the exit status. */
export type Severity = 'off' | 'info' | 'warning' | 'error';

/** A point: 1-based line and column, UTF-16 offset into the decoded source. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** An exact range in a file. Plain data: it may be stored and sent. */
export interface Place {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
}

/** The start of a file, for what is said of it as a whole. */
export function startOf(path: string): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { path, start, end: start };
}

/** Replaces a source range. `text` is written for its context already. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Somewhere else that the finding speaks of. */
export interface Related {
  readonly place: Place;
  readonly text: string;
}

/** One thing to mend. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly place: Place;
  /** One sentence: what stands there and what is expected. The guide's own reason may follow. */
  readonly reason: string;
  readonly actual?: string;
  /** Replacements, best first. */
  readonly expected?: readonly string[];
  /** Why; where else it says otherwise. */
  readonly note?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}
