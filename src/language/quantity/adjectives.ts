/** Adjectives of duration that are glued to a number word: `dreißigtägiges`, `двухлетний`, `veertiendaagse`. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DurationUnit } from '../quantity.ts';
import { foldedUnits } from './word-table.ts';

/** One ending: stem with inflection. */
export interface Adjective {
  readonly ending: string;
  readonly unit: DurationUnit;
}

/** Endings of a language, longest first, and which last two units they have. */
export function adjectivesOf(lexicon: Lexicon): { readonly list: readonly Adjective[]; readonly endings: Uint8Array | undefined } {
  const list = lexicon.adjectives
    .flatMap(([unit, stem, endings]) => endings.map((ending) => ({ ending: foldedUnits(stem + ending), unit })))
    .sort((a, b) => b.ending.length - a.ending.length);
  if (list.length === 0) return { list, endings: undefined };
  const endings = new Uint8Array(1 << 16);
  for (const { ending } of list) endings[endingSlot(ending.charCodeAt(ending.length - 2), ending.charCodeAt(ending.length - 1))] = 1;
  return { list, endings };
}

/** Slot of two folded units. */
export function endingSlot(lastButOne: number, last: number): number {
  return ((lastButOne << 8) ^ last) & 0xffff;
}

/** Shortest word of this kind: `tweejarig`. */
export const shortestAdjective = 7;
