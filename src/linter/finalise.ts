/** The last steps before a report: suppress, dedupe, sort. */

import type { Finding } from '../rule/finding.ts';
import type { Outcome } from './outcome.ts';
import { suppress } from './suppress.ts';

/** Findings by path, in the order of the outcomes. */
export function finalise(outcomes: readonly Outcome[], crossed: readonly Finding[], ruleIds: readonly string[]): Map<string, Finding[]> {
  const extra = groupByPath(crossed);
  return new Map(
    outcomes.map((outcome) => {
      const all = [...outcome.findings, ...(extra.get(outcome.path) ?? [])];
      return [outcome.path, sorted(deduped(suppress(all, outcome.directives, ruleIds)))];
    }),
  );
}

function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.path);
    if (group) group.push(finding);
    else groups.set(finding.place.path, [finding]);
  }
  return groups;
}

/** One finding per rule, range and sentence. */
function deduped(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId, place, reason }) => {
    const key = `${ruleId} ${place.start.offset} ${place.end.offset} ${reason}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** By place, then by rule: the order never depends on the order of the rules. */
function sorted(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      a.place.start.offset - b.place.start.offset ||
      a.place.end.offset - b.place.end.offset ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}
