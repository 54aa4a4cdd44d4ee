/** Negatives that deny each other, and "all … are not", which has two readings. */

import { z } from 'zod';
import {
  type CheckContext,
  capitalise,
  clauses,
  defineRule,
  forLocale,
  type Hit,
  isCapitalised,
  onOneLine,
  type Phrase,
  type Segment,
  wordsBetween,
} from '../../src/rule/index.ts';
import { entriesOf, pairsOf } from './pairs.ts';
import { type Scope, type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule. */
type Data = { readonly kind: 'pair' | 'verb'; readonly positive: string } | { readonly kind: 'all' | 'not' };

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a double negative, or a longer phrase around it.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Data>;

/** Words between "all" and its verb, at most. */
const reach = 5;

/** How far around "all" its clause is looked for, in UTF-16 units. */
const span = 200;

export default defineRule<Options, Data>({
  meta: {
    description: 'Two negatives that come to a positive ("not uncommon"), and "all … are not": none, or not all?',
    family: 'clarity',
    severity: 'info',
    locales: Object.keys(wordsByLanguage),
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: ({ options: { ignore }, locale }) => phrases(locale, ignore),
  check(document, context) {
    for (const segment of document.segments) {
      const hits = context.hits(segment);
      hits.forEach((hit, index) => {
        if (hit.phrase.data.kind === 'pair') reportPair(segment, hit, context);
        else if (hit.phrase.data.kind === 'all') judgeAll(segment, hit, hits[index + 1], context);
      });
    }
  },
});

function* phrases(locale: string, ignore: readonly string[]): Generator<Phrase<Data>> {
  for (const text of ignore) yield { text, loose: true, data: { kind: 'not' } };
  const words = wordsOf(locale);
  if (!words) return;
  const ignored = new Set(ignore.map((text) => text.toLowerCase()));
  for (const text of words.not.split(', ')) yield { text, data: { kind: 'not' } };
  for (const { negative, positive } of pairsOf(words)) {
    if (!ignored.has(negative)) yield { text: negative, data: { kind: 'pair', positive } };
  }
  const { all = '', verbs = '' } = words.scope ?? {};
  for (const { negative } of entriesOf(all)) yield { text: negative, data: { kind: 'all' } };
  for (const { negative, positive } of entriesOf(verbs)) yield { text: negative, data: { kind: 'verb', positive } };
}

function wordsOf(locale: string): Words | undefined {
  return forLocale(wordsByLanguage, locale);
}

function reportPair(segment: Segment, { start, end, phrase }: Hit<Data>, context: Context): void {
  // "Do not include no-reply addresses"
  if (segment.text.charAt(end) === '-') return;
  const positive = 'positive' in phrase.data ? phrase.data.positive : '';
  const locale = context.locale(segment);
  const expected = positive === '' ? [] : [asWritten(positive, segment.text.slice(start, end), locale)];
  context.report(segment, start, end, {
    reason: `Unexpected double negative "${onOneLine(segment.text, start, end)}", expected ${expected.length > 0 ? `"${expected[0]}", or what it is instead` : 'to be told what to do, not what not to'}.`,
    expected,
    note: 'Two negatives must be worked out, and what they come to is seldom quite the positive.',
  });
}

/** "All items are not refundable": none of them, or not all? */
function judgeAll(segment: Segment, all: Hit<Data>, verb: Hit<Data> | undefined, context: Context): void {
  const scope = wordsOf(context.locale(segment))?.scope;
  if (!scope || verb?.phrase.data.kind !== 'verb' || !isOneClause(segment, all, verb, context)) return;
  const { text } = segment;
  const noun = text.slice(all.end, verb.start).trim();
  if (!isNoun(noun, scope) || isTold(text, verb.end, scope)) return;
  const first = text.slice(all.start, all.end);
  const readings = scope.readings(first.toLowerCase(), noun.replace(/\s+/g, ' '), verb.phrase.data.positive);
  const expected = readings.map((reading) => asWritten(reading, first, context.locale(segment)));
  context.report(segment, all.start, verb.end, {
    reason: `Unexpected "${onOneLine(text, all.start, verb.end)}", which is "none" to some readers and "not all" to others, expected ${expected.map((reading) => `"${reading}"`).join(' or ')}.`,
    expected,
  });
}

/** Whether "all" begins a clause, and its verb is near in the same one. */
function isOneClause(segment: Segment, all: Hit<Data>, verb: Hit<Data>, context: Context): boolean {
  const { text } = segment;
  if (wordsBetween(text, [all.start, all.end], [verb.start, verb.end]) > reach) return false;
  const [from, to] = context.sentence(segment, all.start);
  const clause = clauses(text, [Math.max(from, all.start - span), Math.min(to, all.end + span)]).find(([, end]) => all.start < end);
  return clause !== undefined && text.slice(clause[0], all.start).trim() === '' && verb.end <= clause[1] && isNotCut(all, from);
}

/** Whether the clause was looked at from its beginning. */
function isNotCut(all: Hit<Data>, from: number): boolean {
  return all.start - from < span;
}

function isNoun(noun: string, { others }: Scope): boolean {
  if (noun.includes('\uFFFC')) return false;
  const words = noun.toLowerCase().split(/[\s']+/);
  const known = new Set(others.split(', '));
  return !words.some((word) => known.has(word));
}

/** Whether what follows the verb tells which is meant. */
function isTold(text: string, end: number, { told }: Scope): boolean {
  const next = text.slice(end, end + 30).toLowerCase();
  return next.startsWith('-') || told.split(', ').some((words) => next.trimStart().startsWith(words));
}

/** With a capital where the words it replaces have one. */
function asWritten(words: string, instead: string, locale: string): string {
  return isCapitalised(instead) ? capitalise(words, locale) : words;
}
