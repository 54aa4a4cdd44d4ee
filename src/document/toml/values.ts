/** Walks a TOML file: every string and date with its place, comments, and what is wrong. */

import type { AST } from 'toml-eslint-parser';
import { commentScopes } from '../data/comment-scope.ts';
import type { DataComment, DataPath, DataValue, DataValues } from '../data/value.ts';
import { type Range, sliceCooked, verbatim } from '../map.ts';
import { encodeToml } from './encode.ts';
import { parseToml } from './parse.ts';
import { type TomlStyle, tomlString } from './string.ts';

interface Walk {
  readonly source: string;
  readonly values: DataValue[];
  /** Ranges of tables, pairs and items, parents first. */
  readonly blocks: Range[];
}

/** All strings of a TOML text, and its dates as they are written. */
export function tomlValues(source: string): DataValues {
  const { program, problems } = parseToml(source);
  const walk: Walk = { source, values: [], blocks: [] };
  for (const node of program?.body[0].body ?? []) {
    if (node.type === 'TOMLKeyValue') walkPair(node, [], walk);
    else walkTable(node, walk);
  }
  return {
    values: walk.values,
    problems,
    comments: /univocal/i.test(source) ? comments(source, program?.comments ?? [], walk.blocks) : [],
  };
}

function walkTable(table: AST.TOMLTable, walk: Walk): void {
  walk.blocks.push(table.range);
  for (const pair of table.body) walkPair(pair, table.resolvedKey, walk);
}

function walkPair({ key, value, range }: AST.TOMLKeyValue, parent: DataPath, walk: Walk): void {
  walk.blocks.push(range);
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  walkNode(value, [...parent, ...names], key.range, walk);
}

function walkNode(node: AST.TOMLContentNode, path: DataPath, keyRange: Range, walk: Walk): void {
  if (node.type === 'TOMLInlineTable') for (const pair of node.body) walkPair(pair, path, walk);
  if (node.type === 'TOMLArray') {
    for (const [index, item] of node.elements.entries()) {
      walk.blocks.push(item.range);
      walkNode(item, [...path, index], keyRange, walk);
    }
  }
  if (node.type === 'TOMLValue') addValue(node, path, keyRange, walk);
}

function addValue(node: AST.TOMLValue, path: DataPath, keyRange: Range, walk: Walk): void {
  const { source, values } = walk;
  const { range } = node;
  const place = { path, range, keyRange, document: 0 };
  if (node.kind === 'string') {
    const style: TomlStyle = { kind: node.style, isMultiline: node.multiline };
    const raw = source.slice(...range);
    values.push({
      ...place,
      cooked: tomlString(source, range, style),
      encode: (replacement) => encodeToml(replacement, style, raw),
    });
  } else if (/date/.test(node.kind)) {
    values.push({ ...place, cooked: sliceCooked(verbatim(source), ...range), encode: () => undefined });
  }
}

function comments(source: string, found: readonly AST.Comment[], blocks: readonly Range[]): DataComment[] {
  const scopeOf = commentScopes(source, blocks);
  return found
    .filter(({ value }) => /univocal/i.test(value))
    .map(({ value, range }) => ({ text: value.trim(), range, scope: scopeOf(range) }));
}
