/** One word that is number and unit: `dreißigtägiges`, `двухлетний`. */

import type { DurationUnit } from '../quantity.ts';
import { shortestAdjective } from './adjectives.ts';
import { endOf, isWordAt, type Reader, startOf } from './reader.ts';
import { foldedUnits } from './word-table.ts';

/** The duration that the word at a token says. */
export function durationOfWord(reader: Reader, index: number): { readonly number: number; readonly unit: DurationUnit } | undefined {
  const { adjectives, table, nodes } = reader.vocabulary;
  if (adjectives.length === 0 || !isWordAt(reader, index) || (reader.lexed.data[index] as number) >= 0) return undefined;
  const [start, end] = [startOf(reader, index), endOf(reader, index)];
  if (end - start < shortestAdjective || end - start > 40) return undefined;
  const word = foldedUnits(reader.lexed.text.slice(start, end));
  for (const { ending, unit } of adjectives) {
    if (!word.endsWith(ending)) continue;
    const head = word.slice(0, word.length - ending.length);
    const number = head === '' ? undefined : nodes[table.numberOf(head)]?.roles.number;
    if (number !== undefined) return { number, unit };
  }
  return undefined;
}
