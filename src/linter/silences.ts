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
    if (directive.verb === 'ignore') {
      const [start, end] = directive.scope;
      all.push(...opened(directive).map((each) => ({ ...each, start, end })));
    } else if (directive.verb === 'disable') open.push(...opened(directive));
    else {
      const still = open.filter((each) => !ends(directive, each));
      const heard = hear(directive, still);
      if (still.length === open.length && !heard) idle.push(directive);
      all.push(...open.filter((each) => ends(directive, each)).map((each) => closed(each, directive.range[0])));
      open = still;
    }
  }
  all.push(...open.map((each) => closed(each, Number.POSITIVE_INFINITY)));
  return { silences: { all, at: (finding) => all.filter((silence) => covers(silence, finding)) }, idle };
}

/** One for each rule that the comment names, or one for all. */
function opened(directive: PlacedDirective): Open[] {
  if (directive.rules.length === 0) return [{ directive, heard: new Map() }];
  return [...new Set(directive.rules)].map((rule) => ({ directive, rule, heard: new Map() }));
}

function closed(open: Open, end: number): Silence {
  return { ...open, start: open.directive.range[1], end };
}

function ends({ rules }: PlacedDirective, { rule }: Open): boolean {
  return rules.length === 0 || (rule !== undefined && rules.includes(rule));
}

/** Lets single rules be heard again in silences of all; whether there are any. */
function hear({ rules, range }: PlacedDirective, open: readonly Open[]): boolean {
  const ofAll = open.filter(({ rule }) => rule === undefined);
  for (const { heard } of ofAll) for (const rule of rules) if (!heard.has(rule)) heard.set(rule, range[0]);
  return ofAll.length > 0;
}

function covers({ rule, start, end, heard }: Silence, { ruleId, place }: Finding): boolean {
  if (rule !== undefined && rule !== ruleId) return false;
  const last = Math.min(end, heard.get(ruleId) ?? end);
  // What is said of a whole file stands at its start: a silence up to the end of the file speaks of it too.
  if (place.end.offset === 0) return last === Number.POSITIVE_INFINITY || (start === 0 && last > 0);
  return place.start.offset >= start && place.start.offset < last;
}
