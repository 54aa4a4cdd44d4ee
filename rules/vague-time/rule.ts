/** Words that leave open when a promise is kept. */

import { z } from 'zod';
import {
  type CheckContext,
  clauses,
  defineRule,
  type Hit,
  hitsAround,
  hitsInside,
  isPromise,
  languageOf,
  listedPhrases,
  nearestPromise,
  type OwnKind,
  onOneLine,
  type PromiseKind,
  type PromiseWord,
  promiseLists,
  promiseName,
  type Range,
  type Segment,
  statesTime,
} from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: `open` and `speed` are vague in a promise, `not` hides what it overlaps. */
type Kind = keyof Words | PromiseWord | OwnKind;

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a vague word, or a longer phrase around it.'),
  also: z.array(z.string()).default([]).describe('More phrases to report wherever they stand.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Kind>;

/** How far around a vague word its clause and the clauses beside it are looked for, in UTF-16 units. */
const span = 300;

/** Promises that are kept at some time. */
const timed: readonly PromiseKind[] = ['delivery', 'refund', 'reply', 'availability', 'price'];

/** Promises in which a word of speed is vague. What is available or priced "immediately" is so now. */
const slow: readonly PromiseKind[] = ['delivery', 'refund', 'reply'];

export default defineRule<Options, Kind>({
  meta: {
    description: 'Words that leave open when a promise is kept: "soon", "as soon as possible", "in due course"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: ({ options, locale }) => listedPhrases(lists(languageOf(locale)), options),
  check(document, context) {
    for (const segment of document.segments) {
      const hits = context.hits(segment);
      hits.forEach((hit, index) => {
        if (isVague(hit.phrase.data)) judge(segment, hit, hitsAround(hits, index, span), context);
      });
    }
  },
});

/** All words of a language, each list with its kind. */
function lists(language: string): (readonly [Kind, string])[] {
  const words = wordsByLanguage[language];
  if (!words) return [];
  const { always, open, speed, not } = words;
  return [['always', always], ['open', open], ['speed', speed], ['not', not], ...promiseLists(language, timed)];
}

function judge(segment: Segment, hit: Hit<Kind>, hits: readonly Hit<Kind>[], context: Context): void {
  const [from, to] = context.sentence(segment, hit.start);
  const all = clauses(segment.text, [Math.max(from, hit.start - span), Math.min(to, hit.end + span)]);
  const at = all.findIndex(([, end]) => hit.start < end);
  const { data: kind } = hit.phrase;
  const promise = nearestPromise(segment.text, [hit.start, hit.end], hitsInside(hits, all[at]), kind === 'speed' ? slow : timed);
  if (kind !== 'always' && kind !== 'also' && !promise) return;
  if (saysWhen(segment.text, all, at, hits, promise)) return;
  const words = onOneLine(segment.text, hit.start, hit.end);
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${words}"${promise ? ` in ${promiseName(promise)}` : ''}, expected a number and a unit ("within 2 business days").`,
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

function isVague(kind: Kind): boolean {
  return kind === 'always' || kind === 'also' || kind === 'open' || kind === 'speed';
}
