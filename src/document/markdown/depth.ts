/** Nesting that the Markdown parser takes quadratic time for: 10,000 markers in a row took it 20 s. */

import type { Range } from '../map.ts';

/** Containers inside each other; people write five. */
const deepest = 100;

/** Lines that go on with a list or a quote without its mark, one after the other; 20,000 take a minute. */
const mostLazy = 4000;

/** Markers of lists and quotes in a row, or a list item behind as many blanks as so many lists would need. */
const deep = new RegExp(
  `^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])(?=[ \\t>])){${deepest},}|^[ \\t]{${2 * deepest},}(?=(?:[-*+]|\\d{1,9}[.)])[ \\t])`,
  'm',
);

/** Why a text can't be read in time, and where. */
export interface Excess {
  /** Offsets into the text. */
  readonly range: Range;
  readonly reason: string;
}

/** Where a text nests or goes on in a way that can't be read in time. */
export function excessIn(text: string): Excess | undefined {
  const found = deep.exec(text);
  if (found) {
    const reason = `Lists and quotes are nested more than ${deepest} levels deep here, so this text was not read.`;
    return { range: [found.index, found.index + found[0].length], reason };
  }
  const range = tooLazy(text);
  return (
    range && {
      range,
      reason: `More than ${mostLazy} lines before this one go on with a list or a quote without its mark, so this text was not read.`,
    }
  );
}

function tooLazy(text: string): Range | undefined {
  let [count, depth, isList, isCode] = [0, 0, false, false];
  for (const { 0: line, 1: quotes = '', 2: rest = '', index } of text.matchAll(/^([ \t>]*)([^\r\n]*)/gm)) {
    isCode = isCode !== /^(?:```|~~~)/.test(rest);
    if (rest === '' || isCode) {
      [count, depth, isList] = [0, 0, false];
      continue;
    }
    const own = quotes.split('>').length - 1;
    const isItem = itemMark.test(rest);
    const isLazy = own < depth || (isList && quotes === '' && !isItem);
    // An item ends what the parser looks back over.
    count = isItem ? 0 : count + Number(isLazy);
    if (count > mostLazy) return [index, index + line.length];
    [depth, isList] = [Math.max(depth, own), isList || isItem];
  }
  return undefined;
}

const itemMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
