/** Words that leave open when a promise is kept. */

import {
  type CheckContext,
  clauses,
  defineRule,
  type Hit,
  hitsInside,
  inPromise,
  isPromise,
  listedPhrases,
  listsWithPromises,
  nearestPromise,
  type OwnKind,
  onOneLine,
  type PromiseKind,
  type PromiseWord,
  type Range,
  type Sighting,
  sightings,
  statesTime,
  type WordOptions,
  wordOptions,
} from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: `open` and `speed` are vague in a promise, `not` hides what it overlaps. */
type Kind = keyof Words | PromiseWord | OwnKind;

/** A kind that is reported. */
type Vague = Exclude<Kind, PromiseWord | 'not'>;

type Context = CheckContext<WordOptions, Kind>;

/** How far around a vague word its clause and the clauses beside it are looked for, in UTF-16 units. */
const span = 300;

/** Promises that are kept at some time. */
const timed: readonly PromiseKind[] = ['delivery', 'refund', 'reply', 'availability', 'price'];

/** Promises in which a word of speed is vague. What is available or priced "immediately" is so now. */
const slow: readonly PromiseKind[] = ['delivery', 'refund', 'reply'];

export default defineRule<WordOptions, Kind>({
  meta: {
    description: 'Words that leave open when a promise is kept: "soon", "as soon as possible", "in due course"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options: wordOptions('a vague word'),
  phrases: ({ options, locale }) => listedPhrases(listsWithPromises(wordsByLanguage, locale, timed), options),
  check({ segments }, context) {
    for (const segment of segments) {
      for (const sighting of sightings(segment, context, isVague)) judge(sighting, context);
    }
  },
});

function judge({ segment, hit, near }: Sighting<Kind, Vague>, context: Context): void {
  const [from, to] = context.sentence(segment, hit.start);
  const all = clauses(segment.text, [Math.max(from, hit.start - span), Math.min(to, hit.end + span)]);
  const at = all.findIndex(([, end]) => hit.start < end);
  const { data: kind } = hit.phrase;
  const promise = nearestPromise(segment.text, [hit.start, hit.end], hitsInside(near, all[at]), kind === 'speed' ? slow : timed);
  if (kind !== 'always' && kind !== 'also' && !promise) return;
  if (saysWhen(segment.text, all, at, near, promise)) return;
  const words = onOneLine(segment.text, hit.start, hit.end);
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${words}"${inPromise(promise)}, expected a number and a unit ("within 2 business days").`,
  });
}

/** Whether the clause says when, or the clause before or after it does and promises nothing else. */
function saysWhen(text: string, all: readonly Range[], at: number, hits: readonly Hit<Kind>[], promise: PromiseKind | undefined): boolean {
  return [at, at - 1, at + 1].some((index) => {
    const clause = all[index];
    if (!clause || !statesTime(text.slice(...clause))) return false;
    return index === at || !hitsInside(hits, clause).some(({ phrase }) => isPromise(phrase.data) && phrase.data !== promise);
  });
}

function isVague(kind: Kind): kind is Vague {
  return kind === 'always' || kind === 'also' || kind === 'open' || kind === 'speed';
}
