/** Which exception of a fact the words around a value call for. */

import type { Range } from '../document/map.ts';
import { clauses, hitsInside } from '../language/clause.ts';
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

/** How far around a value its sentence is looked at, in UTF-16 units. */
const reach = 512;

/** The words of all exceptions of a guide. */
export class ExceptionWords {
  readonly #found = new WeakMap<Tokens, Map<string, readonly Hit<Exception>[]>>();
  readonly #matcher: Matcher<Exception> | undefined;

  constructor(facts: Brand['facts']) {
    const phrases = phrasesOf(facts);
    this.#matcher = phrases.length === 0 ? undefined : compileMatcher(phrases);
  }

  /** The exception of a topic whose words are nearest: in the clause, then in the sentence, then above. */
  of(topic: string, { text, tokens, start, sentence, above }: Surrounding): number | undefined {
    if (!this.#matcher) return undefined;
    const own = this.#hits(topic, tokens);
    const near: Range = [Math.max(sentence[0], start - reach), Math.min(sentence[1], start + reach)];
    const clause = own.length === 0 ? near : (clauses(text, near).find(([, end]) => start < end) ?? near);
    const hit = nearest(hitsInside(own, clause), start) ?? nearest(hitsInside(own, near), start);
    if (hit) return hit.phrase.data.index;
    for (const title of above) {
      const [first] = this.#hits(topic, tokenize(title));
      if (first) return first.phrase.data.index;
    }
    return undefined;
  }

  /** Two facts may have the same words, of which `longest` keeps one. A text is matched once, however many values it has. */
  #hits(topic: string, tokens: Tokens): readonly Hit<Exception>[] {
    const byTopic = this.#found.get(tokens) ?? new Map<string, readonly Hit<Exception>[]>();
    this.#found.set(tokens, byTopic);
    const hits = byTopic.get(topic) ?? longest(this.#matcher?.match(tokens).filter(({ phrase }) => phrase.data.topic === topic) ?? []);
    byTopic.set(topic, hits);
    return hits;
  }
}

function nearest(hits: readonly Hit<Exception>[], start: number): Hit<Exception> | undefined {
  const distance = (hit: Hit): number => (hit.end <= start ? start - hit.end : hit.start - start);
  return [...hits].sort((a, b) => distance(a) - distance(b))[0];
}

function phrasesOf(facts: Brand['facts']): Phrase<Exception>[] {
  return Object.entries(facts).flatMap(([topic, { except }]) =>
    except.flatMap(({ when }, index) => when.map((text) => ({ text, loose: true, data: { topic, index } }))),
  );
}
