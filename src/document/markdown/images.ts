/** Images in Markdown. */

import type { Nodes, Root } from 'mdast';
import type { Image } from '../document.ts';
import { imagesIn as imagesInHtml } from '../html/images.ts';
import { parseHtml } from '../html/tree.ts';
import type { TemplateText } from '../template/text.ts';
import { nodeRange } from './inline.ts';

/** What lies deeper is not looked at: nothing real does. */
const deepest = 256;

/** The images of a tree, those in HTML too, in order. Nobody writes that a picture decorates: an empty text is none. */
export function imagesIn(root: Root, text: TemplateText): Image[] {
  if (!/!\[|<img\b/i.test(text.masked)) return [];
  const found: Image[] = [];
  collect(root, text, 0, found);
  return found;
}

function collect(parent: Nodes, text: TemplateText, depth: number, found: Image[]): void {
  if (!('children' in parent) || depth > deepest) return;
  for (const child of parent.children) {
    if (child.type === 'html') found.push(...imagesInHtml(parseHtml(text.masked, ...nodeRange(child)), text));
    if (child.type === 'image' || child.type === 'imageReference') {
      const range = text.cooked.map.range(...nodeRange(child));
      const isLink = parent.type === 'link' && parent.children.length === 1;
      found.push({ range, ...(child.alt ? { alt: child.alt } : {}), isLink });
    }
    collect(child, text, depth + 1, found);
  }
}
