/** Phrases as a trie over folded tokens and what stands between them. */

import { classAt, digit, letter, wildcard } from './characters.ts';
import type { Phrase } from './phrase.ts';
import { type Glue, tokenize } from './tokens.ts';

/** What may stand before a token of a phrase; an index of {@link Node.edges}. */
export type Joint = number;

/** Joints of one glue only. */
export const exactGlue: Readonly<Record<Glue, Joint>> = { none: 0, space: 1, hyphen: 2 };
/** A joint that is a space or a hyphen: one edge, so that loose phrases do not double at each space. */
export const spaceOrHyphen: Joint = 3;
/** A joint that is anything; also that before the first token of a phrase. */
export const anyGlue: Joint = 4;

/** Ways on from a node. */
export interface Edges {
  readonly words: Map<string, Node>;
  /** `word*`, by the length of the part before the star. */
  readonly prefixes: { readonly length: number; readonly nodes: Map<string, Node> }[];
  /** A lone `*`. */
  anyWord: Node | undefined;
}

/** A beginning that phrases share. */
export interface Node {
  /** Phrases that end here. */
  readonly phrases: Phrase[];
  /** By {@link Joint}. */
  readonly edges: (Edges | undefined)[];
}

/** One token of a phrase. */
interface Piece {
  readonly joint: Joint;
  /** Folded, without the star. */
  readonly text: string;
  readonly star: boolean;
  /** Whether it is a word of a script with spaces, so that a word glued to it would be one token with it. */
  readonly merges: boolean;
}

/** Each gap doubles the ways to write a joined phrase. Longer ones are found wholly apart or wholly together. */
const mostGaps = 6;

/** A node of no phrases. */
export function emptyNode(): Node {
  return { phrases: [], edges: [] };
}

/** Adds a phrase to a trie, in all ways that it may be written. */
export function addPhrase(root: Node, phrase: Phrase): void {
  const pieces = parsePhrase(phrase);
  if (pieces.length === 0) return;
  for (const writing of phrase.joined ? joinedWritings(pieces) : [pieces]) {
    let node = root;
    for (const [index, piece] of writing.entries()) node = step(node, index === 0 ? anyGlue : piece.joint, piece);
    if (!node.phrases.includes(phrase)) node.phrases.push(phrase);
  }
}

function parsePhrase(phrase: Phrase): Piece[] {
  const tokens = tokenize(markStars(phrase.text));
  const pieces: Piece[] = [];
  for (const [index, folded] of tokens.folded.entries()) {
    const glue = tokens.glue[index] ?? 'none';
    const star = folded.endsWith(wildcard);
    const text = star ? folded.slice(0, -wildcard.length) : folded;
    // Characters without spaces between words need no star: what follows is never part of the token.
    if (star && text === '' && glue === 'none' && index > 0) continue;
    pieces.push({ joint: jointOf(phrase, glue), text, star, merges: isSpacedWord(text) });
  }
  return pieces;
}

/** A star counts after a word, a space or a hyphen (or first), where no word or other star follows. */
function markStars(text: string): string {
  if (!text.includes('*')) return text;
  return text.replace(/(?<=^|[\s\p{L}\p{M}\p{Nd}\u2010\u2011-])\*(?![*\p{L}\p{M}\p{Nd}])/gu, wildcard);
}

function jointOf(phrase: Phrase, glue: Glue): Joint {
  if (glue === 'none') return exactGlue.none;
  if (phrase.joined) return anyGlue;
  return phrase.loose ? spaceOrHyphen : exactGlue[glue];
}

function isSpacedWord(word: string): boolean {
  if (word === '') return false;
  const kind = classAt(word, 0);
  return kind === letter || kind === digit;
}

/** The phrase with some, all or none of its words written together. */
function joinedWritings(pieces: readonly Piece[]): Piece[][] {
  const gaps = pieces.flatMap((piece, index) => (canMerge(pieces[index - 1], piece) ? [index] : []));
  if (gaps.length > mostGaps) return [[...pieces], merge(pieces, new Set(gaps))];
  const writings: Piece[][] = [];
  for (let choice = 0; choice < 1 << gaps.length; choice++) {
    writings.push(merge(pieces, new Set(gaps.filter((_, bit) => choice & (1 << bit)))));
  }
  return writings;
}

/** A word with a star can be last in a word only. */
function canMerge(before: Piece | undefined, piece: Piece): boolean {
  return before?.merges === true && !before.star && piece.merges && piece.joint === anyGlue;
}

function merge(pieces: readonly Piece[], gaps: ReadonlySet<number>): Piece[] {
  const merged: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = gaps.has(index) ? merged.pop() : undefined;
    merged.push(before === undefined ? piece : { ...piece, joint: before.joint, text: before.text + piece.text });
  }
  return merged;
}

function step(node: Node, joint: Joint, piece: Piece): Node {
  const edges = node.edges[joint] ?? { words: new Map<string, Node>(), prefixes: [], anyWord: undefined };
  node.edges[joint] = edges;
  if (!piece.star) return child(edges.words, piece.text);
  if (piece.text !== '') return child(prefixesOf(edges, piece.text.length), piece.text);
  edges.anyWord ??= emptyNode();
  return edges.anyWord;
}

function prefixesOf(edges: Edges, length: number): Map<string, Node> {
  const known = edges.prefixes.find((prefix) => prefix.length === length);
  if (known !== undefined) return known.nodes;
  const nodes = new Map<string, Node>();
  edges.prefixes.push({ length, nodes });
  return nodes;
}

function child(nodes: Map<string, Node>, text: string): Node {
  const known = nodes.get(text);
  if (known !== undefined) return known;
  const made = emptyNode();
  nodes.set(text, made);
  return made;
}
