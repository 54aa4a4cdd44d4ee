/** Parts of a template that are not always shown. */

import type { Range, TemplateTag } from '../../src/rule/index.ts';

/** Blocks that only name or translate what they hold. */
const plain = /^(?:autoescape|block|blocktrans(?:late)?|blk|define|filter|macro|trans|with)$/i;

/** Source ranges of what stands under a condition or in a loop: disjoint, in order. */
export function conditionalRanges(tags: readonly TemplateTag[]): Range[] {
  const ranges: Range[] = [];
  const open: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { kind, name, range } of tags) {
    if (kind === 'open') {
      open.push(name);
      if (!plain.test(name) && depth++ === 0) start = range[0];
    } else if (kind === 'close') {
      const closed = open.pop();
      if (closed !== undefined && !plain.test(closed) && --depth === 0) ranges.push([start, range[1]]);
    }
  }
  return ranges;
}
