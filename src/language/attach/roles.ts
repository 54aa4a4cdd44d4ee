/** Quantities that are no promise: a frequency, an age, a time in the past. */

import type { Kind } from '../quantity.ts';
import type { Tokens } from '../tokens.ts';
import type { FoundFrame, FoundFrames } from './found-frames.ts';

/** What makes a quantity no promise. */
export interface Role {
  /** A sentence for a person. */
  readonly reason: string;
  /** Tokens of the quantity and of the words that say so. */
  readonly first: number;
  readonly after: number;
}

/** A quantity's tokens. */
interface Tokened {
  readonly kind: Kind;
  readonly first: number;
  readonly end: number;
}

/** Most words to skip between a frame and its quantity. */
const mostSkipped = 3;

/** Why a quantity is no promise; `undefined` if it may be one. */
export function roleOf(quantity: Tokened, tokens: Tokens, frames: FoundFrames): Role | undefined {
  const { first, end, kind } = quantity;
  const behind = frames.startingAt(end, 'behind', kind);
  // "2 Jahre Vor-Ort-Garantie" is not two years before something.
  const isDeadline = frames.startingAt(end, 'deadline', kind) !== undefined;
  if (behind !== undefined && !isDeadline && tokens.glue[behind.after] !== 'hyphen') return roleBy(behind, 'behind', quantity, tokens);
  if (frames.hasFrom(end, 'respectively')) {
    return { reason: 'No topic: the sentence says which is which by order only.', first, after: end };
  }
  if (frames.startingAt(end, 'least', kind) !== undefined) return undefined;
  let at = first;
  for (let skipped = 0; skipped <= mostSkipped; skipped++) {
    const before = frames.endingAt(at, 'before', kind) ?? unlessNegated(frames.endingAt(at, 'after', kind), end, frames);
    const skip = frames.endingAt(at, 'skip', kind);
    // "Spätestens nach 48 Stunden" is within them.
    const isLonger = before !== undefined && skip !== undefined && skip.first < before.first;
    if (before !== undefined && !isLonger) return roleBy(before, 'before', quantity, tokens);
    if (skip === undefined) return undefined;
    at = skip.first;
  }
  return undefined;
}

/** "After 30 days, we can no longer accept returns" states the window. */
function unlessNegated(frame: FoundFrame | undefined, end: number, frames: FoundFrames): FoundFrame | undefined {
  return frames.hasFrom(end, 'negation') ? undefined : frame;
}

function roleBy({ first, after }: FoundFrame, where: 'before' | 'behind', quantity: Tokened, tokens: Tokens): Role {
  const words = Array.from({ length: after - first }, (_, index) => tokens.folded[first + index]).join(' ');
  const reason = `No topic: with "${words}" ${where} it, the value is no promise.`;
  return { reason, first: Math.min(first, quantity.first), after: Math.max(after, quantity.end) };
}
