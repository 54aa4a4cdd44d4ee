/** The guide's approved sentences, ready to be compared. */

import {
  type Copy,
  featuresOf,
  forLocale,
  KnownSets,
  maskOutputs,
  type Passage,
  type Quantity,
  quantitiesOf,
  tokenize,
} from '../../src/rule/index.ts';

/** An approved sentence in one language. */
export interface Approved extends Passage {
  /** Key in the guide. */
  readonly name: string;
  /** Place in the guide. */
  readonly where: string;
  /** What it states in numbers. */
  readonly quantities: readonly Quantity[];
  /** Number of sentences that it has. */
  readonly sentences: number;
}

/** The approved sentences that one document has to keep to. */
export interface Approval {
  readonly sentences: readonly Approved[];
  readonly known: KnownSets;
  /** All that is approved anywhere, as {@link plain} text: right even where another one is near. */
  readonly right: ReadonlySet<string>;
  /** The most sentences that one of them has. */
  readonly longest: number;
}

/** Least likeness that is looked at; how much may really differ depends on what differs. */
const leastLike = 60;

/** More than this many sentences in a row are not compared at once. */
const mostSentences = 6;

/** Ends of sentences, roughly. */
const ends = /[.!?…。！？।]+(?=\s|$)|[。！？।]/gu;

const compiled = new WeakMap<object, Map<string, Approval>>();

/**
 * The approved sentences for a locale and a channel. Compiled once.
 *
 * @param copy - The guide's, by name.
 * @param locale - BCP 47 tag of the text.
 */
export function approvalFor(copy: Readonly<Record<string, Copy>>, locale: string, channel: string | undefined): Approval {
  const byCase = compiled.get(copy) ?? new Map<string, Approval>();
  compiled.set(copy, byCase);
  const key = `${locale} ${channel ?? ''}`;
  const approval = byCase.get(key) ?? compile(copy, locale, channel);
  byCase.set(key, approval);
  return approval;
}

/** A text on one line, without soft hyphens: what is compared when it must be the same. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function compile(copy: Readonly<Record<string, Copy>>, locale: string, channel: string | undefined): Approval {
  const sentences = Object.entries(copy).flatMap(([name, entry]) => {
    const isFor = !entry.channels || (channel !== undefined && entry.channels.includes(channel));
    const text = isFor ? textFor(entry, locale) : undefined;
    return text === undefined ? [] : [toApproved(name, entry.where, text, locale)];
  });
  const features = sentences.map(({ tokens }) => featuresOf(tokens, 0, tokens.length));
  return {
    sentences,
    known: new KnownSets(features, leastLike),
    right: new Set(Object.values(copy).flatMap(({ text }) => Object.values(text).map((one) => plain(maskOutputs(one))))),
    longest: Math.min(mostSentences, Math.max(1, ...sentences.map((one) => one.sentences))),
  };
}

function toApproved(name: string, where: string, written: string, locale: string): Approved {
  const text = plain(maskOutputs(written));
  const tokens = tokenize(text);
  return {
    name,
    where,
    text,
    tokens,
    first: 0,
    next: tokens.length,
    quantities: quantitiesOf(text, locale),
    sentences: text.match(ends)?.length ?? 1,
  };
}

/** Text in `en` is held against what is approved for `en-US` if that is the only English. */
function textFor({ text }: Copy, locale: string): string | undefined {
  const regional = Object.keys(text).filter((tag) => tag.startsWith(`${locale}-`));
  const only = regional.length === 1 ? regional[0] : undefined;
  return forLocale(text, locale) ?? (only === undefined ? undefined : text[only]);
}
