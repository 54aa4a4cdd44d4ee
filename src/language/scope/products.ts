/** Names of products in a text, and which of them a value is about. */

import type { Range } from '../../document/map.ts';
import { tokenAt } from '../attach/token-at.ts';
import { compileMatcher, type Hit, longest, type Matcher } from '../matcher.ts';
import { isWord, type Tokens } from '../tokens.ts';
import type { Neighbours } from './neighbours.ts';
import type { Part } from './parts.ts';
import { type TierCondition, tierOf } from './tiers.ts';

/** A product that a text names. */
export interface NamedProduct {
  readonly start: number;
  readonly end: number;
  /** As the guide writes it; absent where it is part of a longer name that the guide does not know. */
  readonly name?: string;
  /** The longer name, folded. */
  readonly longer?: string;
  /** What it narrows a value to, where it is the name of a plan or a tier. */
  readonly tier?: TierCondition;
}

/** Endings of plural and possessive forms, of the last word of a name. */
const endings = ['', 's', 'es', "'s", "'", "s'", 'n', 'en'] as const;

/** Words that make a name another one, however they are written around it. */
const variants: ReadonlySet<string> = new Set(
  'mini,maxi,pro,max,plus,lite,light,ultra,air,se,xl,xxl,xs,junior,kids,deluxe,classic,compact,travel,premium,duo,trio,go,neo,nano,micro,ii,iii,iv,gen'.split(
    ',',
  ),
);

const matchers = new WeakMap<readonly string[], Matcher<string>>();

/**
 * The products that a text names, in order and apart; the longest name wins.
 *
 * @param names - Always the same array for the same names: its matcher is kept with it.
 * @param values - Ranges of values: "Oak Lamp 2 years" is no "Oak Lamp 2".
 * @param language - Base language: German writes all nouns with a capital.
 */
export function productsIn(
  text: string,
  tokens: Tokens,
  names: readonly string[],
  values: readonly Range[],
  language: string,
): NamedProduct[] {
  if (names.length === 0) return [];
  const hits = longest(matcherOf(names).match(tokens)).filter((hit) => isCased(text, hit));
  if (hits.length === 0) return [];
  const isTitle = language === 'de' || !hasLowerCaseWord(text, hits);
  return hits.map((hit) => {
    const [first, last] = longerName(text, tokens, hit, isTitle, values);
    if (first === hit.start && last === hit.end) return named(text, hit);
    return { start: first, end: last, longer: text.slice(first, last).toLowerCase() };
  });
}

function named(text: string, { start, end, phrase }: Hit<string>): NamedProduct {
  const tier = tierOf(text, start, end, phrase.data);
  return { start, end, name: phrase.data, ...(tier === undefined ? {} : { tier }) };
}

function matcherOf(names: readonly string[]): Matcher<string> {
  const known = matchers.get(names);
  if (known !== undefined) return known;
  const made = compileMatcher(names.flatMap((name) => endings.map((ending) => ({ text: name + ending, loose: true, data: name }))));
  matchers.set(names, made);
  return made;
}

/** A name of one word must begin as the guide writes it: "Light" is a product, "light" is not. */
function isCased(text: string, { start, end, phrase }: Hit<string>): boolean {
  const name = phrase.data;
  return /\s/.test(name) || text.charAt(start) === name.charAt(0) || text.slice(start, end) === name.toUpperCase();
}

/** Whether an ordinary word outside the names starts with a small letter. Otherwise capitals say nothing. */
function hasLowerCaseWord(text: string, hits: readonly Hit[]): boolean {
  let from = 0;
  for (const { start, end } of [...hits, { start: text.length, end: text.length }]) {
    if (/(?<![\p{L}\p{N}'’])\p{Ll}{4}/u.test(text.slice(from, start))) return true;
    from = end;
  }
  return false;
}

/** The range of a name with the words around it that belong to it. */
function longerName(text: string, tokens: Tokens, hit: Hit, isTitle: boolean, values: readonly Range[]): Range {
  let last = tokenAt(tokens, hit.end);
  while (belongs(text, tokens, last, tokens.glue[last], isTitle, values)) last++;
  const end = tokens.ends[last - 1] ?? hit.end;
  const before = tokenAt(tokens, hit.start) - 1;
  // The first word of a sentence has a capital anyway.
  const isNamed =
    before > 0 && belongs(text, tokens, before, tokens.glue[before + 1], isTitle, values) && isWord(tokens.folded[before - 1] ?? '');
  return [isNamed ? (tokens.starts[before] ?? hit.start) : hit.start, Math.max(end, hit.end)];
}

/** Whether a token next to a name, over a space or a hyphen, is part of a longer one. */
function belongs(
  text: string,
  tokens: Tokens,
  index: number,
  glue: string | undefined,
  isTitle: boolean,
  values: readonly Range[],
): boolean {
  const word = tokens.folded[index];
  const start = tokens.starts[index] ?? 0;
  if (word === undefined || glue === 'none' || glue === undefined || !isWord(word)) return false;
  if (values.some((value) => start >= value[0] && start < value[1])) return false;
  const written = text.charAt(start);
  if (/\p{Nd}/u.test(written)) return word.length <= 2;
  return /\p{Lu}/u.test(written) && (variants.has(word) || !isTitle);
}

/**
 * The products of the part of a value, else of a part that opens the sentence or stands beside it, else of the title next above.
 *
 * @param named - Products of the sentence.
 * @param above - Products of each title, nearest first.
 */
export function nearestProducts(
  named: readonly NamedProduct[],
  { own, beside, lead, first }: Neighbours,
  above: readonly (readonly NamedProduct[])[],
): readonly NamedProduct[] {
  const parts: readonly (readonly Part[])[] = [[own], beside, lead, first === undefined ? [] : [first]];
  const inSentence = parts.map((group) => named.filter((product) => group.some((part) => isIn(product, part))));
  return [...inSentence, ...above].find((products) => products.length > 0) ?? [];
}

function isIn({ start, end }: NamedProduct, part: Part): boolean {
  return start < part.end && end > part.start;
}
