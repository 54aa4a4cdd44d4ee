/** Triggers that name a point in time: "30 days after delivery" is no delivery time. */

import { isWord } from '../tokens.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Most words between "after" and the trigger ("after the date of your"). */
const mostFillers = 4;
/** Most words of any kind between "after" and an event ("after your new lamp has been delivered"). */
const mostWords = 5;

/** Topics whose words also name things that happen. */
const events: ReadonlySet<string> = new Set([
  'delivery-time',
  'dispatch-time',
  'refund-processing-time',
  'trial-length',
  'notice-or-validity',
  'cancellation-notice',
  'gift-card-validity',
]);

/** Whether a trigger only says from when (or until when) a duration is counted. */
export function isPoint(scene: Scene, trigger: Trigger): boolean {
  if (trigger.topic.kind !== 'duration') return false;
  const isEvent = events.has(trigger.topic.id);
  return (
    isBehindPoint(scene, trigger.first, isEvent) ||
    (isEvent && (isBehindPhrase(scene, trigger.first) || isBeforePoint(scene, trigger.after)))
  );
}

/** A frame and nothing but fillers before the trigger. */
function isBehindPoint(scene: Scene, first: number, isEvent: boolean): boolean {
  let at = first;
  for (let filled = 0; filled <= mostFillers; filled++) {
    if (opens(scene, at, isEvent, filled > 0)) return true;
    const filler = scene.frames.endingAt(at, 'filler', 'duration');
    if (filler === undefined) return false;
    at = filler.first;
  }
  return false;
}

function opens({ frames, quantityEnds }: Scene, at: number, isEvent: boolean, isFilled: boolean): boolean {
  if (frames.endingAt(at, 'point', 'duration') !== undefined) return true;
  const start = frames.endingAt(at, 'start', 'duration');
  if (start !== undefined && (isEvent || (isFilled && quantityEnds.has(start.first)))) return true;
  const of = frames.endingAt(at, 'of', 'duration');
  return of !== undefined && quantityEnds.has(of.first) && (isEvent || isFilled);
}

/** A frame and any words before an event, with nothing that parts them. */
function isBehindPhrase({ frames, tokens, quantityEnds }: Scene, first: number): boolean {
  for (let at = first, words = 0; at > 0 && words <= mostWords; at--) {
    if (frames.endingAt(at, 'point', 'duration') !== undefined) return true;
    for (const frame of ['start', 'of'] satisfies Frame[]) {
      const found = frames.endingAt(at, frame, 'duration');
      if (found !== undefined && quantityEnds.has(found.first)) return true;
    }
    if (!isWord(tokens.folded[at - 1] as string) || quantityEnds.has(at)) return false;
    words++;
  }
  return false;
}

/** An event with a postposition: `配送後`. */
function isBeforePoint({ frames }: Scene, after: number): boolean {
  let at = after;
  for (let filled = 0; filled <= mostFillers; filled++) {
    if (frames.startingAt(at, 'pointBehind', 'duration') !== undefined) return true;
    const filler = frames.startingAt(at, 'filler', 'duration');
    if (filler === undefined) return false;
    at = filler.after;
  }
  return false;
}
