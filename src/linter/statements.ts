/** From texts to statements: quantities, attached to topics, with what narrows them. */

import type { Document, Role, Segment } from '../document/document.ts';
import { languageOf } from '../document/locale-parts.ts';
import type { Range } from '../document/map.ts';
import { overlapsAny } from '../document/ranges.ts';
import { type Attachment, attach } from '../language/attach.ts';
import { isExample } from '../language/example.ts';
import type { Quantity } from '../language/quantity.ts';
import { sentenceBefore } from '../language/scope/above.ts';
import { type Scope, scopeOf } from '../language/scope.ts';
import type { Topic } from '../language/topic.ts';
import type { Stated, Statement } from '../rule/statement.ts';
import type { FactBook } from './fact-book.ts';
import type { Placing } from './placing.ts';
import { tellApart } from './several.ts';
import { Subjects } from './subject.ts';
import type { Views } from './views.ts';

/** Texts of a message that say what all of it is about. */
const titles: readonly Role[] = ['headline', 'subject', 'title'];

/** Kinds that stand in addresses, which are no prose. */
const addresses: readonly string[] = ['email', 'phone', 'url'];

/** Up to four words, and nothing that ends a sentence or says how much. */
const loneName = /^[\p{L}\p{M}&'’-]+(?:[ ,/]{1,2}[\p{L}\p{M}&'’-]+){0,3}:?$/u;

/** Texts back that one is looked for. */
const farthestName = 6;

/** The label of a paragraph; a number in it is a value. */
const opening = /^([^:：.\p{N}\n]{2,40})[:：]\s/u;

const none: readonly Stated[] = [];
const noScope: Scope = { products: [], conditions: [] };

/** Reads the statements of one document. */
export class StatementReader {
  readonly #document: Document;
  readonly #views: Views;
  readonly #placing: Placing;
  readonly #subjects: Subjects;
  /** Statements of the texts that make any. */
  readonly #read = new Map<Segment, readonly Stated[]>();
  /** Number of the text that was asked for last. */
  #number = 0;
  #titlesByUnit: ReadonlyMap<number, readonly string[]> | undefined;

  constructor(document: Document, views: Views, placing: Placing) {
    this.#document = document;
    this.#views = views;
    this.#placing = placing;
    this.#subjects = new Subjects(document);
  }

  /** Statements of a text, in order. A text is of one part of its document, so of one book. */
  read(segment: Segment, book: FactBook): readonly Stated[] {
    const quantities = this.#views.quantities(segment);
    if (quantities.length === 0) return none;
    const known = this.#read.get(segment) ?? this.#statements(segment, quantities.filter(isOutsideCode(segment)), book);
    this.#read.set(segment, known);
    return known;
  }

  #statements(segment: Segment, quantities: readonly Quantity[], book: FactBook): readonly Stated[] {
    if (quantities.length === 0) return none;
    const language = languageOf(this.#views.locale(segment));
    const attachments = attach(
      quantities,
      {
        text: segment.text,
        tokens: this.#views.tokens(segment),
        sentence: (offset) => this.#views.sentence(segment, offset),
        headers: segment.headers ?? [],
        heading: segment.heading,
        field: segment.label ?? segment.field,
        before: this.#before(segment),
      },
      book.topics(language),
    );
    return tellApart(attachments.map((attachment) => this.#stated(segment, attachment, book)));
  }

  #stated(segment: Segment, attachment: Attachment, book: FactBook): Stated {
    const { quantity } = attachment;
    const { value, bound, isWeak, isAmbiguous, start, end } = quantity;
    const topic = attachment.attached && book.topic(attachment.attached.topic);
    const attached = topic?.isCompetitor ? undefined : attachment.attached;
    const sentence = this.#views.sentence(segment, start);
    const label = segment.label ?? segment.field;
    const statement: Statement = {
      value,
      ...(bound === undefined || topic?.neutral?.includes(bound) ? {} : { bound }),
      ...(isWeak ? { isWeak } : {}),
      ...(isAmbiguous ? { isAmbiguous } : {}),
      ...(attached ? { topic: attached.topic, trigger: attached.trigger, distance: attached.distance } : {}),
      text: segment.text.slice(start, end),
      ...(attached && topic ? this.#narrowing(segment, attachment, sentence, topic, book) : unattached(segment, start, sentence)),
      ...(segment.role === 'quote' ? { aside: 'others' as const } : {}),
      locale: this.#views.locale(segment),
      role: segment.role,
      ...(label === undefined ? {} : { label }),
      segment: this.#numberOf(segment),
      sentence: sentence[0],
      place: this.#placing.place(segment.map.range(start, end)),
    };
    return { statement, segment, quantity, sentence, attachment };
  }

  /** What narrows a statement. What is about nothing in particular is held against nothing, so it need not be asked. */
  #narrowing(
    segment: Segment,
    attachment: Attachment,
    sentence: Range,
    topic: Topic,
    book: FactBook,
  ): Pick<Statement, 'scope' | 'aside' | 'exception'> {
    const { quantity } = attachment;
    const above = this.#above(segment);
    const locale = this.#views.locale(segment);
    const language = languageOf(locale);
    const scoped = scopeOf(segment.text, quantity, { locale, sentence, products: book.products, above, topic, ...triggerOf(attachment) });
    const exception = book.exceptions.of(topic.id, {
      text: segment.text,
      tokens: this.#views.tokens(segment),
      start: quantity.start,
      sentence,
      above: [...sentenceBefore(segment.text, sentence, language), ...above, wordsOfPath(this.#document.path)],
    });
    const scope = this.#subjects.narrow(segment, attachment, sentence, scoped.scope);
    return { ...scoped, scope, ...(exception === undefined ? {} : { exception }) };
  }

  #numberOf(segment: Segment): number {
    const { segments } = this.#document;
    // Texts are read in order: the next one is not far.
    const next = segments.indexOf(segment, this.#number);
    this.#number = Math.max(0, next < 0 ? segments.indexOf(segment) : next);
    return this.#number;
  }

  /** The text just before, of the same message. */
  #before(segment: Segment): string | undefined {
    const before = this.#document.segments[this.#numberOf(segment) - 1];
    return before?.unit === segment.unit ? before.text : undefined;
  }

  /** What stands over a text: a lone name before it, its heading, the headers of its cell, and the titles of its message. */
  #above(segment: Segment): string[] {
    this.#titlesByUnit ??= titlesByUnit(this.#document.segments);
    const own = [
      ...labelOf(segment.text),
      ...this.#nameBefore(segment),
      ...(segment.headers ?? []),
      ...(segment.heading === undefined ? [] : [segment.heading]),
    ];
    return [...own, ...(this.#titlesByUnit.get(segment.unit) ?? []).filter((title) => title !== segment.text)];
  }

  /** A paragraph of a few words stands as a heading does over those behind it: "Austria". */
  #nameBefore(segment: Segment): string[] {
    if (segment.role !== 'body' && segment.role !== 'listItem') return [];
    const number = this.#numberOf(segment);
    for (let i = number - 1; i >= 0 && i >= number - farthestName; i--) {
      const before = this.#document.segments[i];
      if (before === undefined || before.unit !== segment.unit || before.heading !== segment.heading || before.role === 'heading')
        return [];
      if (before.role === 'body' && loneName.test(before.text)) return [before.text];
    }
    return [];
  }
}

/** What a paragraph begins with says what all of it is about: "PREORDERS: …". */
function labelOf(text: string): string[] {
  const label = opening.exec(text)?.[1];
  return label === undefined ? [] : [label];
}

/** Whether a quantity is no part of code. Addresses are read there, too. */
function isOutsideCode({ inert }: Segment): (quantity: Quantity) => boolean {
  return ({ start, end, value }) => addresses.includes(value.kind) || !overlapsAny(inert, start, end);
}

/** Translations are held against each other by values without a topic, too, but not by examples. */
function unattached({ text }: Segment, start: number, [from]: Range): Pick<Statement, 'scope' | 'aside'> {
  return isExample(text, from, start) ? { scope: noScope, aside: 'example' } : { scope: noScope };
}

function triggerOf({ attached }: Attachment): { readonly trigger?: string } {
  return attached === undefined ? {} : { trigger: attached.trigger };
}

function titlesByUnit(segments: readonly Segment[]): Map<number, string[]> {
  const byUnit = new Map<number, string[]>();
  for (const { unit, role, text, label = '' } of segments) {
    if (!titles.includes(role) && !/(?:^|[._\s])(?:name|title|product|item)$/i.test(label)) continue;
    const known = byUnit.get(unit);
    if (known) known.push(text);
    else byUnit.set(unit, [text]);
  }
  return byUnit;
}

/** `emails/battery-warranty.html` as words. */
function wordsOfPath(path: string): string {
  return path.replace(/[/._-]+/g, ' ');
}
