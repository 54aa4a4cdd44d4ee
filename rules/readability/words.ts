/** What the formulas count in a word, remembered: the same few thousand words make up most texts. */

import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';

/** What the formulas count in a word. */
export interface WordFacts {
  readonly caseless: string;
  readonly syllables: number;
  /** Three syllables or more. */
  readonly long: boolean;
  /** Long, and not written with a capital. */
  readonly complex: boolean;
  /** In the list of Dale and Chall. */
  readonly easy: boolean;
  /** In the list of Spache. */
  readonly familiar: boolean;
}

/** A vocabulary larger than this is forgotten and learnt again. */
const mostKept = 1 << 16;

/** Looks words up. */
export class Vocabulary {
  readonly #known = new Map<string, WordFacts>();
  readonly #easy = new Set(daleChall);
  readonly #familiar = new Set(spache);

  facts(word: string): WordFacts {
    const known = this.#known.get(word);
    if (known) return known;
    if (this.#known.size >= mostKept) this.#known.clear();
    const facts = this.#look(word);
    this.#known.set(word, facts);
    return facts;
  }

  #look(word: string): WordFacts {
    const caseless = word.toLowerCase();
    const syllables = syllable(word);
    return {
      caseless,
      syllables,
      long: syllables >= 3,
      complex: syllables >= 3 && word.charCodeAt(0) === caseless.charCodeAt(0),
      easy: this.#easy.has(caseless),
      familiar: this.#familiar.has(caseless),
    };
  }
}
