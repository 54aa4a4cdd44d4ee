/** Words that leave open when a promise is kept. */

import { z } from 'zod';
import {
  type CheckContext,
  clauses,
  defineRule,
  type Hit,
  hitsAround,
  hitsInside,
  type Phrase,
  type Range,
  type Segment,
  statesTime,
  wordsBetween,
} from '../../src/rule/index.ts';
import { type Topic, type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: `open` and `speed` are vague in a promise, `not` hides what it overlaps. */
type Kind = 'always' | 'open' | 'speed' | 'not' | 'asks' | Topic;

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a vague word, or a longer phrase around it.'),
  also: z.array(z.string()).default([]).describe('More phrases to report wherever they stand.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Kind>;

/** Words between the vague word and the promise, at most. Farther apart, they rarely belong together. */
const reach = 8;

/** How far around a vague word its clause and the clauses beside it are looked for, in UTF-16 units. */
const span = 300;

/** How a topic is named in a message. */
const promises: Readonly<Record<Topic, string>> = {
  delivery: 'a delivery promise',
  refund: 'a refund promise',
  reply: 'a promise to reply',
  availability: 'an availability promise',
  price: 'a price promise',
};

/** Topics in which a word of speed is vague. What is available or priced "immediately" is so now. */
const slow: readonly Kind[] = ['delivery', 'refund', 'reply'];

export default defineRule<Options, Kind>({
  meta: {
    description: 'Words that leave open when a promise is kept: "soon", "as soon as possible", "in due course"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: ({ options: { ignore, also }, locale }) => phrases(locale, ignore, also),
  check(document, context) {
    for (const segment of document.segments) {
      const hits = context.hits(segment);
      hits.forEach((hit, index) => {
        if (isVague(hit.phrase.data)) judge(segment, hit, hitsAround(hits, index, span), context);
      });
    }
  },
});

/** All words of a language, each with its kind. */
function* phrases(locale: string, ignore: readonly string[], also: readonly string[]): Generator<Phrase<Kind>> {
  const ignored = new Set(ignore.map((text) => text.toLowerCase()));
  for (const text of ignore) yield { text, loose: true, data: 'not' };
  for (const text of also) yield { text, loose: true, data: 'always' };
  const words = wordsByLanguage[locale.split('-', 1)[0] ?? ''];
  if (!words) return;
  for (const [kind, list] of lists(words)) {
    for (const text of list.split(', ')) if (!ignored.has(text.toLowerCase())) yield { text, loose: true, data: kind };
  }
}

function lists({ always, open, speed, not, asks, topics }: Words): [Kind, string][] {
  return [
    ['always', always],
    ['open', open],
    ['speed', speed],
    ['not', not],
    ['asks', asks],
    ...(Object.entries(topics) as [Topic, string][]),
  ];
}

function judge(segment: Segment, hit: Hit<Kind>, hits: readonly Hit<Kind>[], context: Context): void {
  const [from, to] = context.sentence(segment, hit.start);
  const all = clauses(segment.text, [Math.max(from, hit.start - span), Math.min(to, hit.end + span)]);
  const at = all.findIndex(([, end]) => hit.start < end);
  const topic = topicOf(segment.text, hit, hitsInside(hits, all[at]));
  if (hit.phrase.data !== 'always' && !topic) return;
  if (saysWhen(segment.text, all, at, hits, topic)) return;
  const words = segment.text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${words}"${topic ? ` in ${promises[topic]}` : ''}, expected a number and a unit ("within 2 business days").`,
  });
}

/** The nearest promise that a vague word governs, in the hits of its clause. A refund that arrives is a refund, not a delivery. */
function topicOf(text: string, hit: Hit<Kind>, hits: readonly Hit<Kind>[]): Topic | undefined {
  if (hits.some(({ phrase }) => phrase.data === 'asks')) return undefined;
  let nearest: Topic | undefined;
  let distance = reach;
  for (const { start, end, phrase } of hits) {
    const topic = phrase.data;
    if (!isTopic(topic) || (hit.phrase.data === 'speed' && !slow.includes(topic))) continue;
    const words = wordsBetween(text, [start, end], [hit.start, hit.end]);
    if (words > reach) continue;
    if (topic === 'refund') return topic;
    if (nearest && words >= distance) continue;
    nearest = topic;
    distance = words;
  }
  return nearest;
}

/** Whether the clause says when, or the clause before or after it does and promises nothing else. */
function saysWhen(text: string, all: readonly Range[], at: number, hits: readonly Hit<Kind>[], topic: Topic | undefined): boolean {
  return [at, at - 1, at + 1].some((index) => {
    const clause = all[index];
    if (!clause || !statesTime(text.slice(...clause))) return false;
    return index === at || !hitsInside(hits, clause).some(({ phrase }) => isTopic(phrase.data) && phrase.data !== topic);
  });
}

function isVague(kind: Kind): boolean {
  return kind === 'always' || kind === 'open' || kind === 'speed';
}

function isTopic(kind: Kind): kind is Topic {
  return Object.hasOwn(promises, kind);
}
