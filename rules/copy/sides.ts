/** A passage of the content and the approved sentence that it is most like. */

import { isNumberWord, type Passage, type Quantity, type Range, type WordChange } from '../../src/rule/index.ts';
import type { Approved } from './approved.ts';
import { namesIn } from './names.ts';

/** Both, with what is known of them. */
export interface Sides {
  readonly passage: Passage;
  readonly approved: Approved;
  /** Language subtag. */
  readonly language: string;
  /** Names of the guide. */
  readonly names: readonly string[];
  /** What the passage's text states in numbers. */
  readonly quantities: readonly Quantity[];
  /** Ranges of the passage's text that are no prose. */
  readonly inert: readonly Range[];
}

/** A change of words with what it touches. */
export interface Change extends WordChange {
  /** Whether it touches a number or the name of a day, here and in the approved sentence. */
  readonly hasNumber: boolean;
  readonly hadNumber: boolean;
  /** Whether the approved words are of a name of the guide. */
  readonly wasName: boolean;
  /** Whether it touches what is no prose, a placeholder or the number of an issue (`#12`). */
  readonly isForeign: boolean;
}

/** What a change touches. */
export function describe(change: WordChange, { passage, approved, language, names, quantities, inert }: Sides): Change {
  const text = passage.text.slice(...change.range);
  const approvedText = approved.text.slice(...change.otherRange);
  const isPlaced = text.includes('\ufffc') || approvedText.includes('\ufffc') || passage.text.charAt(change.range[0] - 1) === '#';
  return {
    ...change,
    hasNumber: change.words.some((word) => isNumberWord(word, language)) || touches(change.range, statedRanges(quantities)),
    hadNumber: change.others.some((word) => isNumberWord(word, language)) || touches(change.otherRange, statedRanges(approved.quantities)),
    wasName: touches(change.otherRange, namesIn(approved.text, names)),
    isForeign: isPlaced || (touches(change.range, inert) && !touches(change.range, statedRanges(quantities))),
  };
}

/** Addresses and versions are no numbers. */
function statedRanges(quantities: readonly Quantity[]): Range[] {
  return quantities.flatMap(({ value, start, end }): Range[] => ('name' in value ? [] : [[start, end]]));
}

function touches([start, end]: Range, others: readonly Range[]): boolean {
  return others.some(([from, to]) => start < to && from < end);
}
