/** Parts of a template that stand under a condition or in a loop. */

import type { Range, TemplateTag } from '../../src/rule/index.ts';

/** Blocks that only name, translate or bind what they hold. */
const unconditional = /^(?:autoescape|block|blocktrans(?:late)?|define|filter|macro|trans|with|capture|content_for|raw)$/i;

/** Source ranges of what is not always shown: disjoint, in order. Blocks that only name their text do not count. */
export function conditionalRanges(tags: readonly TemplateTag[]): Range[] {
  const found: Range[] = [];
  const open: { readonly counts: boolean; readonly start: number }[] = [];
  let depth = 0;
  for (const { kind, name, range } of tags) {
    if (kind === 'open') {
      const counts = !unconditional.test(name);
      open.push({ counts, start: range[0] });
      depth += counts ? 1 : 0;
    } else if (kind === 'close') {
      const block = open.pop();
      if (!block?.counts) continue;
      depth--;
      if (depth === 0) found.push([block.start, range[1]]);
    }
  }
  return found;
}
