/** Tells quickly that a text is one sentence, for which no tree is needed. */

import type { Range } from '../document/map.ts';

/** What ends a sentence in any script, or a paragraph. */
const ends =
  /[.!?…‽⁇⁈⁉‼\u037E\u0589\u061D-\u061F\u06D4\u0700-\u0702\u07F9\u0964\u0965\u104A\u104B\u1362\u1367\u1368\u203D\u2E2E\u3002\uFF0E\uFF01\uFF1F\uFF61\r\n\u2028\u2029\u0085]/g;

/**
 * A full stop or question mark between letters or digits (`3.5`, `Example.com`), or any mark before a small letter (`.gov`, `U.S. law`)
 * of the blocks of Latin, Greek, Cyrillic and Armenian that Unicode adds nothing to: the tree has an alphabet of its own.
 */
const inner = /^(?:[A-Za-z\d][.?][A-Za-z\d]|.[.?!] ?(?=[\0-\u058F\u1E00-\u1FFF])\p{Ll})/su;

/**
 * The cooked range of the only sentence of a text, without the white space around it.
 *
 * @returns `undefined` where there may be more than one, which only a tree can tell, or none.
 */
export function onlySentence(text: string): Range | undefined {
  // White space to the engine, and none to the tree.
  if (text.includes('\uFEFF')) return undefined;
  const trimmed = text.trimEnd();
  const last = trimmed.length - 1;
  if (last < 0) return undefined;
  ends.lastIndex = 0;
  for (let found = ends.exec(trimmed); found !== null && found.index < last; found = ends.exec(trimmed)) {
    if (!inner.test(trimmed.slice(Math.max(0, found.index - 1), found.index + 3))) return undefined;
  }
  return [text.length - text.trimStart().length, trimmed.length];
}
