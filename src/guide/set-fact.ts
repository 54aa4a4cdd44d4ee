/** Writes a fact into the text of a guide: its comments and layout stay as they are. */

import { isAlias, isMap, isScalar, type Node, type Pair, parse, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { normalLocale } from './schema/locale-tag.ts';

/** New values by locale; `*` for a value without locale. */
type Values = Readonly<Record<string, string>>;

/**
 * The guide's text with another value for a fact, or with one more fact.
 *
 * @param source - Text of the guide, without byte order mark.
 * @param id - Topic of the fact.
 * @param values - All values of the fact. Where the guide has the fact, locales that it doesn't have are left out.
 */
export function setFact(source: string, id: string, values: Values): string {
  const { contents } = parseDocument(source, { uniqueKeys: false, logLevel: 'error' });
  const facts = isMap(contents) ? valueAt(contents, 'facts') : undefined;
  const fact = isMap(facts) ? valueAt(facts, id) : undefined;
  if (fact === undefined) return withFact(source, facts, `${id}: ${allOf(values)}`);
  const isSpec = isMap(fact) && !pairsOf(fact).some(({ key }) => textFor(String(key), values) !== undefined);
  const value = isSpec ? valueAt(fact, 'value') : fact;
  // What the fact is may stand in a guide that this one extends.
  if (value === undefined && isMap(fact)) return withPair(source, fact, `value: ${allOf(values)}`);
  const changes = scalarsOf(value).flatMap(([tag, { range, text }]) => {
    const now = textFor(tag, values);
    return now === undefined || !range ? [] : [{ start: range[0], end: range[1], text: text(now) }];
  });
  return changes.reduceRight((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), source);
}

/** The value for a tag as the guide writes it: `en_us` is `en-US`. */
function textFor(tag: string, values: Values): string | undefined {
  return values[tag] ?? values[normalLocale(tag) ?? tag];
}

/** All values, on one line. */
function allOf(values: Values): string {
  const [[tag, text] = ['*', ''], ...more] = Object.entries(values);
  if (tag === '*' && more.length === 0) return plain(text);
  return `{ ${Object.entries(values)
    .map(([each, value]) => `${plain(each)}: ${plain(value)}`)
    .join(', ')} }`;
}

/** A place for a value, and how a text is written there. */
interface Slot {
  readonly range: Node['range'];
  text(value: string): string;
}

/** The places of a value, with the locale that each is for, in the order of the source. */
function scalarsOf(value: Node | undefined): [string, Slot][] {
  if (isAlias(value)) return [['*', { range: value.range, text: plain }]];
  if (isScalar(value)) return [['*', { range: value.range, text: (text) => written(text, value) }]];
  if (!isMap(value)) return [];
  return pairsOf(value).flatMap(({ key, value: each }) =>
    isMap(each) || each === null ? [] : scalarsOf(each).map(([, slot]): [string, Slot] => [String(key), slot]),
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

/** One more fact, behind the others; with none, at the end of the guide. */
function withFact(source: string, facts: Node | undefined, line: string): string {
  if (isMap(facts)) return withPair(source, facts, line);
  const end = lineEnd(source);
  if (!facts?.range) return `${source.trimEnd()}${end}${end}facts:${end}  ${line}${end}`;
  // The key is there, with nothing behind it.
  const [from, to] = facts.range;
  const [, rest = ''] = /^([^\r\n]*)/.exec(source.slice(to)) ?? [];
  return `${source.slice(0, from)}${rest}${end}  ${line}${source.slice(to + rest.length)}`;
}

/** One more line of a map, behind the others: a comment belongs to what comes after it. */
function withPair(source: string, map: YAMLMap, line: string): string {
  const first = pairsOf(map)[0]?.key.range?.[0];
  if (map.range && map.flow) {
    const at = map.range[0] + 1;
    return `${source.slice(0, at)} ${line}${first === undefined ? ' ' : ','}${source.slice(at)}`;
  }
  const last = pairsOf(map).at(-1);
  const to = last?.value?.range?.[1] ?? last?.key.range?.[1];
  if (first === undefined || to === undefined) return source;
  const indent = source.slice(source.lastIndexOf('\n', first - 1) + 1, first);
  const [rest = ''] = source[to - 1] === '\n' ? [''] : (/^[^\r\n]*/.exec(source.slice(to)) ?? []);
  const at = to + rest.length;
  const before = source.slice(0, at).replace(/\r?\n$/, '');
  return `${before}${lineEnd(source)}${indent}${line}${source.slice(before.length)}`;
}

function lineEnd(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
