/** Comments that silence rules, with the element that each speaks of. */

import type { DataComment } from '../data/value.ts';
import { parseDirective } from '../directive.ts';
import type { Range } from '../document.ts';
import type { XmlComment, XmlElement, XmlTree } from './tree.ts';

/** The comments of a file that may silence rules. */
export function xmlComments({ source, comments }: XmlTree): DataComment[] {
  return comments
    .filter(({ text }) => parseDirective(text) !== undefined)
    .map((comment) => ({ text: comment.text, range: comment.range, scope: scopeOf(source, comment) }));
}

/** The text that a comment stands in, else the element before it on its line, else the next one. */
function scopeOf(source: string, { range, parent, previous, next }: XmlComment): Range {
  const text = outermostText(parent);
  if (text) return [text.start, text.end];
  if (previous && !/[\r\n]/.test(source.slice(previous.end, range[0]))) return [previous.start, previous.end];
  return next ? [next.start, (next.name === 'key' ? entryOf(next) : next).end] : [range[1], range[1]];
}

/** The element whose text holds an element, inline markup left behind. */
function outermostText(element: XmlElement | undefined): XmlElement | undefined {
  let found: XmlElement | undefined;
  for (let at = element; at?.hasText; at = at.parent) found = at;
  return found;
}

/** The value of a key of a property list: it stands behind it. */
function entryOf(key: XmlElement): XmlElement {
  const siblings = key.parent?.children ?? [];
  for (let at = key.index + 1; at < siblings.length; at++) {
    const sibling = siblings[at];
    if (sibling?.type === 'element') return sibling;
  }
  return key;
}
