/** Runs retext-readability over what may be a finding. */

import type { Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextReadability from 'retext-readability';
import { type Judge, judgeSentences } from '../../src/rule/index.ts';
import { ages, isTooHard, medianGrade } from './score.ts';
import { Vocabulary } from './words.ts';

/** What is too hard. */
export interface Limits {
  /** Age of a reader who must be able to read it. */
  readonly age: number;
  /** Sentences of fewer words are never too hard. */
  readonly minWords: number;
  /** Share of the seven algorithms that must agree. */
  readonly threshold: number;
}

/** A sentence that the plugin finds too hard. */
export interface Hard {
  /** Index of the sentence. */
  readonly index: number;
  readonly words: number;
  /** Median of the algorithms' school grades. */
  readonly grade: number;
}

/** The plugin with its settings. */
export interface ReadabilityJudge extends Limits {
  readonly run: Judge;
  readonly vocabulary: Vocabulary;
}

/** Attaches the plugin. */
export function attach(limits: Limits): ReadabilityJudge {
  return { ...limits, run: retextReadability(limits) as Judge, vocabulary: new Vocabulary() };
}

/** The sentences that the plugin finds too hard: exactly those that it finds when it runs over all of them. */
export function judgeAll(sentences: readonly Sentence[], judge: ReadabilityJudge): Hard[] {
  const candidates: { sentence: Sentence; hard: Hard }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = wordsOf(sentence);
    if (words.length < judge.minWords) continue;
    const found = ages(words, judge.vocabulary);
    if (!isTooHard(found, judge.age, judge.threshold)) continue;
    candidates.push({ sentence, hard: { index, words: words.length, grade: medianGrade(found) } });
  }
  const judgements = judgeSentences(
    judge.run,
    candidates.map(({ sentence }) => sentence),
  );
  return judgements.flatMap(({ index }) => candidates[index]?.hard ?? []);
}

function wordsOf({ children }: Sentence): string[] {
  return children.flatMap((node) => (node.type === 'WordNode' ? [textOf(node)] : []));
}
