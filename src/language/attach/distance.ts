/** How far a trigger stands from a quantity. */

import type { Placed, Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Beyond, a trigger says nothing about a quantity. */
export const farthest = 9;

const conjunctionCost = 1.5;
const sameKindCost = 3;
/** "30-day returns": nothing binds closer. */
const compound = -1.5;
/** A word between still makes a compound: "30-day money-back guarantee", "2 años de garantía". */
const compoundGap = 1;
/** "Returns: 30 days": the colon binds what follows, and parts what stands before. */
const labelReach = 2;
const labelGain = 2;
const labelLoss = 2.5;

/** Distance in words, with a price on what parts them; less than 0 for a compound. */
export function distanceOf(scene: Scene, placed: Placed, trigger: Trigger): number {
  const isBehind = trigger.first >= placed.end;
  const from = isBehind ? placed.end : trigger.after;
  const to = isBehind ? trigger.first : placed.first;
  if (from > to) return 0;
  const words = between(scene.measures.words, from, to);
  const breaks = between(scene.measures.breaks, from, to);
  const conjunctions = between(scene.measures.conjunctions, from, to);
  const others = sameKindBetween(scene, placed, from, to);
  const cost = words + breaks + conjunctions * conjunctionCost + others * sameKindCost;
  if (isBehind && isCompound(words, breaks + conjunctions + others)) return cost + compound;
  return cost + labelCost(scene, trigger, isBehind, breaks);
}

/** Whether a trigger stands right behind a quantity, at most a word between. */
export function isAdjacent(scene: Scene, placed: Placed, trigger: Trigger): boolean {
  if (trigger.first < placed.end) return trigger.after > placed.first;
  const breaks = between(scene.measures.breaks, placed.end, trigger.first);
  const conjunctions = between(scene.measures.conjunctions, placed.end, trigger.first);
  return isCompound(between(scene.measures.words, placed.end, trigger.first), breaks + conjunctions);
}

/** Whether a comma, a dash or an "and" stands between. */
export function isParted(scene: Scene, placed: Placed, trigger: Trigger): boolean {
  const [from, to] = trigger.first >= placed.end ? [placed.end, trigger.first] : [trigger.after, placed.first];
  return from < to && between(scene.measures.breaks, from, to) + between(scene.measures.conjunctions, from, to) > 0;
}

function isCompound(words: number, parts: number): boolean {
  return words <= compoundGap && parts === 0;
}

function labelCost(scene: Scene, trigger: Trigger, isBehind: boolean, breaks: number): number {
  if (!isLabel(scene, trigger)) return 0;
  if (isBehind) return labelLoss;
  return breaks > 0 ? -labelGain : 0;
}

function isLabel({ tokens }: Scene, { after }: Trigger): boolean {
  for (let i = after; i <= after + labelReach; i++) {
    const word = tokens.folded[i];
    if (word === ':' || word === '：') return true;
  }
  return false;
}

function sameKindBetween(scene: Scene, { kind }: Placed, from: number, to: number): number {
  const counts = scene.measures.quantities.get(kind);
  return counts === undefined ? 0 : between(counts, from, to);
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number);
}
