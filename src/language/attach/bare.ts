/** How little a text says besides a quantity. Only then does what stands around it say what it is about. */

import type { Quantity } from '../quantity.ts';
import type { Scene } from './scene.ts';

/** Words that may stand beside a quantity in its clause. */
export interface Room {
  readonly before: number;
  readonly behind: number;
}

/**
 * Whether hardly anything stands beside a quantity in its clause: "You have 30 days", "Germany: 3–5 days from dispatch".
 * "It is on your card within 5 days" has a subject of its own. A label before a colon doesn't count.
 */
export function isBare(quantity: Quantity, scene: Scene, room: Room): boolean {
  const placed = scene.placed.find((each) => each.quantity === quantity);
  if (placed === undefined) return false;
  const measured = scene.measures;
  const words = (from: number, to: number): number => (measured.words[to] as number) - (measured.words[from] as number);
  return (
    words(startOfClause(scene, placed.first), placed.first) <= room.before &&
    words(placed.end, endOfClause(scene, placed.end)) <= room.behind
  );
}

function startOfClause({ measures: { clauses }, tokens }: Scene, first: number): number {
  let at = first;
  while (at > 0 && clauses[at] === clauses[at - 1] && !isColon(tokens.folded[at - 1])) at--;
  return at;
}

function endOfClause({ measures: { clauses }, tokens }: Scene, end: number): number {
  let at = end;
  while (at < tokens.length && clauses[at] === clauses[at + 1]) at++;
  return at;
}

function isColon(word: string | undefined): boolean {
  return word === ':' || word === '：';
}
