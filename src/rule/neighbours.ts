/** What the other values of a sentence say of one. */

import { compareValues } from '../language/compare.ts';
import { notationOf } from '../language/notation.ts';
import type { Value } from '../language/quantity.ts';
import type { Stated } from './statement.ts';

/** The values of one kind in one sentence. Each answer is found once, since a list of prices is one sentence, too. */
export class Neighbours {
  readonly #all: Stated[] = [];
  readonly #topics = new Map<string | undefined, number>();
  readonly #said = new Map<string, boolean>();

  /** Adds a value, before anything is asked. */
  add(stated: Stated): void {
    const { topic } = stated.statement;
    this.#all.push(stated);
    this.#topics.set(topic, (this.#topics.get(topic) ?? 0) + 1);
  }

  /** Whether one of them is equal to a value. */
  say(value: Value): boolean {
    const key = notationOf(value);
    const known = this.#said.get(key) ?? this.#all.some(({ statement }) => compareValues(statement.value, value) === 'equal');
    this.#said.set(key, known);
    return known;
  }

  /** Whether only one of them can be about a topic: all others are about other ones. */
  haveOne(topic: string | undefined): boolean {
    return !this.#topics.has(undefined) && this.#topics.get(topic) === 1;
  }
}

/** The values of a text or a file, each with those of its kind in its sentence, itself among them. */
export function withNeighbours(all: readonly Stated[]): (readonly [Stated, Neighbours])[] {
  const groups = new Map<string, Neighbours>();
  return all.map((stated) => {
    const { segment, sentence, value } = stated.statement;
    const key = `${segment} ${sentence} ${value.kind}`;
    const group = groups.get(key) ?? new Neighbours();
    groups.set(key, group);
    group.add(stated);
    return [stated, group];
  });
}
