/** What the TOML parser's errors mean to a person. */

import type { ParseError } from 'toml-eslint-parser';
import type { Problem, Range } from '../document.ts';

/** By the parser's message. */
const advice: Readonly<Record<string, string>> = {
  'Unterminated string constant': 'The closing quote of this string is missing on its line.',
  'Unterminated table-key': 'A `]` is missing in this table’s header.',
  'Unterminated array': 'A `]` is missing.',
  'Unterminated inline table': 'A `}` is missing.',
  'Empty bare keys are not allowed': 'A key is missing before the `=`.',
  'Must be a newline': 'Nothing but a comment may follow a value on its line. A quote inside a string is written `\\"`.',
  'Expected equal (=) token': 'A `=` is missing after this key.',
  'Unspecified values are invalid': 'A value is missing here.',
  'Expected comma (,) token': 'A comma is missing here.',
  'Defining a key multiple times is invalid': 'This key or table is here twice. TOML allows it once; remove or rename one.',
  'Invalid character in escape sequence':
    'This is no escape that TOML knows. Write `\\\\` for a backslash, or put the text in single quotes.',
  'Unexpected token': 'Text must be in quotes; this is no number, date, `true` or `false`.',
};

/** The problem that an error of the parser stands for. */
export function tomlProblem(source: string, { message, index }: ParseError): Problem {
  const isValue = message === 'Unexpected character' && /=[ \t]*$/.test(source.slice(Math.max(0, index - 100), index));
  const reason =
    advice[isValue ? 'Unexpected token' : message] ?? 'This is not valid TOML here: a quote, a comma or a bracket is wrong or missing.';
  return { reason, range: rangeAt(source, index), severity: 'error' };
}

/** The word or mark at an offset; at the end of a line, its last word. */
function rangeAt(source: string, index: number): Range {
  const word = /^[\w-]+|^["']+|^\S/.exec(source.slice(index, index + 100))?.[0];
  if (word !== undefined) return [index, index + word.length];
  const lineStart = source.lastIndexOf('\n', index - 1) + 1;
  const before = source.slice(Math.max(lineStart, index - 100), index);
  const last = /\S*\s*$/.exec(before)?.[0] ?? '';
  return [index - last.length, index - last.length + last.trimEnd().length];
}

/** A string between three quotes whose end is missing. */
export function openStringProblem(range: Range): Problem {
  return {
    reason: 'This string is never closed: three quotes are missing at its end. What follows is not read.',
    range,
    severity: 'error',
  };
}

/** A string that is longer than the parser can hold. */
export function longStringProblem(range: Range): Problem {
  return { reason: 'This string has more than 50,000 characters, so the file was not read.', range, severity: 'error' };
}
