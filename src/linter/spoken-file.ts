/** A file as rules that compare files see it. */

import type { SpokenFile } from '../rule/statement.ts';
import type { Outcome } from './outcome.ts';

/** What of an outcome is compared. */
export function spokenFile({ path, channel, locale, family, hasText, statements }: Outcome): SpokenFile {
  return {
    path,
    locale,
    family,
    hasText,
    statements,
    ...(channel === undefined ? {} : { channel }),
  };
}
