/** Whether words make a claim where they stand. */

import {
  type CheckContext,
  clauses,
  type Hit,
  hasCapitalisedNeighbour,
  hitsAround,
  isCapitalised,
  isPartOfIdentifier,
  isTitleCase,
  languageOf,
  type ObserveContext,
  overlapsAny,
  quotedRanges,
  type Range,
  type Segment,
  startsSentence,
} from '../../src/rule/index.ts';
import type { ClaimClass } from './classes.ts';
import type { Options } from './options.ts';
import type { Data, Part } from './phrases.ts';
import { has, hasCondition, hasNear, isAny, type Sight, sightOf } from './sight.ts';

/** What the rule is given of a document, in check and in observe. */
export type Context = CheckContext<Options, Data> | ObserveContext<Options, Data>;

/** A claim found: cooked range. */
export interface Made {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimClass;
  /** Cooked range of its sentence, or of the part of it that was looked at. */
  readonly sentence: Range;
  /** Cooked ranges of other words of claims in the sentence, be they claims there or not. */
  readonly others: readonly Range[];
}

/** How far around a hit its sentence is looked at, in UTF-16 units. */
const span = 300;

/** How far around a hit the marks of a quotation are looked for, in UTF-16 units: it may have several sentences. */
const quotable = 400;

/** Words between two that belong together, at most. */
const reach = { field: 7, self: 4, offer: 2, result: 3, goods: 3, saving: 7, negation: 8 } as const;

/** What can be a claim, with its class. */
const classes: ReadonlyMap<Part, ClaimClass> = new Map([
  ['also', 'own'],
  ['superlative', 'superlative'],
  ['superior', 'superlative'],
  ['unique', 'superlative'],
  ['guarantee', 'guarantee'],
  ['assured', 'guarantee'],
  ['upTo', 'up-to'],
  ['free', 'free'],
  ['green', 'green'],
  ['sustainable', 'green'],
  ['climate', 'climate'],
  ['health', 'health'],
]);

/** What must stand near for something to be a claim; the others are claims by themselves. */
const companions: Readonly<Partial<Record<Part, readonly Part[]>>> = {
  superior: ['field', 'self', 'offer', 'name'],
  unique: ['field'],
  assured: ['result'],
  sustainable: ['goods', 'name'],
};

/** Languages that need no word between a thing and what it is: "наши лампы лучшие". */
const withoutCopula: readonly string[] = ['ru', 'hi', 'ja'];

/** Languages that deny also after the word, with so many words between at most: "klimaneutral sind wir nicht", "ne garantissons pas". */
const lateNegation: ReadonlyMap<string, number> = new Map([
  ['de', 4],
  ['nl', 4],
  ['hi', 4],
  ['ja', 4],
  ['fr', 0],
]);

/** A percentage with a minus is a discount by itself. */
const minus = /^\s?[-–−]\s?\d/;

/** A number with a currency or a percent sign, right after the words. */
const amountAfter =
  /^\s?[-–−]?(?:[$€£₹₽¥]\s?\d(?:[\d.,]{0,9}\d)?|\d(?:[\d.,\s]{0,9}\d)?\s?(?:%|[$€£₹₽¥]|percent|prozent|procent|por ciento|pour cent|por cento|per cento|процент\p{L}*|प्रतिशत|फीसदी|eur|usd|gbp|руб|kr))/iu;

/** "Up to" that follows its amount: Hindi "20% तक". Elsewhere, what follows an amount is a last day ("20% fino al 9 maggio"). */
const followsAmount = /^तक/u;

/** The amount right before such words. */
const amountBefore = /(?:\d(?:[\d.,]{0,9}\d)?\s?[%€₽]|[$€£₹¥]\s?\d(?:[\d.,]{0,9}\d)?|\d\s?(?:प्रतिशत|फीसदी))\s?$/u;

/** How far an amount may reach, in UTF-16 units. */
const amountSpan = 24;

/** The class of a hit; nothing if it only helps to tell others. */
function classOf(hit: Hit<Data>): ClaimClass | undefined {
  const part = claimPart(hit);
  return part && classes.get(part);
}

function claimPart({ phrase: { data } }: Hit<Data>): Part | undefined {
  return data.find((part) => classes.has(part));
}

/** The claims of a segment, in order. */
export function* claimsOf(segment: Segment, context: Context): Generator<Made> {
  const hits = context.hits(segment);
  for (const [index, hit] of hits.entries()) {
    const claim = classOf(hit);
    if (claim === undefined || context.options.skip.includes(claim)) continue;
    const near = hitsAround(hits, index, span);
    if (!hasCompany(segment, hit, near)) continue;
    const [from, to] = context.sentence(segment, hit.start);
    const sentence: Range = [Math.max(from, hit.start - span), Math.min(to, hit.end + span)];
    const clause = clauses(segment.text, sentence).find(([start, end]) => hit.start >= start && hit.start < end) ?? sentence;
    const sight = sightOf(segment, languageOf(context.locale(segment)), hit, near, sentence, clause);
    if (!isClaim(sight) || isOther(sight)) continue;
    const [start, end] = (claim === 'up-to' && withAmount(sight)) || [hit.start, hit.end];
    const others = sight.inSentence.filter((other) => classOf(other) && (other.end <= start || other.start >= end));
    yield { segment, start, end, claim, sentence, others: others.map((other): Range => [other.start, other.end]) };
  }
}

/** A quick look before the sentence is known: most ordinary words have nothing near that would make them a claim. */
function hasCompany({ role }: Segment, hit: Hit<Data>, near: readonly Hit<Data>[]): boolean {
  const part = claimPart(hit);
  const needed = part && companions[part];
  if (!needed || (part === 'superior' && isAdvertising(role))) return true;
  return near.some((other) => other !== hit && isAny(other, needed));
}

function isClaim(sight: Sight): boolean {
  switch (claimPart(sight.hit)) {
    case 'superior':
      return !has(sight, 'soft') && (isOfMarket(sight) || isOfBrand(sight) || opensAdvertisement(sight));
    case 'unique':
      return !has(sight, 'soft') && isOfMarket(sight);
    case 'assured':
      return hasNear(sight, ['result'], reach.result);
    case 'upTo':
      return withAmount(sight) !== undefined && isSaving(sight);
    case 'free':
      return isSaid(sight) && isUnconditional(sight);
    case 'sustainable':
      return hasNear(sight, ['goods', 'name'], reach.goods);
    default:
      return true;
  }
}

/** "The best lamps in the world". */
function isOfMarket(sight: Sight): boolean {
  return hasNear(sight, ['field'], reach.field, 'after');
}

/** "We make the best lamps", "Our lamps are the best". */
function isOfBrand(sight: Sight): boolean {
  if (hasNear(sight, ['offer'], reach.offer, 'before')) return true;
  const isLinked = withoutCopula.includes(sight.language) || hasNear(sight, ['copula'], 0, 'before');
  return isLinked && hasNear(sight, ['self', 'name'], reach.self, 'before');
}

function isAdvertising(role: Segment['role']): boolean {
  return role === 'headline' || role === 'subject';
}

/** "The best desk lamps" as the headline of an ad. */
function opensAdvertisement({ segment, hit, clause }: Sight): boolean {
  return isAdvertising(segment.role) && segment.text.slice(clause[0], hit.start).trim() === '';
}

/** The range of "up to" with its percentage or amount of money; nothing without one. */
function withAmount({ segment: { text }, hit: { start, end } }: Sight): Range | undefined {
  if (followsAmount.test(text.slice(start, end))) {
    const before = amountBefore.exec(text.slice(Math.max(0, start - amountSpan), start));
    return before ? [start - before[0].length, end] : undefined;
  }
  const after = amountAfter.exec(text.slice(end, end + amountSpan));
  return after ? [start, end + after[0].length] : undefined;
}

/** "Save up to 20%", but not of energy; "up to -20%". */
function isSaving(sight: Sight): boolean {
  const { segment, hit } = sight;
  if (minus.test(segment.text.slice(hit.end, hit.end + amountSpan))) return true;
  return hasNear(sight, ['saving'], reach.saving) && !has(sight, 'measured');
}

/** A text of these words only is a label: the name of a shipping method, a button. In an ad it is the offer. */
function isSaid({ segment: { role, text }, hit }: Sight): boolean {
  if (role === 'cta' || role === 'label') return false;
  const around = text.slice(Math.max(0, hit.start - span), hit.start) + text.slice(hit.end, hit.end + span);
  return isAdvertising(role) || /[\p{L}\p{N}]/u.test(around);
}

/** Neither a number nor a condition stands in the sentence. */
function isUnconditional(sight: Sight): boolean {
  const { segment, hit, sentence } = sight;
  const rest = segment.text.slice(sentence[0], hit.start) + segment.text.slice(hit.end, sentence[1]);
  return !/[\d*†\uFFFC]/.test(rest) && !hasCondition(sight);
}

/** What is no claim of the brand, whatever the words: denied, doubted, asked, quoted, a name, a part of something longer. */
function isOther(sight: Sight): boolean {
  const { segment, hit, sentence } = sight;
  const { text } = segment;
  return (
    isDenied(sight) ||
    has(sight, 'doubt') ||
    isQuestion(text, sentence) ||
    isQuoted(text, hit) ||
    isPartOfIdentifier(text, hit.start, hit.end) ||
    isName(sight)
  );
}

function isDenied(sight: Sight): boolean {
  if (hasNear(sight, ['negation'], reach.negation, 'before')) return true;
  const late = lateNegation.get(sight.language);
  return late !== undefined && hasNear(sight, ['negation'], late, 'after');
}

function isQuestion(text: string, [from, to]: Range): boolean {
  return /[?？][\s"'”’»)\]]*$/u.test(text.slice(from, to));
}

/** Words in quotation marks are someone else's, or are spoken of. */
function isQuoted(text: string, { start, end }: Hit<Data>): boolean {
  const from = Math.max(0, start - quotable);
  return overlapsAny(quotedRanges(text.slice(from, end + quotable)), start - from, end - from);
}

/** "Best Western", "Green Day": capitals inside a sentence that has others in lower case. German nouns have capitals anyway. */
function isName({ segment: { text }, hit: { start, end }, language }: Sight): boolean {
  if (language === 'de' || !isCapitalised(text.slice(start, end)) || startsSentence(text, start)) return false;
  return hasCapitalisedNeighbour(text, start, end) && !isTitleCase(text, start, end);
}
