/** Finds the words of a text that could also be written joined, with a hyphen or apart. */

import {
  hasCapitalisedNeighbour,
  isCapitalised,
  isCapitals,
  isPartOfIdentifier,
  isTitleCase,
  overlapsAny,
  type Range,
  startsSentence,
  type Tokens,
} from '../../src/rule/index.ts';
import { pairs } from './pairs.ts';

/** How the parts of a word are put together. */
export type Shape = 'joined' | 'hyphen' | 'spaced';

/** A word that could also be written in another shape; cooked range. */
export interface Candidate {
  /** Folded letters without hyphen, blank and plural ending: what the shapes share. */
  readonly key: string;
  readonly shape: Shape;
  readonly capitals?: string;
  readonly start: number;
  readonly end: number;
}

/** The shortest word that is looked at, hyphen not counted. */
const shortest = 4;

/** The longest one; what is longer is no word. */
const longest = 100;

/** A text with that many different common English words is English. */
const fewCommonWords = 2;

/** A text with what is known of it. */
export interface Passage {
  readonly text: string;
  readonly tokens: Tokens;
  /** Cooked ranges that are no prose. */
  readonly inert: readonly Range[];
  /** Primary language subtag. */
  readonly language: string;
}

/** All candidates of a text, in order. */
export function* candidates(passage: Passage): Generator<Candidate> {
  const { tokens, language } = passage;
  if (language !== 'en' && isEnglish(tokens)) return;
  for (let i = 0; i < tokens.length; ) {
    const shape = shapeAt(tokens, i, language === 'en');
    const next = shape === undefined || shape === 'joined' ? i + 1 : i + 2;
    const candidate = shape && toCandidate(passage, shape, i, next);
    if (candidate) yield candidate;
    i = next;
  }
}

/** The tokens from `first` up to `next` as a candidate, if they are what they seem. */
function toCandidate({ text, tokens, inert, language }: Passage, shape: Shape, first: number, next: number): Candidate | undefined {
  const letters = tokens.folded.slice(first, next).join('');
  const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[next - 1] ?? 0];
  if (!isWord(letters) || !isProse(text, start, end, inert) || isPartOfName(text, start, end, language)) return undefined;
  if (language === 'en' && isVerb(tokens, first, next, letters)) return undefined;
  return { key: language === 'en' ? singular(letters) : letters, shape, start, end, ...capitalsAt(text, start, end, letters) };
}

/**
 * Whether a word has its capital for the sake of a name: "Office of Government-wide Policy".
 * In German all nouns have one, so that it says nothing.
 */
function isPartOfName(text: string, start: number, end: number, language: string): boolean {
  return (
    language !== 'de' && isCapitalised(text.slice(start, end)) && !startsSentence(text, start) && hasCapitalisedNeighbour(text, start, end)
  );
}

/** Whether a text is in English, whatever its file is in. */
function isEnglish(tokens: Tokens): boolean {
  return new Set(tokens.folded.filter((word) => pairs().commonEnglish.has(word))).size >= fewCommonWords;
}

/** The capitals of a word that has its own, unless the place asks for others. A capital at its start alone says nothing. */
function capitalsAt(text: string, start: number, end: number, letters: string): { capitals?: string } {
  if (!pairs().unsettledCapitals.has(letters) || startsSentence(text, start)) return {};
  if (isTitleCase(text, start, end) || hasCapitalisedNeighbour(text, start, end)) return {};
  const written = letters.endsWith('s') ? text.slice(start, end - 1) : text.slice(start, end);
  return { capitals: written.slice(1) === written.slice(1).toLowerCase() ? written.toLowerCase() : written };
}

function isWord(letters: string): boolean {
  if (letters.length < shortest || letters.length > longest) return false;
  return !pairs().differentWords.has(letters) && !pairs().differentWords.has(singular(letters));
}

/** Whether a range is words: no code, no path, not in capitals. */
function isProse(text: string, start: number, end: number, inert: readonly Range[]): boolean {
  if (isCapitals(text.slice(start, end)) || isPartOfIdentifier(text, start, end)) return false;
  return !overlapsAny(inert, start, end);
}

/** What starts at a token. */
function shapeAt(tokens: Tokens, i: number, english: boolean): Shape | undefined {
  if (tokens.glue[i] === 'hyphen') return undefined;
  const word = wordAt(tokens, i);
  const glue = i + 1 < tokens.length ? tokens.glue[i + 1] : 'none';
  const isPair = glue !== 'none' && tokens.glue[i + 2] !== 'hyphen';
  if (glue === 'hyphen') return isPair && isLetters(word) && isLetters(wordAt(tokens, i + 1)) ? 'hyphen' : undefined;
  if (
    english &&
    isPair &&
    pairs()
      .spacedNouns.get(word)
      ?.has(wordAt(tokens, i + 1))
  )
    return 'spaced';
  return isCompound(word) ? 'joined' : undefined;
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.folded[i] ?? '';
}

function isLetters(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

/** Words that were looked at before: a text's words recur. Forgotten when there are too many. */
const compounds = new Map<string, boolean>();
const mostCompounds = 1 << 15;

/** Whether a word reads as two: only such words are collected, to keep observations small. */
function isCompound(word: string): boolean {
  const known = compounds.get(word);
  if (known !== undefined) return known;
  if (compounds.size >= mostCompounds) compounds.clear();
  const found = word.length <= longest && isLetters(word) && (pairs().unsettledCapitals.has(word) || hasParts(word));
  compounds.set(word, found);
  return found;
}

function hasParts(word: string): boolean {
  const { chosen, prefixes, seconds } = pairs();
  for (let i = 1; i < word.length - 1; i++) {
    const first = word.slice(0, i);
    const second = word.slice(i);
    if (chosen.get(first)?.has(second)) return true;
    if (second.length >= 3 && prefixes.has(first)) return true;
    if (first.length >= 3 && seconds.has(second)) return true;
    if (isPhrasal(first, singular(second))) return true;
  }
  return false;
}

function isPhrasal(first: string, second: string): boolean {
  return pairs().particles.has(second) && pairs().phrasalVerbs.has(first);
}

/** Whether a phrasal word stands where a verb does: "to log-in", "Sign-in with". */
function isVerb(tokens: Tokens, first: number, next: number, letters: string): boolean {
  const phrasal = [2, 3, 4, 5, 6].some((i) => isPhrasal(letters.slice(0, i), letters.slice(i)));
  if (!phrasal) return false;
  const before = first === 0 ? '' : wordAt(tokens, first - 1);
  if (pairs().beforeVerb.has(before)) return true;
  return !isLetters(before) && pairs().afterVerb.has(wordAt(tokens, next));
}

/** An English word without its plural ending. */
function singular(word: string): string {
  return /[^suiy]s$/.test(word) ? word.slice(0, -1) : word;
}
