/** Words of scripts without spaces, by their characters. */

import { classOf, foldOf, spaceUnit } from './letters.ts';

/** A node: the word that ends here, if any, and what may follow. */
export interface CharacterNode {
  word: number;
  readonly next: Map<number, CharacterNode>;
}

/** What a search found: number of the word and its end. Reused: read it before the next search. */
export interface FoundWord {
  word: number;
  end: number;
}

/** An empty trie. */
export function characterTrie(): CharacterNode {
  return { word: -1, next: new Map() };
}

/** Adds a folded word. */
export function addCharacters(root: CharacterNode, word: string, id: number): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = characterTrie();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.word = id;
}

const found: FoundWord = { word: -1, end: 0 };

/** The longest word that begins at an index. */
export function longestWord(root: CharacterNode, text: string, start: number): FoundWord {
  found.word = -1;
  found.end = start + 1;
  let node: CharacterNode | undefined = root;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    node = node.next.get(classOf(unit) === spaceUnit ? 0x20 : foldOf(unit));
    if (node === undefined) break;
    if (node.word >= 0) {
      found.word = node.word;
      found.end = i + 1;
    }
  }
  return found;
}
