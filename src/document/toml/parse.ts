/** Parses TOML. What is broken is told and left out, so that the rest of the file is still read. */

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { tomlNesting } from '../data/nesting.ts';
import type { Problem } from '../document.ts';
import { blanked } from '../lines.ts';
import { longStringProblem, openStringProblem, tomlProblem } from './problem.ts';
import { findStrings } from './scan.ts';

/** So many mistakes are left out one by one; with more, what is before the first is read. */
const limit = 5;

/** What could be parsed of a file. All offsets are those of the source. */
interface ParsedToml {
  readonly program?: AST.TOMLProgram;
  readonly problems: readonly Problem[];
}

/** Parses a file; statements with a mistake are left out. */
export function parseToml(source: string): ParsedToml {
  const { open, long } = findStrings(source);
  const unreadable = tomlNesting(source) ?? (long && longStringProblem(long));
  if (unreadable) return { problems: [unreadable] };
  // The parser would tell of it at the end of the file.
  if (!open) return parseStatements(source);
  const { program, problems } = parseStatements(source.slice(0, source.lastIndexOf('\n', open[0]) + 1));
  return { ...(program ? { program } : {}), problems: [...problems, openStringProblem(open)] };
}

function parseStatements(source: string): ParsedToml {
  const problems: Problem[] = [];
  let text = source;
  for (let tries = 0; tries < limit; tries++) {
    const result = tryParse(text);
    if (!(result instanceof ParseError)) return { program: result, problems };
    problems.push(tomlProblem(source, result));
    text = withoutStatement(text, result);
  }
  const first = problems.reduce((start, { range }) => Math.min(start, range[0]), source.length);
  const before = tryParse(source.slice(0, source.lastIndexOf('\n', first - 1) + 1));
  return before instanceof ParseError ? { problems } : { program: before, problems };
}

function tryParse(text: string): AST.TOMLProgram | ParseError {
  try {
    return parseTOML(text);
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

/** The text with blanks in place of a line and what continues it; of a table with this header, the whole. */
function withoutStatement(text: string, { index }: ParseError): string {
  const start = text.lastIndexOf('\n', Math.min(index, text.length) - 1) + 1;
  const isTable = /^[ \t]*\[/.test(text.slice(start, start + 100));
  const next = isTable ? /^[ \t]*\[/gm : /^[ \t]*(?:[[#]|\r?$|(?:[\w.-]|"[^"\r\n]*"|'[^'\r\n]*')+[ \t]*=)/gm;
  next.lastIndex = text.indexOf('\n', start) + 1;
  const end = next.lastIndex === 0 ? text.length : (next.exec(text)?.index ?? text.length);
  return text.slice(0, start) + blanked(text, [start, end]) + text.slice(end);
}
