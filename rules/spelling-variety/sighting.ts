/** Finds words that English spells in several ways. All offsets are cooked. */

import {
  capitalise,
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  overlapsAny,
  type Range,
  type Role,
  type Segment,
  startsSentence,
  type Tokens,
} from '../../src/rule/index.ts';
import { type Spellings, spellingsOf } from './spellings.ts';

/** A word with several spellings, where it stands. Its possessive ending is left out. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly word: string;
  readonly spellings: Spellings;
}

/** A text with what is known of it. */
export interface Passage {
  readonly segment: Pick<Segment, 'role' | 'text'>;
  readonly tokens: Tokens;
  /** Disjoint ranges, in order, that are left alone: code, addresses, names of the guide, quotations (titles, labels of somebody's buttons). */
  readonly taken: readonly Range[];
}

/** Texts in which all words may have a capital, although they are no names. */
const titles: readonly Role[] = ['cta', 'headline', 'heading', 'label', 'subject', 'title'];

/** Words that are often part of a name: `World Trade Center`. */
const nameWords = /^(?:arbou?rs?|cent(?:er|re)s?|defen[cs]e|harbou?rs?|honou?rs?|labou?r|organi[sz]ations?|theat(?:er|re)s?)$/;

/** Words of which most English texts have one. */
const common: ReadonlySet<string> = new Set(
  "a about all an and any are as at be but by can do don't for from get has have how if in is it it's more my new no not of on one or our out so that the their they this to up us was we what when will with you your".split(
    ' ',
  ),
);

/** A text with so many words and none of the common ones may be in another language. */
const fewWords = 5;

/** All such words of a text, in order. */
export function* sightings(passage: Passage): Generator<Sighting> {
  const { tokens } = passage;
  let isEnglish: boolean | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const sighting = sightingAt(passage, i);
    if (!sighting) continue;
    isEnglish ??= looksEnglish(tokens);
    if (isEnglish) yield sighting;
  }
}

function sightingAt({ segment, tokens, taken }: Passage, index: number): Sighting | undefined {
  const folded = tokens.folded[index] ?? '';
  const word = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
  const spellings = spellingsOf(word);
  if (!spellings) return undefined;
  const start = tokens.starts[index] ?? 0;
  const end = start + word.length;
  // A soft hyphen makes the word longer than its letters.
  if ((tokens.ends[index] ?? 0) - start !== folded.length || overlapsAny(taken, start, end)) return undefined;
  const { text } = segment;
  if (isPart(text, start, end) || isName(segment, start, tokens.ends[index] ?? end, word)) return undefined;
  return { start, end, word, spellings };
}

/** A spelling in the capitals of another one. */
export function inCapitalsOf(written: string, spelling: string): string {
  if (isCapitals(written)) return spelling.toUpperCase();
  return isCapitalised(written) ? capitalise(spelling, 'en') : spelling;
}

function looksEnglish({ folded }: Tokens): boolean {
  return folded.length < fewWords || folded.some((word) => common.has(word));
}

/** Whether the characters around a word make it part of an address, a path, an identifier or a name with a sign. */
function isPart(text: string, start: number, end: number): boolean {
  if (/[@#_=$\\/.]/.test(text.charAt(start - 1)) || /[@_=\\/™®]/.test(text.charAt(end))) return true;
  if (text.startsWith('()', end) || (text.charAt(start - 1) === '-' && text.charAt(end) === ':')) return true;
  return /[.:]/.test(text.charAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}

/** Whether a word has its capital because it is a name, or may be. */
function isName({ role, text }: Passage['segment'], start: number, end: number, word: string): boolean {
  const written = text.slice(start, start + word.length);
  if (!isCapitalised(written)) return false;
  if (isCapitals(written)) return !isAmongCapitals(text, start, end);
  if (hasCapitalisedNeighbour(text, start, end) || isOfName(text, end)) {
    return !titles.includes(role) || nameWords.test(word) || !isTitleCase(text, start, end);
  }
  return !startsSentence(text, start);
}

/** `Center for Disease Control`. */
function isOfName(text: string, end: number): boolean {
  return /^ (?:for|of)(?: the)? \p{Lu}/u.test(text.slice(end, end + 12));
}
