/** Topics that a message gives several values for. */

import { compareValues, type Stated, type Value } from '../../src/rule/index.ts';

/** So many values of one topic are told apart by something: a page seldom contradicts itself. */
const several = 2;

/** Kinds that one promise has one value of. Hours are said by day, and people have several numbers. */
const single: readonly string[] = ['duration', 'money', 'percent'];

/** The values that each message states for everyone, by topic. */
export class ToldApart {
  readonly #values = new Map<string, Value[]>();

  /** Adds a value that nothing narrows, before anything is asked. */
  add(stated: Stated): void {
    const { value } = stated.statement;
    if (!single.includes(value.kind) || stated.segment.alternative !== undefined) return;
    const key = keyOf(stated);
    const known = this.#values.get(key) ?? [];
    this.#values.set(key, known);
    if (known.length < several && known.every((other) => compareValues(other, value) === 'different')) known.push(value);
  }

  /** Whether its message states several values for its topic, so that one of them may be about something that no list tells. */
  has(stated: Stated): boolean {
    return (this.#values.get(keyOf(stated))?.length ?? 0) >= several;
  }
}

function keyOf({ statement, segment }: Stated): string {
  return [segment.unit, statement.topic, ...statement.scope.products].join('\n');
}
