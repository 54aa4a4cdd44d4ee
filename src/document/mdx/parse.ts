/** Parses MDX, and tells where it breaks. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import { frontMatterEnd } from '../markdown/front-matter-end.ts';
import type { ParsedMarkdown } from '../markdown/marks.ts';
import { markdownProcessor, parseWith } from '../markdown/parse.ts';
import { type Dialect, longestTry, MarkdownFault, parseInPieces } from '../markdown/pieces.ts';
import { Balance } from './balance.ts';

/** Parses MDX; throws a {@link MarkdownFault} where it breaks. */
export function parseMdx(text: string): ParsedMarkdown {
  try {
    return parseInPieces(text, mdxDialect(text));
  } catch (error) {
    // An export may name what is imported in a piece before.
    if (error instanceof MarkdownFault && text.length <= longestTry) return parseMdxWhole(text);
    throw error;
  }
}

/** What pieces of one text are parsed by. */
export function mdxDialect(text: string): Dialect {
  const balance = new Balance(text);
  return { parse: parseMdxWhole, openSince: (start, at) => balance.openSince(start, at) };
}

const processors: { bare?: Processor<Root>; withMatter?: Processor<Root> } = {};

/** At each closing brace the parser asks anew whether the expression behind an opening one is at its end: 3 s for so many characters. */
const mostAsked = 60_000_000;

/** What acorn says, for people. */
const wordings: readonly (readonly [said: RegExp, meant: string])[] = [
  [/parse (?:expression|import\/exports)s? with acorn/i, 'what stands here is no JavaScript'],
];

/** Parses in one go. */
export function parseMdxWhole(text: string): ParsedMarkdown {
  if (text.length * (text.split('}').length - 1) > mostAsked) {
    throw new MarkdownFault('a block has more braces than can be read in time', 0);
  }
  try {
    return parseWith(frontMatterEnd(text) === 0 ? bareProcessor() : matterProcessor(), text);
  } catch (error) {
    throw error instanceof VFileMessage ? faultOf(error, text) : error;
  }
}

function bareProcessor(): Processor<Root> {
  processors.bare ??= markdownProcessor().use(remarkMdx).freeze();
  return processors.bare;
}

function matterProcessor(): Processor<Root> {
  processors.withMatter ??= markdownProcessor().use(remarkMdx).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
  return processors.withMatter;
}

/** A tag that is never closed has its place in the message; where the parser stopped helps nobody. */
function faultOf({ place, reason }: VFileMessage, text: string): MarkdownFault {
  const point = place && ('start' in place ? place.start : place);
  const [, line, column] = /^Expected a closing tag for \S+ \((\d+):(\d+)-/.exec(reason) ?? [];
  const wording = wordings.find(([said]) => said.test(reason))?.[1];
  const message = wording ?? reason.replaceAll(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '');
  const offset = line === undefined ? point?.offset : offsetOf(text, Number(line), Number(column));
  return new MarkdownFault(message, offset ?? 0);
}

function offsetOf(text: string, line: number, column: number): number {
  const ends = /\r\n?|\n/g;
  for (let i = 1; i < line; i++) ends.exec(text);
  return Math.min(ends.lastIndex + column - 1, text.length);
}
