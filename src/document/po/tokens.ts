/** Cuts a `.po` file into comments, keywords and texts in quotes. Line by line: no text of gettext goes on past its line. */

import type { Problem, Range } from '../document.ts';

/** `# text`, and by its mark: `#,` flags, `#.` from the source code, `#:` places, `#|` earlier source, `#~` obsolete. */
export interface PoComment {
  readonly kind: 'comment';
  /** The character behind `#`; empty for a translator's comment. */
  readonly mark: string;
  readonly text: string;
  readonly range: Range;
}

/** Names of the parts of an entry. */
export type PoKeyword = 'domain' | 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';

/** `msgid`, `msgstr[1]`, … */
export interface PoName {
  readonly kind: 'name';
  readonly name: PoKeyword;
  /** Number of the plural form, where there is one. */
  readonly form?: number;
  readonly range: Range;
}

/** A text in quotes. */
export interface PoChunk {
  readonly kind: 'chunk';
  /** Between the quotes. */
  readonly range: Range;
  /** Behind the closing quote, if there is one. */
  readonly end: number;
}

export type PoToken = PoComment | PoName | PoChunk;

/** The tokens of a file in order, and what is no token. */
export interface PoTokens {
  readonly tokens: readonly PoToken[];
  readonly problems: readonly Problem[];
}

const lines = /[^\r\n]+/g;
const keyword = /(msgctxt|msgid_plural|msgid|msgstr|domain)(?:[ \t]*\[[ \t]*(\d{1,3})[ \t]*\])?(?![\w[])/y;

/** Cuts a file. */
export function poTokens(source: string): PoTokens {
  const tokens: PoToken[] = [];
  const problems: Problem[] = [];
  for (const { 0: line, index } of source.matchAll(lines)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (start >= end) continue;
    if (source[start] === '#') tokens.push(comment(source, start, end));
    else readLine(source, start, end, tokens, problems);
  }
  return { tokens, problems };
}

function comment(source: string, start: number, end: number): PoComment {
  const mark = /[,.:|~=]/.test(source[start + 1] ?? '') ? (source[start + 1] ?? '') : '';
  return { kind: 'comment', mark, text: source.slice(start + 1 + mark.length, end).trim(), range: [start, end] };
}

function readLine(source: string, start: number, end: number, tokens: PoToken[], problems: Problem[]): void {
  keyword.lastIndex = start;
  const found = keyword.exec(source);
  const [all = '', name, form] = found ?? [];
  if (name !== undefined) {
    const range: Range = [start, start + all.length];
    tokens.push({ kind: 'name', name: name as PoKeyword, range, ...(form === undefined ? {} : { form: Number(form) }) });
  }
  const text = start + all.length;
  const { chunks, problem } = quoted(source, text, end) ?? torn(source, text, end);
  for (const range of chunks) tokens.push({ kind: 'chunk', range, end: Math.min(range[1] + 1, end) });
  if (problem) problems.push(problem);
}

interface Chunks {
  readonly chunks: readonly Range[];
  readonly problem?: Problem;
}

/** One or more texts in quotes and nothing else. */
function quoted(source: string, start: number, end: number): Chunks | undefined {
  const chunks: Range[] = [];
  let at = pastBlanks(source, start);
  while (at < end) {
    const close = source[at] === '"' ? closingQuote(source, at + 1, end) : -1;
    if (close < 0) return undefined;
    chunks.push([at + 1, close]);
    at = pastBlanks(source, close + 1);
  }
  return { chunks };
}

/** A line that breaks the rules: from its first quote to its last, as it was meant. */
function torn(source: string, start: number, end: number): Chunks {
  const first = source.slice(start, end).indexOf('"') + start;
  if (first < start || source.slice(start, first).trim() !== '') return { chunks: [], problem: noText(start, end, source) };
  const last = source.lastIndexOf('"', end - 1);
  const close = closingQuote(source, first + 1, end);
  if (close < 0 || last <= close) return { chunks: [[first + 1, end]], problem: unclosed(first, end) };
  return { chunks: [[first + 1, last]], problem: stray(close) };
}

function noText(start: number, end: number, source: string): Problem {
  const from = pastBlanks(source, start);
  return { reason: 'This is no comment, and no text in double quotes, so it was not read.', range: [from, end], severity: 'error' };
}

function unclosed(start: number, end: number): Problem {
  return { reason: 'The closing quote of this text is missing. A text ends on its line.', range: [start, end], severity: 'error' };
}

function stray(at: number): Problem {
  return { reason: 'A quote inside a text is written `\\"`; this one ends the text.', range: [at, at + 1], severity: 'error' };
}

function closingQuote(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at;
  }
  return -1;
}

function pastBlanks(source: string, start: number): number {
  let at = start;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}
