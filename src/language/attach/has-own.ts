/** Whether a trigger has a quantity of its own, of whatever kind: "free returns for 60 days and free shipping from $25". */

import { distanceOf, isParted } from './distance.ts';
import type { Placed, Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Farther away, a quantity may be another word's, in words. */
const nearBy = 5;

/** Whether a trigger is parted from a quantity, and not from another one that stands next to it. */
export function hasOwn(scene: Scene, placed: Placed, trigger: Trigger): boolean {
  if (!isParted(scene, placed, trigger)) return false;
  const next = firstBehind(scene.placed, trigger.first);
  return [scene.placed[next - 1], scene.placed[next]].some(
    (other) => other !== undefined && other !== placed && isOf(scene, other, trigger),
  );
}

function isOf(scene: Scene, other: Placed, trigger: Trigger): boolean {
  return other.role === undefined && !isParted(scene, other, trigger) && distanceOf(scene, other, trigger) <= nearBy;
}

function firstBehind(placed: readonly Placed[], token: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed).first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}
