/** Which parts of a sentence narrow the part of a value. */

import type { Hit } from '../matcher.ts';
import type { Frame } from './marks.ts';
import { beginsWithPreposition, beginsWithPronoun } from './openers.ts';
import { type Part, wordCount } from './parts.ts';
import type { Sentence } from './sentence.ts';

/** Parts that speak for a value, nearest first: each list counts for less than the one before. */
export interface Neighbours {
  /** The part of the value itself. */
  readonly own: Part;
  /** Parts without a value next to it. */
  readonly beside: readonly Part[];
  /** Parts without a value that open the sentence, and hold for all of it. */
  readonly lead: readonly Part[];
  /** The part of the first value: what stands before that value may be the subject of all. */
  readonly first: Part | undefined;
  /** A part joined by "and": what it ends with may hold for both. */
  readonly joined: Part | undefined;
}

/** Longest part behind a value that may narrow it without a word that says so. */
const shortPart = 6;
/** Where in a part behind a value the words that narrow it must begin. */
const firstWords = 4;

/** The neighbours of a value. */
export function neighboursOf({ text, language, parts }: Sentence, offset: number): Neighbours | undefined {
  const index = parts.findIndex(({ end }) => end > offset);
  const own = parts[index];
  if (own === undefined) return undefined;
  const start = startOfRun(parts, index);
  const first = parts.slice(start, index).find(({ hasValue }) => hasValue);
  const behind = partsBehind(text, parts, index);
  const isMore = own.opener === 'join' && beginsWithPronoun(text.slice(own.start, own.end), language);
  const before = partsBefore(parts, index, start, isMore);
  const lead =
    first === undefined
      ? adverbOf({ text, language }, parts[start], own)
      : leadOf(parts.slice(start, parts.indexOf(first)), parts[index - 1]);
  const next = parts[index + 1];
  const joined =
    next?.opener === 'join' && next.hasValue && next.before === 'soft' && parts[index + 2]?.opener !== 'join' ? next : undefined;
  return { own, beside: [...before, ...behind], lead, first, joined };
}

/** Parts that open a sentence. The title of the first value is not that of one with a title of its own: "UK: 3 days, EU: 5 days". */
function leadOf(parts: readonly Part[], before: Part | undefined): Part[] {
  const isTitled = before?.after === 'colon';
  return parts.filter(({ opener, after }, i) => opener !== 'contrast' && !(isTitled && after === 'colon' && i === parts.length - 1));
}

/** A few words that open a sentence and hold for all of it: "For Alaska and Hawaii, the price is the same, and delivery takes 10 days". */
function adverbOf({ text, language }: Pick<Sentence, 'text' | 'language'>, part: Part | undefined, own: Part): Part[] {
  if (part === undefined || part === own || part.opener !== 'none') return [];
  const words = text.slice(part.start, part.end);
  return wordCount(words) <= shortPart && beginsWithPreposition(words, language) ? [part] : [];
}

/** Index of the first part that no stop keeps away. */
function startOfRun(parts: readonly Part[], index: number): number {
  let start = index;
  while (start > 0 && parts[start]?.before !== 'stop') start--;
  return start;
}

/** Parts without a value right before one. A bracket belongs to what stands before it. */
function partsBefore(parts: readonly Part[], index: number, start: number, isMore: boolean): Part[] {
  const found: Part[] = [];
  if (parts[index]?.opener === 'join' && !isMore) return found;
  for (let i = index - 1; i >= start; i--) {
    const part = parts[i];
    if (part === undefined || part.hasValue || part.opener === 'contrast') break;
    const isOfOther = part.after === 'bracket' && parts.slice(start, i).some(({ hasValue }) => hasValue);
    if (!isOfOther) found.push(part);
    if (part.opener === 'join') break;
  }
  return found;
}

/** Parts without a value right behind one. A title belongs to what follows it, "and …" is a statement of its own. */
function partsBehind(text: string, parts: readonly Part[], index: number): Part[] {
  const found: Part[] = [];
  for (let i = index + 1; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined || part.hasValue || part.before === 'stop' || part.opener === 'contrast') break;
    if (part.after === 'colon' || part.opener === 'join') break;
    const isClose = part.opener === 'subject' && i === index + 1;
    if (!isClose && part.after !== 'bracket' && wordCount(text.slice(part.start, part.end)) > shortPart && i > index + 1) break;
    found.push(part);
  }
  return found;
}

/** Whether words stand near enough to the start of a part to narrow a value before it. */
export function isEarly(text: string, part: Part, start: number): boolean {
  return part.opener === 'subject' || part.after === 'bracket' || wordCount(text.slice(part.start, start)) < firstWords;
}

/** Whether a part has a subject of its own before an offset: "we", "our warranty". */
export function hasSubject(frames: readonly Hit<Frame>[], part: Part, offset: number): boolean {
  return frames.some(({ start, phrase }) => subjects.has(phrase.data.kind) && start >= part.start && start < offset);
}

const subjects: ReadonlySet<string> = new Set(['subjects', 'brand']);
