/** The text of a YAML block scalar (`|` literal, `>` folded), walked line by line from its source. */

import type { Cooked } from '../document.ts';
import { TextBuilder } from '../map.ts';

/** What stands before the text of a block scalar. */
export interface BlockHeader {
  /** `|`, `>-`, `|2+`, without comment. */
  readonly text: string;
  /** Indentation of the node that the scalar belongs to. */
  readonly indent: number;
}

interface Line {
  readonly start: number;
  /** End of the leading spaces. */
  readonly text: number;
  /** Before the line end. */
  readonly end: number;
}

/**
 * @param start - First line after the header.
 * @param end - End of the scalar, all its trailing line ends included.
 */
export function blockScalar(source: string, header: BlockHeader, start: number, end: number): Cooked {
  const builder = new TextBuilder(source);
  const lines = splitLines(source, start, end);
  const chomp = /[+-]/.exec(header.text)?.[0] ?? '';
  const filled = lines.findLastIndex((line) => line.text < line.end) + 1;
  if (filled === 0) {
    if (chomp === '+' && end > start) builder.put('\n'.repeat(Math.max(1, lines.length - 1)), start, end);
    return builder.finish();
  }
  const first = lines.findIndex((line) => line.text < line.end);
  const trim = trimmedIndent(header, lines, first);
  // Spaces beyond the indentation are text, on an empty line too.
  const last = Math.max(filled, lines.findLastIndex((line) => line.text - line.start > trim) + 1);
  for (const [i, line] of lines.slice(0, first).entries()) {
    builder.copy(textStart(line, trim), line.text);
    builder.put('\n', line.end, lines[i + 1]?.start ?? line.end);
  }
  const body = lines.slice(first, last);
  if (header.text.startsWith('>')) fold(source, body, trim, builder);
  else keep(body, trim, builder);
  const ends = lines.slice(last - 1);
  if (chomp === '+') keepEnds(ends, trim, builder);
  else if (chomp === '') builder.put('\n', ends[0]?.end ?? end, ends[1]?.start ?? end);
  return builder.finish();
}

function trimmedIndent(header: BlockHeader, lines: readonly Line[], first: number): number {
  const explicit = Number(/[1-9]/.exec(header.text)?.[0] ?? 0);
  const line = lines[first];
  return explicit > 0 ? header.indent + explicit : line === undefined ? 0 : line.text - line.start;
}

function textStart(line: Line, trim: number): number {
  return Math.min(line.start + trim, line.text);
}

/** Literal: every line end stays. */
function keep(lines: readonly Line[], trim: number, builder: TextBuilder): void {
  let before: Line | undefined;
  for (const line of lines) {
    const start = textStart(line, trim);
    if (before) builder.put('\n', before.end, start);
    builder.copy(start, line.end);
    before = line;
  }
}

/** Folded: a single line end is a space, except around lines that are indented more. */
function fold(source: string, lines: readonly Line[], trim: number, builder: TextBuilder): void {
  let blank = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text === line.end && line.text - line.start <= trim) {
      blank++;
      continue;
    }
    const start = textStart(line, trim);
    if (before) {
      const isKept = isDeeper(source, before, trim) || isDeeper(source, line, trim);
      builder.put(foldedBreaks(blank, isKept), before.end, start);
    }
    builder.copy(start, line.end);
    [blank, before] = [0, line];
  }
}

/** What stands for a line end and the blank lines after it. */
function foldedBreaks(blank: number, isKept: boolean): string {
  if (isKept) return '\n'.repeat(blank + 1);
  return blank === 0 ? ' ' : '\n'.repeat(blank);
}

function isDeeper(source: string, line: Line, trim: number): boolean {
  return line.text - line.start > trim || source[line.text] === '\t';
}

/** Keeps all final line ends. `lines` starts with the last one that was written. */
function keepEnds(lines: readonly Line[], trim: number, builder: TextBuilder): void {
  const end = lines.at(-1)?.end ?? 0;
  let before = lines[0]?.end ?? end;
  for (const line of lines.slice(1)) {
    const start = textStart(line, trim);
    builder.put('\n', before, start);
    builder.copy(start, line.text);
    before = line.end;
  }
  if (!builder.text.endsWith('\n')) builder.put('\n', before, end);
}

function splitLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (;;) {
    const feed = source.indexOf('\n', at);
    const last = feed < 0 || feed >= end;
    const stop = last ? end : feed;
    let text = at;
    while (text < stop && source[text] === ' ') text++;
    lines.push({ start: at, text, end: stop > text && source[stop - 1] === '\r' ? stop - 1 : stop });
    if (last) return lines;
    at = feed + 1;
  }
}
