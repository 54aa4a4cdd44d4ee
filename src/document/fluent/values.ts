/** Walks a Fluent file: every text that people see with its place, comments, and what is wrong. */

import { FluentParser, type Identifier, type Message, type Pattern, type Term } from '@fluent/syntax';
import { commentScopes } from '../data/comment-scope.ts';
import { fluentNesting } from '../data/nesting.ts';
import { type RepeatedKey, repeatedKeys } from '../data/problem.ts';
import type { DataComment, DataPath, DataValue, DataValues } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import { encodeFluent } from './encode.ts';
import { hasWords, patternText } from './pattern.ts';
import { junkProblem } from './problem.ts';
import { rangeOf } from './span.ts';

/** Attributes that no one reads: keys, addresses, looks. */
const codeAttributes =
  /^(?:accesskey|class|cols|for|height|href|icon|id|image|key|keycode|lang|max-?(?:height|length|width)|min-?(?:height|width)|name|pattern|rows|size|src|style|type|url|width)$/i;

/** The texts of a Fluent file: messages, their attributes, and terms. Attributes of terms are for the grammar of other messages. */
export function fluentValues(source: string): DataValues {
  const deep = fluentNesting(source);
  if (deep) return { values: [], problems: [deep], comments: [] };
  const values: DataValue[] = [];
  const problems: Problem[] = [];
  const blocks: Range[] = [];
  const known = new Map<string, Range>();
  const repeats: RepeatedKey[] = [];
  for (const entry of new FluentParser({ withSpans: true }).parse(source).body) {
    if (entry.type === 'Junk') problems.push(junkProblem(source, entry));
    if (entry.type !== 'Message' && entry.type !== 'Term') continue;
    blocks.push([rangeOf(entry.id)[0], rangeOf(entry)[1]]);
    const key = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
    const first = known.get(key);
    if (first) {
      repeats.push({ key, first, second: rangeOf(entry.id) });
      continue;
    }
    known.set(key, rangeOf(entry.id));
    for (const value of entryValues(source, entry)) values.push(value);
  }
  return { values, problems: [...problems, ...repeatedKeys(source, repeats, 'first')], comments: comments(source, blocks) };
}

function entryValues(source: string, entry: Message | Term): DataValue[] {
  const { id, value, attributes, type } = entry;
  const name = type === 'Term' ? `-${id.name}` : id.name;
  const own = value ? textValue(source, value, [name], id) : [];
  if (type === 'Term') return own;
  const read = attributes.filter((attribute) => !codeAttributes.test(attribute.id.name));
  return [...own, ...read.flatMap((attribute) => textValue(source, attribute.value, [name, attribute.id.name], attribute.id))];
}

/** The value of a pattern; none if it shows nothing but what is filled in. */
function textValue(source: string, pattern: Pattern, path: DataPath, id: Identifier): DataValue[] {
  if (!hasWords(pattern)) return [];
  const range = rangeOf(pattern);
  const raw = source.slice(...range);
  return [
    {
      path,
      cooked: patternText(source, pattern),
      range,
      keyRange: rangeOf(id),
      document: 0,
      encode: (replacement) => encodeFluent(replacement, raw),
    },
  ];
}

/** Lines of comments that may silence rules. They stand at the start of a line, and nowhere else. */
function comments(source: string, blocks: readonly Range[]): DataComment[] {
  if (!/univocal/i.test(source)) return [];
  const scopeOf = commentScopes(source, blocks);
  return [...source.matchAll(/^#{1,3} ([^\r\n]*univocal[^\r\n]*)/gim)].map(({ 0: line, 1: text = '', index }) => {
    const range: Range = [index, index + line.length];
    return { text: text.trim(), range, scope: scopeOf(range) };
  });
}
