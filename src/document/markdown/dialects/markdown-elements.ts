/** Elements whose content is Markdown (`<aside markdown="1">`), on lines of their own. */

import { blanked } from '../../lines.ts';
import type { Range } from '../../map.ts';
import type { HiddenPart } from '../../template/text.ts';

const isMarkdown = /(?:^|\s)markdown(?:\s|$|=["']?(?:1|block|span)\b)/;

/** Hides the tags. */
export function* markdownElements(text: string): Generator<HiddenPart> {
  const names = new Set<string>();
  for (const line of text.matchAll(/^[ \t]{0,20}(<(\/?)([a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>)[ \t]*$/gm)) {
    const [whole, tag = '', slash, name = '', attributes = ''] = line;
    if (slash === '' && isMarkdown.test(attributes)) names.add(name);
    else if (slash === '' || !names.has(name)) continue;
    const start = line.index + whole.indexOf('<');
    const range: Range = [start, start + tag.length];
    yield { range, mask: blanked(text, range) };
  }
}

/** The elements that quote somebody (`<aside markdown="1" class="pquote">`), in order. */
export function quotedElements(text: string): Range[] {
  const found: Range[] = [];
  const unclosed = new Set<string>();
  for (const open of text.matchAll(/^[ \t]{0,20}<([a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>[ \t]*$/gm)) {
    const [, name = '', attributes = ''] = open;
    if (!isMarkdown.test(attributes) || !/\bclass=["'][^"']*quote/.test(attributes)) continue;
    if (unclosed.has(name) || open.index < (found.at(-1)?.[1] ?? 0)) continue;
    const end = text.indexOf(`</${name}>`, open.index);
    if (end < 0) unclosed.add(name);
    else found.push([open.index, end]);
  }
  return found;
}
