/** Attaches the quantities of a text, as callers do. */

import type { Range } from '../../src/document/map.ts';
import { type Attachment, attach, indexTopics, type Surroundings } from '../../src/language/attach.ts';
import { notationOf } from '../../src/language/notation.ts';
import { parseProse, sentenceRanges } from '../../src/language/prose.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { Topic } from '../../src/language/topic.ts';

/** What may stand around a text. */
export type Context = Partial<Pick<Surroundings, 'heading' | 'headers' | 'field' | 'before'>>;

/** Locales that amounts and phone numbers are read in. */
const locales: Readonly<Record<string, string>> = { en: 'en-US', hi: 'hi-IN', ja: 'ja-JP', pt: 'pt-BR' };

/** Attachments of all quantities. */
export function attachments(text: string, language = 'en', context: Context = {}, topics: readonly Topic[] = shippedTopics): Attachment[] {
  const locale = locales[language] ?? language;
  const sentences = sentenceRanges(parseProse(text, locale));
  const sentence = (offset: number): Range => sentences.find(([, end]) => offset < end) ?? [0, text.length];
  const around = { text, tokens: tokenize(text), sentence, headers: [], ...context };
  return attach(quantitiesOf(text, locale), around, indexTopics(topics, language));
}

/** `topic=value` of what was attached. */
export function attached(text: string, language = 'en', context: Context = {}, topics: readonly Topic[] = shippedTopics): string[] {
  return attachments(text, language, context, topics).flatMap(({ attached: won, quantity }) =>
    won === undefined ? [] : [`${won.topic}=${notationOf(quantity.value)}`],
  );
}
