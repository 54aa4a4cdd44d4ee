/** The conditions of a value: what its own part says, then the parts around it, then what stands above. */

import type { Range } from '../../document/map.ts';
import type { Hit } from '../matcher.ts';
import type { Quantity } from '../quantity.ts';
import { hasSubject, isEarly, type Neighbours } from './neighbours.ts';
import { type Condition, conditionsIn, type PartConditions, rangeOf } from './part-conditions.ts';
import { isInside, type Part } from './parts.ts';
import type { Sentence } from './sentence.ts';

/**
 * The conditions of a value. One of a class (who, where, what …) keeps those of the same class farther off away.
 *
 * @param names - Ranges of names of products.
 */
export function conditionsOf(sentence: Sentence, near: Neighbours, quantity: Quantity, names: readonly Range[]): readonly Condition[] {
  const read = (range: Range): PartConditions => conditionsIn(sentence, range, quantity, names);
  const own = read(rangeOf(near.own));
  const found = [...own.conditions];
  if (own.isRest) return found;
  const beside = near.beside.map((part) =>
    read(part.start < quantity.start ? namedRange(sentence, part, near) : earlyRange(sentence, part)),
  );
  addFarther(
    found,
    beside.flatMap(({ conditions }) => conditions),
  );
  addFarther(
    found,
    near.lead.flatMap((part) => read(rangeOf(part)).conditions),
  );
  addFarther(found, read(subjectRange(sentence, near, quantity)).conditions);
  addFarther(found, read(joinedRange(sentence, near, quantity)).conditions);
  return found;
}

/** Adds the conditions whose class nothing nearer speaks of. */
export function addFarther(found: Condition[], farther: readonly Condition[]): void {
  const taken = new Set(found.map(({ of }) => of));
  for (const condition of farther) if (!taken.has(condition.of)) found.push(condition);
}

const nothing: Range = [0, 0];

/** A part before a value. What it leaves out is what a value that is appended to it is for: "except sale items (14 days)". */
function namedRange(sentence: Sentence, part: Part, { own }: Neighbours): Range {
  const isAppended = part.after === 'colon' || own.after === 'bracket' || isRelative(sentence, own);
  const exception = isAppended ? sentence.narrowings.find((hit) => isHitIn(hit, part) && hit.phrase.data.kind === 'exception') : undefined;
  return [exception?.end ?? part.start, part.end];
}

/** Whether a part says more of what stands right before it: "which give you 14 days". */
export function isRelative({ frames, text }: Sentence, part: Part): boolean {
  return frames.some(
    (hit) => hit.phrase.data.kind === 'relatives' && isHitIn(hit, part) && text.slice(part.start, hit.start).trim() === '',
  );
}

/** As much of a part behind a value as can narrow it: nothing, if its first words do not. */
function earlyRange({ text, narrowings }: Sentence, part: Part): Range {
  const first = narrowings.find(({ start, end }) => isInside([start, end], rangeOf(part)));
  return first !== undefined && isEarly(text, part, first.start) ? rangeOf(part) : nothing;
}

/** What stands before the first value of the sentence: "Members get 60 days and free shipping over $20". */
function subjectRange(sentence: Sentence, { own, first }: Neighbours, quantity: Quantity): Range {
  if (first === undefined || own.opener === 'contrast' || own.after === 'bracket') return nothing;
  if (hasSubject(sentence.frames, own, quantity.start)) return nothing;
  const value = valuesIn(sentence, first)[0];
  return value === undefined ? nothing : [first.start, value.start];
}

/** What stands behind the last of two values: "30-day returns and a 2-year warranty for members". Of one kind, they differ by it. */
function joinedRange(sentence: Sentence, { joined, own }: Neighbours, quantity: Quantity): Range {
  if (joined === undefined || hasSubject(sentence.frames, joined, joined.end)) return nothing;
  const values = valuesIn(sentence, joined);
  const isAlike = values.some((other) => kindOf(other) === kindOf(quantity));
  const last = values.at(-1);
  return last === undefined || isAlike || isTitled(sentence, own, quantity) ? nothing : [last.end, joined.end];
}

/** Whether a part names conditions itself. */
function isTitled(sentence: Sentence, own: Part, quantity: Quantity): boolean {
  return conditionsIn(sentence, rangeOf(own), quantity, []).conditions.length > 0;
}

/** The part of the first value, if what it is about may be what another value is about: "The Oak Lamp has a 2-year warranty, and ships in 3 days". */
export function sharedFirst(sentence: Sentence, { first }: Neighbours, quantity: Quantity): Part | undefined {
  const isAlike = first !== undefined && valuesIn(sentence, first).some((other) => kindOf(other) === kindOf(quantity));
  return isAlike ? undefined : first;
}

function kindOf({ value }: Quantity): string {
  return value.kind === 'duration' ? value.unit : value.kind;
}

function valuesIn({ quantities }: Sentence, part: Part): readonly Quantity[] {
  return quantities.filter(({ start, end, value }) => isInside([start, end], rangeOf(part)) && value.kind !== 'date');
}

/** Whether a hit stands in a part. */
export function isHitIn({ start, end }: Hit, part: Part): boolean {
  return start >= part.start && end <= part.end;
}
