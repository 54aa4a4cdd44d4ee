/** Marks that Markdown's dialects add, and that remark takes for text: hidden before the parse, each by as many characters. */

import type { Range } from '../map.ts';
import { maskCharacter, type TokenIndex } from '../placeholder.ts';
import type { HiddenPart, TemplateText } from '../template/text.ts';
import { hideParts } from '../template/text.ts';

/** The text without the marks of admonitions, attribute lists, heading ids, alerts and `markdown="1"` elements. */
export function hideDialects(text: TemplateText): TemplateText {
  const { masked, index } = text;
  const found = [...admonitions(masked), ...attributeLists(masked), ...alerts(masked), ...markdownElements(masked)]
    .filter(({ range }) => range[0] < range[1] && !touchesToken(index, range[0], range[1]))
    .sort((a, b) => a.range[0] - b.range[0]);
  return hideParts(
    text,
    found.filter((part, i) => part.range[0] >= (found[i - 1]?.range[1] ?? 0)),
  );
}

function touchesToken(index: TokenIndex, start: number, end: number): boolean {
  return index.within(start, end).length > 0;
}

function blanks(length: number): string {
  return ' '.repeat(length);
}

/**
 * `:::tip Title` of Docusaurus and VuePress becomes a heading of the title, `!!! note "Title"` of MkDocs a list item,
 * so that its indented body belongs to it.
 */
function* admonitions(text: string): Generator<HiddenPart> {
  for (const line of text.matchAll(/^([ \t>]{0,20})(:{3,}[ \t]*[\w-]*[ \t]*)(\[?)([^\r\n]*)/gm)) {
    const [, indent = '', marker = '', bracket = '', title = ''] = line;
    const start = line.index + indent.length;
    const end = start + marker.length + bracket.length;
    const isTitled = /[^\s{}]/.test(title) && !title.startsWith('{');
    yield { range: [start, end], mask: isTitled ? `#${blanks(end - start - 1)}` : blanks(end - start) };
    const rest = isTitled ? titleLength(title) : 0;
    yield { range: [end + rest, end + title.length], mask: blanks(title.length - rest) };
  }
  for (const line of text.matchAll(/^([ \t]{0,20})((?:!!!|\?\?\?\+?)[ \t]+[\w-]+[ \t]*)(?:("?)([^"\r\n]*)("?))[ \t]*$/gm)) {
    const [, indent = '', marker = '', open = '', title = '', close = ''] = line;
    const start = line.index + indent.length;
    const end = start + marker.length + open.length;
    yield { range: [start, end], mask: `-   ${maskCharacter.repeat(end - start - 4)}` };
    yield { range: [end + title.length, end + title.length + close.length] };
  }
}

/** Length of an admonition's title without `]` and `{…}` behind it. */
function titleLength(title: string): number {
  const whole = title.trimEnd();
  const bare = whole.endsWith('}') && whole.includes('{') ? whole.slice(0, whole.lastIndexOf('{')).trimEnd() : whole;
  return bare.endsWith(']') ? bare.length - 1 : bare.length;
}

/** `{: .class}` of kramdown, `{#id}` and `{.class}` at the end of a line. */
function* attributeLists(text: string): Generator<HiddenPart> {
  for (const list of text.matchAll(/\{:[^{}\r\n]{0,500}\}|\{[#.][\w.:# -]{1,200}\}(?=[ \t]*$)/gm)) {
    const [whole] = list;
    const isAlone = startsLine(text, list.index) && /^[ \t]*$/m.test(restOfLine(text, list.index + whole.length));
    yield { range: [list.index, list.index + whole.length], ...(isAlone ? { mask: blanks(whole.length) } : {}) };
  }
}

/** `> [!NOTE]` of GitHub. */
function* alerts(text: string): Generator<HiddenPart> {
  for (const alert of text.matchAll(/^([ \t>]{0,20}>[ \t]*)(\[![A-Za-z]{1,20}\])/gm)) {
    const start = alert.index + (alert[1]?.length ?? 0);
    yield { range: [start, start + (alert[2]?.length ?? 0)] };
  }
}

/** Tags of elements whose content is Markdown (`<aside markdown="1">`), on lines of their own. */
function* markdownElements(text: string): Generator<HiddenPart> {
  const names = new Set<string>();
  for (const line of text.matchAll(/^[ \t]{0,20}(<(\/?)([a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>)[ \t]*$/gm)) {
    const [whole, tag = '', slash, name = '', attributes = ''] = line;
    if (slash === '' && isMarkdown.test(attributes)) names.add(name);
    else if (slash === '' || !names.has(name)) continue;
    const start = line.index + whole.indexOf('<');
    yield { range: [start, start + tag.length], mask: tag.replaceAll(/[^\r\n]/g, ' ') };
  }
}

/** The elements with Markdown in them that quote somebody (`<aside markdown="1" class="pquote">`), in order. */
export function quotedElements(text: string): Range[] {
  const found: Range[] = [];
  for (const open of text.matchAll(/^[ \t]{0,20}<([a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>[ \t]*$/gm)) {
    const [, name = '', attributes = ''] = open;
    if (!isMarkdown.test(attributes) || !/\bclass=["'][^"']*quote/.test(attributes)) continue;
    if (open.index < (found.at(-1)?.[1] ?? 0)) continue;
    const end = text.indexOf(`</${name}>`, open.index);
    if (end >= 0) found.push([open.index, end]);
  }
  return found;
}

const isMarkdown = /(?:^|\s)markdown(?:\s|$|=["']?(?:1|block|span)\b)/;

function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

function restOfLine(text: string, offset: number): string {
  const end = text.slice(offset, offset + 200).search(/[\r\n]/);
  return end < 0 ? text.slice(offset, offset + 200) : text.slice(offset, offset + end);
}
