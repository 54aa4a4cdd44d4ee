/** `:::tip Title` … `:::` of Docusaurus, VuePress, Starlight and Pandoc: the title is copy, the marks are not. */

import type { HiddenPart } from '../../template/text.ts';

/** What stands behind one of these is for the site's program. */
const untitled = /^(?:code-?group|tabs?|tab-set|columns?|grid|cards?|steps|raw|v-pre)$/i;

/** Hides the marks; a title becomes a heading. */
export function* containers(text: string): Generator<HiddenPart> {
  for (const line of text.matchAll(/^([ \t>]{0,40})(:{3,}[^\r\n]*)/gm)) {
    const [, indent = '', fence = ''] = line;
    const start = line.index + indent.length;
    const [from, to] = titleIn(fence);
    const isTitled = from < to;
    yield { range: [start, start + from], mask: isTitled ? `##${' '.repeat(from - 2)}` : ' '.repeat(from) };
    yield { range: [start + to, start + fence.length], mask: ' '.repeat(fence.length - to) };
  }
}

/** Where the title stands in a line; an empty range behind it for none. */
function titleIn(fence: string): readonly [start: number, end: number] {
  const none = [fence.length, fence.length] as const;
  const [marker = '', name = '', bracket = ''] = /^:{3,}[ \t]*([\w-]*)[ \t]*(\[?)/.exec(fence) ?? [];
  const shown = withoutMarks(fence.slice(marker.length), bracket !== '');
  const isNone = !/[\p{L}\p{N}]/u.test(shown) || /^(?:\{|[\w-]+[=:]\S)/.test(shown) || (bracket === '' && untitled.test(name));
  return isNone || (name === '' && bracket === '') ? none : [marker.length, marker.length + shown.length];
}

/** A title without the `]`, `{…}` or `:::` behind it. */
function withoutMarks(title: string, isBracketed: boolean): string {
  let end = endWithout(title, /[\s:]/);
  if (title[end - 1] === '}' && title.includes('{')) end = endWithout(title.slice(0, title.lastIndexOf('{', end)), /\s/);
  return isBracketed && title[end - 1] === ']' ? title.slice(0, end - 1) : title.slice(0, end);
}

function endWithout(text: string, dropped: RegExp): number {
  let end = text.length;
  while (end > 0 && dropped.test(text.charAt(end - 1))) end--;
  return end;
}
