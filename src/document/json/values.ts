/** Walks a JSON file (comments and trailing commas allowed): every string with its place, comments, and what is wrong. */

import { type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { commentScopes } from '../data/comment-scope.ts';
import { lastByKey } from '../data/last-by-key.ts';
import { jsonNesting } from '../data/nesting.ts';
import { type RepeatedKey, repeatedKeys } from '../data/problem.ts';
import type { DataComment, DataPath, DataScalar, DataValue, DataValues } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import { jsonString } from './string.ts';

interface Walk {
  readonly source: string;
  readonly values: DataValue[];
  readonly scalars: DataScalar[];
  readonly repeats: RepeatedKey[];
  readonly comments: DataComment[];
  /** Ranges of members and items, parents first. */
  readonly blocks: Range[];
}

/** All strings of a JSON text. A key's earlier values are left out where it is repeated: programs use the last one. */
export function jsonValues(source: string): DataValues {
  const deep = jsonNesting(source);
  if (deep) return { values: [], problems: [deep], comments: [] };
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const walk: Walk = { source, values: [], scalars: [], repeats: [], comments: [], blocks: [] };
  if (root) walkNode(root, [], undefined, walk);
  return {
    values: walk.values,
    scalars: walk.scalars,
    problems: [...errors.map((error) => jsonProblem(source, error)), ...repeatedKeys(source, walk.repeats)],
    comments: /univocal/i.test(source) ? [...walk.comments, ...comments(source, walk.blocks)] : [],
  };
}

function walkNode(node: Node, path: DataPath, keyRange: Range | undefined, walk: Walk): void {
  if (node.type === 'string') addString(node, path, keyRange, walk);
  if (node.type === 'number' || node.type === 'boolean') walk.scalars.push({ path, document: 0, value: node.value });
  if (node.type === 'array') {
    for (const [index, item] of (node.children ?? []).entries()) {
      walk.blocks.push(rangeOf(item));
      walkNode(item, [...path, index], keyRange, walk);
    }
  }
  if (node.type === 'object') walkObject(node, path, walk);
}

function walkObject(node: Node, path: DataPath, walk: Walk): void {
  const members = node.children ?? [];
  const shadowed = repeated(members, walk);
  for (const member of members) {
    const [key, value] = member.children ?? [];
    walk.blocks.push(rangeOf(member));
    if (!key || !value || shadowed.has(member)) continue;
    if (!isComment(key)) walkNode(value, [...path, String(key.value)], rangeOf(key), walk);
    else walk.comments.push({ text: String(value.value).trim(), range: rangeOf(value), scope: rangeOf(node) });
  }
}

/** Members whose key stands again further down. */
function repeated(members: readonly Node[], walk: Walk): ReadonlySet<Node> {
  const keyOf = (member: Node): Node => member.children?.[0] ?? member;
  const { shadowed, repeats } = lastByKey(
    members.filter((member) => !isComment(keyOf(member))),
    (member) => String(keyOf(member).value),
    (member) => rangeOf(keyOf(member)),
  );
  for (const repeat of repeats) walk.repeats.push(repeat);
  return shadowed;
}

/** `"//": "…"` is how people write comments in JSON, as often as they like. */
function isComment(key: Node): boolean {
  return key.value === '//';
}

function addString(node: Node, path: DataPath, keyRange: Range | undefined, walk: Walk): void {
  const range = rangeOf(node);
  walk.values.push({
    path,
    cooked: jsonString(walk.source, ...range),
    range,
    keyRange: keyRange ?? [range[0], range[0]],
    document: 0,
    encode: (replacement) => JSON.stringify(replacement).slice(1, -1),
  });
}

function rangeOf(node: Node): Range {
  return [node.offset, node.offset + node.length];
}

function comments(source: string, blocks: readonly Range[]): DataComment[] {
  const found: DataComment[] = [];
  const scopeOf = commentScopes(source, blocks);
  visit(source, {
    onComment: (start, length) => {
      const range: Range = [start, start + length];
      const text = source.slice(...range).replace(/^\/[/*]|\*\/$/g, '');
      found.push({ text: text.trim(), range, scope: scopeOf(range) });
    },
  });
  return found;
}

/** By the name of the parser's error. */
const advice: Readonly<Record<string, string>> = {
  InvalidCharacter: 'A character here is not allowed in a JSON string; a line end is written `\\n`, a tab `\\t`.',
  InvalidEscapeCharacter: 'This is no escape that JSON knows. Write `\\\\` for a backslash.',
  InvalidUnicode: 'A `\\u` escape needs four hexadecimal digits.',
  UnexpectedEndOfString: 'The closing quote of this string is missing.',
  UnexpectedEndOfComment: 'This comment is never closed.',
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing after this key.',
  CloseBraceExpected: 'A `}` is missing.',
  CloseBracketExpected: 'A `]` is missing.',
  PropertyNameExpected: 'A key in double quotes is expected here.',
  ValueExpected: 'A value is expected here: a string in double quotes, a number, `true`, `false`, `null`, `{` or `[`.',
  EndOfFileExpected: 'The JSON ends before this; what follows is not read.',
};

function jsonProblem(source: string, error: ParseError): Problem {
  const start = Math.min(error.offset, source.length);
  const range: Range = [start, Math.min(start + error.length, source.length)];
  const text = source.slice(...range).slice(0, 40);
  const reason = advice[printParseErrorCode(error.error)] ?? `\`${text}\` is not valid JSON here. Text and keys must be in double quotes.`;
  return { reason, range, severity: 'error' };
}
