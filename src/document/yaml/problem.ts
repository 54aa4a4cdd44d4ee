/** The YAML parser's errors in words that say what to do. */

import type { YAMLParseError } from 'yaml';
import type { DataValue } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';

const advice: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_ALIAS: 'This YAML reference (`*name`) has no anchor (`&name`) above it. If it is text, put it in quotes.',
  BAD_DQ_ESCAPE: 'This is no escape that YAML knows. Write `\\\\` for a backslash, or use single quotes.',
  BAD_INDENT: 'This line is indented differently from the lines that it belongs to.',
  BLOCK_AS_IMPLICIT_KEY: 'YAML reads the `: ` in this value as the end of another key. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'YAML reads this as a key over several lines. A `:`, a quote or an indent is missing here or above.',
  TAB_AS_INDENT: 'YAML can’t be indented with tabs. Use spaces.',
};

/**
 * The problem that an error of the parser stands for.
 *
 * @param values - What was read so far: a quote that is never closed is reported where it opens.
 */
export function yamlProblem(source: string, error: YAMLParseError, values: readonly DataValue[]): Problem {
  const range = clamp(source, error.pos);
  if (error.message.startsWith('Missing closing')) return openQuote(range, values);
  const template = unquotedTemplate(source, range[0]);
  if (template) return template;
  return {
    reason: advice[error.code] ?? readable(source, error, range),
    range: error.code === 'BLOCK_AS_IMPLICIT_KEY' ? lineFrom(source, range[0]) : range,
    severity: 'error',
  };
}

/** A value that starts with a template's opener without quotes. */
export function quoteAdvice(opener: string, range: Range): Problem {
  return { reason: `A YAML value can’t start with \`${opener}\`. Put the whole value in quotes.`, range, severity: 'error' };
}

/** Looks for the start of an unquoted template value on the line of an offset. */
function unquotedTemplate(source: string, offset: number): Problem | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const feed = source.indexOf('\n', start);
  const line = source.slice(start, feed < 0 ? source.length : feed);
  const match = /(?:^|[:-][ \t]+)(\{\{|\{%|%\{|%|@|`)/d.exec(line);
  const range = match?.indices?.[1];
  return match && range ? quoteAdvice(match[1] ?? '', [start + range[0], start + line.trimEnd().length]) : undefined;
}

function openQuote(range: Range, values: readonly DataValue[]): Problem {
  const value = values.findLast((candidate) => candidate.range[1] === range[0]);
  const at: Range = value ? [value.range[0], value.range[0] + 1] : range;
  return { reason: 'This quote is never closed.', range: at, severity: 'error' };
}

function readable(source: string, error: YAMLParseError, range: Range): string {
  const { message } = error;
  if (message.startsWith('Implicit map keys'))
    return 'This line has no `:` after its key, or it should be indented as part of the value above.';
  if (message.startsWith('Flow') || message.includes('between flow')) return `A bracket or a comma is missing in this \`[…]\` or \`{…}\`.`;
  const text =
    source
      .slice(...range)
      .split('\n')[0]
      ?.trim()
      .slice(0, 40) ?? '';
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
