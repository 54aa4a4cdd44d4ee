/** Values of one message that should be the same in two locales and are not. */

import { languageOf } from '../document/locale-parts.ts';
import { type Comparison, compareValues } from '../language/compare.ts';
import { sourceLocale } from './siblings.ts';
import { type Message, messagesOf } from './stated-messages.ts';
import type { SpokenFile, Statement } from './statement.ts';

/** A value, and what the locale that it is held against says in its place. */
export interface LocalePair {
  readonly statement: Statement;
  readonly other: Statement;
  readonly comparison: Exclude<Comparison, 'equal' | 'other'>;
}

/** Kinds that a translation keeps; phone numbers and addresses may differ from country to country, sizes are converted. */
const kept: readonly string[] = ['availability', 'count', 'date', 'duration', 'percent', 'points', 'money'];

/**
 * The values of translations that differ from those of their source, each once.
 *
 * @param main - Locale of the guide: the one that others are translated from, where a message has it.
 */
export function localePairs(files: readonly SpokenFile[], main: string): LocalePair[] {
  return messagesOf(files).flatMap((message) => pairsOf(message, main));
}

/** Each locale is held against that of the guide; without it, against the one that agrees with most others. */
function pairsOf(message: Message, main: string): LocalePair[] {
  const source = sourceLocale(message.keys(), main);
  if (source !== undefined) return against(source, message);
  const candidates = [...message.keys()].sort(byNearness(main)).map((locale) => against(locale, message));
  return candidates.reduce<LocalePair[]>((best, pairs) => (pairs.length < best.length ? pairs : best), candidates[0] ?? []);
}

/** The language of the guide first, then by name. */
function byNearness(main: string): (a: string, b: string) => number {
  const rank = (tag: string): number => (languageOf(tag) === languageOf(main) ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}

function against(source: string, message: Message): LocalePair[] {
  const said = message.get(source) ?? [];
  return [...message].flatMap(([locale, own]) => (locale === source ? [] : differing(own, said)));
}

/** Pairs of values that differ. Where one locale states more values of a kind than the other, nothing is certain. */
function differing(own: readonly Statement[], others: readonly Statement[]): LocalePair[] {
  return kept.flatMap((kind) => {
    const mine = own.filter((statement) => isExact(statement, kind));
    const theirs = others.filter((statement) => isExact(statement, kind));
    return mine.length === theirs.length ? paired(mine, theirs) : [];
  });
}

/** An example may be another one in each language. */
function isExact({ value, isWeak, isAmbiguous, aside }: Statement, kind: string): boolean {
  return value.kind === kind && !isWeak && !isAmbiguous && aside !== 'example';
}

/** Translations may change the order, so equal values are put aside first; the rest belongs together in order. */
function paired(mine: readonly Statement[], theirs: readonly Statement[]): LocalePair[] {
  const left = [...theirs];
  const rest = mine.filter(({ value }) => {
    const index = left.findIndex((other) => compareValues(value, other.value) === 'equal');
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return rest.flatMap((statement, index) => {
    const other = left[index];
    const comparison = other && compareValues(statement.value, other.value);
    return other && (comparison === 'different' || comparison === 'near') ? [{ statement, other, comparison }] : [];
  });
}
