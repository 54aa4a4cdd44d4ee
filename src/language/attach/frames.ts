/** Frames: words around a quantity, or around a trigger, that say what the quantity is not. */

import type { Kind } from '../quantity.ts';
import { durationFrames } from './duration-frames.ts';
import { otherFrames } from './other-frames.ts';
import { pointFrames } from './point-frames.ts';

/** What a phrase does where it stands. */
export type Frame =
  /** Right before a quantity: the quantity is no promise (`the last 30 days`). */
  | 'before'
  /** Between such words and the quantity (`the`, `more than`). */
  | 'skip'
  /** Right behind a quantity: the quantity is no promise (`30 years ago`). */
  | 'behind'
  /** Right behind a quantity: what looks like `behind`, and leaves it a promise (`30 days before the renewal`). */
  | 'deadline'
  /** Right behind a quantity that begins a range: what looks like `before` only joins (`और ₹999 से ऊपर`, "and above ₹999"). */
  | 'least'
  /** Right behind a share: what is shared (`98% of`). */
  | 'share'
  /** Right before a quantity: no promise, unless a negation follows (`after 30 days, we can no longer …`). */
  | 'after'
  /** Before a trigger of any topic: the trigger names a point in time (`after your return`). */
  | 'point'
  /** Before an event: a point in time (`from delivery`). Before other triggers only right behind a quantity. */
  | 'start'
  /** Right behind a quantity and before an event: a point in time (`of delivery`). */
  | 'of'
  /** Between any of these and the trigger (`the`, `your`, `date of`). */
  | 'filler'
  /** Behind an event: a point in time (`配送後`). */
  | 'pointBehind'
  | 'negation'
  | 'respectively'
  | 'conjunction';

/** Phrases by frame; notation of phrases. */
export type FrameLists = Readonly<Partial<Record<Frame, readonly string[]>>>;

/** Frames of one kind of quantity, or of all kinds. */
export interface FrameSet {
  /** Absent: all kinds. */
  readonly kind?: Kind;
  readonly lists: FrameLists;
}

/** The frames of a language. */
export function framesOf(language: string): FrameSet[] {
  const duration = durationFrames[language];
  const sets: FrameSet[] = [];
  if (duration !== undefined) sets.push({ kind: 'duration', lists: duration });
  const points = pointFrames[language];
  if (points !== undefined) sets.push({ lists: points });
  for (const [kind, byLanguage] of otherFrames) {
    const lists = byLanguage[language];
    if (lists !== undefined) sets.push({ kind, lists });
  }
  return sets;
}
