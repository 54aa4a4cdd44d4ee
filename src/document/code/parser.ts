/** Parses code. The parser is loaded when the first file of code is read: nothing else pays for it. */

import { createRequire } from 'node:module';
import type { Comment, ParseResult, ParserOptions, Program } from 'oxc-parser';
import type { Problem, Range } from '../document.ts';
import { blanked } from '../lines.ts';
import { tooDeep } from './depth.ts';
import { strayBackslashes } from './strays.ts';

/** Code as a tree. Offsets are UTF-16 code units. */
export interface ParsedCode {
  readonly program: Program | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

type Parse = (filename: string, source: string, options: ParserOptions) => ParseResult;

/** So many statements with mistakes are left out, one after the other; with more, nothing of the file is read. */
const most = 5;

/** Parses a file by its extension. Of a file with a mistake, the statement that holds it is left out. */
export function parseCode(source: string, path: string): ParsedCode {
  const deep = tooDeep(source);
  if (deep) return unread(deep, 'This code is nested too deeply here to be parsed, so the file was not read.');
  const stray = strayBackslashes(source);
  if (stray) return unread(stray, 'This line has thousands of backslashes outside of texts, so the file was not read.');
  const parse = loadParser();
  if (typeof parse === 'string') return unread([0, /^[^\r\n]*/.exec(source)?.[0].length ?? 0], parse);
  const problems: Problem[] = [];
  let text = source;
  for (let tries = 0; tries < most; tries++) {
    const { program, comments, errors } = parse(path, text, optionsFor(path));
    const [error] = errors.filter(({ severity }) => severity === 'Error');
    // There is no program where the parser gave up.
    const isWhole = !error || program.body.length > 0;
    if (error) problems.push(syntaxProblem(source, error, isWhole));
    if (isWhole) return { program, comments, problems };
    text = withoutStatement(text, error.labels[0]?.start ?? 0);
  }
  return unread(problems[0]?.range ?? [0, 0], 'This code can’t be parsed, nor what comes after it, so the file was not read.');
}

/** One shape of tree for all languages: the ranges of template parts differ otherwise. */
function optionsFor(path: string): ParserOptions {
  return { lang: langOf(path), sourceType: 'module', astType: 'ts', preserveParens: false };
}

/** The text with blanks in place of what holds an offset, from one line that is not indented to the next that starts a statement. */
function withoutStatement(text: string, offset: number): string {
  const statement =
    /^(?:[<=>]{7}|(?:export|import|const|let|var|function|async|class|abstract|type|interface|enum|declare|namespace|module)\b)/gm;
  let [start, end] = [0, text.length];
  for (const { index } of text.matchAll(statement)) {
    if (index <= offset) start = index;
    else {
      end = index;
      break;
    }
  }
  return text.slice(0, start) + blanked(text, [start, end]) + text.slice(end);
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

/** @param isWhole - Whether the parser knew how to go on. */
function syntaxProblem(source: string, { message, labels }: ParseResult['errors'][number], isWhole: boolean): Problem {
  const start = Math.min(labels[0]?.start ?? 0, source.length);
  const end = Math.max(start, Math.min(labels[0]?.end ?? start, source.length));
  const what = `This code can’t be parsed: ${message.replace(/\.$/, '')}.`;
  return { reason: isWhole ? what : `${what} What is declared here was not read.`, range: [start, end], severity: 'error' };
}
