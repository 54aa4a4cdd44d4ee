/** Sentences that help after or beside a report. */

import { closest, distance } from 'fastest-levenshtein';
import type { Guide } from '../guide/guide.ts';
import type { FileReport } from '../linter/lint-files.ts';
import { commands } from './arguments.ts';
import type { LintFlags } from './lint-flags.ts';

/** Said when there is no guide. */
export const guideHint =
  'univocal: no style-guide.yml here or above, so only the general rules run. `univocal init` writes a first one from your content.';

/** Said when the guide has errors. */
export const brokenGuide = 'univocal: the style guide has errors, so no content was checked.';

/** Said of a path that is not there. */
export function missingNote(path: string): string {
  const near = closest(path, [...commands]);
  const hint = distance(path, near) <= 2 ? `; did you mean the command \`univocal ${near}\`?` : '';
  return `univocal: there is no file or folder ${path}${hint}`;
}

/** Said of a path that the guide ignores. */
export function ignoredNote(path: string): string {
  return `univocal: ${path} is not checked, \`ignore\` in the style guide names it`;
}

/** Said of a link to a folder that holds it. */
export function circleNote(path: string): string {
  return `univocal: ${path} leads back to a folder above it and was not followed`;
}

/** Said when a run found no files. */
export function nothingNote(paths: readonly string[], { channels }: Guide): string {
  const where = paths.length === 0 ? '' : ` in ${paths.join(', ')}`;
  if (channels.length > 0 && paths.length > 0) {
    return `univocal: nothing to check${where}: no channel of the style guide has files there, and all else is ignored or of no known format`;
  }
  return channels.length > 0
    ? 'univocal: nothing to check, no channel of the style guide has files'
    : `univocal: nothing to check, there is no file of a known format${where === '' ? ' here' : where}`;
}

/** The last line of a run: how much was read, and what a fix did or could do. */
export function summary(files: readonly FileReport[], { fix, dryRun }: Pick<LintFlags, 'fix' | 'dryRun'>, written: number): string {
  const changed = files.filter(({ fixed }) => fixed !== undefined).length;
  const fixable = files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.fix).length, 0);
  const found = files.some(({ findings }) => findings.length > 0);
  const parts = [`${plural(files.length, 'file')} checked`];
  if (dryRun) parts.push(`${plural(changed, 'file')} would be fixed`);
  else if (fix) parts.push(`${plural(written, 'file')} fixed`);
  else if (fixable > 0) parts.push(`${plural(fixable, 'finding')} can be fixed with --fix`);
  if (!found && !dryRun) parts.push(fix && written > 0 ? 'nothing left' : 'nothing found');
  return `univocal: ${parts.join(', ')}`;
}

/** A number with its noun. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
