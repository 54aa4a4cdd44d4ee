/** What rules see of a document, each view made once, when a rule first asks. */

import type { Root } from 'nlcst';
import type { Document, Segment } from '../document/document.ts';
import type { Range } from '../document/map.ts';
import { merged, overlapsAny } from '../document/ranges.ts';
import { inertRanges } from '../language/inert.ts';
import { type Hit, longest } from '../language/matcher.ts';
import { parseProse } from '../language/prose.ts';
import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { Sentences } from '../language/sentences.ts';
import { type Tokens, tokenize } from '../language/tokens.ts';
import type { PhraseBook } from './phrases.ts';

/** The views of one document. They live as long as the document is looked at. */
export class Views {
  readonly #document: Document;
  readonly #tokens = new Map<Segment, Tokens>();
  readonly #inert = new Map<Segment, readonly Range[]>();
  readonly #prose = new Map<Segment, Root>();
  readonly #sentences = new Map<Segment, Sentences>();
  readonly #quantities = new Map<Segment, readonly Quantity[]>();
  readonly #hits = new Map<PhraseBook, Map<Segment, ReadonlyMap<string, readonly Hit[]>>>();

  constructor(document: Document) {
    this.#document = document;
  }

  locale(segment: Segment): string {
    return segment.locale ?? this.#document.locale;
  }

  tokens(segment: Segment): Tokens {
    return made(this.#tokens, segment, () => tokenize(segment.text));
  }

  inert(segment: Segment): readonly Range[] {
    return made(this.#inert, segment, () => merged([...segment.inert, ...inertRanges(segment.text)]));
  }

  prose(segment: Segment): Root {
    return made(this.#prose, segment, () => parseProse(segment.text, this.locale(segment)));
  }

  /** Also those in code. */
  quantities(segment: Segment): readonly Quantity[] {
    return made(this.#quantities, segment, () => quantitiesOf(segment.text, this.locale(segment)));
  }

  sentence(segment: Segment, offset: number): Range {
    const sentences = made(this.#sentences, segment, () => new Sentences(segment.text, this.locale(segment)));
    return sentences.at(offset) ?? [0, segment.text.length];
  }

  /** One rule's phrases in a segment; the phrases of all rules are looked for at once. */
  hits(segment: Segment, book: PhraseBook, ruleId: string): readonly Hit[] {
    const bySegment = made(this.#hits, book, () => new Map());
    return made(bySegment, segment, () => this.#match(segment, book)).get(ruleId) ?? [];
  }

  #match(segment: Segment, book: PhraseBook): ReadonlyMap<string, readonly Hit[]> {
    const byRule = new Map<string, Hit[]>();
    const matcher = book.matcher(this.locale(segment));
    if (!matcher) return byRule;
    for (const { start, end, phrase } of matcher.match(this.tokens(segment))) {
      if (overlapsAny(this.inert(segment), start, end)) continue;
      made(byRule, phrase.data.ruleId, () => []).push({ start, end, phrase: phrase.data.phrase });
    }
    for (const [ruleId, hits] of byRule) byRule.set(ruleId, longest(hits));
    return byRule;
  }
}

/** The value of a key, made at first use. */
function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
