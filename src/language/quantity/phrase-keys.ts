/** Phrases of a lexicon, split as the lexer splits a text. */

import { addCharacters, type CharacterNode } from './character-trie.ts';
import { apostropheUnit, classOf, digitUnit, invisibleUnit, markUnit, singleUnit, spaceUnit, wordUnit } from './letters.ts';
import { symbolKey } from './roles.ts';
import type { WordTable } from './word-table.ts';

/** Keys of the words and symbols of a phrase; `undefined` for one that can't be met word by word: it holds a digit. */
export function phraseKeys(phrase: string, table: WordTable, characters: CharacterNode): number[] | undefined {
  if (phrase === '') return undefined;
  if (classOf(phrase.charCodeAt(0)) === singleUnit) {
    const id = table.add(phrase);
    addCharacters(characters, table.words[id] as string, id);
    return [id];
  }
  const keys: number[] = [];
  for (let i = 0; i < phrase.length; ) {
    const kind = classOf(phrase.charCodeAt(i));
    if (kind === digitUnit) return undefined;
    const end = kind === wordUnit ? endOfWord(phrase, i) : i + 1;
    if (kind === wordUnit || kind === singleUnit) keys.push(table.add(phrase.slice(i, end)));
    else if (kind !== spaceUnit && kind !== invisibleUnit && phrase[i] !== '-') keys.push(symbolKey(symbolOf(phrase, i)));
    i = end;
  }
  return keys;
}

function endOfWord(phrase: string, start: number): number {
  let i = start + 1;
  for (; i < phrase.length; i++) {
    const kind = classOf(phrase.charCodeAt(i));
    const isInside = kind === wordUnit || kind === markUnit || kind === invisibleUnit;
    if (!isInside && !(kind === apostropheUnit && classOf(phrase.charCodeAt(i + 1)) === wordUnit)) break;
  }
  return i;
}

function symbolOf(phrase: string, index: number): number {
  return classOf(phrase.charCodeAt(index)) === apostropheUnit ? 0x27 : phrase.charCodeAt(index);
}
