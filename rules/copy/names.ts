/** Names of the guide in a text. */

import type { Range } from '../../src/rule/index.ts';

/** Ranges of names as the guide writes them, in order; of those that overlap, the longest. */
export function namesIn(text: string, names: readonly string[]): Range[] {
  const ranges = names.flatMap((name) => placesOf(name, text));
  const longest = ranges.filter(([start, end]) => !ranges.some(([from, to]) => from <= start && end <= to && to - from > end - start));
  return longest.sort((a, b) => a[0] - b[0]);
}

/** Ranges of a name as a word of its own. */
function placesOf(name: string, text: string): Range[] {
  const ranges: Range[] = [];
  if (name === '') return ranges;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isPart = /\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + name.length));
    if (!isPart) ranges.push([at, at + name.length]);
  }
  return ranges;
}
