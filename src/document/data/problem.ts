/** Problems that all structured formats share. */

import type { Cooked, Problem, Range } from '../document.ts';
import { LineIndex } from '../lines.ts';

/** A key that stands twice in one map, with the places of both. */
export interface RepeatedKey {
  readonly key: string;
  readonly first: Range;
  readonly second: Range;
}

/**
 * The problems of keys that stand twice.
 *
 * @param used - Which one programs take.
 */
export function repeatedKeys(source: string, repeats: readonly RepeatedKey[], used: 'first' | 'last' = 'last'): Problem[] {
  if (repeats.length === 0) return [];
  const index = new LineIndex(source);
  return repeats.map((repeat) => repeatedKey(repeat, used, index));
}

function repeatedKey({ key, first, second }: RepeatedKey, used: string, index: LineIndex): Problem {
  const lines = index.at(second[0]).line - index.at(first[0]).line;
  const where = lines === 0 ? 'earlier on the same line' : lines === 1 ? 'on the line above' : `${lines} lines above`;
  return {
    reason: `\`${key}\` is here twice: the first one is ${where}. Only the ${used} one is used; remove the other.`,
    range: second,
    severity: 'warning',
  };
}

/** The problem of a text with half of a pair of surrogates: an emoji that a program cut in two. */
export function halfCharacter({ text, map }: Cooked): Problem[] {
  if (text.isWellFormed()) return [];
  const at = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text)?.index ?? 0;
  const reason = 'This is half of a character: an emoji was cut in two here. Write all of it, or remove the rest.';
  return [{ reason, range: map.range(at, at + 1), severity: 'warning' }];
}
