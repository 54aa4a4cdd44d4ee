/** Applies the fixes of a whole run, in memory. */

import type { Finding } from '../rule/finding.ts';
import { applyFixes, maxPasses } from './fix.ts';
import type { Linter } from './linter.ts';
import { lintOpened, type Opened, onFile } from './open-file.ts';
import type { Outcome } from './outcome.ts';

/**
 * Fixes in passes, since fixes may overlap and cross-file findings depend on all files.
 * A file whose fixes never come to an end stays as it is.
 *
 * @param outcomes - Those of changed files are replaced.
 * @returns New texts by path.
 */
export function fixFiles(linter: Linter, opened: readonly Opened[], outcomes: Outcome[]): Map<string, string> {
  const fixed = new Map<string, string>();
  for (let pass = 0; pass < maxPasses; pass++) {
    if (!fixOnce(linter, opened, outcomes, fixed)) return fixed;
  }
  const findings = linter.conclude(outcomes);
  opened.forEach((one, index) => {
    const left = findings.get(one.path)?.filter(({ fix }) => fix) ?? [];
    if (left.length === 0 || !fixed.delete(one.path)) return;
    const outcome = lintOpened(one, linter, '');
    outcomes[index] = { ...outcome, findings: [endless(one.path, left), ...outcome.findings] };
  });
  return fixed;
}

/** One pass over all files; whether any changed. */
function fixOnce(linter: Linter, opened: readonly Opened[], outcomes: Outcome[], fixed: Map<string, string>): boolean {
  const findings = linter.conclude(outcomes);
  let changed = false;
  opened.forEach((one, index) => {
    const before = fixed.get(one.path) ?? one.text;
    if (before === undefined) return;
    const after = applyFixes(before, findings.get(one.path) ?? []);
    if (after === before) return;
    changed = true;
    fixed.set(one.path, after);
    outcomes[index] = lintOpened({ ...one, text: after }, linter, '');
  });
  return changed;
}

function endless(path: string, left: readonly Finding[]): Finding {
  const rules = [...new Set(left.map(({ ruleId }) => `\`${ruleId}\``))].join(' and ');
  return onFile(path, `The file is not fixed: fixes of ${rules} make work for each other without end.`, 'warning');
}
