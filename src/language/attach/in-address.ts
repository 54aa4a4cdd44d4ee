/** Words inside an e-mail address: `support@`, `press@`. */

import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/**
 * Whether a trigger only stands in an address, and so says nothing of what the address is for.
 * A competitor still counts before the `@`: `press@` is for the press, whatever else is said of it.
 */
export function isInAddress(scene: Scene, { topic, first }: Trigger): boolean {
  if (topic.kind !== 'email') return false;
  const holder = scene.placed.find((each) => each.kind === 'email' && first >= each.first && first < each.end);
  if (holder === undefined) return false;
  return topic.isCompetitor !== true || isBehindSign(scene, holder.first, first);
}

function isBehindSign({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.folded[i] === '@') return true;
  return false;
}
