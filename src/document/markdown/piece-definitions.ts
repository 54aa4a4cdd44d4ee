/** Pieces whose links and footnotes are defined in other pieces. */

import type { Nodes, Root } from 'mdast';
import { frontMatterEnd } from './front-matter-end.ts';
import { type Parse, type Piece, partOf } from './piece.ts';

/** The pieces, with those parsed again that point to definitions of other pieces: `[a]` is a link only where `a` is defined. */
export function withDefinitions(pieces: readonly Piece[], text: string, parse: Parse): Piece[] {
  const own = pieces.map(({ parsed }) => new Set(labelsOf(parsed.root)));
  const all = byKey(own.flatMap((labels) => [...labels]));
  if (all.size === 0) return [...pieces];
  return pieces.map((piece, i) => {
    const pointed = new Set(pointersIn(text.slice(piece.start, piece.end)).flatMap((key) => all.get(key) ?? []));
    const foreign = [...pointed].filter((label) => !own[i]?.has(label));
    return foreign.length === 0 ? piece : parsedWith(foreign, piece, text, parse);
  });
}

function byKey(labels: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const label of new Set(labels)) {
    const key = keyOf(label);
    const equal = found.get(key);
    if (equal) equal.push(label);
    else found.set(key, [label]);
  }
  return found;
}

/** Labels of a tree's definitions. */
function* labelsOf(root: Root): Generator<string> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') yield node.identifier;
    else if (node.type === 'footnoteDefinition') yield `^${node.identifier}`;
    if (node.type !== 'paragraph' && 'children' in node) for (const child of node.children) open.push(child);
  }
}

/** Keys of what may point to a definition. */
function pointersIn(text: string): string[] {
  return Array.from(text.matchAll(/\[((?:[^[\]\\]|\\[\s\S])*)\]/g), ([, label = '']) => keyOf(label));
}

/** Labels that are equal have equal keys. Marks of quotes at the start of a line may stand inside of a label. */
function keyOf(label: string): string {
  return label
    .replaceAll(/[\s>]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/**
 * The definitions go before a piece, and a heading, so that no note takes in what is indented;
 * behind it, where front matter or a byte order mark must be the first thing.
 */
function parsedWith(labels: readonly string[], piece: Piece, text: string, parse: Parse): Piece {
  const source = text.slice(piece.start, piece.end);
  const definitions = labels.map((label) => `[${label}]: x\n\n`).join('');
  const isBehind = piece.start === 0 && (frontMatterEnd(text) > 0 || text.startsWith('\uFEFF'));
  const before = isBehind ? '' : `${definitions}# x\n\n${piece.head}`;
  const parsed = parse(isBehind ? `${source}\n\n${definitions}` : before + source);
  return { ...piece, base: piece.start - before.length, parsed: partOf(parsed, before.length, before.length + source.length) };
}
