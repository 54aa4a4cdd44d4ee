/** The comments of a file of pairs, with what they silence. */

import type { Range } from '../document.ts';
import { commentScopes } from './comment-scope.ts';
import type { DataComment } from './value.ts';

/**
 * Comments that may silence rules, with their scopes. Most files have none: nothing is looked for then.
 *
 * @param blocks - Source ranges of all pairs.
 */
export function placeComments(source: string, comments: readonly Omit<DataComment, 'scope'>[], blocks: readonly Range[]): DataComment[] {
  const found = comments.filter(({ text }) => /univocal/i.test(text));
  if (found.length === 0) return [];
  const scopeOf = commentScopes(source, blocks);
  return found.map((comment) => ({ ...comment, scope: scopeOf(comment.range) }));
}
