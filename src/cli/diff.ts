/** What `--fix --dry-run` shows. */

import { createTwoFilesPatch } from 'diff';

/** A unified diff, as `patch` and `git apply` read it (of decoded text: a file in UTF-16 is shown as if it were UTF-8). */
export function patch(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 1 });
}
