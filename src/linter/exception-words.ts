/** Which exception of a fact the words around a value call for. */

import type { Range } from '../document/map.ts';
import { clauses } from '../language/clause.ts';
import { compileMatcher, type Hit, longest, type Matcher } from '../language/matcher.ts';
import type { Phrase } from '../language/phrase.ts';
import { type Tokens, tokenize } from '../language/tokens.ts';
import type { Brand } from '../rule/brand.ts';

/** The exception that a phrase stands for. */
interface Exception {
  readonly topic: string;
  /** Index in the fact's exceptions. */
  readonly index: number;
}

/** Where a value stands. */
export interface Surrounding {
  readonly text: string;
  readonly tokens: Tokens;
  readonly start: number;
  /** Cooked range of its sentence. */
  readonly sentence: Range;
  /** What stands over the text, nearest first; then what names the file. */
  readonly above: readonly string[];
}

/** The words of all exceptions of a guide. */
export class ExceptionWords {
  readonly #matcher: Matcher<Exception> | undefined;

  constructor(facts: Brand['facts']) {
    const phrases = phrasesOf(facts);
    this.#matcher = phrases.length === 0 ? undefined : compileMatcher(phrases);
  }

  /** The exception of a topic whose words are nearest: in the clause, then in the sentence, then above. */
  of(topic: string, { text, tokens, start, sentence, above }: Surrounding): number | undefined {
    if (!this.#matcher) return undefined;
    const own = this.#hits(topic, tokens);
    const clause = clauses(text, sentence).find(([, end]) => start < end) ?? sentence;
    const hit = nearest(own, clause, start) ?? nearest(own, sentence, start);
    if (hit) return hit.phrase.data.index;
    for (const title of above) {
      const [first] = this.#hits(topic, tokenize(title));
      if (first) return first.phrase.data.index;
    }
    return undefined;
  }

  /** Two facts may have the same words, of which `longest` keeps one. */
  #hits(topic: string, tokens: Tokens): Hit<Exception>[] {
    return longest(this.#matcher?.match(tokens).filter(({ phrase }) => phrase.data.topic === topic) ?? []);
  }
}

function nearest(hits: readonly Hit<Exception>[], [from, to]: Range, start: number): Hit<Exception> | undefined {
  const inside = hits.filter((hit) => hit.start >= from && hit.end <= to);
  const distance = (hit: Hit): number => (hit.end <= start ? start - hit.end : hit.start - start);
  return inside.sort((a, b) => distance(a) - distance(b))[0];
}

function phrasesOf(facts: Brand['facts']): Phrase<Exception>[] {
  return Object.entries(facts).flatMap(([topic, { except }]) =>
    except.flatMap(({ when }, index) => when.map((text) => ({ text, loose: true, data: { topic, index } }))),
  );
}
