/** Topics whose words say too little: "$40 a month" is the price of a subscription only where the text speaks of one. */

import type { Hit } from '../matcher.ts';
import { type Tokens, tokenize } from '../tokens.ts';
import type { Attachment, Surroundings } from './attachment.ts';
import type { CompiledTopics, Mark } from './compiled-topics.ts';
import { needless } from './reasons.ts';

/** Topics whose needs are met, by the tokens of the text. */
const met = new WeakMap<Tokens, ReadonlySet<string>>();

/** An attachment, without its topic where the topic needs a word that stands neither in the text nor above it. */
export function withNeeds(attachment: Attachment, around: Surroundings, topics: CompiledTopics): Attachment {
  const { quantity, candidates, attached } = attachment;
  if (attached === undefined || !topics.needy.has(attached.topic)) return attachment;
  const known = met.get(around.tokens) ?? metIn(around, topics);
  met.set(around.tokens, known);
  return known.has(attached.topic) ? attachment : { quantity, candidates, reason: needless(attached) };
}

function metIn({ text, tokens, heading = '', headers, field = '', before = '' }: Surroundings, { matcher }: CompiledTopics): Set<string> {
  const above = [heading, ...headers, field, before].map((each) => ({ text: each, tokens: tokenize(each) }));
  return new Set([{ text, tokens }, ...above].flatMap((each) => matcher.match(each.tokens).flatMap((hit) => meets(hit, each.text))));
}

/** What a hit gives a topic that it needs. */
function meets({ start, phrase }: Hit<Mark>, text: string): string[] {
  const { data } = phrase;
  if (data.use === 'trigger') return data.isOwn ? [data.topic.id] : [];
  if (data.use !== 'needs') return [];
  return startsWithCapital(phrase.text, 0) && !startsWithCapital(text, start) ? [] : [data.topic.id];
}

function startsWithCapital(text: string, index: number): boolean {
  return /\p{Lu}/u.test(text.charAt(index));
}
