/** Holds the topics that quantities were given against those that a person expects. */

import type { TopicSentence } from './gold-file.ts';
import type { Judged } from './tally.ts';

/** A quantity with its topic. */
export interface Given {
  readonly topic: string;
  /** In the notation of reports. */
  readonly value: string;
  /** Weak ones ("a year") are never wrong. */
  readonly isWeak: boolean;
}

/** Topics that the gold sentences are annotated for. Others are neither right nor wrong. */
const annotated = new Set(['returns-window', 'free-shipping-threshold', 'warranty', 'response-time', 'discount', 'customer-count']);

/** Scores what gives topics on sentences, as multisets of `topic=value`. */
export function scoreTopics(sentences: readonly TopicSentence[], give: (sentence: TopicSentence) => readonly Given[]): Judged[] {
  return sentences.flatMap((sentence) => judge(sentence, give(sentence)));
}

function judge(sentence: TopicSentence, given: readonly Given[]): Judged[] {
  const wanted = [...sentence.expected];
  const judged: Judged[] = [];
  const add = (outcome: Judged['outcome'], pair: string): void => {
    judged.push({
      lang: sentence.lang,
      about: pair.split('=', 1)[0] ?? '',
      outcome,
      note: `${sentence.lang} ${pair}: ${described(sentence)}`,
    });
  };
  for (const { topic, value, isWeak } of given.filter((one) => annotated.has(one.topic))) {
    const pair = `${topic}=${value}`;
    const index = wanted.indexOf(pair);
    if (index >= 0) {
      wanted.splice(index, 1);
      add('right', pair);
    } else if (!isWeak) add('wrong', pair);
  }
  for (const pair of wanted) add('missed', pair);
  return judged;
}

function described({ text, heading, field }: TopicSentence): string {
  if (heading !== undefined) return `${text} (below "${heading}")`;
  return field === undefined ? text : `${text} (field ${field})`;
}
