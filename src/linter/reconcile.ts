/** Runs the cross-file rules over what all documents said. */

import type { FileSettings } from '../guide/resolve.ts';
import type { Finding } from '../rule/finding.ts';
import type { AnyRule, Observed, Registry } from '../rule/rule.ts';
import type { Outcome } from './outcome.ts';
import { finding } from './placing.ts';

/** Findings of the rules that compare files. Severity is that of the file where a finding stands. */
export function reconcile(outcomes: readonly Outcome[], registry: Registry, settingsOf: (outcome: Outcome) => FileSettings): Finding[] {
  const byPath = new Map(outcomes.map((outcome) => [outcome.path, outcome]));
  const findings: Finding[] = [];
  for (const [ruleId, rule] of Object.entries(registry)) {
    if (!rule.reconcile) continue;
    const observed = collect(ruleId, outcomes);
    const first = outcomes.find((outcome) => outcome.observations[ruleId]);
    if (!first) continue;
    try {
      run(ruleId, rule, observed, settingsOf(first), (path) => severityAt(path, ruleId, byPath, settingsOf), findings);
    } catch (error) {
      findings.push(failure(ruleId, first.path, error));
    }
  }
  return findings;
}

/** A rule that fails becomes a finding on the first of its files; the other rules still run. */
function failure(ruleId: string, path: string, error: unknown): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  const reason = `The rule \`${ruleId}\` failed on the files of this run: ${error instanceof Error ? error.message : String(error)}.`;
  return finding(ruleId, 'error', { path, start, end: start }, { reason, note: 'This is a defect of the rule. Please report it.' });
}

function collect(ruleId: string, outcomes: readonly Outcome[]): Observed<unknown>[] {
  return outcomes.flatMap(({ path, channel, locale, observations }) =>
    (observations[ruleId] ?? []).map((data) => ({ path, locale, data, ...(channel === undefined ? {} : { channel }) })),
  );
}

function severityAt(
  path: string,
  ruleId: string,
  byPath: ReadonlyMap<string, Outcome>,
  settingsOf: (outcome: Outcome) => FileSettings,
): Finding['severity'] | undefined {
  const outcome = byPath.get(path);
  const severity = outcome && settingsOf(outcome).rules.get(ruleId)?.severity;
  return severity === 'off' ? undefined : severity;
}

function run(
  ruleId: string,
  rule: AnyRule,
  observed: Observed<unknown>[],
  settings: FileSettings,
  severity: (path: string) => Finding['severity'] | undefined,
  findings: Finding[],
): void {
  rule.reconcile?.(observed, {
    options: settings.rules.get(ruleId)?.options,
    brand: settings.brand,
    report(place, report) {
      const level = severity(place.path);
      if (level) findings.push(finding(ruleId, level, place, report));
    },
  });
}
