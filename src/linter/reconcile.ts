/** Runs the cross-file rules over what all documents said. */

import type { FileSettings } from '../guide/resolve.ts';
import { type Finding, startOf } from '../rule/finding.ts';
import type { AnyRule, Observed, Registry } from '../rule/rule.ts';
import type { SpokenFile } from '../rule/statement.ts';
import type { Occasion } from './linter.ts';
import type { Outcome } from './outcome.ts';
import { finding } from './placing.ts';
import { spokenFile } from './spoken-file.ts';

/** What rules compare. */
interface Run {
  readonly outcomes: readonly Outcome[];
  readonly occasion: Occasion;
  readonly files: readonly SpokenFile[];
  settingsAt(path: string): FileSettings | undefined;
}

/** Findings of the rules that compare files. Severity is that of the file where a finding stands. */
export function reconcile(
  outcomes: readonly Outcome[],
  registry: Registry,
  occasion: Occasion,
  settingsOf: (outcome: Outcome) => FileSettings,
): Finding[] {
  const byPath = new Map(outcomes.map((outcome) => [outcome.path, outcome]));
  const settingsAt = (path: string): FileSettings | undefined => {
    const outcome = byPath.get(path);
    return outcome && settingsOf(outcome);
  };
  const run: Run = { outcomes, occasion, files: outcomes.map(spokenFile), settingsAt };
  return Object.entries(registry).flatMap(([ruleId, rule]) => (rule.reconcile ? compare(ruleId, rule, run) : []));
}

/** Findings of one rule. If it fails, that is a finding on the first of its files; the other rules still run. */
function compare(ruleId: string, rule: AnyRule, run: Run): Finding[] {
  const { outcomes, settingsAt } = run;
  const first = outcomes.find(({ path, observations }) => (rule.observe ? observations[ruleId] : isOn(settingsAt(path), ruleId)));
  const settings = first && settingsAt(first.path);
  if (!first || !settings) return [];
  const findings: Finding[] = [];
  try {
    rule.reconcile?.(collect(ruleId, outcomes), {
      options: settings.rules.get(ruleId)?.options,
      brand: settings.brand,
      files: run.files,
      ...run.occasion,
      brandOf: (path) => settingsAt(path)?.brand ?? settings.brand,
      report(place, report) {
        const severity = settingsAt(place.path)?.rules.get(ruleId)?.severity;
        if (severity && severity !== 'off') findings.push(finding(ruleId, severity, place, report));
      },
    });
  } catch (error) {
    findings.push(failure(ruleId, first.path, error));
  }
  return findings;
}

function isOn(settings: FileSettings | undefined, ruleId: string): boolean {
  return (settings?.rules.get(ruleId)?.severity ?? 'off') !== 'off';
}

function failure(ruleId: string, path: string, error: unknown): Finding {
  const reason = `The rule \`${ruleId}\` failed on the files of this run: ${error instanceof Error ? error.message : String(error)}.`;
  return finding(ruleId, 'error', startOf(path), { reason, note: 'This is a defect of the rule. Please report it.' });
}

function collect(ruleId: string, outcomes: readonly Outcome[]): Observed<unknown>[] {
  return outcomes.flatMap(({ path, channel, locale, observations }) =>
    (observations[ruleId] ?? []).map((data) => ({ path, locale, data, ...(channel === undefined ? {} : { channel }) })),
  );
}
