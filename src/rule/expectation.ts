/** What the guide expects of a statement. */

import { quantitiesOf } from '../language/quantities.ts';
import type { Value } from '../language/quantity.ts';
import { type Brand, forLocale, type GuidePlace, type PerLocale } from './brand.ts';
import type { Statement } from './statement.ts';

/** A value that the guide gives for a topic. */
export interface Expectation {
  readonly value: Value;
  /** As the guide writes it. */
  readonly text: string;
  readonly where: GuidePlace;
}

/** A statement's topic, as the guide sees it where the statement stands. */
export type Say =
  /** The guide says nothing, so statements can only be held against each other. */
  | 'nothing'
  /** The guide leaves it open there. */
  | 'open'
  | Expectation;

/** What the guide says of a statement: its fact, or the exception whose words stand with it. */
export function sayOf(statement: Statement, brand: Brand): Say {
  const fact = statement.topic === undefined ? undefined : brand.facts[statement.topic];
  if (!fact) return 'nothing';
  const exception = statement.exception === undefined ? undefined : fact.except[statement.exception];
  const values = exception ? exception.value : fact.value;
  if (!values) return exception ? 'open' : 'nothing';
  const written = writtenFor(values, statement.locale);
  if (!written) return exception ? 'open' : 'nothing';
  const value = readValue(written.text, written.tag === '*' ? brand.locale : written.tag, statement.value);
  return value ? { value, text: written.text, where: fact.where } : 'open';
}

/**
 * Reads a value of the guide. A number alone takes the unit of what it is compared with.
 *
 * @param locale - Locale of the text.
 */
export function readValue(text: string, locale: string, like?: Value): Value | undefined {
  const number = numberAlone(text);
  if (number !== undefined) return like && 'low' in like ? { ...like, low: number, high: number } : undefined;
  // Guides for other languages may be written in English.
  return valueIn(text, locale, like) ?? valueIn(text, 'en', like);
}

/** A number without a unit: `30`, `1.5`, `20,000`. */
export function numberAlone(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:([.,'\u00A0\u202F ])\d{3})(?:\1\d{3})*$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}

function valueIn(text: string, locale: string, like: Value | undefined): Value | undefined {
  const [first, ...more] = quantitiesOf(text, locale);
  if (first && more.length === 0) return first.value;
  // A phone number alone may be one of another country.
  return first && like ? [first, ...more].find(({ value }) => value.kind === like.kind)?.value : first?.value;
}

/** A statement that can contradict another one: of the brand, about today, and exact. */
export function isFirm({ topic, aside, isWeak, isAmbiguous, bound }: Statement): boolean {
  return topic !== undefined && aside === undefined && !isWeak && !isAmbiguous && bound === undefined;
}

/** Whether nothing narrows a statement but the products that it names. */
export function isGeneral({ scope }: Statement): boolean {
  return scope.conditions.length === 0 && scope.from === undefined && scope.until === undefined;
}

function writtenFor(values: PerLocale<string>, locale: string): { readonly text: string; readonly tag: string } | undefined {
  const text = forLocale(values, locale);
  if (text === undefined) return undefined;
  const tag = Object.keys(values).find((key) => values[key] === text && (key === '*' || locale === key || locale.startsWith(`${key}-`)));
  return { text, tag: tag ?? '*' };
}
