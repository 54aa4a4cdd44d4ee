/** What the grammar reads from: tokens, the vocabulary and the locale. */

import type { Separators } from './digits.ts';
import { classOf, singleUnit } from './letters.ts';
import { type Lexed, maskedToken, numberToken, symbolToken, wordToken } from './lexed.ts';
import { type Node, type Roles, symbolKey } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text that is being read. */
export interface Reader {
  readonly lexed: Lexed;
  readonly vocabulary: Vocabulary;
  readonly separators: Separators;
  /** Region of the locale: `US`. */
  readonly region: string | undefined;
}

/** A phrase found: what it is, and the token after it. */
export interface Phrase {
  readonly roles: Roles;
  readonly next: number;
}

const noRoles: Roles = {};

/** Whether the token is digits. */
export function isNumber({ lexed }: Reader, index: number): boolean {
  return index >= 0 && index < lexed.count && lexed.kinds[index] === numberToken;
}

/** Whether the token is a word. */
export function isWordAt({ lexed }: Reader, index: number): boolean {
  return index >= 0 && index < lexed.count && lexed.kinds[index] === wordToken;
}

/** Whether the token is a symbol. */
export function isSymbol({ lexed }: Reader, index: number): boolean {
  return index >= 0 && index < lexed.count && lexed.kinds[index] === symbolToken;
}

/** Unit of the symbol at a token; 0 if it is none. */
export function symbolAt(reader: Reader, index: number): number {
  return isSymbol(reader, index) ? (reader.lexed.data[index] as number) : 0;
}

/** Cooked offset of a token. */
export function startOf({ lexed }: Reader, index: number): number {
  return lexed.starts[index] as number;
}

/** Cooked offset after a token. */
export function endOf({ lexed }: Reader, index: number): number {
  return lexed.ends[index] as number;
}

/** Text of a token. */
export function textOf(reader: Reader, index: number): string {
  return reader.lexed.text.slice(startOf(reader, index), endOf(reader, index));
}

/** Whether nothing stands between a token and the one before it. */
export function isGlued(reader: Reader, index: number): boolean {
  return index > 0 && index < reader.lexed.count && endOf(reader, index - 1) === startOf(reader, index);
}

/** Whether the token is of a script without spaces. */
export function isUnspaced(reader: Reader, index: number): boolean {
  return isWordAt(reader, index) && classOf(reader.lexed.text.charCodeAt(startOf(reader, index))) === singleUnit;
}

/** What the word or symbol at a token can be by itself. */
export function rolesAt(reader: Reader, index: number): Roles {
  return nodeAt(reader, index)?.roles ?? noRoles;
}

/** The longest phrase from a token on that is what is asked for. A hyphen may stand for a space. */
export function phraseAt(reader: Reader, index: number, is: (roles: Roles) => boolean): Phrase | undefined {
  let node = nodeAt(reader, index);
  let best: Phrase | undefined;
  for (let i = index; node !== undefined; ) {
    if (is(node.roles)) best = { roles: node.roles, next: i + 1 };
    const { next } = node;
    if (next === undefined) break;
    i++;
    node = next.get(keyAt(reader, i));
    if (node === undefined && isHyphen(reader, i) && isGlued(reader, i) && isGlued(reader, i + 1)) {
      i++;
      node = next.get(keyAt(reader, i));
    }
  }
  return best;
}

/** Key of a token in the tries of phrases. */
export function keyAt({ lexed }: Reader, index: number): number {
  if (index < 0 || index >= lexed.count) return nothing;
  const kind = lexed.kinds[index] as number;
  if (kind === numberToken || kind === maskedToken) return nothing;
  const data = lexed.data[index] as number;
  if (kind === symbolToken) return symbolKey(data);
  return data < 0 ? nothing : data;
}

/** No key: no word has this number, no symbol this unit. */
const nothing = -0x20000;

function nodeAt({ lexed, vocabulary }: Reader, index: number): Node | undefined {
  if (index < 0 || index >= lexed.count) return undefined;
  const kind = lexed.kinds[index] as number;
  if (kind === numberToken || kind === maskedToken) return undefined;
  const data = lexed.data[index] as number;
  return kind === symbolToken ? vocabulary.symbols.get(data) : vocabulary.nodes[data];
}

/** `-`, U+2010, U+2011, and the dashes that are written for them. */
export function isHyphen(reader: Reader, index: number): boolean {
  const unit = symbolAt(reader, index);
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2014);
}

/** Dashes and waves that stand between the numbers of a range. */
export function isRangeSign(reader: Reader, index: number): boolean {
  const unit = symbolAt(reader, index);
  return isHyphen(reader, index) || unit === 0x2212 || unit === 0x7e || unit === 0x301c || unit === 0xff5e || unit === 0xff0d;
}
