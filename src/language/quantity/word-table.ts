/** Words by hash: a word is looked up where it stands, without a substring. */

import { classOf, dropped, foldOf } from './letters.ts';

/** Adds a folded unit to the hash of a word. */
export function hashed(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

/** Words, numbered from 0 in the order in which they were added. */
export interface WordTable {
  readonly words: string[];
  /** Number of a word, added where it is new. */
  add(word: string): number;
  /** Number of a folded word; -1 if there is none. */
  numberOf(word: string): number;
  /** Number of the word at a range of a text, whose hash is known; -1 if there is none. */
  find(hash: number, text: string, start: number, end: number): number;
}

/** An empty table. */
export function wordTable(): WordTable {
  // Words of ASCII are compared without asking for their class.
  for (let unit = 0; unit < 128; unit++) classOf(unit);
  const words: string[] = [];
  let slots = new Int32Array(1 << 10);
  const add = (word: string): number => {
    const key = foldedUnits(word);
    const hash = hashOf(key);
    const known = slotOf(slots, words, hash, key, 0, key.length);
    const found = slots[known] as number;
    if (found > 0) return found - 1;
    words.push(key);
    slots[known] = words.length;
    if (words.length * 4 > slots.length) slots = rehashed(words, slots.length * 2);
    return words.length - 1;
  };
  return {
    words,
    add,
    numberOf: (word) => (slots[slotOf(slots, words, hashOf(word), word, 0, word.length)] as number) - 1,
    find: (hash, text, start, end) => (slots[slotOf(slots, words, hash, text, start, end)] as number) - 1,
  };
}

/** A word as its folded units. */
export function foldedUnits(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    classOf(unit);
    const to = foldOf(unit);
    if (to !== dropped) folded += String.fromCharCode(to);
  }
  return folded;
}

function hashOf(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = hashed(hash, folded.charCodeAt(i));
  return hash;
}

/** The slot of a word, or the free one where it belongs. */
function slotOf(slots: Int32Array, words: readonly string[], hash: number, text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let found = slots[slot] as number; found > 0; found = slots[slot] as number) {
    if (isSame(words[found - 1] as string, text, start, end)) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  let i = 0;
  for (let at = start; at < end; at++) {
    const folded = foldOf(text.charCodeAt(at));
    if (folded === dropped) continue;
    if (i >= word.length || word.charCodeAt(i) !== folded) return false;
    i++;
  }
  return i === word.length;
}

function rehashed(words: readonly string[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (const [index, word] of words.entries()) slots[slotOf(slots, words, hashOf(word), word, 0, word.length)] = index + 1;
  return slots;
}
