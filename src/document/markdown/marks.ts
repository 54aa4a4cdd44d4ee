/** What mdast leaves out of a Markdown text: which parts of the source are text, code, labels, destinations and titles. */

import type { Root } from 'mdast';
import type { Data, Processor } from 'unified';
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
  /** Blocks with more marks of emphasis or links than are resolved: where the first one stands that is text. */
  readonly overfull: Range[];
}

/** A tree with its marks. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly marks: MarkdownMarks;
}

/** Marks of a text without any. */
export function emptyMarks(): MarkdownMarks {
  return { text: [], code: [], labels: [], destinations: [], titles: [], overfull: [] };
}

/** Types of the tokens for marks that are taken as text: the first one in a block, and the others. */
export const [overfullToken, literalToken] = ['overfullMark', 'literalMark'] as const;

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Handle = NonNullable<NonNullable<Extension['exit']>[string]>;
type Context = ThisParameterType<Handle>;
type Token = Parameters<Handle>[0];

/** Plugin: the parser notes the marks at the root. */
export function withMarks(this: Processor): void {
  const data = this.data();
  const extension: Extension = {
    enter: {
      labelText: mark('labels'),
      resourceTitle: mark('titles'),
      resourceDestination: mark('destinations'),
      definitionDestination: mark('destinations'),
      definitionTitle: mark('titles'),
      [overfullToken]: enterText,
      [literalToken]: enterText,
    },
    exit: {
      data: exitText,
      [overfullToken](token) {
        marksOf(this).overfull.push(rangeOf(token));
        exitText.call(this, token);
      },
      [literalToken]: exitText,
      codeTextData: exitCode,
      htmlFlowData: exitCode,
      htmlTextData: exitCode,
    },
  };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

function mark(list: keyof MarkdownMarks): Handle {
  return function (token) {
    marksOf(this)[list].push(rangeOf(token));
  };
}

function enterText(this: Context, token: Token): undefined {
  this.config.enter['data']?.call(this, token);
}

function exitText(this: Context, token: Token): undefined {
  marksOf(this).text.push(rangeOf(token));
  appendValue(this, token);
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
