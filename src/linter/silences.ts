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

/** A `disable` that no `enable` has ended yet. */
interface Open {
  readonly directive: PlacedDirective;
  readonly rule?: string;
  readonly heard: Map<string, number>;
}

/** The silences of a file's comments by where they start, and the `enable`s that end none. */
export function silencesOf(directives: readonly PlacedDirective[]): { silences: readonly Silence[]; idle: readonly PlacedDirective[] } {
  const silences: Silence[] = [];
  const idle: PlacedDirective[] = [];
  let open: Open[] = [];
  for (const directive of [...directives].sort((a, b) => a.range[0] - b.range[0])) {
    if (directive.verb === 'enable') {
      const ended = open.filter((each) => ends(directive, each));
      open = open.filter((each) => !ended.includes(each));
      if (!hear(directive, open) && ended.length === 0) idle.push(directive);
      silences.push(...ended.map((each) => closed(each, directive.range[0])));
    } else if (directive.verb === 'ignore') {
      const [start, end] = directive.scope;
      silences.push(...opened(directive).map((each) => ({ ...each, start, end })));
    } else {
      // Where a rule is silent already, another `disable` has nothing to do.
      const isOpen = ({ rule }: Open): boolean => open.some((each) => each.rule === rule);
      const [again, anew] = [opened(directive).filter(isOpen), opened(directive).filter((each) => !isOpen(each))];
      silences.push(...again.map((each) => closed(each, directive.range[1])));
      open.push(...anew);
    }
  }
  silences.push(...open.map((each) => closed(each, Number.POSITIVE_INFINITY)));
  return { silences: silences.sort((a, b) => a.start - b.start), idle };
}

/**
 * The silences that each finding falls in. One walk from start to end over both, so that many comments cost no more than many findings.
 *
 * @param silences - By where they start.
 */
export function hushed(findings: readonly Finding[], silences: readonly Silence[]): Map<Finding, readonly Silence[]> {
  const result = new Map<Finding, readonly Silence[]>();
  let active: Silence[] = [];
  let next = 0;
  for (const finding of [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset)) {
    const { start, end } = finding.place;
    for (let silence = silences[next]; silence && silence.start <= start.offset; silence = silences[++next]) active.push(silence);
    active = active.filter((silence) => silence.end > start.offset);
    // What is said of a whole file stands at its start: a silence up to the end of the file speaks of it too.
    const around = end.offset === 0 ? silences.filter((silence) => silence.end === Number.POSITIVE_INFINITY) : active;
    result.set(
      finding,
      around.filter((silence) => speaksOf(silence, finding)),
    );
  }
  return result;
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

function speaksOf({ rule, end, heard }: Silence, { ruleId, place }: Finding): boolean {
  if (rule !== undefined && rule !== ruleId) return false;
  const from = heard.get(ruleId);
  return from === undefined || (place.start.offset < Math.min(end, from) && place.end.offset > 0);
}
