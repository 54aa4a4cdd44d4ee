/** Days that are told from today: true only on the day they were written. */

import { z } from 'zod';
import {
  type CheckContext,
  clauses,
  defineRule,
  forLocale,
  type Hit,
  hitsAround,
  hitsInside,
  type Phrase,
  type Range,
  type Segment,
  statesDate,
  wordsBetween,
} from '../../src/rule/index.ts';
import { exampleDate } from './example-date.ts';
import { entries, type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: one of its lists. */
type Kind = Exclude<keyof Words, 'weekdays' | 'promotions'>;

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a relative day, or a longer phrase around it.'),
  also: z.array(z.string()).default([]).describe('More phrases to report wherever they stand.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Kind>;

/** Words between the day and what it dates, at most. */
const reach = 8;

/** How far around a day its clause is looked for, in UTF-16 units. */
const span = 300;

/** A percentage or an amount of money. */
const amount = /\d\s?%|[$€£₹₽¥]\s?\d|\d\s?(?:[€₽₹]|eur|usd|gbp|руб|kr)/iu;

/** What a relative day can date, as a message names it. */
const promises = { offer: 'an offer', weak: 'an offer', deadline: 'a deadline', availability: 'an availability promise' } as const;

type Promised = keyof typeof promises;

/** Which days can date what: "currently available" is how things stand, "available tomorrow" is a promise. */
const dates: Readonly<Partial<Record<Kind, readonly Promised[]>>> = {
  coming: ['offer', 'weak', 'deadline', 'availability'],
  present: ['offer', 'weak', 'deadline'],
  state: ['offer', 'weak'],
};

const note = 'It is true only on the day it was written.';

export default defineRule<Options, Kind>({
  meta: {
    description: 'Days told from today in what is read later: "ends tomorrow", "this Friday", "last chance"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: ({ options: { ignore, also }, locale }) => phrases(locale, ignore, also),
  check(document, context) {
    const dated = document.date !== undefined;
    for (const segment of document.segments) {
      const hits = context.hits(segment);
      hits.forEach((hit, index) => {
        if (hit.phrase.data === 'always') judgeDeadline(segment, hit, context);
        else if (!dated && isDay(hit.phrase.data)) judgeDay(segment, hit, hitsAround(hits, index, span), context);
      });
    }
  },
});

/** All words of a language, each with its kind. */
function* phrases(locale: string, ignore: readonly string[], also: readonly string[]): Generator<Phrase<Kind>> {
  const ignored = new Set(ignore.map((text) => text.toLowerCase()));
  for (const text of ignore) yield { text, loose: true, data: 'not' };
  for (const text of also) yield { text, loose: true, data: 'always' };
  const words = forLocale(wordsByLanguage, locale);
  if (!words) return;
  const { weekdays, promotions, ...lists } = words;
  for (const [kind, list] of Object.entries(lists) as [Kind, string][]) {
    for (const text of entries(list, words)) if (!ignored.has(text.toLowerCase())) yield { text, loose: true, data: kind };
  }
}

/** A phrase that speaks of a deadline by itself. A number from a template is counted anew for every reader. */
function judgeDeadline(segment: Segment, { start, end }: Hit<Kind>, context: Context): void {
  const [from, to] = around(segment, start, context);
  const counted = segment.text.slice(start, end).includes('\uFFFC') || segment.text.slice(from, start).trimEnd().endsWith('\uFFFC');
  if (counted || statesDate(segment.text.slice(from, to))) return;
  context.report(segment, start, end, {
    reason: `Unexpected "${quoted(segment.text, start, end)}", expected a calendar date ("${exampleDate(context.locale(segment))}").`,
    note,
  });
}

/** A relative day that dates an offer or a promise in its clause. */
function judgeDay(segment: Segment, hit: Hit<Kind>, hits: readonly Hit<Kind>[], context: Context): void {
  const { text } = segment;
  const [from, to] = around(segment, hit.start, context);
  if (isMorning(text, hit, from, context.locale(segment)) || statesDate(text.slice(from, to))) return;
  const clause = clauses(text, [from, to]).find(([, end]) => hit.start < end);
  if (!clause) return;
  const inClause = hitsInside(hits, clause);
  const promised = promisedBy(text, hit, inClause, amount.test(text.slice(...clause)));
  if (!promised) return;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${quoted(text, hit.start, hit.end)}" in ${promises[promised]}, expected a calendar date ("${exampleDate(context.locale(segment))}").`,
    note,
  });
}

/** "There are no offers at the moment" is how things stand; "20% off at the moment" is an offer without an end. */
function needsAmount(promised: Promised, day: Hit<Kind>): boolean {
  return promised === 'weak' || day.phrase.data === 'state';
}

/** The nearest thing in the clause that the day can date. */
function promisedBy(text: string, day: Hit<Kind>, hits: readonly Hit<Kind>[], hasAmount: boolean): Promised | undefined {
  let nearest: Promised | undefined;
  let distance = reach;
  for (const { start, end, phrase } of hits) {
    const kind = phrase.data;
    if (!isPromise(kind) || (needsAmount(kind, day) && !hasAmount) || !dates[day.phrase.data]?.includes(kind)) continue;
    const words = wordsBetween(text, [start, end], [day.start, day.end]);
    if (words > (kind === 'deadline' ? 0 : distance) || (nearest && words === distance)) continue;
    nearest = kind;
    distance = words;
  }
  return nearest;
}

/** German "Morgen" with a capital inside a sentence is the morning. */
function isMorning(text: string, { start }: Hit<Kind>, sentence: number, locale: string): boolean {
  return locale.startsWith('de') && text.startsWith('Morgen', start) && text.slice(sentence, start).trim() !== '';
}

/** The sentence around an offset, within the span. */
function around(segment: Segment, offset: number, context: Context): Range {
  const [from, to] = context.sentence(segment, offset);
  return [Math.max(from, offset - span), Math.min(to, offset + span)];
}

/** Words on one line, for a message. */
function quoted(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function isDay(kind: Kind): boolean {
  return Object.hasOwn(dates, kind);
}

function isPromise(kind: Kind): kind is Promised {
  return Object.hasOwn(promises, kind);
}
