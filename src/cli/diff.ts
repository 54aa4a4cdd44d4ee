/** What `--fix --dry-run` shows. */

import { createTwoFilesPatch } from 'diff';

/** A unified diff that `git apply` takes. */
export function patch(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 1 });
}
