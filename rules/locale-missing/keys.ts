/** Messages that one locale of a family of files has and another has not. */

import { isSameLocale, languageOf, type Place, sourceLocale } from '../../src/rule/index.ts';
import { lastName } from './unread.ts';

/** What is kept of a catalogue. Plain data. */
export interface Catalogue {
  readonly locale: string;
  readonly keys: readonly { readonly key: string; readonly namesLocale: boolean; readonly locale: string; readonly place: Place }[];
  /** Names of keys without words. */
  readonly unread: readonly string[];
  readonly empty: readonly { readonly name: string; readonly place: Place }[];
}

/** A message of one side that the other side lacks. */
export interface Lack {
  readonly key: string;
  /** Where it stands. */
  readonly place: Place;
  /** Where the other side has an empty text for it. */
  readonly empty?: Place;
}

/** One locale of a family, held against its source. */
export interface Comparison {
  readonly locale: string;
  readonly source: string;
  /** Messages of the source. */
  readonly total: number;
  readonly missing: readonly Lack[];
  readonly extra: readonly Lack[];
}

/** Share of the source's messages that a translation may have besides; with more, its source is another file. */
const mostExtra = 0.1;

interface Side {
  readonly keys: Map<string, Place>;
  readonly unread: Set<string>;
  /** By name; texts of the same name in different places can't be told apart. */
  readonly empty: Map<string, Place[]>;
}

/**
 * Compares the catalogues of one family.
 *
 * @param main - Locale of the guide.
 */
export function compareKeys(catalogues: readonly Catalogue[], main: string): Comparison[] {
  const sides = sidesOf(catalogues);
  const source = sides && sourceLocale(sides.keys(), main);
  const from = source === undefined ? undefined : sides?.get(source);
  if (!sides || source === undefined || !from) return [];
  return [...sides].flatMap(([locale, side]) => {
    if (locale === source || inherits(locale, source, sides.keys())) return [];
    const extra = lacks(side, from).filter(({ empty }) => !empty);
    const total = from.keys.size;
    // With many more than the source has, it is not their source.
    return [{ locale, source, total, missing: lacks(from, side), extra: extra.length > Math.max(total * mostExtra, 3) ? [] : extra }];
  });
}

/** A regional variant holds only what differs from its language. */
function inherits(locale: string, source: string, locales: Iterable<string>): boolean {
  if (languageOf(locale) === languageOf(source)) return true;
  return [...locales].some((other) => other !== locale && locale.startsWith(`${other}-`) && isSameLocale(other, locale));
}

/** By locale; none where a file holds several locales under one key, as rows of a table do. */
function sidesOf(catalogues: readonly Catalogue[]): Map<string, Side> | undefined {
  const sides = new Map<string, Side>();
  for (const catalogue of catalogues) {
    const { locale: own, keys } = catalogue;
    if (keys.some(({ locale, namesLocale }) => locale !== own && !namesLocale)) return undefined;
    // A file without any text in its own locale is no catalogue of it.
    for (const locale of new Set(keys.map((each) => each.locale))) {
      const side = sides.get(locale) ?? { keys: new Map<string, Place>(), unread: new Set<string>(), empty: new Map<string, Place[]>() };
      sides.set(locale, side);
      addTo(side, catalogue, locale);
    }
  }
  return sides;
}

function addTo(side: Side, { keys, unread, empty }: Catalogue, locale: string): void {
  for (const each of keys) if (each.locale === locale && !side.keys.has(each.key)) side.keys.set(each.key, each.place);
  for (const name of unread) side.unread.add(name);
  for (const { name, place } of empty) side.empty.set(name, [...(side.empty.get(name) ?? []), place]);
}

/** Keys that the other side lacks, or has an empty text for. One that has a text without words there is no lack. */
function lacks(side: Side, other: Side): Lack[] {
  const absent = [...side.keys].filter(([key]) => !other.keys.has(key));
  const counts = new Map<string, number>();
  for (const [key] of absent) counts.set(lastName(key), (counts.get(lastName(key)) ?? 0) + 1);
  return absent.flatMap(([key, place]): Lack[] => {
    const name = lastName(key);
    const places = other.empty.get(name) ?? [];
    const [empty] = places;
    if (empty && places.length === 1 && counts.get(name) === 1) return [{ key, place, empty }];
    return other.unread.has(name) && places.length === 0 ? [] : [{ key, place }];
  });
}
