/** What the content says, without judging it. */

import type { Brand } from '../rule/brand.ts';
import type { Finding } from '../rule/finding.ts';
import type { SpokenFile } from '../rule/statement.ts';
import { type LintFilesOptions, type LintResult, type LookedAt, lookAt } from './lint-files.ts';
import { spokenFile } from './spoken-file.ts';

/** What a run over some files gathered. */
export interface Gathered extends Pick<LookedAt, 'opened' | 'linter'> {
  readonly files: readonly SpokenFile[];
  /** What could not be read, or only in part. */
  readonly problems: readonly Finding[];
  readonly unread: Pick<LintResult, 'missing' | 'ignored' | 'circles'>;
  /** The guide's say on one file. */
  brandOf(path: string): Brand;
}

/** Reads files and gathers what they state. No rule runs. */
export function gather(options: Omit<LintFilesOptions, 'fix' | 'registry' | 'cache'>): Gathered {
  const { linter, opened, outcomes, unread } = lookAt({ ...options, registry: {} });
  const byPath = new Map(outcomes.map((outcome) => [outcome.path, outcome]));
  return {
    linter,
    opened,
    files: outcomes.map(spokenFile),
    problems: outcomes.flatMap(({ findings }) => findings),
    unread,
    brandOf: (path) => linter.brandOf(byPath.get(path) ?? { guidePath: path, locale: options.guide.locale }),
  };
}
