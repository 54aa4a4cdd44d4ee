/** One sentence with its quantities and all that was found in it. */

import type { Range } from '../../document/map.ts';
import { fold } from '../fold.ts';
import type { Hit } from '../matcher.ts';
import type { Kind, Quantity } from '../quantity.ts';
import type { Glue, Tokens } from '../tokens.ts';
import type { CompiledTopics, Mark } from './compiled-topics.ts';
import { type FoundFrames, frameIndex } from './found-frames.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Placed } from './placed.ts';
import { isQuoted } from './quoted.ts';
import { inQuotes, ofShare } from './reasons.ts';
import { type Role, roleOf } from './roles.ts';
import { isShared, shareEnd } from './shared.ts';
import { tokenAt } from './token-at.ts';

export type { Placed } from './placed.ts';

/** A sentence. What only triggers are asked about is found at the first question: most sentences have none. */
export class Scene {
  readonly tokens: Tokens;
  readonly placed: readonly Placed[];
  readonly hits: readonly Hit<Mark>[];
  readonly frames: FoundFrames;
  #measures: Measures | undefined;
  #quantityEnds: ReadonlySet<number> | undefined;
  #counts: Map<Kind, number> | undefined;

  constructor(tokens: Tokens, placed: readonly Placed[], hits: readonly Hit<Mark>[], frames: FoundFrames) {
    this.tokens = tokens;
    this.placed = placed;
    this.hits = hits;
    this.frames = frames;
  }

  get measures(): Measures {
    this.#measures ??= measuresOf(this.tokens, this.placed, this.frames);
    return this.#measures;
  }

  /** Tokens right behind a length of time. */
  get quantityEnds(): ReadonlySet<number> {
    this.#quantityEnds ??= new Set(this.placed.filter(({ kind }) => kind === 'duration').map(({ end }) => end));
    return this.#quantityEnds;
  }

  /** Number of quantities of a kind that may be a promise. */
  count(kind: Kind): number {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const { kind: each, role } of this.placed) if (role === undefined) this.#counts.set(each, (this.#counts.get(each) ?? 0) + 1);
    }
    return this.#counts.get(kind) ?? 0;
  }
}

/** Kinds that titles and what people say speak of. */
const prose: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'count']);

/** A kind of quantity as topics know it: being there round the clock is a matter of hours. */
export function kindOf({ value }: Quantity): Kind {
  return value.kind === 'availability' ? 'hours' : value.kind;
}

/** Reads a sentence. */
export function sceneOf(quantities: readonly Quantity[], tokens: Tokens, sentence: Range, topics: CompiledTopics): Scene {
  const view = tokensOf(tokens, sentence, quantities);
  const hits = topics.matcher.match(view);
  const frames = frameIndex(hits, view);
  return new Scene(view, placeAll(quantities, view, frames), hits, frames);
}

function placeAll(quantities: readonly Quantity[], tokens: Tokens, frames: FoundFrames): Placed[] {
  let share = Number.POSITIVE_INFINITY;
  return quantities.map((quantity) => {
    const at = { kind: kindOf(quantity), first: tokenAt(tokens, quantity.start), end: tokenAt(tokens, quantity.end) };
    const role = roleOf(at, tokens, frames) ?? unpromised(quantity, at, share, tokens);
    share = shareEnd(quantity, at.end, frames) ?? share;
    return { quantity, ...at, ...(role && { role }) };
  });
}

/** Quoted, or of a share that stands before it. */
function unpromised(quantity: Quantity, { first, end }: Pick<Placed, 'first' | 'end'>, share: number, tokens: Tokens): Role | undefined {
  if (isShared(quantity, first, share, tokens)) return { reason: ofShare, first, after: end };
  return prose.has(quantity.value.kind) && isQuoted(tokens, first, end) ? { reason: inQuotes, first, after: end } : undefined;
}

/** The tokens of a sentence. A token that a quantity ends in becomes two: `jaars|garantie`. */
function tokensOf(tokens: Tokens, [from, to]: Range, quantities: readonly Quantity[]): Tokens {
  const first = tokenAt(tokens, from);
  const end = tokenAt(tokens, to);
  const view = {
    length: end - first,
    starts: tokens.starts.slice(first, end),
    ends: tokens.ends.slice(first, end),
    glue: tokens.glue.slice(first, end),
    folded: tokens.folded.slice(first, end),
  };
  const cuts = quantities.map(({ end: at }) => at).filter((at) => isInside(view, at));
  return cuts.length === 0 ? view : cutTokens(view, cuts);
}

function isInside(tokens: Tokens, offset: number): boolean {
  const before = tokenAt(tokens, offset) - 1;
  return before >= 0 && (tokens.ends[before] as number) > offset;
}

function cutTokens(tokens: Tokens, cuts: readonly number[]): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const glue: Glue[] = [];
  const folded: string[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] as number;
    const end = tokens.ends[i] as number;
    const word = tokens.folded[i] as string;
    const cut = cuts[next];
    starts.push(start);
    glue.push(tokens.glue[i] ?? 'none');
    if (cut === undefined || cut >= end) {
      ends.push(end);
      folded.push(word);
      continue;
    }
    // Folding may change the length; the part behind the cut is what phrases look for.
    const rest = word.slice(word.length - (end - cut));
    ends.push(cut, end);
    folded.push(fold(word.slice(0, word.length - rest.length)), rest);
    starts.push(cut);
    glue.push('none');
    next++;
  }
  return { length: starts.length, starts, ends, glue, folded };
}
