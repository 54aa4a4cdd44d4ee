/** What is measured: quantities, and topics with the shipped lists. */

import type { Range } from '../../src/document/map.ts';
import { type Attachment, attach, indexTopics, type TopicIndex } from '../../src/language/attach.ts';
import { notationOf } from '../../src/language/notation.ts';
import { parseProse, sentenceRanges } from '../../src/language/prose.ts';
import { quantitiesOf } from '../../src/language/quantities.ts';
import type { Quantity, Value } from '../../src/language/quantity.ts';
import { scopeOf } from '../../src/language/scope.ts';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { ScopeSentence, TopicSentence } from './gold-file.ts';
import { goldLocale } from './gold-locale.ts';
import { goldValue } from './gold-value.ts';
import type { Statement } from './score-scope.ts';
import type { Given } from './score-topics.ts';

const indexes = new Map<string, TopicIndex>();

/** Quantities of a sentence. */
export function readQuantities(text: string, lang: string): Quantity[] {
  return quantitiesOf(text, goldLocale(lang));
}

/** Quantities of a sentence with their topics. */
function attachments({ text, lang, heading, field }: Omit<TopicSentence, 'expected'>): Attachment[] {
  const around = {
    text,
    tokens: tokenize(text),
    sentence: sentenceFinder(text, goldLocale(lang)),
    headers: [],
    ...(heading === undefined ? {} : { heading }),
    ...(field === undefined ? {} : { field }),
  };
  return attach(readQuantities(text, lang), around, indexFor(lang));
}

/** Topics of a sentence. */
export function giveTopics(sentence: TopicSentence): Given[] {
  return attachments(sentence).flatMap(({ attached, quantity }) =>
    attached === undefined ? [] : [{ topic: attached.topic, value: notationOf(quantity.value), isWeak: quantity.isWeak === true }],
  );
}

/** What a sentence states about its topic, and the decided value. */
export function readStatements({ text, lang, topic, canonical }: ScopeSentence): {
  statements: Statement[];
  quantities: Quantity[];
  decided: Value;
} {
  const found = attachments({ text, lang });
  const sentence = sentenceFinder(text, goldLocale(lang));
  const statements = found
    .filter(({ attached }) => attached?.topic === topic)
    .map(({ quantity }) => ({
      quantity,
      scoped: scopeOf(text, quantity, { locale: lang, sentence: sentence(quantity.start), products: [], above: [] }),
    }));
  return { statements, quantities: found.map(({ quantity }) => quantity), decided: goldValue(topic, canonical) };
}

/** Finds the sentence around an offset. */
function sentenceFinder(text: string, locale: string): (offset: number) => Range {
  const ranges = sentenceRanges(parseProse(text, locale));
  return (offset) => ranges.find(([, end]) => offset < end) ?? [0, text.length];
}

function indexFor(lang: string): TopicIndex {
  const found = indexes.get(lang) ?? indexTopics(shippedTopics, lang);
  indexes.set(lang, found);
  return found;
}
