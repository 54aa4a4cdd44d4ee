/** Parses Markdown once, and keeps what mdast leaves out: which parts of the source are text. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import type { Range } from '../map.ts';

declare module 'mdast' {
  interface RootData {
    marks?: MarkdownMarks;
  }
}

/** Offsets of the tokens that mdast has no place for, each list ascending. */
export interface MarkdownMarks {
  /** Characters that stand for themselves. What lies between is markup, a reference, an escape or a line end. */
  readonly text: Range[];
  /** Code and HTML, without the marks of the quotes and lists that it stands in. */
  readonly code: Range[];
  /** Alternative texts and link texts, without their brackets. */
  readonly labels: Range[];
  /** Where links, images and definitions point to. */
  readonly destinations: Range[];
  /** Titles of links and images, with their quotes. */
  readonly titles: Range[];
}

/** A tree with its marks. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly marks: MarkdownMarks;
}

/** Parses CommonMark with front matter, tables, footnotes, strikethrough and task lists. */
export function parseMarkdown(text: string): ParsedMarkdown {
  // remark drops U+FEFF at the start, and counts it in no offset.
  const root = parser().parse(text.replace(/^\u{FEFF}/u, ' '));
  return { root, marks: root.data?.marks ?? emptyMarks() };
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Handle = NonNullable<NonNullable<Extension['exit']>[string]>;
type Context = ThisParameterType<Handle>;
type Token = Parameters<Handle>[0];

let processor: Processor<Root> | undefined;

/** The processor is made at the first use: loading this file costs nothing. */
function parser(): Processor<Root> {
  processor ??= unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(withoutAutolinks)
    .use(withMarks)
    .freeze() as Processor<Root>;
  return processor;
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

function withMarks(this: Processor): void {
  const data = this.data();
  const extension: Extension = {
    enter: {
      labelText(token) {
        marksOf(this).labels.push(rangeOf(token));
      },
      resourceTitle(token) {
        marksOf(this).titles.push(rangeOf(token));
      },
      resourceDestination(token) {
        marksOf(this).destinations.push(rangeOf(token));
      },
      definitionDestination(token) {
        marksOf(this).destinations.push(rangeOf(token));
      },
      definitionTitle(token) {
        marksOf(this).titles.push(rangeOf(token));
      },
    },
    exit: {
      data(token) {
        marksOf(this).text.push(rangeOf(token));
        appendValue(this, token);
      },
      codeTextData: exitCode,
      htmlFlowData: exitCode,
      htmlTextData: exitCode,
    },
  };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

function exitCode(this: Context, token: Token): undefined {
  marksOf(this).code.push(rangeOf(token));
  appendValue(this, token);
}

/** What mdast-util-from-markdown does at the end of these tokens; a handler of one's own stands in its place. */
function appendValue(context: Context, token: Token): void {
  const node = context.stack.pop();
  if (!node || !('value' in node) || !node.position) throw new Error('Expected a node with a value around Markdown text');
  node.value += context.sliceSerialize(token);
  node.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset };
}

function marksOf(context: Context): MarkdownMarks {
  const root = context.stack[0];
  if (root?.type !== 'root') throw new Error('Expected the root of the Markdown tree');
  root.data ??= {};
  root.data.marks ??= emptyMarks();
  return root.data.marks;
}

function rangeOf(token: Token): Range {
  return [token.start.offset, token.end.offset];
}

function emptyMarks(): MarkdownMarks {
  return { text: [], code: [], labels: [], destinations: [], titles: [] };
}
