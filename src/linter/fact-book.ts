/** What statements are read by: topics and names of one set of settings, compiled once for each language. */

import { indexTopics, type TopicIndex } from '../language/attach.ts';
import { quantitiesOf } from '../language/quantities.ts';
import { shippedTopics } from '../language/shipped-topics.ts';
import type { Topic } from '../language/topic.ts';
import type { Brand } from '../rule/brand.ts';
import type { Fact } from '../rule/facts.ts';
import { ExceptionWords } from './exception-words.ts';

/** Topics of the guide and those that are shipped, the words of the guide's exceptions, and the names that narrow a statement. */
export class FactBook {
  /** Products and plans; the brand itself narrows nothing. */
  readonly products: readonly string[];
  readonly #topics: readonly Topic[];
  readonly #indexes = new Map<string, TopicIndex>();
  readonly exceptions: ExceptionWords;

  constructor(brand: Brand, locale: string) {
    this.products = brand.names.map(({ text }) => text).filter((name) => name !== brand.name);
    this.#topics = topicsOf(brand.facts, locale);
    this.exceptions = new ExceptionWords(brand.facts);
  }

  /** A topic by its id. */
  topic(id: string): Topic | undefined {
    return this.#topics.find((topic) => topic.id === id);
  }

  /** Topics for texts of a language. */
  topics(language: string): TopicIndex {
    const known = this.#indexes.get(language) ?? indexTopics(this.#topics, language);
    this.#indexes.set(language, known);
    return known;
  }
}

/** Shipped topics, with the guide's own phrases added; and topics of the guide alone. */
function topicsOf(facts: Brand['facts'], locale: string): Topic[] {
  const shipped = shippedTopics.map((topic) => withPhrases(topic, facts[topic.id]?.about ?? []));
  const ids = new Set(shippedTopics.map(({ id }) => id));
  const own = Object.entries(facts).flatMap(([id, fact]) => (ids.has(id) ? [] : ownTopic(id, fact, locale)));
  return [...shipped, ...own];
}

function withPhrases(topic: Topic, about: readonly string[]): Topic {
  if (about.length === 0) return topic;
  return { ...topic, triggers: { ...topic.triggers, '*': [...(topic.triggers['*'] ?? []), ...about] } };
}

/** A topic takes values of the kind that the guide gives it. */
function ownTopic(id: string, { about, value = {}, except }: Fact, locale: string): Topic[] {
  const values = [value, ...except.map((each) => each.value ?? {})].flatMap((each) => Object.entries(each));
  for (const [tag, text] of values) {
    const kind = quantitiesOf(text, tag === '*' ? locale : tag)[0]?.value.kind;
    if (kind !== undefined)
      return about.length === 0 ? [] : [{ id, kind, triggers: { '*': about }, values: values.map(([, each]) => each) }];
  }
  return [];
}
