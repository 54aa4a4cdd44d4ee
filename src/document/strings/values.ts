/** From the pairs of an Apple `.strings` file to values with their texts. */

import { lastByKey } from '../data/last-by-key.ts';
import { placeComments } from '../data/place-comments.ts';
import { repeatedKeys } from '../data/problem.ts';
import type { DataValue, DataValues } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import { type Pair, stringsPairs } from './pairs.ts';
import type { Written } from './quotes.ts';
import { encodeStrings, stringsText } from './text.ts';

/** All texts of a file. A key's earlier texts are left out where it is repeated: programs use the last one. */
export function stringsValues(source: string): DataValues {
  const { pairs, comments, problems } = stringsPairs(source);
  const faults: Problem[] = [...problems];
  const { last, repeats } = lastByKey(
    pairs,
    ({ key }) => stringsText(source, key.inner, []).text,
    ({ key }) => key.range,
  );
  const values = [...last].map(([key, pair]) => createValue(source, key, pair, faults));
  const blocks = pairs.map(({ key, value }): Range => [key.range[0], value.range[1]]);
  return {
    values,
    problems: [...faults, ...repeatedKeys(source, repeats)],
    comments: placeComments(source, comments, blocks),
  };
}

function createValue(source: string, key: string, pair: Pair, faults: Problem[]): DataValue {
  const { value } = pair;
  return {
    path: [key],
    cooked: stringsText(source, value.inner, faults),
    range: value.range,
    keyRange: pair.key.range,
    document: 0,
    encode: (replacement) => encode(replacement, pair),
  };
}

/** A text that is its own key can't be changed alone: programs look it up by it. */
function encode(replacement: string, { key, value }: Pair): string | undefined {
  return key === value || isBare(value) ? undefined : encodeStrings(replacement, value.quote);
}

function isBare({ quote }: Written): boolean {
  return quote === '';
}
