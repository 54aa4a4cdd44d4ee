/** Which words of a sentence speak of a topic. */

import type { Range } from '../../document/map.ts';
import { type Hit, longest } from '../matcher.ts';
import type { Kind } from '../quantity.ts';
import type { Tokens } from '../tokens.ts';
import type { Topic } from '../topic.ts';
import type { Mark } from './compiled-topics.ts';
import { tokenAt } from './token-at.ts';

/** Words of a topic. */
export interface Trigger {
  readonly topic: Topic;
  /** Too loose to say that it is this topic: it only takes quantities away. */
  readonly isLoose: boolean;
  /** In the guide's own words. */
  readonly isOwn: boolean;
  readonly start: number;
  readonly end: number;
  /** Tokens: from `first`, before `after`. */
  readonly first: number;
  readonly after: number;
  /** Parts of one split trigger have the same; others each their own. */
  readonly group: number;
  /** The other part of a split trigger, in the text. */
  readonly other?: Range;
}

type TopicMark = Extract<Mark, { use: 'trigger' | 'compete' }>;

/** Farthest that the parts of a split trigger stand apart, in tokens. */
const farthestPart = 12;

/**
 * The triggers among hits, by start. Of overlapping ones for one kind of quantity, the longest counts.
 *
 * @param hasKind - Whether triggers for a kind are wanted.
 */
export function triggersOf(hits: readonly Hit<Mark>[], tokens: Tokens, hasKind: (kind: Kind) => boolean): Trigger[] {
  const byKind = new Map<Kind, Hit<TopicMark>[]>();
  const excluded = exclusions(hits);
  for (const hit of hits) {
    if (!isOfTopic(hit) || !hasKind(hit.phrase.data.topic.kind) || excluded(hit)) continue;
    const { kind } = hit.phrase.data.topic;
    const there = byKind.get(kind);
    if (there === undefined) byKind.set(kind, [hit]);
    else there.push(hit);
  }
  const triggers: Trigger[] = [];
  for (const found of byKind.values()) {
    for (const hit of longest(found)) triggers.push(triggerOf(hit, tokens));
  }
  const parts = splitTriggers(hits, tokens, hasKind);
  return [...outside(triggers, parts), ...parts]
    .sort((a, b) => a.start - b.start)
    .map((each, index) => (each.group < 0 ? each : { ...each, group: index }));
}

/** Without words that are part of a split trigger of another topic: those say nothing by themselves. */
function outside(triggers: readonly Trigger[], parts: readonly Trigger[]): readonly Trigger[] {
  if (parts.length === 0) return triggers;
  const byToken = new Map<string, Trigger>();
  const key = ({ topic }: Trigger, token: number): string => `${topic.kind} ${token}`;
  for (const part of parts) for (let i = part.first; i < part.after; i++) byToken.set(key(part, i), part);
  return triggers.filter((each) => {
    const part = byToken.get(key(each, each.first));
    return part === undefined || part.topic.id === each.topic.id || each.end > part.end;
  });
}

function triggerOf({ start, end, phrase: { data } }: Hit<TopicMark>, tokens: Tokens): Trigger {
  return {
    ...trigger(data.topic, start, end, tokens),
    isLoose: data.use === 'compete' || data.topic.isCompetitor === true,
    isOwn: data.isOwn === true,
  };
}

function trigger(topic: Topic, start: number, end: number, tokens: Tokens): Trigger {
  return {
    topic,
    isLoose: topic.isCompetitor === true,
    isOwn: false,
    start,
    end,
    first: tokenAt(tokens, start),
    after: tokenAt(tokens, end),
    group: 0,
  };
}

function isOfTopic(hit: Hit<Mark>): hit is Hit<TopicMark> {
  return hit.phrase.data.use === 'trigger' || hit.phrase.data.use === 'compete';
}

/** Whether a hit lies in a phrase in which its topic's triggers do not count. */
function exclusions(hits: readonly Hit<Mark>[]): (hit: Hit<TopicMark>) => boolean {
  const ends = new Map<string, number>();
  const excluded = new Set<Hit<Mark>>();
  if (!hits.some(({ phrase }) => phrase.data.use === 'not')) return () => false;
  // By start, longest first: a phrase that holds a hit comes before it, unless both start at once.
  for (const hit of [...hits].sort((a, b) => a.start - b.start || order(a) - order(b))) {
    const { data } = hit.phrase;
    if (data.use === 'not') {
      ends.set(data.topic.id, Math.max(ends.get(data.topic.id) ?? 0, hit.end));
    } else if (isOfTopic(hit) && (ends.get(hit.phrase.data.topic.id) ?? 0) >= hit.end) excluded.add(hit);
  }
  return (hit) => excluded.has(hit);
}

function order({ phrase }: Hit<Mark>): number {
  return phrase.data.use === 'not' ? 0 : 1;
}

const parting = new Set(',;:、，：；.!?()。！？|•'.split(''));

/** Pairs of words that together are a trigger: each first part with the nearest second one behind it. */
function splitTriggers(hits: readonly Hit<Mark>[], tokens: Tokens, hasKind: (kind: Kind) => boolean): Trigger[] {
  const open = new Map<number, Trigger>();
  const triggers: Trigger[] = [];
  const excluding = hits.filter(({ phrase }) => phrase.data.use === 'not');
  for (const { start, end, phrase } of hits) {
    const { data } = phrase;
    if ((data.use !== 'first' && data.use !== 'second') || !hasKind(data.topic.kind)) continue;
    const part = { ...trigger(data.topic, start, end, tokens), group: -1 - start };
    const first = open.get(data.pair);
    if (data.use === 'first') open.set(data.pair, part);
    else if (first !== undefined && part.first - first.after <= farthestPart) {
      if (!excluding.some((hit) => spans(hit, first, part))) triggers.push(...partsOf(first, part, tokens));
      open.delete(data.pair);
    }
  }
  return triggers;
}

/** Whether a phrase in which a topic's triggers do not count holds both parts of one. */
function spans({ start, end, phrase: { data } }: Hit<Mark>, first: Trigger, second: Trigger): boolean {
  return data.use === 'not' && data.topic.id === first.topic.id && start <= first.start && end >= second.end;
}

/** Both parts, if nothing parts them; only the second one, if they belong to a list ("Shipping: $5, free over $50"). */
function partsOf(first: Trigger, second: Trigger, tokens: Tokens): Trigger[] {
  let isList = false;
  for (let i = first.after; i < second.first; i++) {
    const word = tokens.folded[i] as string;
    if (!parting.has(word)) continue;
    if (!isListing(tokens, i) && !(word === ':' && i === first.after)) return [];
    isList = true;
  }
  const last: Trigger = { ...second, group: first.group, other: [first.start, first.end] };
  return isList ? [last] : [{ ...first, other: [second.start, second.end] }, last];
}

/** Whether a comma or the like stands in or right behind a number or a sign of money. */
function isListing(tokens: Tokens, index: number): boolean {
  return /^[\p{Nd}\p{Sc}]/u.test(tokens.folded[index - 1] ?? '') || /^\p{Nd}/u.test(tokens.folded[index + 1] ?? '');
}
