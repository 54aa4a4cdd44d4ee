/** Topics that a text takes from what stands around it: a question before it, a table's header, the field, the heading. */

import { longest } from '../matcher.ts';
import type { Kind, Quantity } from '../quantity.ts';
import { tokenize } from '../tokens.ts';
import type { Topic } from '../topic.ts';
import type { Attachment, Candidate, Surroundings } from './attachment.ts';
import { isBare, type Room } from './bare.ts';
import type { CompiledTopics } from './compiled-topics.ts';
import { fieldWords } from './field-words.ts';
import { lastQuestion, questionBefore } from './question.ts';
import { fits } from './reaches.ts';
import { reasonFor, unclearContext } from './reasons.ts';
import { kindOf, type Scene } from './scene.ts';
import { triggersOf } from './triggers.ts';

const questionDistance = 8;
const contextDistance = 11;
/** Farther down in prose, a heading says little about a number. */
const mostWordsUnderHeading = 16;
/** How much a text may say beside a quantity and still be about what lends a topic. A heading stands farthest. */
const rooms: Readonly<Record<Lender['from'], Room>> = {
  question: { before: 5, behind: 10 },
  header: { before: 5, behind: 10 },
  field: { before: 5, behind: 10 },
  heading: { before: 3, behind: 8 },
};
/** A column of addresses or numbers is seldom about support. */
const contacts: ReadonlySet<Kind> = new Set(['email', 'phone']);
/** "How long do refunds take?" is about refunds, though it may speak of returns. */
const preferred = 'refund-processing-time';

/** A topic that a text speaks of. */
interface Spoken {
  readonly topic: Topic;
  readonly isLoose: boolean;
  /** As written. */
  readonly words: string;
}

/** A text that may lend its topic. */
interface Lender {
  readonly from: 'question' | 'header' | 'field' | 'heading';
  readonly spoken: readonly Spoken[];
}

/** What the context makes of a quantity whose sentence says nothing; `undefined`: nothing, either. */
export function lend(quantity: Quantity, scene: Scene, around: Surroundings, topics: CompiledTopics): Attachment | undefined {
  const kind = kindOf(quantity);
  const isOnly = scene.count(kind) <= 1;
  if (!isOnly && !isAnswer(quantity, scene)) return undefined;
  for (const { from, spoken } of lenders(quantity, scene, around, topics)) {
    if (!isOnly && from !== 'question') return undefined;
    const fitting = spoken.filter(({ topic }) => topic.kind === kind && fits(topic, quantity));
    if (fitting.length > 0) return isBare(quantity, scene, rooms[from]) ? lentBy(quantity, from, fitting) : undefined;
  }
  return undefined;
}

/** Whether a quantity opens its sentence: "What does shipping cost? $6.95, or nothing above $40." */
function isAnswer(quantity: Quantity, { placed }: Scene): boolean {
  return placed[0]?.quantity === quantity && placed[0].first === 0;
}

function* lenders(quantity: Quantity, scene: Scene, around: Surroundings, topics: CompiledTopics): Generator<Lender> {
  if (scene.placed.length === 1 || isAnswer(quantity, scene)) {
    const question = questionBefore(around.text, around.sentence(quantity.start)[0], around.sentence) ?? lastQuestion(around.before ?? '');
    if (question !== undefined) yield { from: 'question', spoken: spokenIn(question, topics) };
  }
  if (around.headers.length > 0) {
    const spoken = around.headers.flatMap((header) => spokenIn(header, topics));
    const named = around.headers.flatMap((header) => namedIn(header, topics));
    yield { from: 'header', spoken: [...spoken.filter(({ topic }) => !contacts.has(topic.kind)), ...named] };
  }
  if (around.field !== undefined) yield { from: 'field', spoken: namedIn(around.field, topics) };
  const spoken = around.heading === undefined ? [] : spokenIn(around.heading, topics);
  if (spoken.length > 0 && (scene.measures.words.at(-1) ?? 0) <= mostWordsUnderHeading) yield { from: 'heading', spoken };
}

function lentBy(quantity: Quantity, from: Lender['from'], spoken: readonly Spoken[]): Attachment {
  const distance = from === 'question' ? questionDistance : contextDistance;
  const byTopic = new Map(spoken.map((each) => [each.topic.id, each]));
  const candidates = [...byTopic.values()].map(({ topic, words }): Candidate => ({ topic: topic.id, trigger: words, from, distance }));
  const only = byTopic.get(preferred) ?? (byTopic.size === 1 ? [...byTopic.values()][0] : undefined);
  const attached = only === undefined || only.isLoose ? undefined : candidates.find(({ topic }) => topic === only.topic.id);
  if (attached === undefined) return { quantity, candidates, reason: unclearContext(from, [...byTopic.keys()]) };
  return { quantity, candidates, attached, reason: reasonFor(attached) };
}

/** Headings and headers recur, once for each text below them. */
const mostKept = 500;
const kept = new WeakMap<CompiledTopics, Map<string, readonly Spoken[]>>();

function spokenIn(text: string, topics: CompiledTopics): readonly Spoken[] {
  return remember(topics, `text ${text}`, () => {
    const tokens = tokenize(text);
    return triggersOf(topics.matcher.match(tokens), tokens, () => true).map(({ topic, isLoose, start, end }) => ({
      topic,
      isLoose,
      words: text.slice(start, end),
    }));
  });
}

function namedIn(name: string, topics: CompiledTopics): readonly Spoken[] {
  return remember(topics, `name ${name}`, () => {
    const words = fieldWords(name);
    if (words === undefined) return [];
    return longest(topics.fields.match(tokenize(words))).map(({ phrase }) => ({
      topic: phrase.data,
      isLoose: phrase.data.isCompetitor === true,
      words: name,
    }));
  });
}

function remember(topics: CompiledTopics, key: string, read: () => readonly Spoken[]): readonly Spoken[] {
  const memory = kept.get(topics) ?? new Map<string, readonly Spoken[]>();
  kept.set(topics, memory);
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= mostKept) memory.clear();
  const spoken = read();
  memory.set(key, spoken);
  return spoken;
}
