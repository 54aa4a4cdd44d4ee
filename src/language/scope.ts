/** What narrows a statement: for which product, which customers, which market, until when. */

import type { Range } from '../document/map.ts';
import type { Quantity } from './quantity.ts';
import { questionBefore, readAbove, sentenceBefore } from './scope/above.ts';
import { asideOf } from './scope/asides.ts';
import { withoutNeedless } from './scope/condition-classes.ts';
import { addFarther, conditionsOf, sharedFirst } from './scope/conditions.ts';
import { withoutHome } from './scope/home.ts';
import { impliedBy } from './scope/implied.ts';
import { baseOf } from './scope/languages.ts';
import { neighboursOf } from './scope/neighbours.ts';
import { rangeOf } from './scope/part-conditions.ts';
import { type NamedProduct, nearestProducts, productsIn } from './scope/products.ts';
import { readSentence, type Sentence } from './scope/sentence.ts';
import { isAboutTier } from './scope/tiers.ts';
import { unnamedPlaces } from './scope/unnamed-place.ts';
import { validityOf } from './scope/validity.ts';
import { windowOf } from './scope/window.ts';
import type { Topic } from './topic.ts';

/** Where a statement holds. Two statements can contradict each other only where their scopes are equal. */
export interface Scope {
  /**
   * Names of the guide that the statement is about, as the guide writes them; the longest name wins. In order, each once.
   * Without one: the product of its row or record.
   */
  readonly products: readonly string[];
  /** What narrows it, language apart: `members`, `sale`, `eu`, `express`. In order, each once. */
  readonly conditions: readonly string[];
  /** First and last day that it holds (`YYYY-MM-DD`), where the text says so. */
  readonly from?: string;
  readonly until?: string;
}

/** Why a value is no statement of the brand about today: it was so, others do so, it is denied, it is an example or a mere question. */
export type Aside = 'history' | 'others' | 'denied' | 'example' | 'question';

/** What stands around a quantity, for its scope. */
export interface ScopeContext {
  /** BCP 47 tag of the text: its region is the market that holds where none is named. */
  readonly locale: string;
  /** Cooked range of the sentence. */
  readonly sentence: Range;
  /** Names of the guide's products, as the guide writes them. */
  readonly products: readonly string[];
  /** Nearest heading, headers of a table's row and column, and titles of the same row or message, nearest first. */
  readonly above: readonly string[];
  /** What the quantity is about. Conditions that its own words name narrow nothing: "Plus members" of a topic `plus-delivery`. */
  readonly topic?: Topic;
  /** Words that made it the topic, as they stand there. */
  readonly trigger?: string;
}

/** Scope of one quantity, and whether it is a statement at all. */
export interface Scoped {
  readonly scope: Scope;
  readonly aside?: Aside;
}

/** What narrows a quantity, or makes it no statement. */
export function scopeOf(text: string, quantity: Quantity, context: ScopeContext): Scoped {
  const language = baseOf(context.locale);
  const [from, to] = windowOf(quantity, context.sentence);
  const sentence = readSentence(text.slice(from, to), language);
  const local: Quantity = { ...quantity, start: quantity.start - from, end: quantity.end - from };
  const near = neighboursOf(sentence, local.start);
  if (near === undefined) return { scope: { products: [], conditions: [] } };

  const before = [...sentenceBefore(text, context.sentence, language), ...questionBefore(text, context.sentence[0])];
  const above = [...before, ...context.above].map((title) => readAbove(title, language));
  const named = productsOf(sentence, context, language);
  const products = nearestProducts(
    named,
    { ...near, first: sharedFirst(sentence, near, local) },
    above.map((title) => productsOf(title.sentence, context, language)),
  );
  const conditions = [
    ...conditionsOf(
      sentence,
      near,
      local,
      named.map(({ start, end }) => [start, end]),
    ),
  ];
  const places = [near.own, ...near.beside, ...near.lead].flatMap((part) => unnamedPlaces(sentence, rangeOf(part)));
  addFarther(
    conditions,
    places.map((id) => ({ id, of: 'market' })),
  );
  for (const title of above) addFarther(conditions, title.conditions);
  const { from: since, until, conditions: dated } = validityOf(sentence, near.own, local);
  const implied = impliedBy(context.topic, context.trigger ?? '', language);
  const tiers = products.filter(
    ({ tier, name = '' }) => tier && !(context.topic && isAboutTier(context.topic, context.trigger ?? '', name, language)),
  );
  const said = [...conditions, ...dated].map(({ id }) => id);
  const ids = withoutNeedless([...said, ...tiers.flatMap(({ tier }) => tier ?? [])]).filter((id) => !implied.has(id));
  const aside = asideOf(sentence, near, local) ?? above.find((title) => title.aside !== undefined)?.aside;
  return {
    scope: {
      products: inOrder(products.flatMap(({ name }) => name ?? [])),
      conditions: inOrder([...withoutHome(ids, context.locale), ...products.flatMap(({ longer }) => longer ?? [])]),
      ...(since === undefined ? {} : { from: since }),
      ...(until === undefined ? {} : { until }),
    },
    ...(aside === undefined ? {} : { aside }),
  };
}

function productsOf({ text, tokens, values }: Sentence, { products }: ScopeContext, language: string): NamedProduct[] {
  return productsIn(text, tokens, products, values, language);
}

function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
