/** Words inside an e-mail address: `support@`, `press@`. */

import type { Placed, Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/**
 * Whether a trigger only stands in an address, and so says nothing of what the address is for.
 * A competitor still counts before the `@`: `press@` is for the press, whatever else is said of it.
 */
export function isInAddress(scene: Scene, { topic, first }: Trigger): boolean {
  if (topic.kind !== 'email') return false;
  const holder = placedAt(scene.placed, first);
  if (holder?.kind !== 'email') return false;
  return topic.isCompetitor !== true || isBehindSign(scene, holder.first, first);
}

/** The quantity that holds a token. They are in order, and apart. */
function placedAt(placed: readonly Placed[], token: number): Placed | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed).end > token) high = middle;
    else low = middle + 1;
  }
  const found = placed[low];
  return found !== undefined && found.first <= token ? found : undefined;
}

function isBehindSign({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.folded[i] === '@') return true;
  return false;
}
