/** Which triggers are near enough to a quantity. */

import type { Quantity } from '../quantity.ts';
import type { Topic } from '../topic.ts';
import { distanceOf, farthest, isParted } from './distance.ts';
import type { Placed, Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** A counted noun stands in the counted phrase, or follows it at once. */
const farthestNoun = 1.2;

/** Where nothing else competes. */
const farthestAlone = 12;

/** What the guide says in words of its own goes before what is shipped, unless that is so much nearer. */
const ownGain = 3;

/** A trigger in reach of a quantity. */
export interface Reach {
  readonly trigger: Trigger;
  readonly distance: number;
}

/** The triggers in reach of a quantity, nearest first. */
export function reachesOf(scene: Scene, placed: Placed, triggers: readonly Trigger[]): Reach[] {
  if (triggers.length === 0) return [];
  const near = nearReaches(scene, placed, triggers).sort((a, b) => a.distance - b.distance);
  return near.length > 0 ? near : farReaches(scene, placed, triggers);
}

/** In a sentence with one topic and one quantity of its kind, words before the quantity may stand farther away. */
function farReaches(scene: Scene, placed: Placed, triggers: readonly Trigger[]): Reach[] {
  if (placed.kind !== 'duration' || scene.count(placed.kind) !== 1) return [];
  const rivals = triggers.filter(({ topic }) => topic.kind === placed.kind);
  const last = rivals.at(-1);
  if (last === undefined || last.after > placed.first || last.isLoose || rivals.some(({ topic }) => topic.id !== last.topic.id)) return [];
  if (!fits(last.topic, placed.quantity) || last.topic.reach !== undefined) return [];
  const distance = distanceOf(scene, placed, last);
  return distance <= farthestAlone ? [{ trigger: last, distance }] : [];
}

/** Walks to both sides until the words between are too many. */
function nearReaches(scene: Scene, placed: Placed, triggers: readonly Trigger[]): Reach[] {
  const reaches: Reach[] = [];
  const limit = placed.kind === 'count' ? farthestNoun : farthest;
  const middle = firstBehind(triggers, placed.first);
  const { words } = scene.measures;
  for (let i = middle; i < triggers.length; i++) {
    const trigger = triggers[i] as Trigger;
    if ((words[trigger.first] as number) - (words[placed.end] as number) > limit) break;
    addReach(scene, placed, trigger, limit, reaches);
  }
  for (let i = middle - 1; i >= 0; i--) {
    const trigger = triggers[i] as Trigger;
    // Triggers overlap only across kinds: none is much longer than its neighbours.
    if ((words[placed.first] as number) - (words[trigger.after] as number) > limit) break;
    addReach(scene, placed, trigger, limit, reaches);
  }
  return reaches;
}

function firstBehind(triggers: readonly Trigger[], token: number): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle] as Trigger).first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function addReach(scene: Scene, placed: Placed, trigger: Trigger, limit: number, reaches: Reach[]): void {
  if (trigger.topic.kind !== placed.kind || !fits(trigger.topic, placed.quantity)) return;
  if (placed.kind === 'count' && trigger.first < placed.first) return;
  if (placed.kind === 'money' && isBare(scene, placed) && isParted(scene, placed, trigger)) return;
  const distance = distanceOf(scene, placed, trigger);
  if (distance > Math.min(limit, trigger.isLoose ? limit : (trigger.topic.reach ?? limit))) return;
  reaches.push({ trigger, distance: trigger.isOwn ? distance - ownGain : distance });
}

/** "Oak Lamp, $89, free shipping": an amount alone between commas is a price. */
function isBare({ measures: { clauses }, tokens }: Scene, { first, end }: Placed): boolean {
  const isCut = (token: number): boolean => token < tokens.length && clauses[token] !== clauses[token + 1];
  return (first === 0 || isCut(first - 1)) && isCut(end);
}

/** Whether a topic can be about a quantity. */
export function fits(topic: Topic, { value }: Quantity): boolean {
  return topic.units === undefined || value.kind !== 'duration' || topic.units.includes(value.unit);
}
