/** Numbers of which one end is left open, or both. All offsets are cooked. */

import {
  type Hit,
  isDenied,
  nearestPromise,
  type PromiseKind,
  type Quantity,
  type Range,
  type Segment,
  wordsBetween,
} from '../../src/rule/index.ts';
import type { Kind } from './words.ts';

/** A bound that leaves a promise open. */
interface OpenBound {
  readonly promise: PromiseKind;
  readonly expected: string;
}

/** Promises that are kept after a time: its end matters, not its start. */
const timed: readonly PromiseKind[] = ['delivery', 'refund', 'reply'];

/** The same for a number that is only near: "the repair takes about 10 days", but "at least 2 years of support" is a clear one. */
const nearly: readonly PromiseKind[] = [...timed, 'support'];

/** Promises that may cost something. */
const charged: readonly PromiseKind[] = ['delivery', 'returns', 'warranty', 'support'];

/** Words between a fee and what it is for, at most. */
const feeReach = 2;

/** Longest number with its unit between two bounds, in UTF-16 units. */
const longestNumber = 40;

/** A number with at most two words of its unit. */
const numberWithUnit = /^\s*[\p{Sc}-]?\s?\d[\d.,]*\s?(?:[%\p{Sc}]\s?)?(?:\p{L}[\p{L}\p{M}]*\s?){0,2}$/u;

/** What follows "or more" where it is said of the number: an end, or what is saved. "And more storage" is another thing. */
const endsThere = /^\s*(?:$|[^\p{L}\p{N}\s]|off\b|on\b|of\b|discount|rabatt|korting|sconto|de\s(?:desc|réd|rem|rab)|скид|छूट|की\s|का\s)/iu;

/** The bound before the number that "or more" follows: "up to 50% or more". */
export function boundsAround(text: string, more: Hit<Kind>, near: readonly Hit<Kind>[]): Hit<Kind> | undefined {
  if (!endsThere.test(text.slice(more.end, more.end + longestNumber))) return undefined;
  return near.find(({ start, end, phrase: { data } }) => {
    if (end > more.start || end < more.start - longestNumber) return false;
    if (data === 'upTo' || data === 'about') return numberWithUnit.test(text.slice(end, more.start));
    return (
      data === 'upToAfter' &&
      /\d\s?[%\p{Sc}\p{L}\p{M}]*\s?$/u.test(text.slice(Math.max(0, start - longestNumber), start)) &&
      text.slice(end, more.start).trim() === ''
    );
  });
}

/**
 * What a bound leaves open in a promise: when a delivery ends that takes "at least 3 days", what is paid that costs "from £3.99".
 *
 * @param inClause - All hits of the clause.
 * @param quantities - Of the segment, in order.
 */
export function judgeBound(
  { text }: Segment,
  hit: Hit<Kind>,
  inClause: readonly Hit<Kind>[],
  quantities: readonly Quantity[],
  clause: Range,
): OpenBound | undefined {
  const quantity = boundQuantity(text, hit, quantities);
  if (!quantity || quantity.isWeak || isDenied(text.slice(...clause))) return undefined;
  const { value } = quantity;
  if (value.kind === 'duration' && value.low === value.high) return openTime(text, hit, inClause);
  if (value.kind === 'money' && value.low === value.high && hit.phrase.data !== 'about') return openFee(text, hit, inClause);
  return undefined;
}

function openTime(text: string, hit: Hit<Kind>, inClause: readonly Hit<Kind>[]): OpenBound | undefined {
  const isAbout = hit.phrase.data === 'about';
  const promise = nearestPromise(text, [hit.start, hit.end], inClause, isAbout ? nearly : timed);
  if (!promise) return undefined;
  return { promise, expected: isAbout ? 'the number alone, or a range ("3–5 days")' : 'the most that it takes ("within 5 days")' };
}

function openFee(text: string, hit: Hit<Kind>, inClause: readonly Hit<Kind>[]): OpenBound | undefined {
  const at: Range = [hit.start, hit.end];
  const near = inClause.filter(({ start, end }) => wordsBetween(text, [start, end], at) <= feeReach);
  const promise = nearestPromise(text, at, near, charged);
  return promise && { promise, expected: 'the amount, or what it depends on' };
}

/** The quantity that a bound stands right before or right after. */
function boundQuantity(text: string, { start, end, phrase }: Hit<Kind>, quantities: readonly Quantity[]): Quantity | undefined {
  const next = quantities[firstFrom(quantities, end)];
  if (phrase.data !== 'fromAfter') return next && isBlank(text, end, next.start) ? next : undefined;
  const last = quantities[firstFrom(quantities, start) - 1];
  return last && isBlank(text, last.end, start) ? last : undefined;
}

function isBlank(text: string, from: number, to: number): boolean {
  return from <= to && to - from <= 2 && text.slice(from, to).trim() === '';
}

/** Index of the first quantity that starts at an offset or after it. */
function firstFrom(quantities: readonly Quantity[], offset: number): number {
  let low = 0;
  for (let high = quantities.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
