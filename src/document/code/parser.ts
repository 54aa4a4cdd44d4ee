/** Parses code. The parser is loaded when the first file of code is read: nothing else pays for it. */

import { createRequire } from 'node:module';
import type { Comment, ParseResult, ParserOptions, Program } from 'oxc-parser';
import type { Problem, Range } from '../document.ts';
import { tooDeep } from './depth.ts';

/** Code as a tree. Offsets are UTF-16 code units. */
export interface ParsedCode {
  readonly program: Program | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

type Parse = (filename: string, source: string, options: ParserOptions) => ParseResult;

/** How many mistakes of one file are told: the first often causes the rest. */
const most = 3;

/** Parses a file by its extension. */
export function parseCode(source: string, path: string): ParsedCode {
  const deep = tooDeep(source);
  if (deep) return unread(deep, 'This code is nested too deeply here to be parsed, so the file was not read.');
  const parse = loadParser();
  if (typeof parse === 'string') return unread([0, /^[^\r\n]*/.exec(source)?.[0].length ?? 0], parse);
  // One shape of tree for all languages: the ranges of template parts differ otherwise.
  const { program, comments, errors } = parse(path, source, {
    lang: langOf(path),
    sourceType: 'module',
    astType: 'ts',
    preserveParens: false,
  });
  const problems = errors
    .filter(({ severity }) => severity === 'Error')
    .slice(0, most)
    .map(({ message, labels }) => syntaxProblem(source, message, labels[0]));
  return { program, comments, problems };
}

function unread(range: Range, reason: string): ParsedCode {
  return { program: undefined, comments: [], problems: [{ reason, range, severity: 'error' }] };
}

/** JSX is allowed in all files but TypeScript's, where `<T>x` is a cast. */
function langOf(path: string): 'ts' | 'tsx' | 'jsx' {
  if (/\.[mc]?ts$/i.test(path)) return 'ts';
  return /\.tsx$/i.test(path) ? 'tsx' : 'jsx';
}

/** The parser, or what to do to have one. */
function loadParser(): Parse | string {
  try {
    const { parseSync } = createRequire(import.meta.url)('oxc-parser') as { readonly parseSync: Parse };
    return parseSync;
  } catch {
    return 'Code can’t be read, because the parser `oxc-parser` has no build for this platform here. Install again with optional dependencies (`npm install --include=optional`).';
  }
}

function syntaxProblem(source: string, message: string, label: { readonly start: number; readonly end: number } | undefined): Problem {
  const start = Math.min(label?.start ?? 0, source.length);
  const end = Math.max(start, Math.min(label?.end ?? start, source.length));
  const what = message.replace(/\.$/, '');
  return { reason: `This code can’t be parsed: ${what}. The file is read in part, or not at all.`, range: [start, end], severity: 'error' };
}
