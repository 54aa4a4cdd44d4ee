/** The YAML parser's errors in words that say what to do. */

import type { YAMLParseError } from 'yaml';
import type { DataValue } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import { firstOfLines } from '../few-problems.ts';

const advice: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: 'This is no escape that YAML knows. Write `\\\\` for a backslash, or use single quotes.',
  BAD_INDENT: 'This line is indented differently from the lines that it belongs to.',
  BLOCK_AS_IMPLICIT_KEY: 'YAML reads the `: ` in this value as the end of another key. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'YAML reads this as a key over several lines. A `:`, a quote or an indent is missing here or above.',
  TAB_AS_INDENT: 'YAML can’t be indented with tabs. Use spaces.',
};

/**
 * The problems that the first errors of the parser stand for. One line may have thousands, of which the first tells enough.
 *
 * @param values - What was read: a quote that is never closed is reported where it opens.
 */
export function yamlProblems(source: string, errors: readonly YAMLParseError[], values: readonly DataValue[]): Problem[] {
  const open = errors.filter(isOpenQuote);
  const starts = new Map(open.length === 0 ? [] : values.map(({ range }) => [range[1], range[0]]));
  const others = errors.filter((error) => !isOpenQuote(error));
  const firsts = firstOfLines(source, others, ({ pos }) => pos[0]);
  return [...open.map((error) => openQuote(clamp(source, error.pos), starts)), ...firsts.map((error) => yamlProblem(source, error))];
}

function isOpenQuote({ message }: YAMLParseError): boolean {
  return message.startsWith('Missing closing');
}

const openBracket = 'A `]` or `}` is missing before this line, or the line must be indented more.';

function isOpenBracket({ code, message }: YAMLParseError): boolean {
  return code === 'BAD_INDENT' && message.startsWith('Flow');
}

function yamlProblem(source: string, error: YAMLParseError): Problem {
  const range = clamp(source, error.pos);
  return (
    unquotedTemplate(source, range) ?? {
      reason: isOpenBracket(error) ? openBracket : (advice[error.code] ?? readable(source, error, range)),
      range: error.code === 'BLOCK_AS_IMPLICIT_KEY' ? lineFrom(source, range[0]) : range,
      severity: 'error',
    }
  );
}

/** All names behind a `&`: anchors, and perhaps words that are none. */
export function anchorsOf(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/&([^\s,[\]{}]+)/g), ([, name = '']) => name));
}

/** The problem of a reference to nothing. */
export function noAnchor(range: Range): Problem {
  const reason = 'This YAML reference (`*name`) has no anchor (`&name`). If it is text, put it in quotes.';
  return { reason, range, severity: 'error' };
}

/** A value that starts with a template's opener without quotes. */
export function quoteAdvice(opener: string, range: Range): Problem {
  return { reason: `A YAML value can’t start with \`${opener}\`. Put the whole value in quotes.`, range, severity: 'error' };
}

/** Looks for the start of an unquoted template value on the line of an error. */
function unquotedTemplate(source: string, [offset, stop]: Range): Problem | undefined {
  const reserved = source[offset];
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const feed = source.indexOf('\n', start);
  const line = source.slice(start, feed < 0 ? source.length : feed);
  const match = /(?:^|[:-][ \t]+)(\{\{|\{%|%\{|%|@|`)/d.exec(line);
  const range = match?.indices?.[1];
  if (match && range) return quoteAdvice(match[1] ?? '', [start + range[0], start + line.trimEnd().length]);
  return reserved === '@' || reserved === '`' ? quoteAdvice(reserved, [offset, Math.max(stop, offset + 1)]) : undefined;
}

/** @param starts - Where values start, by where they end. */
function openQuote(range: Range, starts: ReadonlyMap<number, number>): Problem {
  const start = starts.get(range[0]);
  return { reason: 'This quote is never closed.', range: start === undefined ? range : [start, start + 1], severity: 'error' };
}

function readable(source: string, error: YAMLParseError, range: Range): string {
  const { message } = error;
  if (message.startsWith('Implicit map keys'))
    return 'This line has no `:` after its key, or it should be indented as part of the value above.';
  if (message.startsWith('Flow') || message.includes('between flow')) return `A bracket or a comma is missing in this \`[…]\` or \`{…}\`.`;
  const text = (/^[^\n]*/.exec(source.slice(range[0], Math.min(range[1], range[0] + 500)))?.[0] ?? '').trim().slice(0, 40);
  return text === '' ? 'This is not valid YAML: something is missing here.' : `This is not valid YAML: \`${text}\` is not expected here.`;
}

/** From an offset to the end of its line. */
function lineFrom(source: string, start: number): Range {
  return [start, start + (/^[^\r\n]*/.exec(source.slice(start, start + 500))?.[0].trimEnd().length ?? 0)];
}

function clamp(source: string, [start, end]: Range): Range {
  const from = Math.min(Math.max(start, 0), source.length);
  return [from, Math.min(Math.max(end, from), source.length)];
}
