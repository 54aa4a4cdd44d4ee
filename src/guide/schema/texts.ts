/** The small values of a guide: texts, lists, locales, days, and texts per locale. */

import { z } from 'zod';
import type { PerLocale } from '../../rule/brand.ts';
import { localeTag, normalLocale } from './locale-tag.ts';
import { byForm } from './shapes.ts';

/** A text with something in it. */
export const text = z.string({ error: 'a text' }).regex(/\S/, { error: 'a text that is not empty' });

/** A text, or several. */
export const texts = byForm('a text or a list of texts', { scalar: text, list: z.array(text) });

/** A list of texts. */
export const list = z.array(text, { error: 'a list of texts' });

/** A locale. */
export const locale = z
  .string({ error: 'a locale such as `en-US`' })
  .regex(localeTag, { error: 'a locale such as `en-US`' })
  .describe('Locale: a language, with a region where it matters: `es`, `en-US`');

/** A locale as a key, or `*` for all others. */
export const localeKey = z.string().regex(/^(?:\*|[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?)$/, {
  error: 'a locale such as `en-US`',
});

/** A day. */
export const day = z
  .string({ error: 'a day such as 2026-11-30' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day such as 2026-11-30', abort: true })
  .refine(isDay, { error: 'a day of the calendar' });

/** A text, or one per locale. */
export const localised = byForm('a text, or a text per locale', { scalar: text, map: z.record(localeKey, text) });

/** Texts, or texts per locale. */
export const localisedTexts = byForm('a list of texts, or a list per locale', {
  scalar: text,
  list: z.array(text),
  map: z.record(localeKey, texts),
});

/** A text or several, as a list. */
export function asList(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** A text per locale; a plain one is for all (`*`). */
export function perLocale(value: string | Readonly<Record<string, string>>): PerLocale<string> {
  return typeof value === 'string' ? { '*': value } : mapLocales(value, (each) => each);
}

/** Lists per locale; a plain list is for all (`*`). */
export function listsPerLocale(
  value: string | readonly string[] | Readonly<Record<string, string | readonly string[]>> | undefined,
): PerLocale<readonly string[]> {
  if (value === undefined) return {};
  return typeof value === 'string' || isList(value) ? { '*': asList(value) } : mapLocales(value, asList);
}

/** The map with its locales in their usual case. */
export function mapLocales<From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To): PerLocale<To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [normalLocale(key) ?? key, change(value)]));
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
