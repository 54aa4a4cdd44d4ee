/** What a block reads like under its conditions. */

import type { Placeholder } from '../document.ts';

/** A part of a block as it is read, from left to right. Offsets are into the template text. */
export type Piece =
  | { readonly kind: 'copy' | 'blank'; readonly start: number; readonly end: number }
  | { readonly kind: 'put'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'placeholder'; readonly placeholder: Omit<Placeholder, 'at'>; readonly start: number; readonly end: number }
  | { readonly kind: 'startLink'; readonly url: string }
  | { readonly kind: 'endLink' | 'startInert' | 'endInert' }
  | Condition;

/** A condition: one of its branches is shown. */
export interface Condition {
  readonly kind: 'condition';
  readonly branches: Piece[][];
}

/** Which branch of which condition is taken; the longest one of those that are not in here. */
type Choices = ReadonlyMap<Condition, number>;

/** So many readings of one block have the text around a branch; the branches after these are read alone. */
const most = 8;

/**
 * The readings of a block: first with the longest branch of each condition,
 * then one for each other branch, with all else as it was.
 */
export function readings(block: readonly Piece[]): Piece[][] {
  if (!block.some(({ kind }) => kind === 'condition')) return [[...block]];
  const others = otherBranches(block, new Map());
  const whole = others.slice(0, most - 1).map(({ choices }) => taken(block, choices));
  const alone = others.slice(most - 1).map(({ branch, choices }) => taken(branch, choices));
  return [taken(block, new Map()), ...whole, ...alone];
}

interface OtherBranch {
  readonly branch: readonly Piece[];
  readonly choices: Choices;
}

/** The branches that the first reading leaves out, with the choices that lead to them. Those without text are no reading. */
function otherBranches(pieces: readonly Piece[], choices: Choices): OtherBranch[] {
  const found: OtherBranch[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'condition') continue;
    const first = longest(piece);
    for (const [index, branch] of piece.branches.entries()) {
      const here = index === first ? choices : new Map([...choices, [piece, index]]);
      if (index !== first && lengthOf(branch) > 0) found.push({ branch, choices: here });
      for (const other of otherBranches(branch, here)) found.push(other);
    }
  }
  return found;
}

function taken(pieces: readonly Piece[], choices: Choices): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'condition') return [piece];
    return taken(piece.branches[choices.get(piece) ?? longest(piece)] ?? [], choices);
  });
}

/** Index of the branch that shows most; the first of several. */
function longest({ branches }: Condition): number {
  const lengths = branches.map(lengthOf);
  return lengths.indexOf(greatest(lengths));
}

/** How many characters a branch shows, by its longest branches. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + shownLength(piece), 0);
}

function shownLength(piece: Piece): number {
  switch (piece.kind) {
    case 'copy':
      return piece.end - piece.start;
    case 'put':
      return piece.value.length;
    case 'placeholder':
      return piece.placeholder.fallback?.length ?? 1;
    case 'condition':
      return greatest(piece.branches.map(lengthOf));
    default:
      return 0;
  }
}

/** Without a call that has as many arguments as there are branches. */
function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
