/** What the parser lets pass but a guide can't hold: keys that are no text or stand twice, aliases to nowhere or to themselves. */

import { type Alias, type Document, isMap, isNode, isScalar, type Pair, visit, type YAMLMap } from 'yaml';
import type { Places } from './places.ts';
import type { Trouble } from './wording.ts';

/** More than a person writes. */
const maxAliases = 500;

/** Troubles with the nodes of a parsed document. */
export function checkNodes(document: Document, text: string, places: Places): Trouble[] {
  const troubles: Trouble[] = [];
  let aliases = 0;
  visit(document, {
    Map(_, node) {
      troubles.push(...keyTroubles(node, text, places));
    },
    Alias(_, node, ancestors) {
      const found = aliasTrouble(node, document, ancestors);
      if (found) troubles.push(found);
      // To resolve an alias is to walk the document.
      return ++aliases < maxAliases ? undefined : visit.BREAK;
    },
  });
  if (aliases >= maxAliases) troubles.push({ start: 0, end: 0, reason: 'There are too many aliases (`*name`); write the values out.' });
  return troubles;
}

function keyTroubles(map: YAMLMap, text: string, places: Places): Trouble[] {
  const seen = new Map<string, number>();
  return map.items.flatMap(({ key }: Pair): Trouble[] => {
    const [start, end] = rangeOf(key) ?? [map.range?.[0] ?? 0, map.range?.[0] ?? 0];
    const problem = keyProblem(key, text.slice(start, end));
    if (problem !== undefined) return [{ start, end, reason: problem }];
    const name = isScalar(key) ? String(key.value) : '';
    const first = seen.get(name);
    if (first === undefined) seen.set(name, start);
    return first === undefined ? [] : [{ start, end, reason: `Key \`${name}\` stands twice, first in line ${places.point(first).line}.` }];
  });
}

function rangeOf(key: unknown): readonly [number, number, number] | undefined {
  return (isNode(key) && key.range) || undefined;
}

/** What keeps a key from being the name of a setting. */
function keyProblem(key: unknown, written: string): string | undefined {
  if (isMap(key)) return `\`${written}\` reads as a map of YAML; put the text in quotes.`;
  if (!isScalar(key)) return 'A key must be a text.';
  if (key.value === null) return 'A key is missing before the colon.';
  // JavaScript takes this name for something else.
  return key.value === '__proto__' ? 'Unknown key `__proto__`.' : undefined;
}

function aliasTrouble(alias: Alias, document: Document, ancestors: readonly unknown[]): Trouble | undefined {
  const [start, end] = alias.range ?? [0, 0];
  const target = alias.resolve(document);
  if (target && !ancestors.includes(target)) return undefined;
  const reason = target
    ? `\`*${alias.source}\` stands inside of what it repeats.`
    : `\`*${alias.source}\` reads as an alias of YAML; put the text in quotes.`;
  return { start, end, reason };
}
