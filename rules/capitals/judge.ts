/** Whether a run of capitals is shouting. */

import { isAcronym, isKeyword, isRoman, isSpeakable } from './acronyms.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';
import { isCompound, type Run, type Word } from './runs.ts';

/** Letters that a word needs before its capitals shout. */
const longEnough = 4;

/** Ordinary words that make a sentence, however many others there are. */
const enough = 3;

/** What decides about the words of a document. */
export interface Evidence {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** Whether the guide allows the word. */
  isAllowed(word: Word): boolean;
}

/** The part of a run that is shouted: without acronyms at its ends. Empty if nothing is. */
export function shoutedPart(text: string, run: Run, evidence: Evidence): Run {
  const words = withoutAcronyms(run, evidence);
  const ordinary = words.filter((word) => !isInitials(word, evidence)).map(small);
  const isOne = ordinary.length === 1 || isCompound(text, words);
  return (isOne ? isLoud(ordinary.join('-'), evidence) : isSentence(ordinary, evidence)) ? words : [];
}

/** Whether a word keeps its capitals in a quiet text. */
export function isInitials(word: Word, { lexicon, vocabulary, isAllowed }: Evidence): boolean {
  if (isAllowed(word) || vocabulary.explained.has(word.text)) return true;
  if (lexicon.common.has(small(word)) || lexicon.shouted.has(small(word))) return false;
  return isAcronym(small(word)) || isRoman(word.text) || !isSpeakable(word.text);
}

/** Whether a word is one that advertisements shout. */
export function isLoud(word: string, { lexicon }: Evidence): boolean {
  return word.length >= longEnough && lexicon.shouted.has(word);
}

/** A word as the lists have it. */
export function small({ text }: Word): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** Two words or more are a sentence, not a name, if one is shouted, or half of them or three are ordinary words. */
function isSentence(words: readonly string[], evidence: Evidence): boolean {
  const { lexicon, vocabulary } = evidence;
  if (!words.some((word) => word.length >= longEnough && !isKeyword(word))) return false;
  if (words.some((word) => lexicon.shouted.has(word))) return true;
  const known = words.filter((word) => lexicon.common.has(word) || lexicon.legal.has(word) || vocabulary.small.has(word));
  return known.some((word) => !isKeyword(word)) && known.length >= Math.min(enough, words.length / 2);
}

function withoutAcronyms(run: Run, evidence: Evidence): Run {
  const isOrdinary = (word: Word): boolean => !isInitials(word, evidence);
  const first = run.findIndex(isOrdinary);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isOrdinary) + 1);
}
