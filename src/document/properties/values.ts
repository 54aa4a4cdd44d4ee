/** From the pairs of a `.properties` file to values with their texts. */

import { lastByKey } from '../data/last-by-key.ts';
import { placeComments } from '../data/place-comments.ts';
import { repeatedKeys } from '../data/problem.ts';
import type { DataValue, DataValues } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import { type Pair, propertyPairs } from './pairs.ts';
import { encodeProperty, messageFormatText, propertyStyle, propertyText } from './text.ts';

/** An argument of Java's `MessageFormat`. */
const argument = /\{\d{1,2}\s{0,9}[,}]/;

/** All values of a file. A key's earlier values are left out where it is repeated: programs use the last one. */
export function propertyValues(source: string): DataValues {
  const { pairs, comments } = propertyPairs(source);
  const torn = new Set(tornLines(pairs));
  const faults: Problem[] = [...torn].map(({ key, value }) => tornLine([key[0], value[1]]));
  const { last, repeats } = lastByKey(
    pairs.filter((pair) => !torn.has(pair)),
    ({ key }) => propertyText(source, key, []).text,
    ({ key }) => key,
  );
  const values = createValues(source, last, faults);
  const blocks = pairs.map(({ key, value }): Range => [key[0], value[1]]);
  return {
    values,
    problems: [...faults, ...repeatedKeys(source, repeats)],
    comments: placeComments(source, comments, blocks),
  };
}

/** Lines without a separator in a file that writes one everywhere else: a text that lost its backslash. */
function tornLines(pairs: readonly Pair[]): Pair[] {
  const bare = pairs.filter(({ isMarked }) => !isMarked);
  return bare.length * 10 <= pairs.length ? bare : [];
}

function tornLine(range: Range): Problem {
  const reason =
    'This line has no `=`, so its first word is taken for a key. If it goes on from the line above, end that line with a backslash.';
  return { reason, range, severity: 'warning' };
}

function createValues(source: string, pairs: ReadonlyMap<string, Pair>, faults: Problem[]): DataValue[] {
  const style = propertyStyle(source);
  const isOfFormats = [...pairs.values()].some(({ value }) => argument.test(source.slice(...value)));
  return [...pairs].map(([key, { key: keyRange, value: range }]) => {
    const raw = source.slice(...range);
    const isFormat = isOfFormats && (raw.includes("''") || argument.test(raw));
    const cooked = isFormat ? messageFormatText(source, range, faults) : propertyText(source, range, faults);
    const encode = (replacement: string): string => encodeProperty(replacement, style);
    const encodeFormat = (replacement: string): string => encode(replacement.replaceAll("'", "''"));
    return { path: key.split('.'), cooked, range, keyRange, document: 0, encode: isFormat ? encodeFormat : encode };
  });
}
