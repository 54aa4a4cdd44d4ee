/** `{: .class }` of kramdown, `{#id}` and `{.class}` at the end of a line, `{width=50%}` behind an image. */

import type { HiddenPart } from '../../template/text.ts';

const list = /\{:[^{}\r\n]{0,500}\}|\{[#.][\w.:# -]{1,200}\}(?=[ \t]*$)|(?<=[)\]`])\{[\w-]{1,20}=[^{}\r\n]{1,200}\}/gm;

/** Hides the lists, and the list item that `{:toc}` replaces. */
export function* attributeLists(text: string): Generator<HiddenPart> {
  for (const { 0: whole, index } of text.matchAll(list)) {
    const isAlone = startsLine(text, index) && endsLine(text, index + whole.length);
    yield { range: [index, index + whole.length], ...(isAlone ? { mask: ' '.repeat(whole.length) } : {}) };
  }
  for (const { 0: whole, index } of text.matchAll(/^[ \t]{0,3}(?:[-*+]|1\.)[ \t][^\r\n]{0,200}(?=\r?\n\{:[ \t]?toc\b)/gim)) {
    yield { range: [index, index + whole.length], mask: ' '.repeat(whole.length) };
  }
}

function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

function endsLine(text: string, offset: number): boolean {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}
