/** The reader is "you", the brand is "we". */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  forLocale,
  type Hit,
  onOneLine,
  overlapsAny,
  type Phrase,
  type Range,
  type Segment,
  startsSentence,
} from '../../src/rule/index.ts';
import { isAboutCustomers, isToCustomers } from './audience.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule. */
type Kind = 'reader' | 'readers' | 'company' | 'brand' | 'you' | 'we' | 'trade' | 'business' | 'not';

const options = z.strictObject({
  named: z
    .boolean()
    .default(false)
    .describe('Whether the brand\'s own name is reported where it promises or asks: "Alder & Oak will refund you".'),
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a customer, or a longer phrase around one.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Kind>;

/** What a message says to whom. */
interface Message {
  readonly segments: Segment[];
  speaksToReader: boolean;
  speaksForBrand: boolean;
}

export default defineRule<Options, Kind>({
  meta: {
    description: 'The reader as "the customer" in a text that speaks to "you"; the brand as "the company"',
    family: 'tone',
    severity: 'info',
    locales: Object.keys(wordsByLanguage),
    notRoles: ['path', 'quote', 'fallback'],
  },
  options,
  *phrases({ options: { named, ignore }, brand, locale }) {
    for (const text of ignore) yield { text, loose: true, data: 'not' };
    if (named && brand.name !== undefined) yield { text: brand.name, data: 'brand' };
    const words = wordsOf(locale);
    const ignored = new Set(ignore.map((text) => text.toLowerCase()));
    if (words) for (const phrase of phrasesOf(words)) if (!ignored.has(phrase.text.toLowerCase())) yield phrase;
  },
  check(document, context) {
    if (isAboutCustomers(document)) return;
    const messages = messagesOf(document, context);
    if (!messages) return;
    for (const message of messages.values()) {
      if (!message.speaksToReader && !isToCustomers(document)) continue;
      for (const segment of message.segments) checkSegment(segment, message, context);
    }
  },
});

function* phrasesOf({ reader, readers, company, you, we, trade, business }: Words): Generator<Phrase<Kind>> {
  const lists = { reader, readers, company, you, we, trade, business };
  for (const [kind, list] of Object.entries(lists) as [Kind, string][]) for (const text of list.split(', ')) yield { text, data: kind };
}

function wordsOf(locale: string): Words | undefined {
  return forLocale(wordsByLanguage, locale);
}

/** The messages of a document by unit; `undefined` where it speaks to those who have customers themselves. */
function messagesOf(document: Document, context: Context): Map<number, Message> | undefined {
  const messages = new Map<number, Message>();
  for (const segment of document.segments) {
    const message = messages.get(segment.unit) ?? { segments: [], speaksToReader: false, speaksForBrand: false };
    messages.set(segment.unit, message);
    message.segments.push(segment);
    for (const hit of context.hits(segment)) {
      const { phrase, start, end } = hit;
      if (phrase.data === 'business' || isDefined(segment.text, phrase.data, start, end)) return undefined;
      if (phrase.data === 'you' && isWrittenSo(segment.text, hit)) message.speaksToReader = true;
      if (phrase.data === 'we') message.speaksForBrand = true;
    }
  }
  return messages;
}

/** A defined term of a contract: "the Customer" inside a sentence. German nouns have capitals anyway. */
function isDefined(text: string, kind: Kind, start: number, end: number): boolean {
  return (
    kind === 'reader' &&
    /^\p{Ll}.*\s\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    !/^(?:de[rmn]|die|jeder|zu|zulasten) /u.test(text.slice(start, end))
  );
}

function checkSegment(segment: Segment, { speaksForBrand }: Message, context: Context): void {
  const { text } = segment;
  const words = wordsOf(context.locale(segment));
  const hits = context.hits(segment);
  if (!words) return;
  const rangesOf = (...kinds: readonly Kind[]): Range[] =>
    hits.filter((hit) => kinds.includes(hit.phrase.data) && isWrittenSo(text, hit)).map(({ start, end }) => [start, end]);
  const [you, business] = [rangesOf('you'), rangesOf('we', 'trade')];
  for (const hit of hits) {
    const isForReader = isReader(text, hit, words);
    if (!isForReader && !isBrand(text, hit, words, speaksForBrand)) continue;
    const sentence = context.sentence(segment, hit.start);
    if (overlapsAny(you, ...sentence) === isForReader || (isForReader && !overlapsAny(business, ...sentence))) continue;
    const actual = onOneLine(text, hit.start, hit.end);
    const expected = isForReader ? `the reader, expected ${words.expected.reader}` : `the brand, expected ${words.expected.brand}`;
    context.report(segment, hit.start, hit.end, { reason: `Unexpected "${actual}" for ${expected}.` });
  }
}

/** German and Italian tell "you" from "she" and "they" by its capital. */
function isWrittenSo(text: string, { start, phrase }: Hit<Kind>): boolean {
  return !/^\p{Lu}/u.test(phrase.text) || /^\p{Lu}/u.test(text.charAt(start));
}

function isReader(text: string, { start, end, phrase }: Hit<Kind>, { verbs }: Words): boolean {
  // "{product} users can …" are some of many.
  if (phrase.data === 'readers')
    return (
      startsSentence(text, start) &&
      !/^\p{Ll}/u.test(text.charAt(start)) &&
      !/\ufffc\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
      isFollowedBy(text, end, verbs)
    );
  return phrase.data === 'reader' && (isFollowedBy(text, end, verbs) || /^\s*(?:[.,;:!?)]|$)/.test(text.slice(end, end + 3)));
}

function isBrand(text: string, { end, phrase }: Hit<Kind>, { acts }: Words, speaksForBrand: boolean): boolean {
  return (phrase.data === 'brand' || (phrase.data === 'company' && speaksForBrand)) && isFollowedBy(text, end, acts);
}

/** Whether the next word is one of a list. */
function isFollowedBy(text: string, end: number, list: string): boolean {
  const next = /^\s([\p{L}\p{M}'’]+)/u
    .exec(text.slice(end, end + 30))?.[1]
    ?.toLowerCase()
    .replace('’', "'");
  return next !== undefined && list.split(', ').some((each) => each === next || each.startsWith(`${next} `));
}
