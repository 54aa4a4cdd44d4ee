/** Writes a fact into the text of a guide: its comments and layout stay as they are. */

import { isMap, isScalar, type Node, type Pair, parse, parseDocument, type Scalar, type YAMLMap } from 'yaml';

/**
 * The guide's text with another value for a fact, or with one more fact.
 *
 * @param source - Text of the guide, without byte order mark.
 * @param id - Topic of the fact.
 * @param values - New values by locale; `*` for a value without locale. Locales that the guide doesn't have are left out.
 */
export function setFact(source: string, id: string, values: Readonly<Record<string, string>>): string {
  const { contents } = parseDocument(source, { uniqueKeys: false, logLevel: 'error' });
  const facts = isMap(contents) ? valueAt(contents, 'facts') : undefined;
  const fact = isMap(facts) ? valueAt(facts, id) : undefined;
  if (fact === undefined) return withFact(source, isMap(facts) ? facts : undefined, `${id}: ${plain(values['*'] ?? '')}`);
  const value = isMap(fact) && valueAt(fact, 'value') !== undefined ? valueAt(fact, 'value') : fact;
  const changes = scalarsOf(value).flatMap(([tag, scalar]) => {
    const text = values[tag] ?? undefined;
    return text === undefined || !scalar.range ? [] : [{ start: scalar.range[0], end: scalar.range[1], text: written(text, scalar) }];
  });
  return changes.reduceRight((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), source);
}

/** The scalars of a value, with the locale that each is for, in the order of the source. */
function scalarsOf(value: Node | undefined): [string, Scalar][] {
  if (isScalar(value)) return [['*', value]];
  if (!isMap(value)) return [];
  return pairsOf(value).flatMap(({ key, value: each }): [string, Scalar][] =>
    isScalar(key) && isScalar(each) ? [[String(key.value), each]] : [],
  );
}

/** The last pair of a key counts, as in the data. */
function valueAt(map: YAMLMap, name: string): Node | undefined {
  return pairsOf(map).findLast(({ key }) => isScalar(key) && String(key.value) === name)?.value ?? undefined;
}

function pairsOf(map: YAMLMap): readonly Pair<Node, Node | null>[] {
  return map.items as Pair<Node, Node | null>[];
}

/** In the quotes that stand there. */
function written(text: string, { type }: Scalar): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(text);
  if (type === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`;
  return plain(text);
}

/** Without quotes, unless YAML would read something else, also between braces. */
function plain(text: string): string {
  try {
    const [value] = parse(`[${text}]`, { logLevel: 'silent' }) as unknown[];
    return value === text || (typeof value === 'number' && String(value) === text) ? text : JSON.stringify(text);
  } catch {
    return JSON.stringify(text);
  }
}

/** One more fact, before the others; with none, at the end of the guide. */
function withFact(source: string, facts: YAMLMap | undefined, line: string): string {
  const first = facts && pairsOf(facts)[0]?.key.range?.[0];
  if (facts?.range && facts.flow) {
    const at = facts.range[0] + 1;
    return `${source.slice(0, at)} ${line}${first === undefined ? ' ' : ','}${source.slice(at)}`;
  }
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  if (first === undefined) return `${source.trimEnd()}${end}${end}facts:${end}  ${line}${end}`;
  const indent = source.slice(source.lastIndexOf('\n', first - 1) + 1, first);
  return `${source.slice(0, first)}${line}${end}${indent}${source.slice(first)}`;
}
