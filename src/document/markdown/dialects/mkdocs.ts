/** `!!! note "Title"`, `??? tip "Title"` and `=== "Tab"` of MkDocs. The indented lines below are Markdown, not code. */

import { maskCharacter } from '../../placeholder.ts';
import type { HiddenPart } from '../../template/text.ts';

const opener = /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+){0,9}|===[!+]?(?=[ \t]+"))[ \t]*/;

/** Whether a list item is one of these, by its first characters. */
export function isMkDocsBlock(source: string): boolean {
  return /^(?:!!!|\?\?\?|===)/.test(source);
}

/** Hides the marks: the block becomes a list item, so that the indented lines belong to it, and the title a heading in it. */
export function* mkDocsBlocks(text: string): Generator<HiddenPart> {
  for (const line of text.matchAll(/^([ \t]{0,40})((?:!!!|\?\?\?|===)[^\r\n]*)/gm)) {
    const [, indent = '', whole = ''] = line;
    const start = line.index + indent.length;
    const marker = opener.exec(whole)?.[0];
    const [from, to] = marker === undefined ? [0, 0] : titleIn(whole, marker.length);
    if (marker === undefined || from < 0) continue;
    const dash = `-${' '.repeat(Math.min(3, from - 4))}`;
    yield {
      range: [start, start + from],
      mask: from < to ? `${dash}##`.padEnd(from) : `${dash}${maskCharacter.repeat(from - dash.length)}`,
    };
    yield { range: [start + to, start + whole.length], mask: ' '.repeat(whole.length - to) };
  }
}

/** The range of the title in its quotes; empty for none; negative if the line is no opener. */
function titleIn(line: string, at: number): readonly [start: number, end: number] {
  const rest = line.slice(at).trimEnd();
  if (rest === '') return [line.length, line.length];
  const isTitle = rest.length > 1 && rest.startsWith('"') && rest.indexOf('"', 1) === rest.length - 1;
  return isTitle ? [at + 1, at + rest.length - 1] : [-1, -1];
}
