/** What the Fluent parser's errors mean to a person. */

import type { Junk } from '@fluent/syntax';
import type { Problem, Range } from '../document.ts';
import { rangeOf } from './span.ts';

const unknownLine = 'This line is no message: `id = text` is expected. A text that goes on must be indented.';
const emptyMessage = 'This message has no text.';

/** By the parser's code. */
const advice: Readonly<Record<string, string>> = {
  E0002: unknownLine,
  E0004: unknownLine,
  E0005: emptyMessage,
  E0006: emptyMessage,
  E0008: 'Functions have names in capitals: `NUMBER($n)`.',
  E0010: 'One of the variants must be the default: put a `*` before its `[`.',
  E0011: 'Variants such as `[one] …` and `*[other] …` must follow `->`, each on a line of its own.',
  E0012: 'The text is missing after this; for an empty one write `{ "" }`.',
  E0015: 'Two variants are marked with `*`; only one can be the default.',
  E0020: 'The closing quote of this text is missing.',
  E0025: 'This is no escape that Fluent knows. There are `\\"`, `\\\\`, `\\u0000` and `\\U000000`.',
  E0027: 'This `}` closes nothing. To show a brace, write `{ "}" }`.',
  E0028: 'A variable, a message or a text in quotes is expected after `{`. To show a brace, write `{ "{" }`.',
};

const missing: Readonly<Record<string, string>> = {
  '=': 'This line is no message: a `=` is missing. A text that goes on must be indented.',
  ' ': 'A comment needs a blank after its `#`.',
  '␤': 'This is not expected here; a new line is.',
};

/** The problem of a part of a file that is no entry. */
export function junkProblem(source: string, junk: Junk): Problem {
  const [annotation] = junk.annotations;
  const [start, end] = rangeOf(junk);
  const [at] = annotation ? rangeOf(annotation) : [start];
  const [token] = annotation?.arguments ?? [];
  const brace = token === '}' ? openBrace(source, start, at) : undefined;
  if (brace !== undefined) {
    return { reason: 'This `{` is never closed by a `}`.', range: [brace, brace + 1], severity: 'error' };
  }
  const known = annotation?.code === 'E0003' ? missing[String(token)] : advice[annotation?.code ?? ''];
  return {
    reason: known ?? 'This is not valid Fluent, and was not read.',
    range: lineAt(source, Math.min(at, end - 1), start),
    severity: 'error',
  };
}

/** The last `{` without its `}`. */
function openBrace(source: string, start: number, end: number): number | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of source.slice(start, end).matchAll(/[{}]/g)) {
    if (brace === '{') open.push(start + index);
    else open.pop();
  }
  return open.at(-1);
}

/** From the start of the line, or of the entry in it, to the line's end. */
function lineAt(source: string, offset: number, first: number): Range {
  const start = Math.max(first, source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1);
  const line = /^[^\r\n]*/.exec(source.slice(start, start + 1000))?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return [start + indent, start + Math.max(indent, line.trimEnd().length)];
}
