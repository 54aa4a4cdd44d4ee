/** The text of an element as one, wherever its blocks and lines end. */

import { type Prose, ProseBuilder } from '../prose-builder.ts';
import type { TemplateText } from '../template/text.ts';
import { isUnread } from './elements.ts';
import type { HtmlElement } from './nodes.ts';

/** All text of an element as one, with the longest branch of each condition. */
export function elementProse(text: TemplateText, element: HtmlElement): Prose | undefined {
  const prose = new ProseBuilder(text);
  addText(prose, element);
  return prose.finish()[0];
}

function addText(prose: ProseBuilder, element: HtmlElement): void {
  for (const child of element.children) {
    if (child.type === 'element') {
      if (!isUnread(child)) addText(prose, child);
    } else if (child.type === 'text') {
      if (child.reference === undefined) prose.text(child.start, child.end);
      else prose.put(child.reference, child.start, child.end);
    }
  }
}
