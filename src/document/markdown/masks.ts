/** Marks that Markdown's dialects add, and that remark takes for text: hidden before the parse, each by as many characters. */

import type { HiddenPart, TemplateText } from '../template/text.ts';
import { hideParts } from '../template/text.ts';
import { alerts } from './dialects/alerts.ts';
import { attributeLists } from './dialects/attribute-lists.ts';
import { containers } from './dialects/containers.ts';
import { markdownElements } from './dialects/markdown-elements.ts';
import { mkDocsBlocks } from './dialects/mkdocs.ts';

/** The text without the marks of admonitions, tabs, attribute lists, heading ids, alerts and `markdown="1"` elements. */
export function hideDialects(text: TemplateText): TemplateText {
  const { masked } = text;
  return hideFound(text, [
    ...containers(masked),
    ...mkDocsBlocks(masked),
    ...attributeLists(masked),
    ...alerts(masked),
    ...markdownElements(masked),
  ]);
}

/** Hides what touches no template syntax; of what overlaps, the first. */
export function hideFound(text: TemplateText, found: readonly HiddenPart[]): TemplateText {
  const free = found
    .filter(({ range }) => range[0] < range[1] && text.index.within(range[0], range[1]).length === 0)
    .sort((a, b) => a.range[0] - b.range[0]);
  let done = 0;
  const disjoint = free.filter(({ range }) => {
    const isFree = range[0] >= done;
    if (isFree) done = range[1];
    return isFree;
  });
  return hideParts(text, disjoint);
}
