/** Frames found in a sentence, by where they start and end. */

import type { Hit } from '../matcher.ts';
import type { Kind } from '../quantity.ts';
import type { Tokens } from '../tokens.ts';
import type { Mark } from './compiled-topics.ts';
import type { Frame } from './frames.ts';
import { tokenAt } from './token-at.ts';

/** A frame that stands there. */
export interface FoundFrame {
  readonly frame: Frame;
  /** Absent: for all kinds. */
  readonly kind: Kind | undefined;
  readonly start: number;
  readonly end: number;
  /** Tokens. */
  readonly first: number;
  readonly after: number;
}

/** Looks frames up. Longest first. */
export interface FoundFrames {
  startingAt(token: number, frame: Frame, kind: Kind): FoundFrame | undefined;
  endingAt(token: number, frame: Frame, kind: Kind): FoundFrame | undefined;
  /** Whether one that starts at a token or behind it. */
  hasFrom(token: number, frame: 'negation' | 'respectively'): boolean;
  isConjunction(token: number): boolean;
}

/** Indexes the frames among hits. */
export function frameIndex(hits: readonly Hit<Mark>[], tokens: Tokens): FoundFrames {
  const starting = new Map<number, FoundFrame[]>();
  const ending = new Map<number, FoundFrame[]>();
  const conjunctions = new Set<number>();
  const last = { negation: -1, respectively: -1 };
  for (const { start, end, phrase } of hits) {
    if (phrase.data.use !== 'frame') continue;
    const { frame, kind } = phrase.data;
    const found = { frame, kind, start, end, first: tokenAt(tokens, start), after: tokenAt(tokens, end) };
    if (frame === 'conjunction') conjunctions.add(found.first);
    if (frame === 'negation' || frame === 'respectively') last[frame] = found.first;
    push(starting, found.first, found);
    push(ending, found.after, found);
  }
  return {
    startingAt: (token, frame, kind) => find(starting.get(token), frame, kind),
    endingAt: (token, frame, kind) => find(ending.get(token), frame, kind),
    hasFrom: (token, frame) => last[frame] >= token,
    isConjunction: (token) => conjunctions.has(token),
  };
}

function push(found: Map<number, FoundFrame[]>, token: number, frame: FoundFrame): void {
  const there = found.get(token);
  if (there === undefined) found.set(token, [frame]);
  else there.push(frame);
}

/** Hits come longest first from each start, and leftmost first for each end: the first is the longest. */
function find(found: readonly FoundFrame[] | undefined, frame: Frame, kind: Kind): FoundFrame | undefined {
  return found?.find((each) => each.frame === frame && (each.kind === undefined || each.kind === kind));
}
