/** Parses Markdown once, and keeps what mdast leaves out: which parts of the source are text. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { frontMatterEnd } from './front-matter-end.ts';
import { emptyMarks, type ParsedMarkdown, withMarks } from './marks.ts';
import { withBounds } from './overfull.ts';
import { type Dialect, parseInPieces } from './pieces.ts';

/** Parses CommonMark with front matter, tables, footnotes, strikethrough and task lists. */
export function parseMarkdown(text: string): ParsedMarkdown {
  return parseInPieces(text, commonMark);
}

const processors: { bare?: Processor<Root>; withMatter?: Processor<Root> } = {};

/** Parses in one go. The processors are made at the first use: loading this file costs nothing. */
export function parseWhole(text: string): ParsedMarkdown {
  if (frontMatterEnd(text) === 0) {
    processors.bare ??= markdownProcessor().freeze();
    return parseWith(processors.bare, text);
  }
  processors.withMatter ??= markdownProcessor()
    .use(remarkFrontmatter, ['yaml', 'toml', { type: 'json', fence: { open: '{', close: '}' } }])
    .freeze();
  return parseWith(processors.withMatter, text);
}

/** Markdown breaks nowhere, and its elements are HTML. */
export const commonMark: Dialect = { parse: parseWhole, openSince: () => undefined };

/** Parses with a processor, and takes the marks out of the tree. */
export function parseWith(parser: Processor<Root>, text: string): ParsedMarkdown {
  // remark drops U+FEFF at the start, and counts it in no offset.
  const root = parser.parse(text.replace(/^\u{FEFF}/u, ' '));
  return { root, marks: root.data?.marks ?? emptyMarks() };
}

/** What all dialects share. One tilde is a sign for "to" in "3~5日": only two strike through. */
export function markdownProcessor(): Processor<Root> {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(withoutAutolinks)
    .use(withBounds)
    .use(withMarks) as Processor<Root>;
}

/** Bare URLs as links double the time of a parse, and the nodes around them have no positions. */
function withoutAutolinks(this: Processor): void {
  const data = this.data();
  const isAutolink = (construct: unknown): boolean =>
    typeof construct === 'object' && construct !== null && 'name' in construct && /Autolink$/.test(String(construct.name));
  data.micromarkExtensions =
    data.micromarkExtensions?.map((extension) => {
      const constructs = Object.entries(extension.text ?? {}).flatMap(([code, list]) => {
        const kept = [list].flat().filter((construct) => construct !== undefined && !isAutolink(construct));
        return kept.length === 0 ? [] : [[code, kept]];
      });
      return { ...extension, text: Object.fromEntries(constructs) };
    }) ?? [];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter((extension) => !extension.enter?.['literalAutolink']);
}
