/** Where phrases may begin: words recur, so that prefixes are tried once a word, not once a token. */

import { longestKept } from './fold.ts';
import { follow, nowhere } from './follow.ts';
import type { Edges, Node } from './phrase-trie.ts';

/** What a word may be at the beginning of a phrase. */
interface FirstStep {
  /** Nodes that the word leads to, without those that any word leads to. */
  readonly steps: readonly Node[];
  /** With those. */
  readonly starred: readonly Node[];
  /** Whether the word may be the second of a phrase that begins with a lone `*`: only before such words any word is a beginning. */
  readonly followsStar: boolean;
}

/** Words that are remembered; a vocabulary larger than this is forgotten and learnt again. */
const mostKept = 1 << 16;

const end: FirstStep = { steps: nowhere, starred: nowhere, followsStar: false };

/** The first steps of a trie. */
export class FirstSteps {
  readonly #root: Edges;
  readonly #unstarred: Edges;
  readonly #known = new Map<string, FirstStep>();

  constructor(root: Edges) {
    this.#root = root;
    // A phrase that is nothing but a star ends where it begins.
    const isPhrase = (root.anyWord?.phrases.length ?? 0) > 0;
    this.#unstarred = isPhrase ? root : { ...root, anyWord: undefined };
  }

  /** @param word - Folded; `undefined` behind the last token. */
  of(word: string | undefined): FirstStep {
    if (word === undefined) return end;
    const seen = this.#known.get(word);
    if (seen !== undefined) return seen;
    const step = this.#stepOf(word);
    if (word.length > longestKept) return step;
    if (this.#known.size >= mostKept) this.#known.clear();
    this.#known.set(word, step);
    return step;
  }

  #stepOf(word: string): FirstStep {
    const steps = follow(this.#unstarred, word, nowhere);
    const starred = this.#root.anyWord === undefined ? steps : follow(this.#root, word, nowhere);
    const followsStar = this.#root.anyWord?.edges.some((edges) => edges !== undefined && follow(edges, word, nowhere) !== nowhere);
    return { steps, starred, followsStar: followsStar ?? false };
  }
}
