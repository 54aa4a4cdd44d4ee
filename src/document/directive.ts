/** Directives: comments in content that silence rules. Each format finds its comments, and asks here what they say. */

import type { Directive } from './document.ts';

/**
 * Reads the text of a comment: `univocal <verb> [rule ids] [-- reason]`. Ids are separated by commas or white space.
 *
 * @param comment - Without the delimiters of the comment.
 * @returns `undefined` where the comment is no directive.
 */
export function parseDirective(comment: string): Pick<Directive, 'verb' | 'rules'> | undefined {
  const [head = ''] = comment.trim().split(/\s--(?:\s|$)/, 1);
  const [name, verb, ...rules] = head.split(/[\s,]+/).filter((word) => word !== '');
  if (name !== 'univocal') return undefined;
  if (verb !== 'ignore' && verb !== 'disable' && verb !== 'enable') return undefined;
  return { verb, rules };
}
