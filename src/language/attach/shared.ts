/** What holds for a share only: "98% of our emails are answered within 4 hours". */

import type { Quantity } from '../quantity.ts';
import { isWord, type Tokens } from '../tokens.ts';
import type { FoundFrames } from './found-frames.ts';

/** Most tokens between a share and what holds for it. */
const reach = 14;
const whole = 100;

/** The token behind a percentage that says of what it is a share; `undefined` if it is none, or all. */
export function shareEnd({ value }: Quantity, end: number, frames: FoundFrames): number | undefined {
  if (value.kind !== 'percent' || value.high >= whole) return undefined;
  return frames.startingAt(end, 'share', 'percent')?.after;
}

/** Whether a length of time stands in the clause of a share: nothing but words between. */
export function isShared({ value }: Quantity, first: number, share: number, tokens: Tokens): boolean {
  if (value.kind !== 'duration' || first < share || first - share > reach) return false;
  for (let i = share; i < first; i++) if (!isWord(tokens.folded[i] ?? '')) return false;
  return true;
}
