/** The gold files: sentences with what they state, annotated by hand. Their format is in README.md. */

import { readFileSync } from 'node:fs';
import type { Range } from '../../src/document/map.ts';

/** A quantity as a person marked it. */
export interface GoldFact {
  readonly type: string;
  readonly value: string;
  /** Of the surface, in the plain text. */
  readonly range: Range;
}

/** A sentence with the quantities that it states. */
export interface FactSentence {
  readonly lang: string;
  readonly text: string;
  readonly facts: readonly GoldFact[];
}

/** A sentence with its topics, and where it stands. */
export interface TopicSentence {
  readonly lang: string;
  readonly text: string;
  /** `topic=value`. */
  readonly expected: readonly string[];
  readonly heading?: string;
  readonly field?: string;
}

/** A sentence, what the brand has decided, and whether the two contradict each other. */
export interface ScopeSentence {
  readonly lang: string;
  readonly text: string;
  readonly topic: string;
  /** What the brand has decided, in the notation of reports. */
  readonly canonical: string;
  readonly isReport: boolean;
}

const mark = /\[(\S+) ([^|\]]+)\|([^\]]+)\]/g;

/** Sentences of a file of quantities. */
export function factSentences(name: string): FactSentence[] {
  return rows(name).map(([lang = '', marked = '']) => ({ lang, ...unmarked(marked) }));
}

/** Sentences of a file of topics. */
export function topicSentences(name: string): TopicSentence[] {
  return rows(name).map(([lang = '', text = '', expected = '', context = '']) => ({
    lang,
    text,
    expected: expected === '' ? [] : expected.split('; '),
    ...surroundings(context),
  }));
}

/** Sentences of a file of scopes. */
export function scopeSentences(name: string): ScopeSentence[] {
  return rows(name).map(([lang = '', text = '', decided = '', verdict = '']) => {
    const [topic = '', canonical = ''] = decided.split('=');
    return { lang, text, topic, canonical, isReport: verdict === 'report' };
  });
}

/** Plain text of a marked one, and where the marked parts stand in it. */
export function unmarked(marked: string): Pick<FactSentence, 'text' | 'facts'> {
  const facts: GoldFact[] = [];
  let text = '';
  let end = 0;
  for (const { 0: whole, 1: type = '', 2: value = '', 3: surface = '', index } of marked.matchAll(mark)) {
    text += marked.slice(end, index);
    facts.push({ type, value, range: [text.length, text.length + surface.length] });
    text += surface;
    end = index + whole.length;
  }
  return { text: text + marked.slice(end), facts };
}

function surroundings(context: string): Pick<TopicSentence, 'heading' | 'field'> {
  const [kind, value] = [context.slice(0, context.indexOf(':')), context.slice(context.indexOf(':') + 1)];
  if (kind === 'heading') return { heading: value };
  return kind === 'field' ? { field: value } : {};
}

function rows(name: string): string[][] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
