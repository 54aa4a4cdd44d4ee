/** Words that leave open how much. */

import {
  type Calm,
  type CheckContext,
  calmOf,
  clauseAround,
  defineRule,
  type Hit,
  hitsInside,
  inPromise,
  isDenied,
  languageOf,
  listedPhrases,
  listsWithPromises,
  nearestPromise,
  onOneLine,
  type PromiseKind,
  promiseKinds,
  type Range,
  type Sighting,
  sightings,
  tellingHits,
  told,
  type WordOptions,
  wordOptions,
  wordsBetween,
} from '../../src/rule/index.ts';
import { boundsAround, judgeBound } from './bounds.ts';
import { type Kind, wordsByLanguage } from './words.ts';

/** Kinds that are reported: `also` and what leaves open how much, then bounds of a number. */
const reported = ['also', 'always', 'some', 'orMore', 'about', 'from', 'fromAfter'] as const satisfies readonly Kind[];

type Vague = Sighting<Kind, (typeof reported)[number]>;
type Context = CheckContext<WordOptions, Kind>;

/** "Available in several colours" tells less than it could, but promises little. */
const weak: readonly (PromiseKind | undefined)[] = ['availability', undefined];

export default defineRule<WordOptions, Kind>({
  meta: {
    description: 'Words that leave open how much: "a number of", "several" in a promise, "up to 50% or more"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options: wordOptions('a vague amount'),
  phrases: ({ options, locale }) => listedPhrases(lists(locale), options),
  check(document, context) {
    const calm = calmOf(document);
    for (const segment of document.segments) {
      for (const sighting of sightings(segment, context, isReported)) judge(sighting, calm, context);
    }
  },
});

/** All words of a language, each list with its kind. Goods come first, as "orders" are also what settles a threshold. */
function lists(locale: string): (readonly [Kind, string])[] {
  const all = listsWithPromises(wordsByLanguage, locale, promiseKinds);
  return [...all.filter(([kind]) => kind === 'goods'), ...all.filter(([kind]) => kind !== 'goods')];
}

function isReported(kind: Kind): kind is (typeof reported)[number] {
  return reported.some((each) => each === kind);
}

function judge(sighting: Vague, calm: Calm | undefined, context: Context): void {
  switch (sighting.hit.phrase.data) {
    case 'also':
    case 'always':
    case 'some':
      judgeWords(sighting, calm, context);
      break;
    case 'orMore':
      judgeSecondBound(sighting, context);
      break;
    case 'about':
    case 'from':
    case 'fromAfter':
      judgeFirstBound(sighting, calm, context);
  }
}

/** "A number of" wherever it stands, "several days" in a promise. */
function judgeWords({ segment, hit, near }: Vague, calm: Calm | undefined, context: Context): void {
  const { text } = segment;
  const clause = clauseAround(text, hit, context.sentence(segment, hit.start));
  const inClause = hitsInside(near, clause);
  const counted = countedBy(text, hit, inClause);
  const promise = counted && promiseOf(text, hit, tellingHits(text, inClause, clause, languageOf(context.locale(segment))), clause);
  if (!promise && (calm || hit.phrase.data === 'some')) return;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(text, hit.start, hit.end)}"${inPromise(promise)}, expected the number${counted === 'goods' ? ', or which ones' : ''}.`,
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
function judgeSecondBound({ segment, hit, near }: Vague, context: Context): void {
  const first = boundsAround(segment.text, hit, near);
  if (!first) return;
  const { text } = segment;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(text, hit.start, hit.end)}" after "${onOneLine(text, first.start, hit.start).trim()}", expected one bound.`,
    note: 'With both, any number is meant.',
  });
}

/** "Delivery takes at least 3 days", "Delivery from £3.99". */
function judgeFirstBound({ segment, hit, near }: Vague, calm: Calm | undefined, context: Context): void {
  const sentence = context.sentence(segment, hit.start);
  if (hitsInside(near, sentence).some(({ phrase: { data } }) => data === 'settled' || data === 'goods')) return;
  const clause = clauseAround(segment.text, hit, sentence);
  const found = judgeBound(segment, hit, hitsInside(near, clause), context.quantities(segment), clause);
  if (!found) return;
  const words = onOneLine(segment.text, hit.start, hit.end);
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${words}"${inPromise(found.promise)}, expected ${found.expected}.`,
    ...(calm === 'legal' ? { severity: 'info' } : {}),
  });
}
