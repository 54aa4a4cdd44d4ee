/** Words that leave open how much. */

import { z } from 'zod';
import {
  type Calm,
  type CheckContext,
  calmOf,
  clauseAround,
  defineRule,
  forLocale,
  type Hit,
  hitsAround,
  hitsInside,
  isDenied,
  languageOf,
  listedPhrases,
  nearestPromise,
  onOneLine,
  type PromiseKind,
  promiseKinds,
  promiseLists,
  promiseName,
  type Range,
  type Segment,
  told,
  wordsBetween,
} from '../../src/rule/index.ts';
import { boundsAround, judgeBound } from './bounds.ts';
import { type Kind, wordsByLanguage } from './words.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a vague amount, or a longer phrase around it.'),
  also: z.array(z.string()).default([]).describe('More phrases to report wherever they stand.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Kind>;

/** How far around a word others are looked for, in UTF-16 units. */
const span = 300;

/** "Available in several colours" tells less than it could, but promises little. */
const weak: readonly (PromiseKind | undefined)[] = ['availability', undefined];

export default defineRule<Options, Kind>({
  meta: {
    description: 'Words that leave open how much: "a number of", "several" in a promise, "up to 50% or more"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: ({ options, locale }) => listedPhrases(lists(locale), options),
  check(document, context) {
    const calm = calmOf(document);
    for (const segment of document.segments) {
      const hits = context.hits(segment);
      for (const [index, hit] of hits.entries()) judge(segment, hit, hitsAround(hits, index, span), calm, context);
    }
  },
});

/** All words of a language, each list with its kind. */
function lists(locale: string): (readonly [Kind, string])[] {
  const words = forLocale(wordsByLanguage, locale);
  if (!words) return [];
  const { goods, ...others } = words;
  // First, as "orders" are also what settles a threshold.
  return [['goods', goods], ...(Object.entries(others) as [Kind, string][]), ...promiseLists(languageOf(locale), promiseKinds)];
}

function judge(segment: Segment, hit: Hit<Kind>, near: readonly Hit<Kind>[], calm: Calm | undefined, context: Context): void {
  switch (hit.phrase.data) {
    case 'also':
    case 'always':
    case 'some':
      judgeWords(segment, hit, near, calm, context);
      break;
    case 'orMore':
      judgeSecondBound(segment, hit, near, context);
      break;
    case 'about':
    case 'from':
    case 'fromAfter':
      judgeFirstBound(segment, hit, near, calm, context);
      break;
    default:
  }
}

/** "A number of" wherever it stands, "several days" in a promise. */
function judgeWords(segment: Segment, hit: Hit<Kind>, near: readonly Hit<Kind>[], calm: Calm | undefined, context: Context): void {
  const { text } = segment;
  const clause = clauseAround(text, hit, context.sentence(segment, hit.start));
  const inClause = hitsInside(near, clause);
  const counted = countedBy(text, hit, inClause);
  const promise = counted && promiseOf(text, hit, inClause, clause);
  if (!promise && (calm || hit.phrase.data === 'some')) return;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(text, hit.start, hit.end)}"${promise ? ` in ${promiseName(promise)}` : ''}, expected the number${counted === 'goods' ? ', or which ones' : ''}.`,
    ...(calm === 'legal' || weak.includes(promise) ? { severity: 'info' } : {}),
  });
}

/** What a word leaves the number of: time, goods or places right after it. */
function countedBy(text: string, { start, end }: Hit<Kind>, inClause: readonly Hit<Kind>[]): Kind | undefined {
  return inClause.find(
    ({ start: from, end: to, phrase: { data } }) =>
      (data === 'time' || data === 'goods') && from >= end && wordsBetween(text, [from, to], [start, end]) <= 1,
  )?.phrase.data;
}

/** The promise whose number a word leaves open. What is denied is no promise. */
function promiseOf(text: string, { start, end }: Hit<Kind>, inClause: readonly Hit<Kind>[], clause: Range): PromiseKind | undefined {
  if (isDenied(text.slice(...clause))) return undefined;
  return nearestPromise(text, [start, end], inClause, told(text, clause, promiseKinds));
}

/** "Up to 50% or more": nothing is left of the number. */
function judgeSecondBound(segment: Segment, hit: Hit<Kind>, near: readonly Hit<Kind>[], context: Context): void {
  const first = boundsAround(segment.text, hit, near);
  if (!first) return;
  const { text } = segment;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(text, hit.start, hit.end)}" after "${onOneLine(text, first.start, hit.start).trim()}", expected one bound.`,
    note: 'With both, any number is meant.',
  });
}

/** "Delivery takes at least 3 days", "Delivery from £3.99". */
function judgeFirstBound(segment: Segment, hit: Hit<Kind>, near: readonly Hit<Kind>[], calm: Calm | undefined, context: Context): void {
  const sentence = context.sentence(segment, hit.start);
  if (hitsInside(near, sentence).some(({ phrase: { data } }) => data === 'settled' || data === 'goods')) return;
  const clause = clauseAround(segment.text, hit, sentence);
  const found = judgeBound(segment, hit, hitsInside(near, clause), context.quantities(segment), clause);
  if (!found) return;
  const words = onOneLine(segment.text, hit.start, hit.end);
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${words}" in ${promiseName(found.promise)}, expected ${found.expected}.`,
    ...(calm === 'legal' ? { severity: 'info' } : {}),
  });
}
