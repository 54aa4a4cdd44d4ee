/** Lines of reStructuredText, by their indent. */

import { indentOf, linesOf, type TextLine } from '../marked-text/lines.ts';

/** A line, or the rest of one behind a list's mark. */
export interface RstLine extends TextLine {
  readonly indent: number;
}

export function rstLines(text: string): RstLine[] {
  return linesOf(text).map((line) => ({ ...line, indent: indentOf(text, line) }));
}

/** The rest of a line, as a line. */
export function restOf(line: RstLine, length: number, indent: number): RstLine {
  const from = line.from + length;
  return { start: from, from, end: Math.max(from, line.end), text: line.text.slice(length), indent };
}

/** Index behind the lines that belong to what starts at a line: indented deeper, blank lines at their end left out. */
export function regionEnd(lines: readonly RstLine[], at: number, to: number, indent: number): number {
  let end = at + 1;
  for (let i = at + 1; i < to; i++) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    if (line.indent <= indent) break;
    end = i + 1;
  }
  return end;
}

/** Whether a line is made of one punctuation mark: under a title, between parts. */
export function isRule(text: string): boolean {
  return /^([!-/:-@[-`{-~])\1+$/.test(text);
}
