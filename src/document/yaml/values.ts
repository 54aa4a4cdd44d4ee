/** Walks a YAML file: every string with its place, comments, and what is wrong. Aliases are never expanded. */

import {
  Composer,
  type CST,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
import { commentScopes } from '../data/comment-scope.ts';
import { lastByKey } from '../data/last-by-key.ts';
import { yamlNesting } from '../data/nesting.ts';
import { type RepeatedKey, repeatedKeys } from '../data/problem.ts';
import type { DataComment, DataPath, DataScalar, DataValue, DataValues } from '../data/value.ts';
import type { Cooked, Problem, Range } from '../document.ts';
import { blockScalar } from './block.ts';
import { encodeYaml, type ScalarStyle } from './encode.ts';
import { anchorsOf, noAnchor, quoteAdvice, yamlProblems } from './problem.ts';
import { doubleQuotedScalar, plainScalar, singleQuotedScalar } from './scalar.ts';

interface Walk {
  readonly source: string;
  readonly values: DataValue[];
  readonly scalars: DataScalar[];
  readonly problems: Problem[];
  /** Names that values have somewhere, for others to refer to. */
  readonly anchors: ReadonlySet<string>;
  readonly repeats: RepeatedKey[];
  /** Ranges of pairs and items, parents first. */
  readonly blocks: Range[];
  readonly document: number;
}

interface Position {
  readonly path: DataPath;
  readonly keyRange: Range | undefined;
  readonly inFlow: boolean;
}

/** All strings of a YAML text. A key's earlier values are left out where it is repeated: programs use the last one. */
export function yamlValues(source: string): DataValues {
  const deep = yamlNesting(source);
  if (deep) return { values: [], problems: [deep], comments: [] };
  const tokens = [...new Parser().parse(source)];
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' });
  const anchors = anchorsOf(source);
  const found = { source, values: [], scalars: [], problems: [], anchors, repeats: [], blocks: [] };
  const errors: YAMLParseError[] = [];
  let document = 0;
  for (const parsed of composer.compose(tokens, true, source.length)) {
    walkNode(parsed.contents, { path: [], keyRange: undefined, inFlow: false }, { ...found, document });
    for (const error of parsed.errors) errors.push(error);
    document++;
  }
  const { values, scalars, problems, repeats, blocks }: Omit<Walk, 'document'> = found;
  return {
    values,
    scalars,
    problems: [...yamlProblems(source, errors, values), ...problems, ...repeatedKeys(source, repeats)],
    comments: /univocal/i.test(source) ? comments(source, tokens, blocks) : [],
  };
}

function walkNode(node: unknown, position: Position, walk: Walk): void {
  if (isScalar(node)) addScalar(node, position, walk);
  if (isAlias(node) && !walk.anchors.has(node.source)) walk.problems.push(noAnchor(rangeOf(node)));
  if (!isCollection(node)) return;
  const inFlow = position.inFlow || node.flow === true;
  if (isDoubleBrace(node, walk.source)) {
    const [start, end] = rangeOf(node);
    walk.problems.push(quoteAdvice('{{', [start, end]));
    return;
  }
  const shadowed = isMap(node) ? repeated(node.items, walk) : undefined;
  for (const [index, item] of node.items.entries()) {
    if (isPair(item)) {
      if (!shadowed?.has(item)) walkPair(item, { ...position, inFlow }, walk);
      continue;
    }
    walk.blocks.push(rangeOf(item));
    walkNode(item, { path: [...position.path, index], keyRange: position.keyRange, inFlow }, walk);
  }
}

function walkPair(pair: Pair, position: Position, walk: Walk): void {
  const keyRange = rangeOf(pair.key);
  const [, end] = pair.value === null ? keyRange : rangeOf(pair.value);
  walk.blocks.push([keyRange[0], Math.max(end, keyRange[1])]);
  const name = keyName(pair.key);
  const path = name === '<<' ? position.path : [...position.path, name];
  walkNode(pair.value, { path, keyRange, inFlow: position.inFlow }, walk);
}

function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '?';
}

/** Pairs whose key stands again further down. Several keys without a name are what an unclosed bracket leaves. */
function repeated(pairs: readonly unknown[], walk: Walk): ReadonlySet<unknown> {
  const { shadowed, repeats } = lastByKey(
    pairs.filter(isPair).filter(({ key }) => isScalar(key) && !/^(?:<<)?$/.test(keyName(key))),
    ({ key }) => keyName(key),
    ({ key }) => rangeOf(key),
  );
  for (const repeat of repeats) walk.repeats.push(repeat);
  return shadowed;
}

/** `{{ x }}` without quotes: YAML reads a map in a map. */
function isDoubleBrace(node: Node, source: string): boolean {
  const [start] = rangeOf(node);
  return source.startsWith('{{', start);
}

function addScalar(node: Scalar, position: Position, walk: Walk): void {
  const { value, srcToken: token } = node;
  if (typeof value === 'number' || typeof value === 'boolean') walk.scalars.push({ path: position.path, document: walk.document, value });
  if (typeof value !== 'string' || token === undefined) return;
  const [range, cooked, kind] = scalarText(walk.source, token);
  if (cooked === undefined) return;
  const style: ScalarStyle = { kind, inFlow: position.inFlow, folded: walk.source.slice(...range).includes('\n') };
  walk.values.push({
    path: position.path,
    cooked,
    range,
    keyRange: position.keyRange ?? [range[0], range[0]],
    document: walk.document,
    encode: (replacement) => encodeYaml(replacement, style),
  });
}

function scalarText(source: string, token: CST.Token): [range: Range, cooked: Cooked | undefined, kind: ScalarStyle['kind']] {
  const start = token.offset;
  if (token.type === 'block-scalar') {
    const [header] = token.props;
    const body = token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), start);
    const end = body + token.source.length;
    const text = header?.type === 'block-scalar-header' ? header.source : '|';
    return [[start, end], blockScalar(source, { text, indent: token.indent }, body, end), 'block'];
  }
  const end = start + ('source' in token ? token.source.length : 0);
  if (token.type === 'scalar') return [[start, end], plainScalar(source, start, end), 'plain'];
  if (token.type === 'single-quoted-scalar') return [[start, end], singleQuotedScalar(source, start, end), 'single'];
  if (token.type === 'double-quoted-scalar') return [[start, end], doubleQuotedScalar(source, start, end), 'double'];
  return [[start, end], undefined, 'plain'];
}

function rangeOf(node: unknown): Range {
  const range = isScalar(node) || isCollection(node) || isAliasLike(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

function isAliasLike(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function comments(source: string, tokens: readonly CST.Token[], blocks: readonly Range[]): DataComment[] {
  const found: Range[] = [];
  collectComments(tokens, found);
  const scopeOf = commentScopes(source, blocks);
  return found
    .sort((a, b) => a[0] - b[0])
    .map((range) => ({ text: source.slice(range[0] + 1, range[1]).trim(), range, scope: scopeOf(range) }));
}

/** Finds the ranges of the comments under a token; they hide in a dozen of its members. */
function collectComments(value: unknown, found: Range[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isComment(value)) found.push([value.offset, value.offset + value.source.length]);
  else for (const member of Object.values(value)) collectComments(member, found);
}

function isComment(value: object): value is CST.SourceToken {
  return 'type' in value && value.type === 'comment';
}
