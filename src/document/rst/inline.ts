/** The markup inside of a text of reStructuredText: emphasis, literals, references, roles, substitutions. */

import type { Range } from '../document.ts';
import { type Inline, inertSpans, linkSpans, type Output, type Span } from '../marked-text/spans.ts';

interface Found {
  readonly spans: Span[];
  readonly outputs: Output[];
}

/** Roles whose text is prose; that of all others is code. */
const prose =
  /^(?:abbr|abbreviation|ac|dfn|doc|download|emphasis|guilabel|index|menuselection|numref|ref|strong|sub|subscript|sup|superscript|t|term|title|title-reference|any)$/;

/** Roles whose target has a title that is shown instead of it. */
const titled = /^(?:doc|numref|ref|any)$/;

const role = String.raw`[A-Za-z][\w.+-]{0,40}(?::[\w.+-]{1,40}){0,3}`;

/** What may stand before and after markup. */
const opens = String.raw`(?<![\p{L}\p{N}\\_*${'`'}|])`;
const closes = String.raw`(?![\p{L}\p{N}])`;

const pieces = new RegExp(
  [
    `${opens}\`\`(?=\\S)(?<literal>[^\`]{1,2000}(?:\`(?!\`)[^\`]{1,500}){0,5})\`\`${closes}`,
    `${opens}:(?<role>${role}):\`(?<roleText>[^\`]{1,1000})\`${closes}`,
    `${opens}_?\`(?=\\S)(?<text>[^\`]{1,1000})\`(?:(?<link>__?)|:(?<after>${role}):)?${closes}`,
    `${opens}\\*\\*(?=\\S)(?<strong>(?:[^*]|\\*(?!\\*)){1,1000}?)(?<=\\S)\\*\\*${closes}`,
    `${opens}\\*(?=[^\\s*])(?<emphasis>[^*]{1,1000})(?<=\\S)\\*${closes}`,
    `${opens}\\|(?=\\S)(?<substitution>[^|\\r\\n]{1,80})(?<=\\S)\\|(?:__?)?${closes}`,
    String.raw`[ \t]?(?<![\p{L}\p{N}])\[(?:\d{1,4}|#[\w-]{0,40}|\*|[A-Za-z][\w.-]{0,40})\]_(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}_])[\p{L}\p{N}]{1,100}(?:[-._+:][\p{L}\p{N}]{1,100}){0,20}(?<named>__?)(?=[\s.,;:!?'")\]}>/-]|$)`,
    String.raw`\b(?:https?|ftp):\/\/[^\s<>"${'`'}]{1,2000}`,
    String.raw`\\(?<escaped>\s|[^\s])`,
  ].join('|'),
  'gud',
);

/** The markup in a range of the masked text. */
export function rstInline(masked: string, start: number, end: number): Inline {
  const found: Found = { spans: [], outputs: [] };
  for (const match of masked.slice(start, end).matchAll(pieces)) takePiece(match, start, found);
  return { ...found, asides: [] };
}

function takePiece(match: RegExpMatchArray, shift: number, found: Found): void {
  const { literal, emphasis, strong, text, substitution, named, escaped } = match.groups ?? {};
  const start = shift + (match.index ?? 0);
  const range: Range = [start, start + match[0].length];
  if (literal !== undefined) code(range, groupRange(match, 'literal', shift), found);
  else if (match.groups?.['role'] !== undefined) takeRole(match.groups['role'], range, groupRange(match, 'roleText', shift), match, found);
  else if (text !== undefined) takeInterpreted(match, range, shift, found);
  else if (strong !== undefined) keep(range, groupRange(match, 'strong', shift), found);
  else if (emphasis !== undefined) keep(range, groupRange(match, 'emphasis', shift), found);
  else if (substitution !== undefined) found.outputs.push({ range, name: substitution.replace(/\s+/g, '').toLowerCase() });
  else if (named !== undefined) found.spans.push({ start: range[1] - named.length, end: range[1] });
  else if (escaped !== undefined) found.spans.push({ start, end: /\s/.test(escaped) ? range[1] : start + 1 });
  else if (!/^(?:https?|ftp):/.test(match[0])) found.spans.push({ start, end: range[1] });
}

function groupRange({ indices }: RegExpMatchArray, name: string, shift: number): Range {
  const [from, to] = indices?.groups?.[name] ?? [0, 0];
  return [from + shift, to + shift];
}

function keep([start, end]: Range, [from, to]: Range, { spans }: Found): void {
  spans.push({ start, end: from }, { start: to, end });
}

function code([start, end]: Range, [from, to]: Range, { spans }: Found): void {
  for (const span of inertSpans([start, from], [to, end])) spans.push(span);
}

/** `` `text`_ ``, `` `text <url>`_ ``, `` `text`:role: ``, `` `text` ``. */
function takeInterpreted(match: RegExpMatchArray, range: Range, shift: number, found: Found): void {
  const after = match.groups?.['after'];
  const inner = groupRange(match, 'text', shift);
  if (after !== undefined) takeRole(after, range, inner, match, found);
  else if (match.groups?.['link'] === undefined) keep(range, inner, found);
  else {
    const { shown, target } = titleAndTarget(match.groups?.['text'] ?? '', inner);
    for (const span of linkSpans([range[0], shown[0]], [shown[1], range[1]], target ?? '')) found.spans.push(span);
  }
}

/** `` :ref:`text <target>` `` shows its text, `` :ref:`target` `` the title of what it leads to. */
function takeRole(name: string, range: Range, inner: Range, match: RegExpMatchArray, found: Found): void {
  const text = match.groups?.['roleText'] ?? match.groups?.['text'] ?? '';
  const { shown, target } = titleAndTarget(text, inner);
  const isPhrase = target !== undefined && /\s/.test(text.slice(0, shown[1] - inner[0]).trim());
  if (target === undefined && titled.test(name)) found.outputs.push({ range, name: text.replace(/\s+/g, '').toLowerCase() });
  else if (!prose.test(name) && !isPhrase) code(range, shown, found);
  else if (target === undefined) keep(range, inner, found);
  else for (const span of linkSpans([range[0], shown[0]], [shown[1], range[1]], target)) found.spans.push(span);
}

function titleAndTarget(text: string, [start, end]: Range): { readonly shown: Range; readonly target?: string } {
  const found = /^([\s\S]*?\S)\s*<([^<>]*)>$/d.exec(text);
  const title = found?.indices?.[1];
  return found && title ? { shown: [start + title[0], start + title[1]], target: found[2] ?? '' } : { shown: [start, end] };
}
