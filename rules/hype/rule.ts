/** Empty praise and jargon: words that no evidence could prove. */

import {
  type CheckContext,
  clauseAround,
  defineRule,
  forLocale,
  type Hit,
  hasCapitalisedNeighbour,
  hitsAround,
  hitsInside,
  isCapitalised,
  isDenied,
  isLegalText,
  isPartOfIdentifier,
  isTitleCase,
  listedPhrases,
  type OwnKind,
  onOneLine,
  overlapsAny,
  type Phrase,
  type PhraseContext,
  quotedRanges,
  type Range,
  type Segment,
  startsSentence,
  type WordOptions,
  wordOptions,
} from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: `not` hides what it overlaps. */
type Kind = keyof Words | OwnKind;

type Context = CheckContext<WordOptions, Kind>;

/** How far around a word others are looked for, in UTF-16 units. */
const span = 300;

/** Kinds that are reported wherever they stand; `praise` only beside another. */
const reported: readonly Kind[] = ['also', 'empty', 'exact', 'expert', 'jargon'];

export default defineRule<WordOptions, Kind>({
  meta: {
    description: 'Empty praise and jargon: "world-class", "rockstar", "synergy", "amazing" beside "incredible"',
    family: 'words',
    severity: 'info',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options: wordOptions('an empty word'),
  phrases: hypePhrases,
  check(document, context) {
    if (isLegalText(document)) return;
    for (const segment of document.segments) {
      const hits = ownHits(segment, context);
      for (const [index, hit] of hits.entries()) {
        if (reported.includes(hit.phrase.data) || hit.phrase.data === 'praise') judge(segment, hit, hitsAround(hits, index, span), context);
      }
    }
  },
});

/** The words that the text itself says: without those that it quotes. */
function ownHits(segment: Segment, context: Context): readonly Hit<Kind>[] {
  const hits = context.hits(segment);
  if (hits.length === 0) return hits;
  const quoted = quotedRanges(segment.text);
  return hits.filter(({ start, end }) => !overlapsAny(quoted, start, end));
}

/** The names of the guide, which are left alone, then all words of a language, each with its kind. */
function* hypePhrases({ options, brand, locale }: PhraseContext<WordOptions>): Generator<Phrase<Kind>> {
  for (const text of [brand.name ?? '', ...brand.names.map((name) => name.text)]) yield { text, loose: true, data: 'not' };
  const words = wordsOf(locale);
  for (const phrase of listedPhrases(words ? lists(words) : [], options))
    yield phrase.data === 'exact' ? { ...phrase, loose: false } : phrase;
}

/** The lists that are looked for. "The most revolutionary" is a superlative, which `claim` reports. */
function lists({ most, plain: _, ...words }: Words): (readonly [Kind, string])[] {
  const more = most.split(', ').flatMap((word) => words.empty.split(', ').map((text) => `${word} ${text}`));
  return [['not', more.join(', ')], ...(Object.entries(words) as [Kind, string][])];
}

function wordsOf(locale: string): Words | undefined {
  return forLocale(wordsByLanguage, locale);
}

function judge(segment: Segment, hit: Hit<Kind>, near: readonly Hit<Kind>[], context: Context): void {
  const { text } = segment;
  const { start, end } = hit;
  const sentence = context.sentence(segment, start);
  const inSentence = hitsInside(near, sentence);
  const earlier = hit.phrase.data === 'praise' ? otherPraise(text, hit, inSentence) : undefined;
  if (hit.phrase.data === 'praise' && !earlier) return;
  if (inSentence.some(({ phrase }) => phrase.data === 'spoken') || isSpokenOf(segment, hit, sentence, context)) return;
  context.report(segment, start, end, {
    reason: `Unexpected "${onOneLine(text, start, end)}"${earlier ? ` beside "${earlier}"` : ''}, expected ${instead(hit, context.locale(segment))}.`,
  });
}

/** What to write instead. */
function instead({ phrase: { data } }: Hit<Kind>, locale: string): string {
  if (data === 'praise') return 'one of them at most';
  if (data === 'expert') return `"${wordsOf(locale)?.plain ?? 'expert'}"`;
  return data === 'jargon' || data === 'also' ? 'a plain word' : 'what it does, in words that can be checked';
}

/** Another word of praise before this one in the sentence. The same word again is the writer's music. */
function otherPraise(text: string, { start, end }: Hit<Kind>, inSentence: readonly Hit<Kind>[]): string | undefined {
  const word = text.slice(start, end).toLowerCase();
  const before = inSentence.filter((other) => other.end <= start && other.phrase.data === 'praise');
  const other = before.find((each) => text.slice(each.start, each.end).toLowerCase() !== word);
  return other && onOneLine(text, other.start, other.end);
}

/** Whether the words are no praise of the brand: denied, quoted, a name, a part of something longer. */
function isSpokenOf(segment: Segment, hit: Hit<Kind>, sentence: Range, context: Context): boolean {
  const { text } = segment;
  const { start, end } = hit;
  if (isPartOfIdentifier(text, start, end) || isQuoted(text, start, end)) return true;
  if (isDenied(text.slice(...clauseAround(text, hit, sentence))) && !isDenied(text.slice(start, end))) return true;
  return isName(segment, hit, context.locale(segment));
}

/** Words in quotation marks are someone else's, or are spoken of. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“”„«»‹›'‘’「]/u.test(text.charAt(start - 1)) && /["“”„«»‹›'‘’」.,!?]/u.test(text.charAt(end));
}

/** "Rockstar Games", "Ninja": a capital inside a sentence. German nouns have one anyway. */
function isName({ text }: Segment, { start, end }: Hit<Kind>, locale: string): boolean {
  if (!isCapitalised(text.slice(start, end)) || isTitleCase(text, start, end)) return false;
  if (locale.startsWith('de')) return false;
  return !startsSentence(text, start) || hasCapitalisedNeighbour(text, start, end);
}
