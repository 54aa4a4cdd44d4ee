/** A part of a text that was parsed by itself, and how such parts become one tree. */

import type { Nodes, Root, RootContent, Table } from 'mdast';
import { emptyMarks, type MarkdownMarks, type ParsedMarkdown } from './marks.ts';

/** Parses a text; throws where the dialect has errors. */
export type Parse = (text: string) => ParsedMarkdown;

/** A piece of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What the offsets in its tree count from. */
  readonly base: number;
  readonly parsed: ParsedMarkdown;
  /** The first rows of the table that goes on in it: without them the others are none. */
  readonly head: string;
  /** Whether the list or table at its end goes on in the next piece. */
  readonly goesOn: boolean;
}

/** Offset of a node. */
export function startOf(node: Nodes | undefined): number | undefined {
  return node?.position?.start.offset;
}

/** What of a parsed text lies between two offsets; a table may begin before. */
export function partOf({ root, marks }: ParsedMarkdown, start: number, end: number): ParsedMarkdown {
  const isInside = (offset: number): boolean => offset >= start && offset < end;
  const kept = emptyMarks();
  for (const name of names(marks)) for (const range of marks[name]) if (isInside(range[0])) kept[name].push(range);
  const children = root.children.flatMap((node): RootContent[] => {
    if (isInside(startOf(node) ?? start)) return [node];
    return node.type === 'table' ? rowsOf(node, isInside) : [];
  });
  return { root: { type: 'root', children }, marks: kept };
}

function rowsOf(table: Table, isInside: (offset: number) => boolean): Table[] {
  const children = table.children.filter((row) => isInside(startOf(row) ?? -1));
  const [first] = children;
  if (!first?.position || !table.position) return [];
  return [{ ...table, children, position: { start: first.position.start, end: table.position.end } }];
}

/** The pieces as one tree, with offsets into the whole text. The trees of the pieces are used up. */
export function joined(pieces: readonly Piece[]): ParsedMarkdown {
  const children: RootContent[] = [];
  const marks = emptyMarks();
  let goesOn = false;
  for (const { parsed, base, goesOn: isCut } of pieces) {
    shift(parsed.root, base);
    append(children, parsed.root.children, goesOn);
    for (const name of names(marks)) for (const [start, end] of parsed.marks[name]) marks[name].push([start + base, end + base]);
    goesOn = isCut;
  }
  return { root: { type: 'root', children }, marks };
}

function names(marks: MarkdownMarks): (keyof MarkdownMarks)[] {
  return Object.keys(marks) as (keyof MarkdownMarks)[];
}

/** Adds blocks; a list or a table that was cut becomes one again. */
function append(blocks: RootContent[], added: readonly RootContent[], goesOn: boolean): void {
  const [last, first] = [blocks.at(-1), added[0]];
  const joins = goesOn && last !== undefined && first !== undefined && takesOver(last, first);
  for (const block of joins ? added.slice(1) : added) blocks.push(block);
}

function takesOver(last: RootContent, first: RootContent): boolean {
  const isOne = last.type === first.type && (last.type === 'list' || last.type === 'table') && 'children' in first;
  if (!isOne) return false;
  const children: Nodes[] = last.children;
  for (const child of first.children) children.push(child);
  if (last.position && first.position) last.position.end = first.position.end;
  return true;
}

/** Moves all offsets of a tree. Lines and columns are used nowhere. */
function shift(root: Root, by: number): void {
  if (by === 0) return;
  const open: Positioned[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { position } = node;
    if (position) {
      position.start = { ...position.start, offset: (position.start.offset ?? 0) + by };
      position.end = { ...position.end, offset: (position.end.offset ?? 0) + by };
    }
    for (const child of node.children ?? []) open.push(child);
    for (const attribute of node.attributes ?? []) open.push(attribute);
  }
}

/** A node, or an attribute of one. */
interface Positioned extends Pick<RootContent, 'position'> {
  readonly children?: readonly Positioned[];
  readonly attributes?: readonly Positioned[];
}
