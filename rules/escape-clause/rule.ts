/** Words that leave a way out of what is promised. */

import {
  type CheckContext,
  clauseAround,
  type Document,
  defineRule,
  firstEndingAfter,
  type Hit,
  hitsInside,
  inPromise,
  isDenied,
  isLegalText,
  languageOf,
  listedPhrases,
  listsWithPromises,
  nearestPromise,
  type OwnKind,
  onOneLine,
  type PromiseKind,
  type PromiseWord,
  promiseKinds,
  type Range,
  type Segment,
  type Sighting,
  sightings,
  statesTime,
  tellingHits,
  told,
  type WordOptions,
  wordOptions,
  wordsBetween,
} from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: `not` hides what it overlaps. */
type Kind = keyof Words | PromiseWord | OwnKind;

/** A kind that is reported. */
type Escape = Exclude<Kind, PromiseWord | 'acts' | 'depends' | 'given' | 'self' | 'not'>;

type Context = CheckContext<WordOptions, Kind>;

/** A hit where it stands; ranges are cooked. */
interface Sight extends Sighting<Kind, Escape> {
  readonly locale: string;
  readonly clause: Range;
  readonly sentence: Range;
}

/** What to write instead. */
const instead: Readonly<Record<Escape, string>> = {
  hedge: 'the plain promise, or the cases in which it does not hold',
  vary: 'by how much, or on what it depends',
  effort: 'what you promise, or no promise',
  selected: 'which ones, or a link to them',
  condition: 'the cases in which it holds',
  possible: 'the cases in which it holds',
  terms: 'the condition itself, or a link to it',
  change: 'what may change and how readers are told, or no such words',
  exceptions: 'the exceptions, or no such words',
  right: 'the cases in which you will do so',
  stock: 'how many there are, the last day, or what happens then',
  also: 'a plain promise',
};

/** How far after the words their answer is looked for, in UTF-16 units. */
const span = 300;

/** Promises of goods and money that a customer can insist on. */
const firm: readonly PromiseKind[] = ['delivery', 'refund', 'reply', 'support', 'returns', 'warranty', 'offer'];

/** Promises that are kept after a time. */
const timed: readonly PromiseKind[] = ['delivery', 'refund', 'reply'];

/** Ordinary words, which leave a way out of a promise only. */
const ordinary: readonly Kind[] = ['hedge', 'vary', 'effort', 'selected', 'condition'];

/** Those of them that stand in any text. */
const common: readonly Kind[] = ['hedge', 'condition', 'possible'];

/** Promises of which some words leave a way out, where these are not all. Who may cancel an order takes no delivery back. */
const kindsOf: Readonly<Partial<Record<Kind, readonly PromiseKind[]>>> = { right: ['refund', 'returns', 'warranty', 'price'] };

/** Words between "we aim to" and what is tried, at most. */
const reach = 8;

/** Longest text of a button or a label, in UTF-16 units. */
const longestLabel = 60;

/** What a link to conditions is called, or its address. */
const conditions =
  /terms|conditions|t&c|condiciones|términos|voorwaarden|bedingungen|\bagb\b|termos|condições|condizioni|termini|услови|शर्त/iu;

/** Lists that are fine with a link to the conditions or to the goods. */
const linkable: readonly Kind[] = ['terms', 'selected', 'change'];

export default defineRule<WordOptions, Kind>({
  meta: {
    description: 'Ways out of a promise: "usually", "where possible", "selected items", "T&Cs apply" without a link',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options: wordOptions('an escape clause'),
  phrases: ({ options, locale }) => listedPhrases(listsWithPromises(wordsByLanguage, locale, promiseKinds), options),
  check(document, context) {
    const isLegal = isLegalText(document);
    const linked = unitsWithTerms(document);
    for (const segment of document.segments) {
      for (const sighting of sightings(segment, context, isEscape)) {
        if (sighting.hit.phrase.data !== 'terms' || !linked.has(segment.unit)) judge(sighting, isLegal, context);
      }
    }
  },
});

/** Messages that link to their conditions anywhere. */
function unitsWithTerms({ segments }: Document): ReadonlySet<number> {
  const isTerms = ({ text, links }: Segment): boolean =>
    links.some(({ range, url }) => conditions.test(url) || conditions.test(text.slice(...range)));
  return new Set(segments.filter(isTerms).map(({ unit }) => unit));
}

function judge({ segment, hit, near }: Sighting<Kind, Escape>, isLegal: boolean, context: Context): void {
  const kind = hit.phrase.data;
  const sentence = context.sentence(segment, hit.start);
  const clause = governedClause(segment.text, hit, sentence);
  const promise = governed({ segment, hit, near, clause, sentence, locale: context.locale(segment) }, isLegal);
  if (!promise && (isLegal || !standsAlone(kind, hitsInside(near, clause)))) return;
  if (linkable.includes(kind) && isAnswered(segment, hit, context)) return;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(segment.text, hit.start, hit.end)}"${inPromise(promise)}, expected ${instead[kind]}.`,
    ...(promise === undefined || isLegal ? { severity: 'info' } : {}),
  });
}

const joins = /^\s*(?:and|but|y|pero|e|ma|mas|et|mais|und|aber|en|maar|и|а|но|और|लेकिन)\s/i;

/** The clause of the words. What opens a sentence before a comma speaks of what follows: "Where possible, we refund you". */
function governedClause(text: string, hit: Hit<Kind>, sentence: Range): Range {
  const [from, to] = clauseAround(text, hit, sentence);
  const isApart = /^\s*$/.test(text.slice(sentence[0], hit.start)) && /^\s*$/.test(text.slice(hit.end, to));
  if (!isApart || !/[,،、]/.test(text.charAt(to)) || to + 1 >= sentence[1]) return [from, to];
  // "We try, and we answer": two sentences in one.
  if (joins.test(text.slice(to + 1, to + 8))) return [from, to];
  return [from, clauseAround(text, { start: to + 1, end: to + 1 }, sentence)[1]];
}

/** The promise that the words leave a way out of. What is not given to "selected items" is no promise. */
function governed(sight: Sight, isLegal: boolean): PromiseKind | undefined {
  const { segment, hit, near, clause, sentence, locale } = sight;
  const { text } = segment;
  const { data } = hit.phrase;
  if (data === 'selected' && (isDenied(text.slice(...clause)) || isLabel(text))) return undefined;
  if (data === 'vary' && saysWhy(text, hit, near)) return undefined;
  const all = hitsInside(near, clause);
  // Beside a word as common as "usually", an everyday word tells no promise by itself: "spring usually arrives late".
  const inClause = common.includes(data) ? tellingHits(text, all, clause, languageOf(locale)) : all;
  if (data === 'hedge' && inClause.some(({ phrase }) => phrase.data === 'depends')) return undefined;
  const at: Range = [hit.start, hit.end];
  const kinds = told(text, clause, isLegal || data === 'selected' ? firm : (kindsOf[data] ?? promiseKinds));
  const here = nearestPromise(text, at, inClause, kinds);
  if (here) return here;
  if (data === 'effort') return triedFor(text, at, near, sentence);
  return data === 'hedge' ? promisedBefore(sight) : undefined;
}

/** "It may vary by country": the words say on what it depends. */
function saysWhy(text: string, { start, end }: Hit<Kind>, near: readonly Hit<Kind>[]): boolean {
  const given = near.find((other) => other.start >= end && other.phrase.data === 'given');
  return given !== undefined && wordsBetween(text, [start, end], [given.start, given.end]) <= 2;
}

/** "We ship once it is in stock, usually within two weeks": a time that belongs to the promise before it. */
function promisedBefore({ segment: { text }, hit, near, clause, sentence }: Sight): PromiseKind | undefined {
  if (!statesTime(text.slice(hit.end, clause[1]))) return undefined;
  return nearestPromise(text, [hit.start, hit.end], hitsInside(near, [sentence[0], clause[0]]), timed);
}

/** "We aim to reply": what is tried is a promise to the reader. */
function triedFor(text: string, at: Range, near: readonly Hit<Kind>[], sentence: Range): PromiseKind | undefined {
  const acts = hitsInside(near, [at[1], sentence[1]]).filter(({ phrase }) => phrase.data === 'acts');
  return acts.some(({ start, end }) => wordsBetween(text, at, [start, end]) <= reach) ? 'reply' : undefined;
}

/** "Ship selected items" is a button. */
function isLabel(text: string): boolean {
  return text.length < longestLabel && !/[\d%]/.test(text) && text.trim().split(/\s+/).length <= 3;
}

/** Whether words are worth a hint without a promise. "Where possible" is, where the brand speaks of itself. */
function standsAlone(kind: Kind, inClause: readonly Hit<Kind>[]): boolean {
  if (kind !== 'possible') return !ordinary.includes(kind);
  return inClause.some(({ phrase }) => phrase.data === 'self') && !inClause.some(({ phrase }) => phrase.data === 'asks');
}

/** Whether the text links to something, or what follows the words names it: a list, a placeholder, an address. */
function isAnswered(segment: Segment, { start, end }: Hit<Kind>, context: Context): boolean {
  if (segment.links.length > 0 || segment.text.slice(end, end + span).includes('\uFFFC')) return true;
  if (segment.text.charAt(end) === ':') return true;
  const next = firstEndingAfter(context.inert(segment), start);
  return next !== undefined && next[0] < end + span;
}

function isEscape(kind: Kind): kind is Escape {
  return Object.hasOwn(instead, kind);
}
