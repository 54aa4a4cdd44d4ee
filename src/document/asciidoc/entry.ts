/** The attributes that an AsciiDoc document gives itself. */

import type { Range } from '../document.ts';
import type { TextLine } from '../marked-text/lines.ts';
import { entry } from './patterns.ts';

/** An attribute of the document. */
export interface Entry {
  readonly name: string;
  /** The value as its first line has it. */
  readonly value: string;
  /** Where the value stands, line by line; the first is empty where there is none. */
  readonly ranges: readonly Range[];
}

/** Reads `:name: value`; lines that end in a backslash go on. */
export function readEntry(text: string, lines: readonly TextLine[], at: number): Entry {
  const line = lines[at];
  const found = entry.exec(line?.text ?? '');
  const [start, end] = found?.indices?.[2] ?? [0, 0];
  const ranges: Range[] = [[(line?.from ?? 0) + start, (line?.from ?? 0) + end]];
  for (let i = at; lines[i]?.text.endsWith('\\') && i + 1 < lines.length; i++) {
    const next = lines[i + 1];
    if (next) ranges.push([next.from, next.end]);
  }
  return {
    name: found?.[1] ?? '',
    value: found?.[2] ?? '',
    ranges: ranges.map(([from, to]) => [from, text[to - 1] === '\\' ? to - 1 : to]),
  };
}
