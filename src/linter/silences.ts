/** From comments to the ranges in which they silence a rule. */

import type { Finding } from '../rule/finding.ts';
import type { PlacedDirective } from './outcome.ts';

/** One rule of an `ignore`, or of a `disable` up to its `enable`. */
export interface Silence {
  readonly directive: PlacedDirective;
  /** Absent: all rules. */
  readonly rule?: string;
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** Where single rules of a silence of all are heard again. */
  readonly heard: ReadonlyMap<string, number>;
}

/** The silences of a file. */
export interface Silences {
  readonly all: readonly Silence[];
  /** Those that a finding falls in. */
  at(finding: Finding): Silence[];
}

/** A `disable` that no `enable` has ended yet. */
interface Open {
  readonly directive: PlacedDirective;
  readonly rule?: string;
  readonly heard: Map<string, number>;
}

/** The silences of a file's comments, and the `enable`s that end none. */
export function silencesOf(directives: readonly PlacedDirective[]): { silences: Silences; idle: PlacedDirective[] } {
  const all: Silence[] = [];
  const idle: PlacedDirective[] = [];
  let open: Open[] = [];
  for (const directive of [...directives].sort((a, b) => a.range[0] - b.range[0])) {
    if (directive.verb === 'ignore') all.push(...ignoring(directive));
    else if (directive.verb === 'disable') open.push(...opened(directive));
    else {
      const still = open.filter((each) => !ends(directive, each));
      const hears = still.filter((each) => hearsAgain(directive, each));
      if (still.length === open.length && hears.length === 0) idle.push(directive);
      all.push(...open.filter((each) => !still.includes(each)).map((each) => closed(each, directive.range[0])));
      open = still;
    }
  }
  all.push(...open.map((each) => closed(each, Number.POSITIVE_INFINITY)));
  return { silences: { all, at: (finding) => all.filter((silence) => covers(silence, finding)) }, idle };
}
