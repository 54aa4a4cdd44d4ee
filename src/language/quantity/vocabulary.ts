/** The words of a language, made ready for the lexer. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Adjective, adjectivesOf } from './adjectives.ts';
import { type BoundWords, boundWordsOf } from './bound-words.ts';
import { type CharacterNode, characterTrie } from './character-trie.ts';
import { addRoles } from './lexicon-roles.ts';
import { phraseKeys } from './phrase-keys.ts';
import type { Node, Roles } from './roles.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** Bits of what a first word may begin: a number, an article that is one, a fixed expression, an idiom, a bare unit. */
export const beginsNumber = 1;
export const beginsArticle = 2;
export const beginsFixed = 4;
export const beginsIdiom = 8;
export const beginsWeak = 16;
/** Any of these. */
export const opens = 31;
/** It may begin a weekday or "every day"; it is a month. */
export const isDay = 32;
export const isMonth = 64;

/** A compiled lexicon. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly table: WordTable;
  /** What begins with a word, by its number. */
  readonly nodes: readonly Node[];
  /** What begins with a symbol, by its unit. */
  readonly symbols: ReadonlyMap<number, Node>;
  /** Bits of each word. */
  readonly bits: Uint8Array;
  /** Words of scripts without spaces. */
  readonly characters: CharacterNode;
  readonly bounds: BoundWords;
  readonly adjectives: readonly Adjective[];
  /** Last two units (see `endingSlot`) that an adjective glued to a number word may have. */
  readonly endings: Uint8Array | undefined;
  /** Idioms for "24 hours a day, 7 days a week" that hold digits. */
  readonly alwaysOpen: RegExp | undefined;
}

const known = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, compiled once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const seen = known.get(lexicon);
  if (seen !== undefined) return seen;
  const made = compile(lexicon);
  known.set(lexicon, made);
  return made;
}

function compile(lexicon: Lexicon): Vocabulary {
  const table = wordTable();
  const nodes: Node[] = [];
  const symbols = new Map<number, Node>();
  const characters = characterTrie();
  const keysOf = (phrase: string): number[] | undefined => {
    const keys = phraseKeys(phrase, table, characters);
    while (nodes.length < table.words.length) nodes.push({ roles: {} });
    return keys;
  };
  addRoles(lexicon, (phrase, set) => {
    const keys = keysOf(phrase);
    const node = keys === undefined ? undefined : nodeOf(nodes, symbols, keys);
    if (node !== undefined) set(node.roles);
  });
  const bounds = boundWordsOf(lexicon, keysOf);
  const adjectives = adjectivesOf(lexicon);
  return {
    lexicon,
    table,
    nodes,
    symbols,
    bits: Uint8Array.from(nodes, bitsOf),
    characters,
    bounds,
    adjectives: adjectives.list,
    endings: adjectives.endings,
    alwaysOpen: alwaysOpenOf(lexicon),
  };
}

/** The node of a phrase; new nodes are made on the way. */
function nodeOf(nodes: readonly Node[], symbols: Map<number, Node>, [first, ...rest]: readonly number[]): Node | undefined {
  if (first === undefined) return undefined;
  let node = first >= 0 ? nodes[first] : child(symbols, -1 - first);
  for (const key of rest) {
    if (node === undefined) return undefined;
    node.next ??= new Map();
    node = child(node.next, key);
  }
  return node;
}

function child(nodes: Map<number, Node>, key: number): Node {
  let node = nodes.get(key);
  if (node === undefined) {
    node = { roles: {} };
    nodes.set(key, node);
  }
  return node;
}

function bitsOf(node: Node): number {
  let bits = beginnings(node);
  if (node.roles.weekday === true || node.roles.everyDay === true || startsDays(node)) bits |= isDay;
  if (node.roles.month === true) bits |= isMonth;
  return bits;
}

/** "every day", "segunda-feira": the first word alone says nothing. */
function startsDays(node: Node): boolean {
  for (const next of node.next?.values() ?? []) {
    if (next.roles.everyDay === true || next.roles.weekday === true || startsDays(next)) return true;
  }
  return false;
}

/** What may begin with a node. */
function beginnings(node: Node): number {
  let bits = ownBeginnings(node.roles);
  for (const next of node.next?.values() ?? []) bits |= beginnings(next);
  return bits;
}

function ownBeginnings({ number, elided, article, fixed, idiom, alwaysOpen, weak }: Roles): number {
  const isNumber = number !== undefined || elided !== undefined;
  return (
    (isNumber ? beginsNumber : 0) |
    (article === true ? beginsArticle : 0) |
    (fixed === undefined ? 0 : beginsFixed) |
    (idiom === true || alwaysOpen === true ? beginsIdiom : 0) |
    (weak === undefined ? 0 : beginsWeak)
  );
}

function alwaysOpenOf({ alwaysOpen, alwaysOpenPattern }: Lexicon): RegExp | undefined {
  const parts = alwaysOpen.filter((phrase) => /\p{Nd}/u.test(phrase)).map(literal);
  parts.sort((a, b) => b.length - a.length);
  if (alwaysOpenPattern !== undefined) parts.unshift(alwaysOpenPattern);
  return parts.length === 0 ? undefined : new RegExp(`(?:${parts.join('|')})`, 'giu');
}

function literal(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll(' ', '\\s');
}
