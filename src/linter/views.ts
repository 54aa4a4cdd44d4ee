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
import { Memo } from './memo.ts';
import type { PhraseBook } from './phrases.ts';

/** Hits of a text, by rule. */
type Hits = ReadonlyMap<string, readonly Hit[]>;

/** The views of one document. They live as long as the document is looked at. */
export class Views {
  readonly #document: Document;
  readonly #tokens: Memo<Segment, Tokens>;
  readonly #inert: Memo<Segment, readonly Range[]>;
  readonly #prose: Memo<Segment, Root>;
  readonly #sentences: Memo<Segment, Sentences>;
  readonly #quantities: Memo<Segment, readonly Quantity[]>;
  readonly #hits: Memo<PhraseBook, Memo<Segment, Hits>>;

  constructor(document: Document) {
    this.#document = document;
    this.#tokens = new Memo(({ text }) => tokenize(text));
    this.#inert = new Memo(({ text, inert }) => merged([...inert, ...inertRanges(text)]));
    this.#prose = new Memo((segment) => parseProse(segment.text, this.locale(segment)));
    this.#sentences = new Memo((segment) => new Sentences(segment.text, this.locale(segment)));
    this.#quantities = new Memo((segment) => quantitiesOf(segment.text, this.locale(segment)));
    this.#hits = new Memo((book) => new Memo((segment) => this.#match(segment, book)));
  }

  locale(segment: Segment): string {
    return segment.locale ?? this.#document.locale;
  }

  tokens(segment: Segment): Tokens {
    return this.#tokens.of(segment);
  }

  inert(segment: Segment): readonly Range[] {
    return this.#inert.of(segment);
  }

  prose(segment: Segment): Root {
    return this.#prose.of(segment);
  }

  /** Also those in code. */
  quantities(segment: Segment): readonly Quantity[] {
    return this.#quantities.of(segment);
  }

  sentence(segment: Segment, offset: number): Range {
    return this.#sentences.of(segment).at(offset) ?? [0, segment.text.length];
  }

  /** One rule's phrases in a segment; the phrases of all rules are looked for at once. */
  hits(segment: Segment, book: PhraseBook, ruleId: string): readonly Hit[] {
    return this.#hits.of(book).of(segment).get(ruleId) ?? [];
  }

  #match(segment: Segment, book: PhraseBook): Hits {
    const byRule = book.hits(this.locale(segment), this.tokens(segment));
    for (const [ruleId, hits] of byRule)
      byRule.set(ruleId, longest(hits.filter(({ start, end }) => !overlapsAny(this.inert(segment), start, end))));
    return byRule;
  }
}
