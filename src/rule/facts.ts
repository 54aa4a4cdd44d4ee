/** What the guide says is true, as rules see it: facts, approved sentences, questions and claims. */

import type { GuidePlace, PerLocale } from './brand.ts';

/** Words that narrow a fact. */
export interface FactException {
  /** Words of the sentence, heading, row or file. */
  readonly when: readonly string[];
  /** Absent: never compared. */
  readonly value?: PerLocale<string>;
}

/** What is true. */
export interface Fact {
  readonly value?: PerLocale<string>;
  /** Phrases that name a topic of one's own. */
  readonly about: readonly string[];
  /** Channels that must state it, in every file or in at least one. */
  readonly required: Readonly<Record<string, 'every' | 'any'>>;
  readonly except: readonly FactException[];
  /** Last day that it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Whether that day is over: then nothing is held against it. */
  readonly isOver?: true;
  readonly where: GuidePlace;
}

/** An approved sentence. */
export interface Copy {
  readonly text: PerLocale<string>;
  readonly until?: string;
  /** Absent: all. */
  readonly channels?: readonly string[];
  readonly where: GuidePlace;
}

/** What customers ask. */
export interface Question {
  readonly ask: PerLocale<string>;
  /** Topics that answer it. */
  readonly facts: readonly string[];
  /** Channels that must answer it; absent: any one. */
  readonly channels?: readonly string[];
  readonly where: GuidePlace;
}

/** A claim that someone answers for. */
export interface Claim {
  /** The claim, word for word. */
  readonly text?: PerLocale<string>;
  /** Words that make the claim. */
  readonly about: readonly string[];
  readonly evidence?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly where: GuidePlace;
}
