/** What a document is about: the words that it has more than once, or in its path. */

import { isWord, tokenize } from '../../src/rule/index.ts';

/** Shortest word that can say what a document is about, in UTF-16 units. */
const shortest = 3;

/** Words of one document with how often it has them. */
export class Subjects {
  readonly #counts = new Map<string, number>();
  readonly #path: string;

  constructor(path: string) {
    this.#path = path.toLowerCase();
  }

  /** Counts the words of a text of the document. */
  add(folded: readonly string[]): void {
    for (const word of folded) if (isSubject(word)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** The words of a sentence that the path or the rest of the document has as well, with blanks between. */
  of(sentence: string): string {
    const counts = new Map<string, number>();
    for (const word of tokenize(sentence).folded) if (isSubject(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const found = [...counts].filter(([word, count]) => (this.#counts.get(word) ?? 0) > count || this.#path.includes(word));
    return found.map(([word]) => word).join(' ');
  }
}

function isSubject(word: string): boolean {
  return word.length >= shortest && isWord(word);
}
