/** Writes a duration in the form of another. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { inScriptOf } from '../quantity/digits-of-scripts.ts';
import type { Duration, DurationUnit, Quantity } from '../quantity.ts';
import { attributiveTail } from './attributive.ts';
import { inFormOf, type Numeral, numeralsOf, type Signs } from './numerals.ts';
import { type Measured, tailFor } from './unit-form.ts';

/** How many of a smaller unit a larger one is. Only whole numbers are turned. */
const inSmaller: readonly (readonly [DurationUnit, DurationUnit, number])[] = [
  ['min', 's', 60],
  ['h', 's', 3600],
  ['h', 'min', 60],
  ['w', 'd', 7],
  ['y', 'mo', 12],
];

/**
 * The text of a duration with another length: in the unit of the new value, as it was given; where the grammar of the place doesn't let it,
 * in the place's own unit, if it is a whole number of it: "30-tägig" becomes "42-tägig" for six weeks.
 */
export function rewrittenDuration(text: string, quantity: Quantity, value: Duration, lexicon: Lexicon): string | undefined {
  const old = quantity.value;
  if (old.kind !== 'duration') return undefined;
  const inOwn = old.unit === value.unit ? undefined : inUnit(value, old.unit);
  return written(text, quantity, old, value, lexicon) ?? (inOwn && written(text, quantity, old, inOwn, lexicon));
}

function written(text: string, { start, end, bound }: Quantity, old: Duration, next: Duration, lexicon: Lexicon): string | undefined {
  const surface = text.slice(start, end);
  const found = numeralsOf(surface, extent(old), lexicon);
  const last = found?.numerals.at(-1);
  if (found === undefined || last === undefined || found.factor !== 1) return undefined;
  const behind = surface.slice(last.end);
  const tail =
    attributiveTail(behind, text.slice(end), old.unit, next.unit, lexicon) ??
    tailFor(behind, measured(old), measured(next), lexicon, bound !== undefined);
  const numbers = tail === undefined ? undefined : numbersFor(surface, found.numerals, next, lexicon);
  return tail === undefined || numbers === undefined ? undefined : joined(numbers, tail, last);
}

function measured({ high, unit }: Duration): Measured {
  return { number: high, unit };
}

function extent({ low, high }: Duration): readonly number[] {
  return low === high ? [low] : [low, high];
}

function inUnit(value: Duration, unit: DurationUnit): Duration | undefined {
  const factor = factorOf(value.unit, unit) ?? 1 / (factorOf(unit, value.unit) ?? Number.NaN);
  const next = { ...value, unit, low: value.low * factor, high: value.high * factor };
  return Number.isInteger(next.low) && Number.isInteger(next.high) ? next : undefined;
}

function factorOf(larger: DurationUnit, smaller: DurationUnit): number | undefined {
  return inSmaller.find(([from, to]) => from === larger && to === smaller)?.[2];
}

/** The surface up to the end of the last number, with the new numbers. */
function numbersFor(surface: string, numerals: readonly Numeral[], next: Duration, lexicon: Lexicon): string | undefined {
  const [first, second] = numerals;
  const wanted = extent(next);
  const signs: Signs = { decimal: lexicon.decimal, group: '', isIndian: false, groupsFrom: 4 };
  if (first === undefined) return undefined;
  const before = surface.slice(0, first.start);
  if (wanted.length === numerals.length) {
    const texts = numerals.map((numeral, at) => inFormOf(numeral, wanted[at] ?? 0, signs, lexicon));
    return before + texts[0] + (second === undefined ? '' : surface.slice(first.end, second.start) + texts[1]);
  }
  if (second === undefined) return before + inScriptOf(first.text, wanted.join('–'));
  // "Between 5 and 10 days": the words before a range may need its second number. A dash stands alone.
  const isDash = /^\s?[-‐‑–—〜～~]\s?$/u.test(surface.slice(first.end, second.start));
  return isDash ? before + inFormOf(first, next.low, signs, lexicon) : undefined;
}

/** "Zweijährige" becomes "3-jährige": digits are parted from a glued word by a hyphen. */
function joined(numbers: string, tail: string, last: Numeral): string {
  const isGlued = last.isWord && /^\p{Ll}/u.test(tail);
  return isGlued && /\p{Nd}$/u.test(numbers) && !/\p{Lo}/u.test(tail.charAt(0)) ? `${numbers}-${tail}` : numbers + tail;
}
