/** The markup inside of a text of AsciiDoc: marks, links, macros, references. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Range } from '../document.ts';
import { type Aside, type Inline, inertSpans, linkSpans, type Output, type Span } from '../marked-text/spans.ts';
import { markRanges } from './marks.ts';

/** What is found in a text; offsets are into the whole masked text. */
interface Found {
  readonly spans: Span[];
  readonly asides: Aside[];
  readonly outputs: Output[];
  /** Where no marks are looked for: code, URLs, targets. */
  readonly closed: Range[];
}

/** A macro's text between brackets, short enough to be one. */
const bracketed = String.raw`\[((?:[^\][\\]|\\[\s\S]){0,2000})\]`;

const pieces = new RegExp(
  [
    String.raw`(?<comment>^(?:\/\/(?!\/)|(?:ifn?def|ifeval|endif|include)::)[^\r\n]*)`,
    String.raw`(?<broken>[ \t]\+(?=[ \t]*(?:\r?\n|$)))`,
    String.raw`(?<escaped>\\(?=[*_${'`'}#+^~{<\[&]|https?:|[a-z]+:))`,
    String.raw`(?<pass>\+\+\+[^+]{0,2000}\+\+\+|pass:[a-z,]{0,20}${bracketed})`,
    `(?<curly>["']${'`'}|${'`'}["'])`,
    String.raw`(?<code>${'``'}[^${'`'}]{1,2000}${'``'}|(?<![\w${'`'}])${'`'}(?=[^\s${'`'}])[^${'`'}]{0,2000}(?<=[^\s${'`'}])${'`'}(?![\w${'`'}]))`,
    String.raw`(?<literal>\+\+[^+\r\n]{1,500}\+\+|(?<![\w+])\+(?=[^\s+])[^+\r\n]{0,500}(?<=[^\s+])\+(?![\w+]))`,
    `(?<reference><<(?<id>[^<>,]{1,200})(?:,(?<shown>[^<>]{0,500}))?>>)`,
    String.raw`(?<anchor>\[\[\[?[^\[\]]{1,200}\]?\]\]|(?<=^|\s|[^\w])\[(?:[#.%][^\[\]\r\n]{1,200})\](?=[#*_${'`'}]))`,
    String.raw`(?<hidden>\(\(\([^()]{1,200}\)\)\)|indexterm:${bracketed}|anchor:[\w.-]{1,100}${bracketed}|(?:stem|latexmath|asciimath):${bracketed}|icon:[\w-]{1,50}${bracketed})`,
    String.raw`(?<term>\(\((?<termText>[^()]{1,200})\)\)|indexterm2:\[(?<term2>[^\[\]]{1,200})\])`,
    String.raw`(?<image>image:(?!:)[^\s\[\]]{1,500}${bracketed})`,
    String.raw`(?<footnote>footnote:[\w-]{0,50}${bracketed})`,
    String.raw`(?<key>(?:kbd|btn):${bracketed}|menu:[^\[\]\r\n]{1,80}${bracketed})`,
    String.raw`(?<link>(?:(?:link|xref):(?:\+\+[^+\s]{1,500}\+\+|[^\s\[\]]{1,500})|mailto:[^\s\[\]<>]{1,200}|\b(?:https?|ftp|irc):\/\/[^\s\[\]<>]{1,2000})${bracketed})`,
    String.raw`(?<bare>\b(?:https?|ftp):\/\/[^\s\[\]<>]{1,2000})`,
    String.raw`(?<character>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)`,
    String.raw`(?<attribute>\{(?:amp|apos|backslash|deg|empty|endsb|gt|ldquo|lsquo|lt|nbsp|plus|quot|rdquo|rsquo|sp|startsb|vbar|zwsp)\})`,
  ].join('|'),
  'gimd',
);

/** Attributes that every document has, and the characters that they stand for. */
export const characterAttributes: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  zwsp: '\u200B',
  sp: ' ',
  empty: '',
  apos: "'",
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  plus: '+',
  startsb: '[',
  endsb: ']',
  vbar: '|',
  backslash: '\\',
  deg: '°',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

/** The markup in a range of the masked text. */
export function asciidocInline(masked: string, start: number, end: number): Inline {
  const text = masked.slice(start, end);
  const found: Found = { spans: [], asides: [], outputs: [], closed: [] };
  for (const match of text.matchAll(pieces)) takePiece(match, start, found);
  for (const [from, to] of markRanges(
    text,
    found.closed.map(([from, to]): Range => [from - start, to - start]),
  )) {
    found.spans.push({ start: from + start, end: to + start });
  }
  return { ...found, spans: found.spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function takePiece(match: RegExpMatchArray, shift: number, found: Found): void {
  const groups = match.groups ?? {};
  const start = shift + (match.index ?? 0);
  const range: Range = [start, start + match[0].length];
  if (groups['link'] !== undefined) takeLink(match, range, shift, found);
  else if (groups['code'] !== undefined || groups['literal'] !== undefined) takeCode(match[0], range, found);
  else if (groups['bare'] !== undefined) found.closed.push(range);
  else if (groups['reference'] !== undefined) takeReference(match, range, shift, found);
  else if (groups['term'] !== undefined)
    keepInner(match.indices?.groups?.['termText'] ?? match.indices?.groups?.['term2'], range, shift, found);
  else if (groups['key'] !== undefined || groups['image'] !== undefined || groups['footnote'] !== undefined)
    takeMacro(match, range, shift, found);
  // The mark behind a backslash is a character.
  else if (groups['escaped'] !== undefined) takeEscape(range, found);
  else hide(range, shownFor(groups), found);
}

/** What a piece shows in its place; `undefined` for nothing. */
function shownFor(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { broken, comment, curly, character, attribute } = groups;
  if (broken !== undefined || comment !== undefined) return ' ';
  if (curly !== undefined) return { '"`': '“', '`"': '”', "'`": '‘', "`'": '’' }[curly];
  if (attribute !== undefined) return characterAttributes[attribute.slice(1, -1).toLowerCase()];
  return character === undefined ? undefined : decodeCharacter(character.slice(1, -1));
}

function decodeCharacter(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const isHexadecimal = /^#x/i.test(name);
  return decodeNumericCharacterReference(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
}

function hide([start, end]: Range, shows: string | undefined, { spans, closed }: Found): void {
  spans.push({ start, end, ...(shows === undefined ? {} : { shows }) });
  closed.push([start, end]);
}

function takeEscape([start, end]: Range, { spans, closed }: Found): void {
  spans.push({ start, end });
  closed.push([start, end + 1]);
}

function takeCode(text: string, [start, end]: Range, { spans, closed }: Found): void {
  const marks = /^(?:``?\+?|\+\+?)/.exec(text)?.[0] ?? '`';
  const width = text.endsWith([...marks].reverse().join('')) && text.length > 2 * marks.length ? marks.length : 1;
  if (text.startsWith('`')) for (const span of inertSpans([start, start + width], [end - width, end])) spans.push(span);
  else spans.push({ start, end: start + width }, { start: end - width, end });
  closed.push([start, end]);
}

/** `link:url[text]`, `https://x[text]`; without a text the URL is shown, or the title of what is referred to. */
function takeLink(match: RegExpMatchArray, [start, end]: Range, shift: number, found: Found): void {
  const text = innerRange(match, shift);
  const url = match[0]
    .slice(0, match[0].lastIndexOf('['))
    .replace(/^(?:link|xref):/, '')
    .replace(/^\+\+(.*)\+\+$/, '$1');
  const shown = text && linkText(match[0].slice(text[0] - start, text[1] - start), text);
  if (text && shown && shown[0] < shown[1]) {
    for (const span of linkSpans([start, shown[0]], [shown[1], end], url)) found.spans.push(span);
    found.closed.push([start, shown[0]], [shown[1], end]);
  } else if (match[0].startsWith('xref:')) takeOutput([start, end], url, found);
  else {
    const from = start + (/^(?:link|mailto):/.exec(match[0])?.[0].length ?? 0);
    const open = inertSpans([start, from], [from + url.replace(/^mailto:/, '').length, end]);
    for (const span of open) found.spans.push(span);
    found.closed.push([start, end]);
  }
}

/** The text of a link without its options: `text^`, `"text", window=_blank`. */
function linkText(text: string, [start, end]: Range): Range {
  const quoted = /^\s*"([^"]*)"\s*(?:,|$)/d.exec(text)?.indices?.[1];
  if (quoted) return [start + quoted[0], start + quoted[1]];
  const options = /,\s*[\w-]{1,40}=|\^$/.exec(text)?.index ?? text.length;
  return [start, start + Math.min(options, end - start)];
}

function takeReference(match: RegExpMatchArray, range: Range, shift: number, found: Found): void {
  const shown = match.indices?.groups?.['shown'];
  const id = match.groups?.['id'] ?? '';
  if (!shown || shown[0] === shown[1]) takeOutput(range, id, found);
  else {
    const [from, to] = [shown[0] + shift, shown[1] + shift];
    for (const span of linkSpans([range[0], from], [to, range[1]], `#${id}`)) found.spans.push(span);
    found.closed.push([range[0], from], [to, range[1]]);
  }
}

function takeOutput(range: Range, name: string, { outputs, closed }: Found): void {
  outputs.push({ range, name: name.trim().toLowerCase() });
  closed.push(range);
}

function keepInner(inner: readonly [number, number] | undefined, [start, end]: Range, shift: number, { spans, closed }: Found): void {
  const [from, to] = inner ? [inner[0] + shift, inner[1] + shift] : [end, end];
  spans.push({ start, end: from }, { start: to, end });
  closed.push([start, from], [to, end]);
}

/** Keys and buttons show their text in the sentence, images and footnotes have one of their own. */
function takeMacro(match: RegExpMatchArray, range: Range, shift: number, found: Found): void {
  const inner = innerRange(match, shift);
  if (match.groups?.['key'] !== undefined) {
    keepInner(inner && [inner[0] - shift, inner[1] - shift], range, shift, found);
    return;
  }
  hide(range, undefined, found);
  if (!inner) return;
  if (match.groups?.['footnote'] !== undefined) found.asides.push({ range: inner, role: 'body' });
  else found.asides.push({ range: altRange(match[0].slice(inner[0] - range[0], inner[1] - range[0]), inner[0]), role: 'alt' });
}

/** The alternative text is the first thing in the brackets of an image, or it is named. */
export function altRange(text: string, start: number): Range {
  const found = /\balt="([^"]*)"/d.exec(text)?.indices?.[1] ?? /^\s*"([^"]*)"/d.exec(text)?.indices?.[1];
  if (found) return [start + found[0], start + found[1]];
  const first = /^[^,]*/.exec(text)?.[0] ?? '';
  return first.includes('=') ? [start, start] : [start, start + first.length];
}

/** The last of the bracketed texts that took part. */
function innerRange({ indices }: RegExpMatchArray, shift: number): Range | undefined {
  const whole = indices?.[0];
  const found = indices?.find((range, i) => i > 0 && range !== undefined && whole !== undefined && range[1] === whole[1] - 1);
  return found && [found[0] + shift, found[1] + shift];
}
