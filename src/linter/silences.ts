/** From comments to the ranges in which they silence a rule. */

import type { Range } from '../document/map.ts';
import { firstEndingAfter, merged, overlapsAny } from '../document/ranges.ts';
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
  const walk = new Walk();
  for (const directive of [...directives].sort((a, b) => a.range[0] - b.range[0])) walk[directive.verb](directive);
  walk.end();
  return { silences: walk.silences.sort((a, b) => a.start - b.start), idle: walk.idle };
}

/** Takes comments in the order of their places. */
class Walk {
  readonly silences: Silence[] = [];
  readonly idle: PlacedDirective[] = [];
  /** What no `enable` has ended yet, by rule; of all rules without one. */
  readonly #open = new Map<string | undefined, Open>();

  ignore(directive: PlacedDirective): void {
    const [start, end] = directive.scope;
    for (const each of opened(directive)) this.silences.push({ ...each, start, end });
  }

  /** Where a rule is silent already, another `disable` has nothing to do. */
  disable(directive: PlacedDirective): void {
    for (const each of opened(directive)) {
      if (this.#open.has(each.rule)) this.#close(each, directive.range[1]);
      else this.#open.set(each.rule, each);
    }
  }

  /** Ends the silences of its rules, or all, and lets its rules be heard again in the silence of all. */
  enable(directive: PlacedDirective): void {
    const { rules, range } = directive;
    const ended = rules.length === 0 ? [...this.#open.values()] : [...new Set(rules)].flatMap((rule) => this.#open.get(rule) ?? []);
    for (const each of ended) {
      this.#open.delete(each.rule);
      this.#close(each, range[0]);
    }
    const ofAll = this.#open.get(undefined);
    if (!ofAll && ended.length === 0) this.idle.push(directive);
    for (const rule of rules) if (ofAll?.heard.has(rule) === false) ofAll.heard.set(rule, range[0]);
  }

  end(): void {
    for (const each of this.#open.values()) this.#close(each, Number.POSITIVE_INFINITY);
  }

  #close(open: Open, end: number): void {
    this.silences.push({ ...open, start: open.directive.range[1], end });
  }
}

/** What silences do: the findings that are not heard, and the silences that some finding falls in. */
export interface Hushed {
  readonly findings: ReadonlySet<Finding>;
  readonly used: ReadonlySet<Silence>;
}

/** Finds out, rule by rule: comments and findings may be many, and each comment may speak of each finding. */
export function hushed(findings: readonly Finding[], silences: readonly Silence[]): Hushed {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const all: { findings: Set<Finding>; used: Set<Silence> } = { findings: new Set(), used: new Set() };
  for (const [ruleId, group] of byRule) {
    const speaking = silences.filter(({ rule }) => rule === undefined || rule === ruleId);
    hushRule(ruleId, group, speaking, all);
  }
  return all;
}

/** @param silences - Those that speak of the rule. */
function hushRule(
  ruleId: string,
  findings: readonly Finding[],
  silences: readonly Silence[],
  all: { findings: Set<Finding>; used: Set<Silence> },
): void {
  const rangeOf = ({ start, end, heard }: Silence): Range => [start, Math.min(end, heard.get(ruleId) ?? end)];
  const toEnd = silences.filter(({ end, heard }) => end === Number.POSITIVE_INFINITY && !heard.has(ruleId));
  const silent = merged(silences.map(rangeOf).filter(([start, end]) => start < end));
  for (const finding of findings) {
    const { offset } = finding.place.start;
    const isSilent = isOnFile(finding) ? toEnd.length > 0 : (firstEndingAfter(silent, offset)?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
    if (isSilent) all.findings.add(finding);
  }
  const offsets = findings.filter((finding) => !isOnFile(finding)).map(({ place }) => place.start.offset);
  const places = merged(offsets.map((offset): Range => [offset, offset + 1]));
  for (const silence of silences) if (overlapsAny(places, ...rangeOf(silence))) all.used.add(silence);
  if (offsets.length < findings.length) for (const silence of toEnd) all.used.add(silence);
}

/** What is said of a whole file stands at its start: a silence up to the end of the file speaks of it, wherever that begins. */
function isOnFile({ place }: Finding): boolean {
  return place.end.offset === 0;
}

/** One for each rule that the comment names, or one for all. */
function opened(directive: PlacedDirective): Open[] {
  if (directive.rules.length === 0) return [{ directive, heard: new Map() }];
  return [...new Set(directive.rules)].map((rule) => ({ directive, rule, heard: new Map() }));
}
