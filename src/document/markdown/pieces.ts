/**
 * Parses a Markdown text in pieces. The time that the parser takes grows with the square of the number of blocks,
 * of list items and of definitions; in pieces it grows with their number. The tree is that of the whole text.
 */

import type { Nodes } from 'mdast';
import { type Boundary, boundaryFrom, type Probe } from './boundaries.ts';
import { frontMatterEnd } from './front-matter-end.ts';
import type { ParsedMarkdown } from './marks.ts';
import { joined, type Parse, type Piece, partOf, startOf } from './piece.ts';
import { withDefinitions } from './piece-definitions.ts';

/** Length of a piece, if blocks allow: with 1,000 to 4,000 parsing is fastest. */
const usual = 2000;

/** What a dialect with errors can't end in this length is taken as broken. */
export const longestTry = 100_000;

/** A dialect of Markdown. */
export interface Dialect {
  /** Parses a text; throws a {@link MarkdownFault} where it breaks. */
  readonly parse: Parse;
  /** Where an element starts that is open at one offset and was not at another before; a piece does not end in it. */
  openSince(start: number, at: number): number | undefined;
}

/** An error in a dialect, with its place. */
export class MarkdownFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Parses a text. Throws a {@link MarkdownFault} where the dialect does so.
 *
 * @param size - Length of a piece; it is longer where a block is.
 */
export function parseInPieces(text: string, dialect: Dialect, size = usual): ParsedMarkdown {
  const pieces: Piece[] = [];
  let start = 0;
  do {
    const piece = nextPiece({ text, start, head: headFor(pieces.at(-1), text) }, dialect, size);
    pieces.push(piece);
    start = piece.end;
  } while (start < text.length);
  const [only] = pieces;
  return pieces.length === 1 && only ? only.parsed : joined(withDefinitions(pieces, text, dialect.parse));
}

/** Where a piece begins. */
interface Beginning {
  readonly text: string;
  readonly start: number;
  readonly head: string;
}

/** The first two rows of a table that goes on behind a piece. */
function headFor(before: Piece | undefined, text: string): string {
  const table = before?.goesOn ? before.parsed.root.children.at(-1) : undefined;
  if (!before || table?.type !== 'table') return '';
  const start = before.base + (startOf(table) ?? 0);
  // A table that began in an earlier piece still has the head of that one.
  return start === before.start && before.head !== ''
    ? before.head
    : (/^(?:[^\r\n]*(?:\r\n?|\n)){2}/.exec(text.slice(start, before.end))?.[0] ?? '');
}

/** A piece ends where the parser sees a new block begin; where it doesn't, the piece grows. */
function nextPiece(from: Beginning, dialect: Dialect, size: number): Piece {
  const { text, start } = from;
  let reach = Math.max(size, start === 0 ? frontMatterEnd(text) : 0);
  for (let boundary = closedFrom(from, reach, dialect); boundary; boundary = closedFrom(from, reach, dialect)) {
    const piece = tryPiece(from, boundary, dialect.parse);
    if (piece) return piece;
    reach = 2 * (boundary.at - start);
  }
  const parsed = parsePiece(from, withoutBlankEnd(text.slice(start)), dialect.parse);
  return { ...from, end: text.length, base: start, parsed, goesOn: false };
}

/** The next boundary outside of elements. */
function closedFrom({ text, start }: Beginning, reach: number, dialect: Dialect): Boundary | undefined {
  for (let boundary = boundaryFrom(text, start + reach); boundary; boundary = boundaryFrom(text, boundary.at + 1)) {
    const open = dialect.openSince(start, boundary.at);
    if (open === undefined) return boundary;
    if (boundary.at - open > longestTry)
      throw new MarkdownFault(`The element that starts here has no end in ${longestTry} characters`, open);
  }
  return undefined;
}

function tryPiece(from: Beginning, { at, probe }: Boundary, parse: Parse): Piece | undefined {
  const { text, start } = from;
  const source = withoutBlankEnd(text.slice(start, at));
  try {
    const parsed = parsePiece(from, source + probe.source, parse);
    const taken = takeProbe(parsed, probe, source.length);
    return taken && { ...from, end: at, base: start, parsed, goesOn: taken === 'part' };
  } catch (error) {
    if (error instanceof MarkdownFault && at - start < longestTry) return undefined;
    throw error;
  }
}

/** Offsets in the tree count from the start of the piece. */
function parsePiece({ start, head }: Beginning, source: string, parse: Parse): ParsedMarkdown {
  try {
    const parsed = parse(head + source);
    return head === '' ? parsed : withoutHead(parsed, head.length, source.length);
  } catch (error) {
    throw error instanceof MarkdownFault ? new MarkdownFault(error.message, error.offset + start - head.length) : error;
  }
}

/** Thousands of blank lines are as good as one, and take a kilobyte each. */
function withoutBlankEnd(source: string): string {
  const end = source.trimEnd().length;
  return source.length - end > 1000 ? `${source.slice(0, end)}\n\n` : source;
}

function withoutHead(parsed: ParsedMarkdown, head: number, length: number): ParsedMarkdown {
  return joined([{ start: 0, end: length, base: -head, head: '', parsed: partOf(parsed, head, head + length), goesOn: false }]);
}

/** Takes the probe out of a tree again; `undefined` if it became part of a block that was still open. */
function takeProbe({ root, marks }: ParsedMarkdown, { kind }: Probe, at: number): 'block' | 'part' | undefined {
  const last = root.children.at(-1);
  // Behind a block of HTML the parser takes no number but 1 for the start of a list.
  const isOfKind =
    last !== undefined && (kind === 'block' ? /^(?:paragraph|heading)$/ : kind === 'item' ? /^list$/ : /^table$/).test(last.type);
  const parents: readonly { readonly children: Nodes[] }[] = last?.type === 'list' || last?.type === 'table' ? [root, last] : [root];
  const parent = parents.find(({ children }) => startOf(children.at(-1)) === at);
  if (!isOfKind || !parent) return undefined;
  parent.children.pop();
  for (const list of Object.values(marks)) while ((list.at(-1)?.[0] ?? -1) >= at) list.pop();
  return parent === root ? 'block' : 'part';
}
