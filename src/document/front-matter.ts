/** Front matter: copy in its keys, and what the file says of its locale and day. */

import { type CopyKey, copyKey, normalKey } from './data/copy-key.ts';
import { isText } from './data/prose-value.ts';
import { readDirectives, readValue } from './data/reading.ts';
import type { DataPath, DataValue, DataValues } from './data/value.ts';
import { dateOfPath } from './date-of-path.ts';
import type { Cooked, Reading } from './document.ts';
import { normalLocale } from './locale.ts';
import { readPlain } from './plain.ts';
import { emptyReading, joinReadings, placeProblems } from './reader.ts';

const localeKeys = new Set(['lang', 'locale', 'language']);

/** Days that the content speaks from; the newest counts. */
const dateKeys = new Set([
  'date',
  'datemodified',
  'datepublished',
  'lastmod',
  'lastmodified',
  'lastmodifiedat',
  'lastupdate',
  'lastupdated',
  'modified',
  'pubdate',
  'published',
  'publishdate',
  'publishedat',
  'updated',
  'updateddate',
  'updatedat',
]);

/** Addresses of a page, in which blogs write its day. */
const addressKeys = new Set(['path', 'permalink', 'slug', 'url']);

/**
 * Reads front matter.
 *
 * @param cooked - The YAML, TOML or JSON, without fences of its own.
 * @param walk - The walker of its syntax.
 */
export function readFrontMatter(cooked: Cooked, unit: number, walk: (source: string) => DataValues): Reading {
  const { values, problems, comments } = walk(cooked.text);
  const copies = values.flatMap((value) => {
    const copy = frontMatterKey(value.path);
    return copy && isText(value.cooked.text) ? [readValue(value, { ...copy, unit }, cooked.map, readPlain)] : [];
  });
  const [locale, date] = [localeOf(values), newestDate(values)];
  const top = values.filter(({ path }) => path.length === 1);
  const own: Reading = {
    ...emptyReading,
    directives: readDirectives(comments, cooked.map),
    problems: placeProblems(problems, cooked.map),
    ...(locale === undefined ? {} : { locale }),
    ...(date === undefined ? {} : { date }),
    matter: Object.fromEntries(top.map(({ path, cooked: { text } }) => [String(path[0]), text])),
    matterRanges: Object.fromEntries(top.map(({ path, range }) => [String(path[0]), cooked.map.range(...range)])),
  };
  return joinReadings([own, ...copies]);
}

/** Keys deep in settings (`params.comments.title`) name things for the site's code; known groups hold copy. */
const groups = new Set([
  'cover',
  'cta',
  'ctas',
  'button',
  'buttons',
  'actions',
  'faq',
  'faqs',
  'hero',
  'image',
  'images',
  'meta',
  'og',
  'opengraph',
  'params',
  'seo',
  'social',
  'twitter',
  'features',
  'extra',
]);

function frontMatterKey(path: DataPath): CopyKey | undefined {
  const parents = path.slice(0, -1).filter((step) => typeof step === 'string');
  return parents.every((step) => groups.has(normalKey(step))) ? copyKey(path) : undefined;
}

function localeOf(values: readonly DataValue[]): string | undefined {
  const value = values.find(({ path }) => path.length === 1 && localeKeys.has(normalKey(String(path[0]))));
  return value && normalLocale(value.cooked.text.trim());
}

function newestDate(values: readonly DataValue[]): string | undefined {
  const top = values
    .filter(({ path }) => path.length === 1)
    .map(({ path: [key], cooked }) => [normalKey(String(key)), cooked.text] as const);
  const dates = top.flatMap(([key, text]) => (dateKeys.has(key) ? (/^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1] ?? []) : []));
  const named = top.flatMap(([key, text]) => (addressKeys.has(key) ? (dateOfPath(text.trim()) ?? []) : []));
  return (dates.length > 0 ? dates : named).toSorted().at(-1);
}
