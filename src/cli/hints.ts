/** Sentences that help after or beside a report. */

import type { FileReport } from '../linter/lint-files.ts';
import type { LintFlags } from './lint-flags.ts';

/** Said when there is no guide. */
export const guideHint =
  'univocal: no style-guide.yml here or above, so only the general rules run. `univocal init` writes a first one from your content.';

/** The last line of a run: how much was read, and what a fix could do. */
export function summary(files: readonly FileReport[], { fix, dryRun }: Pick<LintFlags, 'fix' | 'dryRun'>): string {
  const changed = files.filter(({ fixed }) => fixed !== undefined).length;
  const fixable = files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.fix).length, 0);
  const parts = [`${plural(files.length, 'file')} checked`];
  if (fix) parts.push(`${plural(changed, 'file')} ${dryRun ? 'would be fixed' : 'fixed'}`);
  else if (fixable > 0) parts.push(`${plural(fixable, 'finding')} can be fixed with --fix`);
  return `univocal: ${parts.join(', ')}`;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
