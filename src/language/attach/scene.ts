/** One sentence with its quantities and all that was found in it, measured in words. */

import type { Range } from '../../document/map.ts';
import { classAt, digit, letter } from '../characters.ts';
import { fold } from '../fold.ts';
import type { Hit } from '../matcher.ts';
import type { Kind, Quantity } from '../quantity.ts';
import { type Glue, isWord, type Tokens } from '../tokens.ts';
import type { CompiledTopics, Mark } from './compiled-topics.ts';
import { type FoundFrames, frameIndex } from './found-frames.ts';
import { isQuoted } from './quoted.ts';
import { inQuotes, ofShare } from './reasons.ts';
import { type Role, roleOf } from './roles.ts';
import { isShared, shareEnd } from './shared.ts';
import { tokenAt } from './token-at.ts';

/** A quantity in its sentence. */
export interface Placed {
  readonly quantity: Quantity;
  readonly kind: Kind;
  /** Its tokens: from `first`, before `end`. */
  readonly first: number;
  readonly end: number;
  /** Absent: it may be a promise. */
  readonly role?: Role;
}

/** A sentence. Arrays have one entry more than there are tokens, and sum up what stands before a token. */
export interface Scene {
  readonly tokens: Tokens;
  readonly placed: readonly Placed[];
  readonly hits: readonly Hit<Mark>[];
  readonly frames: FoundFrames;
  /** Words. A character of a script without spaces counts as 0.4. */
  readonly words: readonly number[];
  /** Cost of commas, dashes, bullets, brackets. */
  readonly breaks: readonly number[];
  readonly conjunctions: readonly number[];
  /** Clauses: the same number, the same clause. */
  readonly clauses: readonly number[];
  /** Tokens right behind a length of time. */
  readonly quantityEnds: ReadonlySet<number>;
  /** Quantities of each kind. */
  readonly quantities: ReadonlyMap<Kind, readonly number[]>;
}

const wordOfSpacedScript = 1;
const characterWord = 0.4;

/** What parts a trigger from a quantity, in words. */
const breakCosts: Readonly<Record<string, number>> = {
  ',': 2.5,
  '、': 2.5,
  '，': 2.5,
  ':': 2.5,
  '：': 2.5,
  '–': 2.5,
  '—': 2.5,
  '-': 2.5,
  ';': 4,
  '；': 4,
  '|': 3.5,
  '•': 3.5,
  '·': 3.5,
  '・': 3.5,
  '●': 3.5,
  '✓': 3.5,
  '✔': 3.5,
  '(': 1,
  '（': 1,
  ')': 2,
  '）': 2,
  '/': 1,
  '.': 4,
  '!': 4,
  '?': 1,
  '。': 4,
  '！': 4,
  '？': 1,
  '।': 4,
};

/** Kinds that titles and what people say speak of. */
const prose: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'count']);

const clauseBreaks = new Set(',;、，；–—()（）|•·●✓✔.!?。！？।'.split(''));

/** A kind of quantity as topics know it: being there round the clock is a matter of hours. */
export function kindOf({ value }: Quantity): Kind {
  return value.kind === 'availability' ? 'hours' : value.kind;
}

/** Reads a sentence. */
export function sceneOf(quantities: readonly Quantity[], tokens: Tokens, sentence: Range, topics: CompiledTopics): Scene {
  const view = tokensOf(tokens, sentence, quantities);
  const hits = topics.matcher.match(view);
  const frames = frameIndex(hits, view);
  const placed = placeAll(quantities, view, frames);
  const quantityEnds = new Set(placed.filter(({ kind }) => kind === 'duration').map(({ end }) => end));
  return { tokens: view, placed, hits, frames, quantityEnds, ...sumsOf(view, placed, frames) };
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

type Sums = Pick<Scene, 'words' | 'breaks' | 'conjunctions' | 'clauses' | 'quantities'>;

function sumsOf(tokens: Tokens, placed: readonly Placed[], frames: FoundFrames): Sums {
  const size = tokens.length + 1;
  const sums = { words: [0], breaks: [0], conjunctions: [0], clauses: [0] };
  const silent = silentTokens(placed);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.folded[i] as string;
    while ((placed[next]?.end ?? size) <= i) next++;
    addTo(sums.words, i, silent.has(i) ? 0 : weightOf(word));
    // Commas and dashes of a number part nothing.
    const parts = i < (placed[next]?.first ?? size);
    addTo(sums.conjunctions, i, parts && frames.isConjunction(i) ? 1 : 0);
    const sign = parts && word.length === 1 ? word : '';
    addTo(sums.breaks, i, breakCost(sign));
    addTo(sums.clauses, i, Number(clauseBreaks.has(sign)));
  }
  return { ...sums, quantities: countsOf(placed, size) };
}

function breakCost(sign: string): number {
  return sign === '' ? 0 : (breakCosts[sign] ?? 0);
}

function addTo(sums: number[], index: number, value: number): void {
  sums.push((sums[index] as number) + value);
}

/** What is no promise stands between nothing: "no longer 14 days: you now have 30 days". */
function silentTokens(placed: readonly Placed[]): ReadonlySet<number> {
  const silent = new Set<number>();
  for (const { role } of placed) for (let i = role?.first ?? 0; i < (role?.after ?? 0); i++) silent.add(i);
  return silent;
}

function weightOf(word: string): number {
  if (!isWord(word)) return 0;
  const kind = classAt(word, 0);
  return kind === letter || kind === digit ? wordOfSpacedScript : characterWord;
}

function countsOf(placed: readonly Placed[], size: number): ReadonlyMap<Kind, readonly number[]> {
  const counts = new Map<Kind, number[]>();
  for (const { kind, first, role } of placed) {
    if (role !== undefined) continue;
    const count = counts.get(kind) ?? new Array<number>(size + 1).fill(0);
    counts.set(kind, count);
    count[first + 1] = (count[first + 1] as number) + 1;
  }
  for (const count of counts.values()) {
    for (let i = 1; i < count.length; i++) count[i] = (count[i] as number) + (count[i - 1] as number);
  }
  return counts;
}
