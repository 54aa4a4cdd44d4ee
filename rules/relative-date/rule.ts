/** Days that are told from today: true only on the day they were written. */

import {
  type CheckContext,
  clauses,
  defineRule,
  forLocale,
  type Hit,
  hitsAround,
  hitsInside,
  onOneLine,
  type Phrase,
  type Range,
  type Segment,
  statesDate,
  type WordOptions,
  wordOptions,
  wordsBetween,
} from '../../src/rule/index.ts';
import { exampleDate } from './example-date.ts';
import { entries, type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: one of its lists. */
type Kind = Exclude<keyof Words, 'weekdays' | 'promotions'>;

type Context = CheckContext<WordOptions, Kind>;

/** Words between the day and what it dates, at most. */
const reach = 8;

/** Words of an opening that dates what follows, at most: "only this weekend". */
const longestOpening = 4;

/** How far around a day its clause is looked for, in UTF-16 units. */
const span = 300;

/** A percentage or an amount of money. */
const amount = /\d\s?%|[$€£₹₽¥]\s?\d|\d\s?(?:[€₽₹]|eur|usd|gbp|руб|kr)/iu;

/** "Today's price: {{ price }}": what a template fills in is told anew to every reader. */
const filledIn = /^today['’]s[\p{L} ]{1,20}:? ?\uFFFC/iu;

/** What a relative day can date, as a message names it. */
const promises = {
  offer: 'an offer',
  weak: 'an offer',
  price: 'a price promise',
  deadline: 'a deadline',
  availability: 'an availability promise',
} as const;

type Promised = keyof typeof promises;

/** Which days can date what: "currently available" is how things stand, "available tomorrow" is a promise. */
const dates: Readonly<Partial<Record<Kind, readonly Promised[]>>> = {
  coming: ['offer', 'weak', 'price', 'deadline', 'availability'],
  present: ['offer', 'weak', 'price', 'deadline'],
  state: ['offer', 'weak', 'price'],
};

const note = 'It is true only on the day it was written.';

export default defineRule<WordOptions, Kind>({
  meta: {
    description: 'Days told from today in what is read later: "ends tomorrow", "this Friday", "last chance"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options: wordOptions('a relative day'),
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
  const { text } = segment;
  const counted = text.slice(start, end).includes('\uFFFC') || text.slice(from, start).trimEnd().endsWith('\uFFFC');
  if (counted || filledIn.test(text.slice(start, end + 3)) || statesDate(text.slice(from, to))) return;
  context.report(segment, start, end, {
    reason: `Unexpected "${onOneLine(text, start, end)}", expected a calendar date ("${exampleDate(context.locale(segment))}").`,
    note,
  });
}

/** A relative day that dates an offer or a promise in its clause. */
function judgeDay(segment: Segment, hit: Hit<Kind>, hits: readonly Hit<Kind>[], context: Context): void {
  const { text } = segment;
  const [from, to] = around(segment, hit.start, context);
  if (isMorning(text, hit, from, context.locale(segment)) || statesDate(text.slice(from, to))) return;
  const clause = datedClause(text, hit, [from, to]);
  const inClause = hitsInside(hits, clause);
  if (inClause.some(({ phrase }) => phrase.data === 'past')) return;
  const promised = promisedBy(text, hit, inClause, amount.test(text.slice(...clause)));
  if (!promised) return;
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(text, hit.start, hit.end)}" in ${promises[promised]}, expected a calendar date ("${exampleDate(context.locale(segment))}").`,
    note,
  });
}

/** The clause of a day. What opens a sentence before a comma or a colon dates what follows: "This weekend only: free shipping". */
function datedClause(text: string, day: Hit<Kind>, sentence: Range): Range {
  const all = clauses(text, sentence);
  const at = all.findIndex(([, end]) => day.start < end);
  const [clause = sentence, next] = [all[at], all[at + 1]];
  const opens = at === 0 && wordsBetween(text, [clause[0], clause[0]], [clause[1], clause[1]]) <= longestOpening;
  return next && opens && /[,:،]/.test(text.slice(clause[1], next[0])) ? [clause[0], next[1]] : clause;
}

/** "There are no offers at the moment" is how things stand; "20% off at the moment" is an offer without an end. */
function needsAmount(promised: Promised, day: Hit<Kind>): boolean {
  return promised === 'weak' || day.phrase.data === 'state' || (promised === 'price' && day.phrase.data !== 'coming');
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

function isDay(kind: Kind): boolean {
  return Object.hasOwn(dates, kind);
}

function isPromise(kind: Kind): kind is Promised {
  return Object.hasOwn(promises, kind);
}
