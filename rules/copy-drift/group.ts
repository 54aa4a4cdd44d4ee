/** Sentences that are almost the same, across files. */

import { alikePairs, type DriftKind, featuresOf, type Observed, type Place, tokenize } from '../../src/rule/index.ts';
import { oneWordDrift, type Side, smallDrift } from './drift.ts';
import type { Sentence } from './sentence.ts';

/** A sentence with all files that have it. */
interface Wording extends Side {
  /** Names of its placeholders. */
  readonly filled: string;
  /** One place a file, in order of paths. */
  readonly places: readonly Place[];
}

/** A sentence in a file. */
interface Seen extends Sentence {
  readonly path: string;
}

/** A wording that deviates from another. */
export interface Deviation {
  readonly wording: Wording;
  readonly usual: Wording;
  readonly kind: DriftKind;
}

/** Least likeness: one word of eight may be another. */
const leastLike = 75;

/** So many times more files must have a wording for another word to be an oversight. */
const clearMajority = 3;

/** A sentence with more others near it is a pattern that is filled in. */
const mostNear = 4;

/**
 * The wordings that deviate from one that more files have; where no more do, from the one in the earlier path.
 *
 * @param isApproved - Whether the guide has a say on a sentence: then this is not for the files to decide.
 */
export function deviations(observed: readonly Observed<Sentence>[], home: string, isApproved: (text: string) => boolean): Deviation[] {
  return byLocale(observed, home).flatMap((wordings) => {
    const { pairs, crowded } = alikePairs(
      wordings.map(({ tokens }) => featuresOf(tokens, 0, tokens.length)),
      leastLike,
    );
    const near = new Map<number, number[]>();
    for (const { first, second } of pairs) {
      push(near, first, second);
      push(near, second, first);
    }
    // Some of their pairs are not known.
    for (const index of crowded) near.delete(index);
    return [...near].flatMap(([index, others]) => deviation(index, others, near, wordings, isApproved));
  });
}

/** How one wording deviates from the most usual of those near it, if it does. */
function deviation(
  index: number,
  others: readonly number[],
  near: ReadonlyMap<number, readonly number[]>,
  wordings: readonly Wording[],
  isApproved: (text: string) => boolean,
): Deviation[] {
  const wording = wordings[index];
  if (!wording || others.length > mostNear || isApproved(wording.text)) return [];
  const better = others
    .filter((other) => (near.get(other)?.length ?? Number.POSITIVE_INFINITY) <= mostNear)
    .flatMap((other) => wordings[other] ?? []);
  for (const usual of better.sort(byUse)) {
    const kind = byUse(usual, wording) < 0 ? driftOf(wording, usual) : undefined;
    if (kind !== undefined) return isApproved(usual.text) ? [] : [{ wording, usual, kind }];
  }
  return [];
}

/** How a wording has drifted from another. A file that has both says both on purpose. */
function driftOf(wording: Wording, usual: Wording): DriftKind | undefined {
  const paths = new Set(usual.places.map(({ path }) => path));
  if (wording.places.some(({ path }) => paths.has(path)) || wording.filled !== usual.filled) return undefined;
  const isRare = wording.places.length * clearMajority <= usual.places.length;
  return smallDrift(wording, usual) ?? (isRare ? oneWordDrift(wording, usual) : undefined);
}

/** More files first, then the earlier path. */
function byUse(a: Wording, b: Wording): number {
  return b.places.length - a.places.length || compare(a.places[0]?.path ?? '', b.places[0]?.path ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Wordings of each locale, in the order of their first paths. Text that only says `en` is in the English of the guide. */
function byLocale(observed: readonly Observed<Sentence>[], home: string): Wording[][] {
  const locales = new Map<string, Map<string, Seen[]>>();
  for (const { path, data } of [...observed].sort((a, b) => compare(a.path, b.path))) {
    const locale = home.startsWith(`${data.locale}-`) ? home : data.locale;
    const seen = locales.get(locale) ?? new Map<string, Seen[]>();
    locales.set(locale, seen);
    push(seen, data.text, { path, ...data });
  }
  return [...locales].map(([locale, seen]) => [...seen].map(([text, all]) => toWording(text, locale, all)));
}

function toWording(text: string, locale: string, seen: readonly Seen[]): Wording {
  const tokens = tokenize(text);
  return {
    text,
    locale,
    tokens,
    first: 0,
    next: tokens.length,
    filled: seen[0]?.filled ?? '',
    subjects: new Set(seen.flatMap(({ subjects }) => subjects.split(' '))),
    facts: new Set(seen.flatMap(({ facts }) => facts)),
    places: seen.map(({ path, start, end }) => ({ path, start, end })),
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
